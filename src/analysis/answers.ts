/** The answers of a network that can change where a part of what is said is left out, and how they do. */
import type { Network } from '../network/records.ts';
import { branchingSolver } from './branching-solver.ts';
import type { Bounds } from './component-search.ts';
import { budgetOf } from './cover-solver.ts';
import { isProved, type LineIndex, lineIndices } from './frustration.ts';
import type { Grouping } from './grouping-methods.ts';
import { agreement, bestBalance, connectedByAlliance, mutuallyAllied } from './groupings.ts';
import type { PartGroups } from './partition.ts';
import { askedOf, type Question, type QuestionId } from './questions.ts';
import { type SignedGraph, type SignedOptions, signedGraph } from './signed-graph.ts';
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

/** What changes where something is left out. */
export interface Changed {
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

export type Asked = Pick<Network, 'organizations' | 'relations' | 'blocs' | 'disputes'>;

/** For the proofs of all indices together, in seconds; small networks need none of it. */
export const SECONDS = 20;

/** How many of the answers change. */
export function changesOf(one: Changed): number {
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

/** The first questions that lose a part of their answer. */
export function lostAnswers(questions: readonly Question[], left: Asked): Changed['answers'] {
  return questions.flatMap((question) => {
    const of = question.answer.length;
    const gone = of - askedOf(question, left).answer.length;
    return gone > 0 ? [{ question: question.id, gone, of }] : [];
  });
}

export type Answers = ReturnType<typeof answersOf>;

/**
 * @param seconds for the proof of the frustration index
 * @param whole the answers of all of a network, of which this is a part: where its index could not be proved there is
 *   nothing to compare another with, and none is sought
 */
export function answersOf(
  network: Asked,
  options: SignedOptions,
  seconds: number,
  whole?: { readonly index: LineIndex },
) {
  const graph = signedGraph(network, options);
  const index = whole && !isProved(whole.index) ? whole.index : frustrationOf(graph, seconds);
  const groupings = [
    connectedByAlliance(graph),
    mutuallyAllied(graph),
    bestBalance(graph, index.partition),
  ];
  const claimed = network.blocs.filter(({ claimedBy }) => claimedBy !== undefined);
  return {
    graph,
    index,
    groupings,
    triangles: signedTriangles(graph).list.length,
    blocs: claimed.map((bloc) => ({
      bloc: bloc.id,
      compared: groupings.map((one: Grouping) => agreement(one, bloc)),
    })),
  };
}

function frustrationOf(graph: SignedGraph, seconds: number): LineIndex {
  let known: LineIndex | undefined;
  // What best partitions have in common is not asked for here.
  for ([known] of lineIndices(graph, branchingSolver, budgetOf(seconds), [2]))
    if (known && isProved(known)) break;
  return known as LineIndex;
}

/** What of the answers that are computed is another. */
export function difference(
  before: Answers,
  after: Answers,
): Omit<Changed, 'relations' | 'answers'> {
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
    return sum + ((one.group === other.group) === (sign === 1) ? 0 : weight);
  }, 0);
}
