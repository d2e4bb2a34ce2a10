/** Where each quote is printed: in full once, at the first record that it carries. */
import { hedgesIn } from '../../../network/hedges.ts';
import type { Bloc, Evidence, Hedge, Network, Relation } from '../../../network/records.ts';
import { inOrderOfTypes } from './relation-groups.ts';

export interface QuotePlace {
  /** Counted from 1 in the order of the dossier. */
  readonly number: number;
  /** Of the figure that has its words. */
  readonly anchor: string;
  /** The author's caution in it, whichever record it is recorded of. */
  readonly hedges: readonly Hedge[];
}

/** The same words at the same place of the same source are one quote. */
export function quoteKey({ source, selector }: Evidence): string {
  return JSON.stringify([source, selector]);
}

/** Where a quote can be linked to; the dots keep it apart from every id of a record. */
export function quoteAnchor(record: string, field: string): string {
  return `${record}.${field}`;
}

/** By `quoteKey`, the first place of each quote, in the order in which the sections stand. */
export function quotePlaces(network: Network): ReadonlyMap<string, QuotePlace> {
  const { blocs, story = [], organizations, coverage = [] } = network;
  const claims = [...inOrderOfTypes(network).flatMap(({ found }) => found), ...blocs];
  const passedOver = coverage.filter((unit) => unit.passedOver !== undefined);
  const lists: readonly EvidenceList[] = [
    ...[...claims, ...story].map(({ id, evidence }) => ({ anchor: `${id}.evidence`, evidence })),
    ...organizations.flatMap(({ id, attributes }) =>
      attributes.map(({ evidence }, i) => ({ anchor: `${id}.attributes.${i}.evidence`, evidence })),
    ),
    ...passedOver.map(({ id, source, selector }) => ({
      anchor: `${id}.evidence`,
      evidence: [{ source, selector, role: 'context' as const }],
    })),
  ];
  const hedges = hedgesByQuote(claims);
  const places = new Map<string, QuotePlace>();
  for (const { anchor, evidence } of lists)
    for (const [i, one] of evidence.entries()) {
      const key = quoteKey(one);
      if (places.has(key)) continue;
      places.set(key, {
        number: places.size + 1,
        anchor: `${anchor}.${i}`,
        hedges: hedges.get(key) ?? [],
      });
    }
  return places;
}

interface EvidenceList {
  /** Of its quotes, without their places in the list. */
  readonly anchor: string;
  readonly evidence: readonly Evidence[];
}

function hedgesByQuote(claims: readonly (Relation | Bloc)[]): ReadonlyMap<string, Hedge[]> {
  const found = new Map<string, Hedge[]>();
  for (const { evidence, hedges = [] } of claims)
    for (const one of evidence) {
      const key = quoteKey(one);
      found.set(key, [...(found.get(key) ?? []), ...hedgesIn(one, hedges)]);
    }
  return found;
}
