/** What an edge of a list says for itself: the words that it quotes, what they come to, of when, and where they stand. */
import type { Evidence, Source } from '../../../network/records.ts';
import { slugOf } from '../../../network/slugs.ts';
import { periodFrom } from '../../written-periods.ts';
import { isObject } from '../json-shape.ts';

const QUOTE = /^(?:evidence[ _-]?)?(?:quotes?|quotations?|citas?)$|^evidence$/i;
const ADDRESS = /^(?:source[ _-]?)?(?:urls?|links?|address(?:es)?)$/i;
const PERIOD = /^(?:time[ _-]?)?(?:periods?|when)$|^dates?$/i;
const DESCRIPTION = /^descriptions?$/i;
/** A longer one would hold up the page that shows it. */
const LONGEST_NOTE = 10_000;
const ALL = [DESCRIPTION, QUOTE, PERIOD, ADDRESS];

/** The file that holds the edges, as the source of what they say. */
export function fileAsSource(file: string): Source {
  return { id: slugOf(file) || 'file', type: 'dataset', title: file };
}

/**
 * The evidence of an edge that quotes words or names an address; `null` for any other. It is the edge's place
 * in its list, for nobody has looked the words up; they stand in its note, and `when` where one period is named that can
 * be read.
 * @param place from 1
 */
export function edgeEvidence(edge: unknown, source: Source['id'], place: number): Evidence | null {
  if (!isObject(edge)) return null;
  const said = Object.entries(edge).flatMap(([name, value]) =>
    ALL.some((pattern) => pattern.test(name)) && isSaid(value)
      ? [[name, textsIn(value)] as const]
      : [],
  );
  if (!said.some(([name]) => QUOTE.test(name) || ADDRESS.test(name))) return null;
  const words = said.map(([name, texts]) => `${name}: ${texts.join('; ')}`).join('; ');
  const note = words.slice(0, LONGEST_NOTE);
  const periods = said.flatMap(([name, texts]) => (PERIOD.test(name) ? texts : []));
  const when = periods.length === 1 ? periodFrom(periods[0] ?? '') : null;
  const conformsTo = 'http://tools.ietf.org/rfc/rfc7111';
  return {
    source,
    role: 'supports',
    selector: [{ type: 'FragmentSelector', conformsTo, value: `row=${place}` }],
    ...(when !== null && { when }),
    note,
  };
}

/** Whether a field of an edge with evidence stands in that. */
export function isInEvidence(name: string): boolean {
  return ALL.some((pattern) => pattern.test(name));
}

function textsIn(value: unknown): string[] {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  return list.map((one) => String(one).trim()).filter((text) => text !== '');
}

/** Text, a number, or a list of these, with something in it. */
function isSaid(value: unknown): boolean {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  const isPlain = list.every((one) => typeof one === 'string' || typeof one === 'number');
  return isPlain && textsIn(value).length > 0;
}
