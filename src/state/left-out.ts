/** What the open analysis is asked without: options that the analyses share, and the network that is left. */
import { type LeftOut, leaveOut, NOTHING_LEFT_OUT } from '../analysis/left-out.ts';
import { type Statement, statementsOf } from '../analysis/statements.ts';
import { asksForTime, type TimeFilter } from '../analysis/times.ts';
import { type Signed, signedRecords, type Voices, voicesOf } from '../network/claims.ts';
import type { Network } from '../network/records.ts';
import { ANALYSES, type AnalysisId, LEFT_OUT } from './analyses.ts';
import { remember } from './remember.ts';
import { type Explorer, type ExplorerState, setTransient, setView } from './store.ts';
import type { Ask } from './view.ts';
import { selectSigned, selectVoices } from './voices.ts';

/** The value of `expanded` and of `hedged` that leaves such relations out. */
export const NO = 'no';

/** Whether an analysis can be asked without a part of the relations. */
export function canLeaveOut(id: AnalysisId): boolean {
  return ANALYSES[id].leavesOut;
}

/** What is left out, as options for another analysis; none for one that counts everything. */
export function sharedOptions(ask: Ask | null, of: AnalysisId): Ask['options'] {
  if (!ask || !canLeaveOut(of) || !canLeaveOut(ask.id)) return {};
  return Object.fromEntries(
    LEFT_OUT.flatMap((name) => (ask.options[name] ? [[name, ask.options[name]]] : [])),
  );
}

const BLOCS: Ask = { id: 'groupings', options: {} };

/** Asks the open analysis, or for blocs where none is, without a statement. */
export function askWithout(explorer: Explorer, statement: string): void {
  const { ask } = explorer.getState().view;
  const asked = ask && canLeaveOut(ask.id) ? ask : BLOCS;
  const options = { ...asked.options, without: statement };
  setView(explorer, { selection: null, ask: { ...asked, options } });
}

/** Asks what rests on each source, without one, with the focus on what is left. */
export function askUnheard(explorer: Explorer, source: string): void {
  setTransient(explorer, { toHeading: true });
  setView(explorer, { selection: null, ask: withoutSource(source) });
}

/** What rests on each source, without one. */
export function withoutSource(source: string): Ask {
  return { id: 'sources', options: { unheard: source } };
}

const statementsIn = (
  relations: Network['relations'],
  blocs: Network['blocs'],
): readonly Statement[] => statementsOf({ relations, blocs });
const statementsFor = remember(statementsIn);
// The time that the picture shows: an answer beside it is never of another one.
const timeFor = remember((when: TimeFilter['when'], undated: boolean): TimeFilter | null =>
  asksForTime({ when, undated }) ? { when, undated } : null,
);
const leftOutFor = remember(
  (
    statements: readonly Statement[],
    expanded: boolean,
    hedged: boolean,
    without: string | undefined,
    sources: Network['sources'],
    unheard: string | undefined,
    time: TimeFilter | null,
  ): LeftOut => {
    const statement = statements.find(({ id }) => id === without) ?? null;
    const source = sources.find(({ id }) => id === unheard) ?? null;
    return expanded || hedged || statement || source || time
      ? { expanded, hedged, statement, source, time }
      : NOTHING_LEFT_OUT;
  },
);
// As organizations are moved about, what is left stays the same value.
const partFor = remember(
  (relations: Network['relations'], disputes: Network['disputes'], leftOut: LeftOut) =>
    leaveOut({ relations, disputes }, leftOut),
);
const countedFor = remember(
  (network: Network, part: Pick<Network, 'relations' | 'disputes'>): Network =>
    part.relations === network.relations ? network : { ...network, ...part },
);
const countedStatementsFor = remember(statementsIn);
const standingOfAll = remember(
  (voices: Standing['voices'], signed: Signed): Standing => ({ voices, signed }),
);
const standingFor = remember(({ relations, disputes }: Network): Standing => {
  const voices = voicesOf({ relations, disputes });
  return { voices, signed: signedRecords(disputes, voices) };
});
const goneFor = remember(
  (all: Network['relations'], counted: Network['relations']): ReadonlySet<string> => {
    const left = new Set(counted.map(({ id }) => id));
    return new Set(all.map(({ id }) => id).filter((id) => !left.has(id)));
  },
);
const heardFor = remember((blocs: Network['blocs'], source: LeftOut['source']) =>
  source === null ? blocs : blocs.filter(({ claimedBy }) => claimedBy !== source.id),
);

interface Standing {
  readonly voices: ReadonlyMap<string, Voices>;
  readonly signed: Signed;
}

/** Counts everything again, of all of the time. */
export function countEverything(explorer: Explorer): void {
  const { ask, filter } = explorer.getState().view;
  if (!ask) return;
  const none = Object.fromEntries(LEFT_OUT.map((name) => [name, '']));
  setView(explorer, {
    ask: { ...ask, options: { ...ask.options, ...none } },
    filter: { ...filter, when: null, undated: true },
  });
}

/** The statements of the open network, of all that it says. */
export const selectStatements = ({ document }: ExplorerState): readonly Statement[] =>
  statementsFor(document.network.relations, document.network.blocs);

export const selectLeftOut = (state: ExplorerState): LeftOut => {
  const { ask, filter } = state.view;
  if (!ask || !canLeaveOut(ask.id)) return NOTHING_LEFT_OUT;
  const { expanded, hedged, without, unheard } = ask.options;
  const { sources } = state.document.network;
  const statements = selectStatements(state);
  const time = timeFor(filter.when, filter.undated);
  return leftOutFor(statements, expanded === NO, hedged === NO, without, sources, unheard, time);
};

/** The network that the open analysis is asked of: without what is left out. */
export const selectCounted = (state: ExplorerState): Network => {
  const { network } = state.document;
  return countedFor(network, partFor(network.relations, network.disputes, selectLeftOut(state)));
};

/** The statements on which the answers of the open analysis rest. */
export const selectCountedStatements = (state: ExplorerState): readonly Statement[] =>
  countedStatementsFor(selectCounted(state).relations, state.document.network.blocs);

/** How sources stand to each relation that counts, and which have a sign: as those say that are asked. */
export const selectStanding = (state: ExplorerState): Standing => {
  const counted = selectCounted(state);
  return counted === state.document.network
    ? standingOfAll(selectVoices(state), selectSigned(state))
    : standingFor(counted);
};

/** The blocs, without those that the source claims that is left out. */
export const selectHeardBlocs = (state: ExplorerState): Network['blocs'] =>
  heardFor(state.document.network.blocs, selectLeftOut(state).source);

/** Ids of the relations that are left out. */
export const selectGone = (state: ExplorerState): ReadonlySet<string> =>
  goneFor(state.document.network.relations, selectCounted(state).relations);
