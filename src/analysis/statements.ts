/** Statements: the passages of sources on which relations rest. Several relations can rest on one. */
import { inOrder } from '../network/in-order.ts';
import { fragmentOf, textQuote } from '../network/quotes.ts';
import type { Evidence, Network } from '../network/records.ts';

/** Where a statement stands in its source: code points of a text, or a row of a table by its name. */
type Place = { readonly start: number; readonly end: number } | string;

/** A passage of a text, or a row of a table, that supports at least one relation or bloc. */
export interface Statement {
  /** Its source and where it begins (`ellis-2016:8106`, `bacrim-2020:row=12`). */
  readonly id: string;
  readonly source: string;
  readonly place: Place;
  /** The longest of the quotes that stand in it. */
  readonly quote: Evidence;
  /** Ids of what it supports, in the order of the records. */
  readonly relations: readonly string[];
  readonly blocs: readonly string[];
}

/** On how much a set of relations rests. */
export interface Rest {
  readonly passages: number;
  readonly rows: number;
  /** Relations that no statement supports. */
  readonly bare: number;
}

type Quoting = Pick<Network, 'relations' | 'blocs'>;

/**
 * The statements of a network. Quotes of one source are of one statement where they share a part of its
 * text, and rows of a table where they are the same row. Only what supports a record counts: context and
 * counter-evidence do not. Each source by itself, and in its own order.
 */
export function statementsOf(network: Quoting): Statement[] {
  const bySource = new Map<string, Statement[]>();
  for (const one of supportsIn(network)) {
    const own = bySource.get(one.source) ?? [];
    bySource.set(one.source, own);
    own.push(one);
  }
  return [...bySource.values()].flatMap(joined);
}

/** The statements behind relations, in the order of the statements. */
export function statementsBehind(
  statements: readonly Statement[],
  relations: Iterable<string>,
): Statement[] {
  const wanted = new Set(relations);
  return statements.filter((one) => one.relations.some((id) => wanted.has(id)));
}

/** On how many passages and rows relations rest, each counted once. */
export function restOf(statements: readonly Statement[], relations: Iterable<string>): Rest {
  const wanted = new Set(relations);
  const behind = statementsBehind(statements, wanted);
  const supported = new Set(behind.flatMap((one) => one.relations));
  const rows = behind.filter(isRow).length;
  return {
    passages: behind.length - rows,
    rows,
    bare: [...wanted].filter((id) => !supported.has(id)).length,
  };
}

export function isRow({ place }: Pick<Statement, 'place'>): boolean {
  return typeof place === 'string';
}

/** Whether a quote supports its record out of this statement. */
export function speaksIn(quote: Evidence, { source, place }: Statement): boolean {
  return quote.role === 'supports' && quote.source === source && overlap(placeOf(quote), place);
}

/** Whether two places share a part of the text, or are the same row. */
function overlap(one: Place, other: Place): boolean {
  if (typeof one === 'string') return one === other;
  return typeof other !== 'string' && one.start < other.end && other.start < one.end;
}

/** Each quote that supports a record as a statement of its own. */
function supportsIn({ relations, blocs }: Quoting): Statement[] {
  const of = (id: string, evidence: readonly Evidence[], section: 'relations' | 'blocs') =>
    evidence
      .filter(({ role }) => role === 'supports')
      .map((quote): Statement => {
        const place = placeOf(quote);
        const at = typeof place === 'string' ? place : place.start;
        const { source } = quote;
        const none = { relations: [], blocs: [] };
        return { id: `${source}:${at}`, source, place, quote, ...none, [section]: [id] };
      });
  return [
    ...relations.flatMap(({ id, evidence }) => of(id, evidence, 'relations')),
    ...blocs.flatMap(({ id, evidence }) => of(id, evidence, 'blocs')),
  ];
}

/** Those of one source, with what overlaps made one: passages in the order of the text, then rows. */
function joined(all: readonly Statement[]): Statement[] {
  const sorted = all.toSorted((a, b) => inOrder(startOf(a), startOf(b)));
  const found = new Map<string, Statement>();
  let last: Statement | undefined;
  for (const one of sorted) {
    const known = found.get(one.id) ?? (last && overlap(one.place, last.place) ? last : undefined);
    last = known ? both(known, one) : one;
    found.set(last.id, last);
  }
  return [...found.values()];
}

/** @param one begins where the other begins, or before it */
function both(one: Statement, other: Statement): Statement {
  const union = (a: readonly string[], b: readonly string[]) => [...new Set([...a, ...b])];
  return {
    ...one,
    place: spanned(one.place, other.place),
    quote: lengthOf(one.quote) < lengthOf(other.quote) ? other.quote : one.quote,
    relations: union(one.relations, other.relations),
    blocs: union(one.blocs, other.blocs),
  };
}

function spanned(one: Place, other: Place): Place {
  if (typeof one === 'string') return one;
  return {
    start: one.start,
    end: typeof other === 'string' ? one.end : Math.max(one.end, other.end),
  };
}

/** Rows stand behind all passages. */
function startOf({ place }: Statement): number {
  return typeof place === 'string' ? Number.POSITIVE_INFINITY : place.start;
}

function lengthOf(quote: Evidence): number {
  const place = placeOf(quote);
  return typeof place === 'string' ? place.length : place.end - place.start;
}

/** A cell belongs to the statement that its row makes. */
function placeOf({ selector }: Evidence): Place {
  const position = textQuote(selector)?.position;
  return position
    ? { start: position.start, end: position.end }
    : fragmentOf(selector).replace(/^cell=(\d+),.*$/, 'row=$1');
}
