/** The open network in time, as the reader has it before them. */
import { shortCitation } from '../evidence/citation.ts';
import { type Lineage, lineageOf } from '../network/lineage.ts';
import type { Network } from '../network/records.ts';
import { RELATION_TYPE_IDS, type RelationTypeId } from '../network/relation-types.ts';
import type { LineageOptions } from '../picture/lineage/placed-lane.ts';
import { shownLineage } from '../picture/lineage/shown-lineage.ts';
import type { Shown } from '../picture/picture-plan.ts';
import type { InkId } from '../picture/theme.ts';
import { words } from '../words/words.ts';
import { selectDrawn, selectOwnScene, selectSelected } from './derived.ts';
import { remember } from './remember.ts';
import { type Explorer, type ExplorerState, setTransient } from './store.ts';

/** So many spans are all drawn at first; of more, those of what is selected. */
const FEW = 25;
/** What a picture that leaves the page has room for. */
const ON_PAPER = { turn: 'across', perYear: 24, mostLabel: 260 } as const;

const lineageFor = remember(
  (
    organizations: Network['organizations'],
    relations: Network['relations'],
    shown: { organizations: ReadonlySet<string>; relations: ReadonlySet<string> },
  ): Lineage =>
    lineageOf({
      organizations: organizations.filter(({ id }) => shown.organizations.has(id)),
      relations: relations.filter(({ id }) => shown.relations.has(id)),
    }),
);
const citationsFor = remember(
  (sources: Network['sources']): ReadonlyMap<string, string> =>
    new Map(sources.map((source) => [source.id, shortCitation(source)])),
);

/** Whether the network is shown in time, in the place of the picture. */
export function isLineage({ view }: Pick<ExplorerState, 'view'>): boolean {
  return view.show === 'lineage';
}

/** What is shown of the network, in time. */
export const selectLineage = (state: ExplorerState): Lineage => {
  const { organizations, relations } = state.document.network;
  return lineageFor(organizations, relations, selectDrawn(state));
};

export const selectCitations = ({ document }: ExplorerState) =>
  citationsFor(document.network.sources);

const spanTypesFor = remember(
  ({ spans }: Lineage): ReadonlyMap<RelationTypeId, number> =>
    new Map(
      RELATION_TYPE_IDS.map(
        (id) => [id, spans.filter(({ relation }) => relation.type === id)] as const,
      )
        .filter(([, of]) => of.length > 0)
        .map(([id, of]) => [id, of.length]),
    ),
);

/** Types that have spans, with the number of them. */
export const selectSpanTypes = (state: ExplorerState) => spanTypesFor(selectLineage(state));

const typesFor = remember(
  (chosen: readonly RelationTypeId[] | null, counts: ReadonlyMap<RelationTypeId, number>) => {
    const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
    return chosen ?? (all <= FEW ? [...counts.keys()] : []);
  },
);

/** The types of which all spans are drawn: those chosen, or at first all where there are few. */
export const selectTypesDrawn = (state: ExplorerState): readonly RelationTypeId[] =>
  typesFor(state.transient.lineage.types, selectSpanTypes(state));

/** Draws all spans of a type, or no longer. */
export function toggleType(explorer: Explorer, type: RelationTypeId): void {
  const state = explorer.getState();
  const drawn = selectTypesDrawn(state);
  const types = drawn.includes(type) ? drawn.filter((one) => one !== type) : [...drawn, type];
  setTransient(explorer, { lineage: { ...state.transient.lineage, types } });
}

/**
 * Id of the organization whose spans are drawn: the one that is selected, or was before one of its relations
 * was, so that these stay while the reader goes through them.
 */
export const selectAround = (state: ExplorerState): string | null => {
  const selected = selectSelected(state);
  const { around } = state.transient.lineage;
  if (selected?.is === 'organization') return selected.record.id;
  if (selected?.is !== 'relation') return null;
  const { source, target } = selected.record;
  return around === source || around === target ? around : null;
};

/** Keeps in mind whose spans are drawn. */
export function keepAround(explorer: Explorer): void {
  const state = explorer.getState();
  const around = selectAround(state);
  if (around !== state.transient.lineage.around)
    setTransient(explorer, { lineage: { ...state.transient.lineage, around } });
}

/** The organizations shown that have neither a date nor a branch. */
export const selectWithoutLane = (state: ExplorerState): Network['organizations'] => {
  const { organizations } = state.document.network;
  return withoutLaneFor(organizations, selectDrawn(state).organizations, selectLineage(state));
};
const withoutLaneFor = remember(
  (organizations: Network['organizations'], shown: ReadonlySet<string>, { lanes }: Lineage) => {
    const laned = new Set(lanes.map(({ organization }) => organization));
    return organizations.filter(({ id }) => shown.has(id) && !laned.has(id));
  },
);

/** The lineage for a picture that leaves the page; time runs across it. */
export function lineageOnPaper(state: ExplorerState): (inks: InkId) => Shown {
  const options: LineageOptions = {
    ...ON_PAPER,
    types: selectTypesDrawn(state),
    around: selectAround(state),
  };
  return shownLineage(selectOwnScene(state), selectLineage(state), options, selectCitations(state));
}

/** What a picture of the lineage says of itself, besides what any picture says. */
export function saidOfLineage(state: ExplorerState): { what: string; besides: string | null } {
  const { undated } = selectLineage(state);
  const names = selectWithoutLane(state).map(words.reads.name);
  const isWhole = undated.length === 0 && names.length === 0;
  return {
    what: words.lineage.what,
    besides: isWhole ? null : words.lineage.besides(undated.length, names),
  };
}
