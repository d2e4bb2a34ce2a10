/** Reads Web Annotations as another tool would, to prove what is written. */
import * as v from 'valibot';
import type { Evidence, Selector } from '../../../../src/network/records.ts';

/** What an annotation says of a network's evidence. */
export interface AnnotatedEvidence {
  readonly id: string;
  /** The record that rests on the words, and the path of the evidence in it; `null` from other tools. */
  readonly record: string | null;
  readonly field: string | null;
  readonly role: Evidence['role'] | 'hedge' | null;
  readonly note: string | null;
  /** What the annotated page or text is called: an address, or `urn:sha256:…`. */
  readonly source: string;
  readonly selector: readonly Selector[];
}

const selectors = v.array(
  v.variant('type', [
    v.object({
      type: v.literal('TextQuoteSelector'),
      exact: v.string(),
      prefix: v.optional(v.string(), ''),
      suffix: v.optional(v.string(), ''),
    }),
    v.object({ type: v.literal('TextPositionSelector'), start: v.number(), end: v.number() }),
    v.object({
      type: v.literal('FragmentSelector'),
      conformsTo: v.literal('http://tools.ietf.org/rfc/rfc7111'),
      value: v.string(),
    }),
  ]),
);

/** Kinds of selectors that say nothing here (a `RangeSelector`, say) are passed over. */
const someSelectors = v.pipe(
  v.union([v.array(v.unknown()), v.unknown()]),
  v.transform((given) =>
    (Array.isArray(given) ? given : [given]).flatMap((one) => {
      const read = v.safeParse(selectors, [one]);
      return read.success ? read.output : [];
    }),
  ),
);

const target = v.object({ source: v.string(), selector: someSelectors });
const body = v.object({ purpose: v.optional(v.string()), value: v.optional(v.string()) });
const annotation = v.object({
  id: v.string(),
  type: v.literal('Annotation'),
  body: v.optional(v.union([v.array(body), body])),
  target: v.union([v.array(target), target]),
});

type Annotation = v.InferOutput<typeof annotation>;

/**
 * Reads annotations written here or by another tool: a page, a list, or a single one.
 * @returns each annotation's first target, or the place of the first thing that is not as the model
 * has it
 */
export function readWebAnnotations(
  json: string,
): { ok: true; value: AnnotatedEvidence[] } | { ok: false; message: string } {
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch {
    return { ok: false, message: 'The file is not JSON.' };
  }
  const page = v.safeParse(v.object({ items: v.array(v.unknown()) }), data);
  const given = page.success ? page.output.items : Array.isArray(data) ? data : [data];
  const read = v.safeParse(v.array(annotation), given);
  if (!read.success) {
    const [issue] = read.issues;
    const path = issue.path?.map(({ key }) => String(key)).join('.');
    return { ok: false, message: `Annotation ${path ?? ''}: ${issue.message}.` };
  }
  return { ok: true, value: read.output.flatMap(evidenceOf) };
}

function evidenceOf(one: Annotation): AnnotatedEvidence[] {
  const [first] = [one.target].flat();
  if (!first) return [];
  const [, record = null, field = null] = /^urn:explorer:[^:]+:([^:]+):([^:]+)$/.exec(one.id) ?? [];
  const said = (as: string) => [one.body ?? []].flat().find(({ purpose }) => purpose === as)?.value;
  const tag = said('tagging');
  const role = (['supports', 'counters', 'context', 'hedge'] as const).find((id) => id === tag);
  return [
    {
      id: one.id,
      record,
      field,
      role: role ?? null,
      note: said('commenting') ?? null,
      source: first.source,
      selector: first.selector,
    },
  ];
}
