/** All that is computed about one network, as plain data. */
import { byChance, type Chance } from '../analysis/chance.ts';
import { claimMatrix, type Stance } from '../analysis/claim-matrix.ts';
import { budgetOf, type CoverSolver } from '../analysis/cover-solver.ts';
import { finished } from '../analysis/finished.ts';
import { type LineIndex, lineIndices } from '../analysis/frustration.ts';
import { groundsOf } from '../analysis/grounds.ts';
import type { Grouping } from '../analysis/grouping-methods.ts';
import {
  type Agreement,
  agreement,
  bestBalance,
  connectedByAlliance,
  mutuallyAllied,
} from '../analysis/groupings.ts';
import { type LeftOut, leaveOut } from '../analysis/left-out.ts';
import { type Layer, measure, type NetworkMeasures } from '../analysis/measures.ts';
import { firstQuestions, type QuestionId } from '../analysis/questions.ts';
import { rolledUp } from '../analysis/roll-up.ts';
import { type SignedGraph, type SignedOptions, signedGraph } from '../analysis/signed-graph.ts';
import { type Statement, statementsOf } from '../analysis/statements.ts';
import { signedTriangles, type Triangles } from '../analysis/triangles.ts';
import { type Unheard, unhearEach } from '../analysis/unheard.ts';
import { shortCitation } from '../evidence/citation.ts';
import { type Consensus, voicesOf } from '../network/claims.ts';
import { monthsIn } from '../network/months.ts';
import type { Bloc, Network } from '../network/records.ts';
import { RELATION_TYPE_IDS, type RelationTypeId, relationType } from '../network/relation-types.ts';
import { BY_HAND } from '../network/stored-codes.ts';
import { words } from '../words/words.ts';

export interface AnalysisOptions extends SignedOptions {
  readonly withoutExpanded: boolean;
  readonly withoutHedged: boolean;
  /** Id of a statement to do without; `null` for none. */
  readonly without: string | null;
  /** Id of a source to do without; `null` for none. */
  readonly withoutSource: string | null;
  /** The time that alone counts, as an address has it (`2010-02..2010-08`); `null` for all of it. */
  readonly when: string | null;
  /** Whether what is said without a date is left out. */
  readonly withoutUndated: boolean;
  /** Types that the measures count; `null` for all, hostile acts only where they count as negative. */
  readonly types: readonly RelationTypeId[] | null;
}

/** A bloc of the network, and who says that it is one. */
export interface NamedBloc {
  readonly id: string;
  readonly name: string;
  readonly claim: string;
}

/** How the sources stand to a relation, and where each of them does. */
export interface SaidOf {
  readonly relation: string;
  readonly consensus: Consensus;
  readonly sources: ReadonlyMap<string, Stance>;
}

/** What a bloc is compared with, and the words on which that rests. */
export interface Compared extends Agreement {
  readonly grounds: {
    readonly relations: readonly string[];
    /** Ids of the statements behind these, and of those among them that claim the bloc too. */
    readonly statements: readonly string[];
    readonly ofBloc: readonly string[];
  };
}

export interface Analysis {
  readonly network: string;
  readonly title: string;
  readonly options: AnalysisOptions;
  /** Ids of relations that the options leave out. */
  readonly leftOut: readonly string[];
  /** What sources most disagree on first; the silent are left out. */
  readonly claims: readonly SaidOf[];
  /** What rests on each source, where there are several. */
  readonly sources: readonly Unheard[];
  /** The first questions that it answers. */
  readonly questions: readonly QuestionId[];
  /** What counts, by the passages and rows on which it rests. */
  readonly statements: readonly Statement[];
  readonly signed: SignedGraph;
  readonly triangles: Triangles;
  /** Of two groups, the frustration index, to five. */
  readonly clusterability: readonly LineIndex[];
  readonly groupings: readonly Grouping[];
  readonly chance: Chance;
  readonly blocs: readonly NamedBloc[];
  readonly agreement: readonly Compared[];
  /** What the measures are of. */
  readonly layer: Layer;
  readonly measures: NetworkMeasures;
}

/** @param seconds for the exact searches together */
export function analyze(
  whole: Network,
  options: AnalysisOptions,
  solver: CoverSolver,
  seconds: number,
): Analysis {
  const network = leaveOut(whole, leftOutOf(whole, options));
  const remaining = new Set(network.relations.map(({ id }) => id));
  const statements = statementsOf(network);
  const layer = layerOf(options);
  const signed = signedGraph(network, options);
  const clusterability = finished(lineIndices(signed, solver, budgetOf(seconds)));
  const [two] = clusterability;
  const groupings = [
    connectedByAlliance(signed),
    mutuallyAllied(signed),
    ...(two ? [bestBalance(signed, two.partition)] : []),
  ];
  return {
    network: network.id,
    title: network.title,
    options,
    leftOut: whole.relations.map(({ id }) => id).filter((id) => !remaining.has(id)),
    claims: claimsIn(network),
    sources: unhearEach(network, options, seconds),
    questions: firstQuestions(network).map(({ id }) => id),
    statements,
    signed,
    triangles: signedTriangles(signed),
    clusterability,
    chance: byChance(signed),
    groupings,
    blocs: network.blocs.map((bloc) => named(bloc, network)),
    agreement: network.blocs.flatMap((bloc) =>
      groupings.map((one) => compared(agreement(one, bloc), bloc, signed, statements)),
    ),
    layer,
    measures: measure(options.rollUp ? rolledUp(network) : network, layer),
  };
}

function claimsIn(network: Network): SaidOf[] {
  return claimMatrix(network, voicesOf(network)).rows.map(({ relation, consensus, cells }) => ({
    relation: relation.id,
    consensus,
    sources: new Map([...cells].map(([source, { stance }]) => [source, stance])),
  }));
}

function compared(
  found: Agreement,
  bloc: Bloc,
  signed: SignedGraph,
  statements: readonly Statement[],
): Compared {
  const grounds = groundsOf(found, bloc, signed, statements);
  const ids = (some: readonly Statement[]) => some.map(({ id }) => id);
  const { relations } = grounds;
  return {
    ...found,
    grounds: { relations, statements: ids(grounds.statements), ofBloc: ids(grounds.ofBloc) },
  };
}

function leftOutOf(network: Network, options: AnalysisOptions): LeftOut {
  const { withoutExpanded: expanded, withoutHedged: hedged } = options;
  const statement = statementsOf(network).find(({ id }) => id === options.without) ?? null;
  const source = network.sources.find(({ id }) => id === options.withoutSource) ?? null;
  const when = monthsIn(options.when ?? '');
  const undated = !options.withoutUndated;
  const time = when || !undated ? { when, undated } : null;
  return { expanded, hedged, statement, source, time };
}

function layerOf({ types, statedOnly, withTargets }: AnalysisOptions): Layer {
  const counts = (id: RelationTypeId) => withTargets || relationType(id).sign !== 'hostile-act';
  return { types: types ?? RELATION_TYPE_IDS.filter(counts), statedOnly };
}

function named({ id, name, claimedBy, computedBy }: Bloc, { sources }: Network): NamedBloc {
  const source = sources.find((one) => one.id === claimedBy);
  if (source) return { id, name, claim: `claimed by ${shortCitation(source)}` };
  return {
    id,
    name,
    claim:
      computedBy === BY_HAND
        ? `made ${BY_HAND}`
        : `computed by ${words.bloc.method(computedBy ?? '?')}`,
  };
}
