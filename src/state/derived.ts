/** What follows from the state, computed once for each change and never stored. */

import { facetCounts } from '../analysis/facet-counts.ts';
import { applyFilter, hidingsOf, type Shown, type WorkedOut } from '../analysis/filter.ts';
import { asksForTime, type Times } from '../analysis/times.ts';
import { nameFinder } from '../evidence/names.ts';
import { type PlacedQuote, placedQuotes } from '../evidence/placed-quotes.ts';
import { type EvidenceState, relationStates } from '../evidence/states.ts';
import type { Signed, Voices } from '../network/claims.ts';
import type { Frame } from '../network/frames.ts';
import { layoutIn } from '../network/layouts.ts';
import { ownTypes } from '../network/own-types.ts';
import { quotesOf, wordsKey } from '../network/quotes.ts';
import type { Bloc, Layout, Network, Organization, Relation } from '../network/records.ts';
import { lookedAt } from '../picture/build-scene.ts';
import { type Elements, filteredScene } from '../picture/filtered-scene.ts';
import { plainEdges, plainNodes } from '../picture/plain-scene.ts';
import type { Overlay, Scene } from '../picture/scene.ts';
import { steppedBack } from '../picture/stepped-back.ts';
import { selectGone, selectHeardBlocs } from './left-out.ts';
import { selectPicked } from './on-picture.ts';
import { remember } from './remember.ts';
import type { ExplorerState } from './store.ts';
import type { Transient } from './transient.ts';
import { selectSigned, selectTimes, selectVoices } from './voices.ts';

export type Selected =
  | { readonly is: 'organization'; readonly record: Organization }
  | { readonly is: 'relation'; readonly record: Relation }
  | { readonly is: 'bloc'; readonly record: Bloc };

const statesFor = remember((relations: Network['relations'], checks: Transient['checks']) =>
  relationStates({ relations }, checks),
);
const NO_TIMES: ReadonlyMap<string, Times> = new Map();
const workedOutFor = remember(
  (
    evidence: ReadonlyMap<string, string>,
    voices: ReadonlyMap<string, Voices>,
    times: ReadonlyMap<string, Times>,
  ): WorkedOut => ({
    evidence,
    consensus: new Map([...voices].map(([id, { consensus }]) => [id, consensus])),
    times,
  }),
);
const filteredBy = remember((...asked: Parameters<typeof hidingsOf>) => {
  const hidings = hidingsOf(...asked);
  return { shown: applyFilter(...asked, hidings), counts: facetCounts(...asked, hidings) };
});
const layoutFor = remember((network: Network, frame: Frame | null) => layoutIn(network, frame));
const positionsFor = remember(
  (layout: Layout | undefined) =>
    new Map(
      layout?.positions.map(({ organization, x, y, pinned }) => [
        organization,
        { x, y, pinned: pinned ?? false },
      ]),
    ),
);
const selectedFor = remember((network: Network, id: string | null): Selected | null => {
  if (id === null) return null;
  const organization = network.organizations.find((one) => one.id === id);
  if (organization) return { is: 'organization', record: organization };
  const relation = network.relations.find((one) => one.id === id);
  if (relation) return { is: 'relation', record: relation };
  const bloc = network.blocs.find((one) => one.id === id);
  return bloc ? { is: 'bloc', record: bloc } : null;
});
const nodesFor = remember(
  (
    organizations: Network['organizations'],
    blocs: Network['blocs'],
    positions: ReturnType<typeof positionsFor>,
  ) => plainNodes({ organizations, blocs }, positions),
);
const edgesFor = remember(
  (
    organizations: Network['organizations'],
    relations: Network['relations'],
    signed: Signed,
    states: ReadonlyMap<string, EvidenceState>,
  ) => plainEdges({ organizations, relations }, { ...signed, states }),
);
const filteredFor = remember(
  (nodes: Elements['nodes'], edges: Elements['edges'], shown: Shown): Elements =>
    filteredScene({ nodes, edges }, shown),
);
const sceneFor = remember(
  (
    elements: Elements,
    network: Network,
    heard: Network['blocs'],
    states: ReadonlyMap<string, EvidenceState>,
    highlight: string | null,
    selection: string | null,
    overlay: Overlay | null,
  ): Scene =>
    lookedAt(elements, heard === network.blocs ? network : { ...network, blocs: heard }, states, {
      // Also one that nobody claims who is heard: it was asked for.
      highlight: network.blocs.find(({ id }) => id === highlight) ?? null,
      selection,
      overlay,
    }),
);
const steppedBackFor = remember(steppedBack);
const ownTypesFor = remember(ownTypes);
const organizationsFor = remember(
  (organizations: readonly Organization[]): ReadonlyMap<string, Organization> =>
    new Map(organizations.map((organization) => [organization.id, organization])),
);
const findNamesFor = remember((organizations: readonly Organization[]) =>
  nameFinder(organizations),
);
const placedFor = remember(
  (
    network: Network,
    source: string | null,
    texts: Transient['texts'],
    checks: Transient['checks'],
  ): readonly PlacedQuote[] => {
    const text = source === null ? undefined : texts.get(source);
    return source === null || !text ? [] : placedQuotes(network, source, text, checks);
  },
);

