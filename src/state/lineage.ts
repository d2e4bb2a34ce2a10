/** The open network in time, as the reader has it before them. */
import type { Shown } from '../analysis/filter.ts';
import { shortCitations } from '../evidence/citation.ts';
import { type Dated, type Lineage, lineageOf, withoutPlace } from '../network/lineage.ts';
import type { Network } from '../network/records.ts';
import { RELATION_TYPE_IDS, type RelationTypeId } from '../network/relation-types.ts';
import { ON_PAPER, typesAtFirst } from '../picture/lineage/on-paper.ts';
import { shownLineage } from '../picture/lineage/shown-lineage.ts';
import type { Shown as ShownPicture } from '../picture/picture-plan.ts';
import type { InkId } from '../picture/theme.ts';
import { selectOwnScene, selectSelected, selectShown } from './derived.ts';
import { remember } from './remember.ts';
import { type Explorer, type ExplorerState, setTransient, setView } from './store.ts';

const lineageFor = remember(
  (organizations: Network['organizations'], relations: Network['relations']): Lineage =>
    lineageOf({ organizations, relations }),
);
const citationsFor = remember(shortCitations);

/** Whether the network is shown in time, in the place of the picture. */
export function isLineage({ view }: Pick<ExplorerState, 'view'>): boolean {
  return view.show === 'lineage';
}

/** The whole network in time. As in the picture, who is left without a relation stays where they are. */
export const selectLineage = ({ document }: ExplorerState): Lineage =>
  lineageFor(document.network.organizations, document.network.relations);

/** How much of the lineage is shown. */
export interface LineageCounts {
  /** Lanes with a date. */
  readonly lanes: number;
  readonly branches: number;
  /** Of the branches, those that no source dates. */
  readonly undated: number;
  /** Each type that has spans, shown or not, with the number of those shown. */
  readonly types: ReadonlyMap<RelationTypeId, number>;
}

const countsFor = remember(({ lanes, branches, spans }: Lineage, shown: Shown): LineageCounts => {
  const isShown = ({ relation }: Dated) => shown.relations.has(relation.id);
  const ofType = (type: RelationTypeId) => spans.filter(({ relation }) => relation.type === type);
  const shownBranches = branches.filter(isShown);
  const types = RELATION_TYPE_IDS.map((type) => [type, ofType(type)] as const);
  return {
    lanes: lanes.filter(({ organization, life }) => life && shown.organizations.has(organization))
      .length,
    branches: shownBranches.length,
    undated: shownBranches.filter(({ told }) => told.length === 0).length,
    types: new Map(
      types.flatMap(([type, all]) => (all.length > 0 ? [[type, all.filter(isShown).length]] : [])),
    ),
  };
});

export const selectLineageCounts = (state: ExplorerState): LineageCounts =>
  countsFor(selectLineage(state), selectShown(state));

export const selectCitations = ({ document }: ExplorerState) =>
  citationsFor(document.network.sources);

const typesAtFirstFor = remember(typesAtFirst);

/** The types of which all spans are drawn: those chosen, or at first all where there are few. */
export const selectTypesDrawn = (state: ExplorerState): readonly RelationTypeId[] =>
  state.view.lineage ?? typesAtFirstFor(selectLineage(state));

/** Draws all spans of a type, or no longer. */
export function toggleType(explorer: Explorer, type: RelationTypeId): void {
  const drawn = selectTypesDrawn(explorer.getState());
  const lineage = drawn.includes(type) ? drawn.filter((one) => one !== type) : [...drawn, type];
  setView(explorer, { lineage });
}

/**
 * Id of the organization whose spans are drawn: the one that is selected, or was before one of its relations
 * was, so that these stay while the reader goes through them.
 */
export const selectAround = (state: ExplorerState): string | null => {
  const selected = selectSelected(state);
  const { around } = state.transient;
  if (selected?.is === 'organization') return selected.record.id;
  if (selected?.is !== 'relation') return null;
  const { source, target } = selected.record;
  return around === source || around === target ? around : null;
};

/** Keeps in mind whose spans are drawn. */
export function keepAround(explorer: Explorer): void {
  const state = explorer.getState();
  const around = selectAround(state);
  if (around !== state.transient.around) setTransient(explorer, { around });
}

const undatedFor = remember(withoutPlace);

/** What is shown and has no place in time: organizations without a date and a branch, and relations. */
export const selectUndated = (state: ExplorerState) =>
  undatedFor(selectLineage(state), state.document.network.organizations, selectShown(state));

/** The lineage for a picture that leaves the page; time runs across it. */
export function lineageOnPaper(state: ExplorerState): (inks: InkId) => ShownPicture {
  const options = { ...ON_PAPER, types: selectTypesDrawn(state), around: selectAround(state) };
  return shownLineage(selectOwnScene(state), selectLineage(state), options, selectCitations(state));
}
