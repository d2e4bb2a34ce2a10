/** How the differences between two versions of a record become sentences, whatever the language. */
import { fragmentOf, textQuote } from '../network/quotes.ts';
import type { Selector } from '../network/records.ts';
import type { RelationTypeId } from '../network/relation-types.ts';

interface FieldChange {
  readonly field: string;
  readonly before?: unknown;
  readonly after?: unknown;
}

export interface Tie {
  readonly type: RelationTypeId;
  readonly typeName?: string | undefined;
  readonly title: string;
}

export interface Change {
  readonly kind: 'added' | 'changed' | 'removed';
  readonly section: string;
  readonly title: string;
  readonly fields: readonly FieldChange[];
  readonly tie?: { readonly ends: readonly [string, string]; readonly was: Tie; readonly is: Tie };
}

/** What a language says of a field, by its name there and what it holds. */
interface Phrases {
  /** Names of fields, and of the items of those that are lists; others keep their own. */
  readonly fields: Readonly<Record<string, string>>;
  readonly list: { readonly format: (items: readonly string[]) => string };
  readonly absent: string;
  readonly added: (name: string, value: string) => string;
  readonly removed: (name: string, value: string) => string;
  readonly reordered: (name: string, value: string) => string;
  readonly differs: (name: string, was: string, is: string) => string;
  /** Of what is told alike before and after, the parts that differ. */
  readonly within: (name: string, value: string, parts: string) => string;
  readonly part: (name: string, was: string, is: string) => string;
}

/** Fields that name another record by its id. */
const REFERENCES = new Set([
  ...['about', 'claimedBy', 'highlight', 'organization', 'parent', 'select', 'source', 'target'],
]);

/** What a tie says, and nothing besides. */
const TIE_FIELDS = new Set(['id', 'type', 'typeName', 'source', 'target']);

type NameOf = (id: string) => string;

/** Says what differs in a record, a sentence for each field. */
export function changeDetails(say: Phrases) {
  return ({ fields, tie }: Change, nameOf: NameOf): string[] =>
    fields
      .filter(({ field }) => !tie || !TIE_FIELDS.has(field))
      .map((change) => ended(fieldText(change, nameOf, say)));
}

function fieldText({ field, before, after }: FieldChange, nameOf: NameOf, say: Phrases): string {
  const [own = field, place] = field.split(/\.(\d+)$/);
  const name = say.fields[own] ?? own;
  const said = (value: unknown) => tell(own, value, nameOf, say);
  if (before === undefined) return say.added(name, said(after));
  if (after === undefined) return say.removed(name, said(before));
  if (Array.isArray(before) && place === undefined) return say.reordered(name, said(after));
  const [was, is] = [said(before), said(after)];
  if (was !== is || !isRecord(before) || !isRecord(after)) return say.differs(name, was, is);
  const parts = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  const differing = parts.filter(
    (key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]),
  );
  const within = differing.map((key) => {
    const value = (of: Record<string, unknown>) => tell(key, of[key], nameOf, say);
    return say.part(say.fields[key] ?? key, value(before), value(after));
  });
  return say.within(name, was, within.join('; '));
}

/** What ends with a quoted sentence has its full stop. */
function ended(text: string): string {
  return /[.!?]”$/.test(text) ? text : `${text}.`;
}

function tell(field: string, value: unknown, nameOf: NameOf, say: Phrases): string {
  if (value === undefined) return say.absent;
  if (typeof value === 'string') return `“${REFERENCES.has(field) ? nameOf(value) : value}”`;
  if (Array.isArray(value) && field !== 'selector')
    return say.list.format(value.map((item) => tell(field, item, nameOf, say)));
  if (!isRecord(value)) return JSON.stringify(value);
  const { selector, note, level, reason, organization, strength, name, text } = value;
  const grade = strength === undefined ? '' : ` (“${strength}”)`;
  if (Array.isArray(selector)) return `“${quoted(selector, note)}”`;
  if (level !== undefined) return `“${level}” (${reason})`;
  if (typeof organization === 'string') return `“${nameOf(organization)}”${grade}`;
  if (name !== undefined && value.value !== undefined) return `“${name}: ${value.value}”`;
  return text === undefined ? JSON.stringify(value) : `“${text}”`;
}

/** The words that are quoted; of a row of a table what the row says. */
function quoted(selector: readonly Selector[], note: unknown): string {
  const row = typeof note === 'string' ? note : fragmentOf(selector);
  return textQuote(selector)?.quote.exact ?? row ?? '';
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