const checkFor = remember(
  (
    network: Network,
    checks: Transient['checks'],
    selection: string | null,
    quote: string | null,
  ) => {
    const meant = quotesOf(network).find(
      ({ record, field }) => record === selection && field === (quote ?? 'evidence.0'),
    );
    return meant && checks.get(wordsKey(meant));
  },
);

/** What the check says of the quote that is meant, or of the first of the record that is selected. */
export const selectMeantCheck = ({ document, view, transient }: ExplorerState) =>
  checkFor(document.network, transient.checks, view.selection, view.quote);
/** The quotes and hedges that stand in the text that is open in the reader. */
export const selectPlaced = ({ document, view, transient }: ExplorerState) =>
  placedFor(document.network, view.read, transient.texts, transient.checks);
/** The layout that is seen. */
export const selectLayout = ({ document }: Pick<ExplorerState, 'document'>) =>
  layoutFor(document.network, document.frame);
export const selectOrganizations = ({ document }: ExplorerState) =>
  organizationsFor(document.network.organizations);
/** Names of types that another file has, with the marks of their own. */
export const selectOwnTypes = ({ document }: ExplorerState) =>
  ownTypesFor(document.network.relations);
export const selectFindNames = ({ document }: ExplorerState) =>
  findNamesFor(document.network.organizations);
/** Whether what is selected is an organization that a layout does not move. */
export const selectIsPinned = ({ document, view }: ExplorerState): boolean =>
  view.selection !== null &&
  positionsFor(selectLayout({ document })).get(view.selection)?.pinned === true;
/** The state of each relation's evidence by its id. */
const selectStates = ({ document, transient }: ExplorerState) =>
  statesFor(document.network.relations, transient.checks);
const selectWorkedOut = (state: ExplorerState): WorkedOut =>
  workedOutFor(
    selectStates(state),
    selectVoices(state),
    asksForTime(state.view.filter) ? selectTimes(state) : NO_TIMES,
  );
const selectFiltered = (state: ExplorerState) =>
  filteredBy(state.document.network, state.view.filter, selectWorkedOut(state));
export const selectShown = (state: ExplorerState): Shown => selectFiltered(state).shown;
export const selectSelected = ({ document, view }: ExplorerState): Selected | null =>
  selectedFor(document.network, view.selection);
export const selectCounts = (state: ExplorerState) => selectFiltered(state).counts;
export const selectScene = (state: ExplorerState): Scene =>
  state.transient.otherPicture?.scene ?? selectOwnScene(state);
// All that the filter leaves, whatever is selected: each step is taken anew only where what it hangs on changes.
const selectElements = (state: ExplorerState): Elements => {
  const { organizations, relations } = state.document.network;
  return filteredFor(
    nodesFor(organizations, selectHeardBlocs(state), positionsFor(selectLayout(state))),
    edgesFor(organizations, relations, selectSigned(state), selectStates(state)),
    selectShown(state),
  );
};
/** Of the open network, also where another picture is shown in its place. */
export const selectOwnScene = (state: ExplorerState): Scene =>
  steppedBackFor(
    sceneFor(
      selectElements(state),
      state.document.network,
      selectHeardBlocs(state),
      selectStates(state),
      state.view.highlight,
      // Where the arrow keys have come, for an analysis that asks whom they point at.
      selectPicked(state),
      state.transient.overlay,
    ),
    selectGone(state),
  );
