/** What hangs on each statement: the answers that change where a reader does without it. */
import type { Network } from '../network/records.ts';
import { branchingSolver } from './branching-solver.ts';
import type { Bounds } from './component-search.ts';
import { budgetOf } from './cover-solver.ts';
import { isProved, type LineIndex, lineIndices } from './frustration.ts';
import type { Grouping } from './grouping-methods.ts';
import { agreement, bestBalance, connectedByAlliance, mutuallyAllied } from './groupings.ts';
import { leaveOut, NOTHING_LEFT_OUT } from './left-out.ts';
import type { PartGroups } from './partition.ts';
import { askedOf, firstQuestions, type QuestionId } from './questions.ts';
import { type SignedGraph, type SignedOptions, signedGraph } from './signed-graph.ts';
import { type Statement, statementsOf } from './statements.ts';
import { signedTriangles } from './triangles.ts';

/** How many of something go, of how many. */
export interface Gone {
  readonly gone: number;
  readonly of: number;
}

/** By how many groupings an author's bloc is found exactly. */
export interface BlocFound {
  readonly bloc: string;
  readonly before: number;
  readonly after: number;
}

/** What changes without one statement. */
export interface Dropped {
  readonly statement: Statement;
  /** Ids of the relations that rest on it alone. */
  readonly relations: readonly string[];
  /** First questions whose answer loses relations. */
  readonly answers: readonly (Gone & { readonly question: QuestionId })[];
  readonly triangles: Gone;
  /** Blocs with which the groupings no longer compare as they did. */
  readonly blocs: readonly BlocFound[];
  /** The frustration index; of a network that is too large to be proved at once the interval. */
  readonly index: { readonly before: Bounds; readonly after: Bounds };
  /** Ids of organizations that are in no group any more. */
  readonly ungrouped: readonly string[];
  /** Whether what is left of the best partition is no longer a best one. */
  readonly regrouped: boolean;
}

type Asked = Pick<Network, 'organizations' | 'relations' | 'blocs' | 'disputes'>;

/** For the proofs of all indices together; small networks need none of it. */
const SECONDS = 20;

/**
 * Leaves out each statement in turn, and compares the answers.
 * @returns the statement first without which most answers change, then that with which most relations go
 */
export function dropEach(network: Asked, options: SignedOptions): Dropped[] {
  const statements = statementsOf(network).filter(({ relations }) => relations.length > 0);
  const seconds = SECONDS / (statements.length + 1);
  const before = answersOf(network, options, seconds);
  const questions = firstQuestions(network);
  const all = statements.map((statement): Dropped => {
    const left = leaveOut(network, { ...NOTHING_LEFT_OUT, statement });
    const remaining = new Set(left.relations.map(({ id }) => id));
    const relations = statement.relations.filter((id) => !remaining.has(id));
    // Where each relation stays, what is computed of them stays.
    const after = relations.length === 0 ? before : answersOf(left, options, seconds);
    const answers = questions.flatMap((question) => {
      const of = question.answer.length;
      const gone = of - askedOf(question, left).answer.length;
      return gone > 0 ? [{ question: question.id, gone, of }] : [];
    });
    return { statement, relations, answers, ...difference(before, after) };
  });
  return all.sort((a, b) => changesOf(b) - changesOf(a) || b.relations.length - a.relations.length);
}

/** How many of the answers change. */
export function changesOf(one: Dropped): number {
  const { answers, blocs, triangles, index, ungrouped, regrouped } = one;
  const others = [
    triangles.gone !== 0,
    // Bounds differ with the time that there was.
    isProved(index.before) && isProved(index.after) && index.before.upper !== index.after.upper,
    ungrouped.length > 0,
    regrouped,
  ];
  return answers.length + blocs.length + others.filter(Boolean).length;
}

type Answers = ReturnType<typeof answersOf>;

function answersOf(network: Asked, options: SignedOptions, seconds: number) {
  const graph = signedGraph(network, options);
  const index = frustrationOf(graph, seconds);
  const groupings = [
    connectedByAlliance(graph),
    mutuallyAllied(graph),
    bestBalance(graph, index.partition),
  ];
  const claimed = network.blocs.filter(({ claimedBy }) => claimedBy !== undefined);
  return {
    graph,
    index,
    triangles: signedTriangles(graph).list.length,
    blocs: claimed.map((bloc) => ({
      bloc: bloc.id,
      compared: groupings.map((one: Grouping) => agreement(one, bloc)),
    })),
  };
}

function frustrationOf(graph: SignedGraph, seconds: number): LineIndex {
  const steps = lineIndices(graph, branchingSolver, budgetOf(seconds), [2]);
  let [known] = steps.next().value;
  for (const now of steps) {
    [known] = now;
    // What best partitions have in common is not asked for here.
    if (known && isProved(known)) break;
  }
  if (!known) throw new Error('no index of two groups');
  return known;
}

function difference(
  before: Answers,
  after: Answers,
): Omit<Dropped, 'statement' | 'relations' | 'answers'> {
  const bounds = ({ lower, upper }: LineIndex): Bounds => ({ lower, upper });
  const grouped = new Set(after.graph.nodes);
  return {
    triangles: { gone: before.triangles - after.triangles, of: before.triangles },
    blocs: before.blocs.flatMap(({ bloc, compared }, i) => {
      const others = after.blocs[i]?.compared ?? [];
      const same = (all: typeof compared) => all.filter((one) => one.same).length;
      return JSON.stringify(compared) === JSON.stringify(others)
        ? []
        : [{ bloc, before: same(compared), after: same(others) }];
    }),
    index: { before: bounds(before.index), after: bounds(after.index) },
    ungrouped: before.graph.nodes.filter((id) => !grouped.has(id)),
    regrouped:
      isProved(after.index) &&
      frustratedIn(before.index.partition.parts, after.graph) > after.index.upper,
  };
}

/** The weight that groups leave frustrated; a tie between two of their parts fits as they can be turned. */
function frustratedIn(parts: readonly PartGroups[], { ties }: SignedGraph): number {
  const place = new Map(
    parts.flatMap((groups, part) =>
      groups.flatMap((ids, group) => ids.map((id) => [id, { part, group }] as const)),
    ),
  );
  return ties.reduce((sum, { a, b, sign, weight }) => {
    const [one, other] = [place.get(a), place.get(b)];
    if (!one || !other || one.part !== other.part) return sum;
    return sum + ((one.group === other.group) === sign > 0 ? 0 : weight);
  }, 0);
}
