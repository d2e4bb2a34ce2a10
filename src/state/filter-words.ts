/** A filter in words: what it leaves, as a title, and what it hides, by name. */
import type { Facet } from '../analysis/filter.ts';
import { EVIDENCE_STATES } from '../evidence/states.ts';
import { drawnOrganizations } from '../network/drawn-organizations.ts';
import { ORGANIZATION_KIND_IDS } from '../network/organization-kinds.ts';
import { RELATION_TYPE_IDS } from '../network/relation-types.ts';
import { words } from '../words/words.ts';
import { selectCounts, selectDrawn, selectShown } from './derived.ts';
import type { ExplorerState } from './store.ts';

interface Value {
  readonly value: string;
  /** What the legend calls it. */
  readonly one: string;
  /** Several of what has it. */
  readonly several: string;
}

/** In the order in which a caption names them. */
const FACETS = ['type', 'kind', 'basis', 'evidence'] as const satisfies readonly Facet[];

const values = (): Readonly<Record<Facet, readonly Value[]>> => ({
  type: RELATION_TYPE_IDS.map((value) => {
    const { label, plural } = words.types[value];
    return { value, one: label, several: plural };
  }),
  kind: ORGANIZATION_KIND_IDS.map((value) => {
    const { label, plural } = words.kinds[value];
    return { value, one: label, several: plural };
  }),
  basis: (['stated', 'implied'] as const).map((value) => {
    const one = words.legend.basis[value];
    return { value, one, several: words.caption.ofBasis(one.toLowerCase()) };
  }),
  evidence: EVIDENCE_STATES.map((value) => {
    const one = words.states[value];
    return { value, one, several: words.caption.ofEvidence(one) };
  }),
});

/**
 * What a filter leaves, as a title; a value that the network does not have is not spoken of.
 * @returns `null` where the filter leaves everything
 */
export function shownBy(state: ExplorerState): string | null {
  const facets = FACETS.flatMap((facet) => {
    const { shown, hidden } = valuesOf(state, facet);
    if (hidden.length === 0) return [];
    const several = (values: readonly Value[]) => values.map((value) => value.several);
    return [words.caption.facet(several(shown), several(hidden))];
  });
  const parts = [...facets, ...scalesOf(state)];
  return parts.length > 0 ? words.caption.shown(parts) : null;
}

/** What is not on the picture: how much, and by which filter; `null` where everything is. */
export function hiddenBy(state: ExplorerState): string | null {
  const { network } = state.document;
  const [shown, drawn] = [selectShown(state), selectDrawn(state)];
  const relations = network.relations.length - shown.relations.size;
  const organizations = drawnOrganizations(network).length - shown.organizations.size;
  const facets = FACETS.flatMap((facet) => {
    const { hidden } = valuesOf(state, facet);
    return hidden.length > 0 ? [words.caption.by[facet](hidden.map(({ one }) => one))] : [];
  });
  const filtered =
    relations + organizations > 0
      ? [words.caption.hidden(relations, organizations, facets, scalesOf(state))]
      : [];
  const crowded =
    drawn.organizations.size < shown.organizations.size
      ? [words.footer.drawnPart(drawn.organizations.size, shown.organizations.size)]
      : [];
  const said = [...filtered, ...crowded];
  return said.length > 0 ? said.join(' ') : null;
}

/** The values of a facet that the network has. */
function valuesOf(state: ExplorerState, facet: Facet): { shown: Value[]; hidden: Value[] } {
  const counts = selectCounts(state)[facet];
  const off: readonly string[] = state.view.filter[facet];
  const present = values()[facet].filter(({ value }) => counts.has(value));
  return {
    shown: present.filter(({ value }) => !off.includes(value)),
    hidden: present.filter(({ value }) => off.includes(value)),
  };
}

/** What is shown of firmness and dates, where a filter asks for it. */
function scalesOf({ view: { filter } }: ExplorerState): string[] {
  const { firmness, when, undated } = filter;
  const dates = words.time.filter(when, undated);
  return [
    ...(firmness === 'everything' ? [] : [words.caption.firmness(words.caution.steps[firmness])]),
    ...(dates === '' ? [] : [dates]),
  ];
}
