/**
 * Asking without a part of what is said: what is of other times, expanded relations, hedged ones, or what one
 * statement or source says.
 */
import { claimsOf } from '../network/claims.ts';
import { isUnhedged } from '../network/hedges.ts';
import type { Dispute, Evidence, Hedge, Network, Relation, Source } from '../network/records.ts';
import { type Statement, speaksIn } from './statements.ts';
import { leftBy, mayFallIn, spanOf, type TimeFilter, timesOf } from './times.ts';

export interface LeftOut {
  /** Relations that the coder read out of a statement about several organizations. */
  readonly expanded: boolean;
  /** Relations with a hedge in each quote that supports them. */
  readonly hedged: boolean;
  /** A statement, with the relations that nothing else supports; `null` for none. */
  readonly statement: Statement | null;
  /** A source, with the relations that no other says; `null` for none. */
  readonly source: Source | null;
  /** The time that alone counts, with the relations and quotes that may be of it; `null` where all does. */
  readonly time: TimeFilter | null;
}

export const NOTHING_LEFT_OUT: LeftOut = {
  expanded: false,
  hedged: false,
  statement: null,
  source: null,
  time: null,
};

/** Whether a quote is left out: it is of the source, or out of the statement, without which is asked. */
export function isLeftOut(quote: Evidence, { source, statement }: LeftOut): boolean {
  return quote.source === source?.id || (statement !== null && speaksIn(quote, statement));
}

type Asked = Pick<Network, 'relations' | 'disputes'>;

/** The network without what is left out; the same value where that is nothing. Blocs stay as claimed. */
export function leaveOut<Of extends Asked>(network: Of, leftOut: LeftOut): Of {
  const { expanded, hedged, statement, source, time } = leftOut;
  const then = time ? ofTime(network, time) : network;
  const heard = source ? withoutSource(then, source.id) : then;
  const said = statement ? withoutStatement(heard, statement) : heard;
  if (!expanded && !hedged) return said;
  const isAsked = (one: Relation) =>
    !(expanded && one.expandedFrom !== undefined) && !(hedged && !isUnhedged(one));
  return { ...said, relations: said.relations.filter(isAsked) };
}

/** Takes quotes from each relation, and the relations for which what is left says nothing. */
function withoutQuotes<Of extends Asked>(
  network: Of,
  goes: (quote: Evidence, of: Relation) => boolean,
  isSaid: (left: Relation) => boolean,
): Of {
  const relations = network.relations.flatMap((one) => {
    const evidence = one.evidence.filter((quote) => !goes(quote, one));
    if (evidence.length === one.evidence.length) return [one];
    const left = { ...one, evidence };
    return isSaid(left) ? [left] : [];
  });
  const byId = new Map(network.relations.map((one) => [one.id, one]));
  const disputes = network.disputes.flatMap((one): Dispute[] => {
    const about = byId.get(one.about);
    if (!about || one.evidence === undefined) return [one];
    if (goes(about.evidence[one.evidence] as Evidence, about)) return [];
    const before = about.evidence.slice(0, one.evidence).filter((other) => !goes(other, about));
    return [{ ...one, evidence: before.length }];
  });
  return { ...network, relations, disputes };
}

/** What may be of a time: relations as a filter shows them, without those of their quotes that are of other times. */
function ofTime<Of extends Asked>(network: Of, time: TimeFilter): Of {
  const relations = network.relations.filter((one) => leftBy(timesOf(one), time) === null);
  const isElsewhere = (quote: Evidence, { when: own }: Relation) => {
    const span = spanOf(quote.when ?? own ?? '');
    if (!span) return !time.undated;
    return time.when !== null && !mayFallIn(span, time.when);
  };
  return withoutQuotes({ ...network, relations }, isElsewhere, () => true);
}

/** Without what supports records out of a statement, and relations that nothing else supports. */
function withoutStatement<Of extends Asked>(network: Of, statement: Statement): Of {
  return withoutQuotes(
    network,
    (quote) => speaksIn(quote, statement),
    ({ evidence }) => evidence.some(({ role }) => role === 'supports'),
  );
}

/** As if a source had not been read: without its quotes and hedges, and what it disputes. */
function withoutSource<Of extends Asked>(network: Of, source: string): Of {
  const isOther = (one: { readonly source: string }) => one.source !== source;
  const left = withoutQuotes(
    network,
    (quote) => !isOther(quote),
    (one) => claimsOf(one).some(({ saysSo }) => saysSo),
  );
  return {
    ...left,
    relations: left.relations.map((one) => graded(hedgedBy(one, isOther))),
    disputes: left.disputes.filter(isOther),
  };
}

function hedgedBy(one: Relation, isHeard: (hedge: Hedge) => boolean): Relation {
  return one.hedges.every(isHeard) ? one : { ...one, hedges: one.hedges.filter(isHeard) };
}

/** Words that grade a relation of several networks leave with the last member whose they are. */
function graded(one: Relation): Relation {
  const isStill = one.evidence.some(({ judged }) => !judged || judged.strength === one.strength);
  if (one.strength === undefined || isStill) return one;
  const { strength: _, ...ungraded } = one;
  return ungraded;
}

/** Ids of the relations that each source says (`claimsOf`), alone or with others, by the id of the source. */
export function saidBy({ relations }: Pick<Network, 'relations'>): Map<string, Set<string>> {
  const said = new Map<string, Set<string>>();
  for (const relation of relations)
    for (const { saysSo, source } of claimsOf(relation)) {
      if (!saysSo) continue;
      const own = said.get(source) ?? new Set();
      said.set(source, own.add(relation.id));
    }
  return said;
}

/** What rests on each source alone: ids of the relations that no other source says. */
export function restingAlone(network: Pick<Network, 'relations'>): Map<string, string[]> {
  const said = saidBy(network);
  const voices = new Map<string, number>();
  for (const ids of said.values()) for (const id of ids) voices.set(id, (voices.get(id) ?? 0) + 1);
  return new Map(
    [...said].map(([source, ids]) => [source, [...ids].filter((id) => voices.get(id) === 1)]),
  );
}
