/** A filter as the pieces of an address: `hide-type=rivalry`, `firmness=stated`, `when=2012..2015`, `when=2010-02`. */

import type { Facet, Filter } from '../analysis/filter.ts';
import { FIRMNESS, type Firmness } from '../analysis/firmness.ts';
import { EVIDENCE_STATES } from '../evidence/states.ts';
import { CONSENSUS } from '../network/claims.ts';
import { monthsIn, monthsText } from '../network/months.ts';
import { ORGANIZATION_KIND_IDS } from '../network/organization-kinds.ts';
import { isOwnValue } from '../network/own-types.ts';
import { RELATION_TYPE_IDS } from '../network/relation-types.ts';

const FACETS: Readonly<Record<Facet, readonly string[]>> = {
  type: RELATION_TYPE_IDS,
  basis: ['stated', 'implied'],
  kind: ORGANIZATION_KIND_IDS,
  evidence: EVIDENCE_STATES,
  consensus: CONSENSUS,
};
const FACET_NAMES = Object.keys(FACETS) as Facet[];

/** The one value of `undated`: relations without a date are hidden. */
const UNDATED_HIDDEN = 'hidden';

/** Names and values of a filter's pieces, in their order; none where nothing is hidden. */
export function filterParts(filter: Filter): [string, string][] {
  const parts: [string, string][] = [];
  if (filter.firmness !== 'everything') parts.push(['firmness', filter.firmness]);
  if (filter.when) parts.push(['when', monthsText(filter.when)]);
  if (!filter.undated) parts.push(['undated', UNDATED_HIDDEN]);
  for (const facet of FACET_NAMES)
    if (filter[facet].length > 0)
      parts.push([`hide-${facet}`, [...filter[facet]].sort().join(',')]);
  return parts;
}

/** One piece of an address; commas stay legible. */
export function pieceOf([name, value]: readonly [string, string]): string {
  return `${name}=${encodeURIComponent(value).replaceAll('%2C', ',')}`;
}

/** Whether an address says anything of the filter, be it that nothing is hidden. */
export function hasFilter(given: URLSearchParams): boolean {
  return ['firmness', 'when', 'undated', ...FACET_NAMES.map((facet) => `hide-${facet}`)].some(
    (name) => given.has(name),
  );
}

/** Reads a filter's pieces; values that no filter has hide nothing and are named in `unknown`. */
export function filterIn(given: URLSearchParams): { filter: Filter; unknown: string[] } {
  const unknown: string[] = [];
  const hidden = (facet: Facet) =>
    (given.get(`hide-${facet}`) ?? '').split(',').filter((value) => {
      const isKnown = FACETS[facet].includes(value) || (facet === 'type' && isOwnValue(value));
      if (value !== '' && !isKnown) unknown.push(value);
      return isKnown;
    });
  const known = (name: string, values: readonly string[]) => {
    const value = given.get(name);
    if (!value) return null;
    if (values.includes(value)) return value;
    unknown.push(value);
    return null;
  };
  const firmness = known('firmness', FIRMNESS) as Firmness | null;
  const when = monthsIn(given.get('when') ?? '');
  if (given.get('when') && !when) unknown.push(given.get('when') ?? '');
  // The values were compared with the very lists that the filter's types come from.
  const filter = {
    type: hidden('type'),
    basis: hidden('basis'),
    kind: hidden('kind'),
    evidence: hidden('evidence'),
    consensus: hidden('consensus'),
    firmness: firmness ?? 'everything',
    when,
    undated: known('undated', [UNDATED_HIDDEN]) === null,
  } as Filter;
  return { filter, unknown };
}
