/** A filter in words: what it leaves, as a title, and what it hides, by name. */
import type { Facet } from '../analysis/filter.ts';
import { drawnOrganizations } from '../network/drawn-organizations.ts';
import { words } from '../words/words.ts';
import { selectCounts, selectShown } from './derived.ts';
import { type FilterValue, filterValues } from './filter-values.ts';
import type { ExplorerState } from './store.ts';

/** In the order in which a caption names them. */
const FACETS = [
  'type',
  'kind',
  'basis',
  'consensus',
  'evidence',
] as const satisfies readonly Facet[];

/**
 * What a filter leaves, as a title; a value that the network does not have is not spoken of.
 * @returns `null` where the filter leaves everything
 */
export function shownBy(state: ExplorerState): string | null {
  const facets = FACETS.flatMap((facet) => {
    const { shown, hidden } = valuesOf(state, facet);
    if (hidden.length === 0) return [];
    const several = (values: readonly FilterValue[]) => values.map((one) => severalOf(facet, one));
    return [words.caption.facet(several(shown), several(hidden))];
  });
  const parts = [...facets, ...scalesOf(state)];
  return parts.length > 0 ? words.caption.shown(parts) : null;
}

/** What is not on the picture: how much, and by which filter; `null` where everything is. */
export function hiddenBy(state: ExplorerState): string | null {
  const { network } = state.document;
  const shown = selectShown(state);
  const relations = network.relations.length - shown.relations.size;
  const organizations = drawnOrganizations(network).length - shown.organizations.size;
  const facets = FACETS.flatMap((facet) => {
    const { hidden } = valuesOf(state, facet);
    return hidden.length > 0 ? [words.caption.by[facet](hidden.map(({ label }) => label))] : [];
  });
  return relations + organizations > 0
    ? words.caption.hidden(relations, organizations, facets, scalesOf(state))
    : null;
}

function severalOf(facet: Facet, { label, plural }: FilterValue): string {
  if (plural !== undefined) return plural;
  if (facet === 'basis') return words.caption.ofBasis(label.toLowerCase());
  if (facet === 'consensus') return words.caption.ofConsensus(label.toLowerCase());
  return words.caption.ofEvidence(label);
}

/** The values of a facet that the network has. */
function valuesOf(
  state: ExplorerState,
  facet: Facet,
): { shown: FilterValue[]; hidden: FilterValue[] } {
  const counts = selectCounts(state)[facet];
  const off: readonly string[] = state.view.filter[facet];
  const all: readonly FilterValue[] = filterValues(state.document.network)[facet];
  const present = all.filter(({ value }) => counts.has(value));
  return {
    shown: present.filter(({ value }) => !off.includes(value)),
    hidden: present.filter(({ value }) => off.includes(value)),
  };
}

/** What is shown of firmness and dates, where a filter asks for it. */
function scalesOf({ view: { filter } }: ExplorerState): string[] {
  const { firmness, when, undated } = filter;
  const dates = words.footer.dates(when, undated);
  return [
    ...(firmness === 'everything' ? [] : [words.caption.firmness(words.caution.steps[firmness])]),
    ...(dates === '' ? [] : [dates]),
  ];
}
