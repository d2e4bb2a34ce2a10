/** What structural balance would be by chance: the same ties, with their signs shuffled. */
import { seededRandom, shuffled } from '../network/seeded-random.ts';
import { annealed, type Effort } from './annealing.ts';
import { biconnectedComponents, type Part, partOf } from './biconnected.ts';
import { enumerated } from './enumeration.ts';
import { frustration } from './group-rule.ts';
import { numbered, type SignedGraph, type Tie, weightUnit } from './signed-graph.ts';
import { trianglesIn } from './triangles.ts';

/** How a figure comes out over all shuffles. */
export interface Spread {
  readonly mean: number;
  /** Nineteen of twenty shuffles lie between the two, both included. */
  readonly low: number;
  readonly high: number;
}

export interface Chance {
  readonly shuffles: number;
  /** Share of balanced triangles, 0 to 1; `null` where there is no triangle. */
  readonly balanced: Spread | null;
  /** The frustration index, or bounds of it from above. */
  readonly frustration: Spread;
  /** False where some component is too large to be enumerated each time: these are bounds. */
  readonly isExact: boolean;
}

const SEED = 1;
const MOST_SHUFFLES = 500;
const FEWEST_SHUFFLES = 50;
/** Ties looked at in all, about. */
const WORK = 2e5;
/** Components of so many nodes are enumerated. */
const MOST_NODES = 16;
const EFFORT: Effort = { runs: 1, sweeps: 200, moves: 2e5 };

/**
 * Shuffles the signs over the ties, as many of each as there are, a weight staying with its tie (J.
 * Leskovec, D. Huttenlocher, J. Kleinberg, “Signed networks in social media”, CHI 2010, for triangles; S.
 * Aref, M. C. Wilson, “Balance and frustration in signed networks”, Journal of Complex Networks 7(2),
 * 2019, for the frustration index). The same graph gives the same figures.
 */
export function byChance(graph: SignedGraph): Chance {
  const whole = numbered(graph);
  const triangles = [...trianglesIn(whole)].map(({ sides }) => sides);
  const parts = biconnectedComponents(whole)
    .filter((ties) => ties.length > 1)
    .map((ties) => partOf(whole, ties));
  const wanted = Math.floor(WORK / whole.ties.length);
  const shuffles = Math.max(FEWEST_SHUFFLES, Math.min(MOST_SHUFFLES, wanted));
  const random = seededRandom(SEED);
  let signs: readonly Tie['sign'][] = whole.ties.map(({ sign }) => sign);
  const isInBalance = (sides: readonly number[]) =>
    sides.filter((at) => signs[at] === -1).length % 2 === 0;
  const found = Array.from({ length: shuffles }, () => {
    signs = shuffled(signs, random);
    return {
      share: triangles.filter(isInBalance).length / triangles.length,
      index: parts.reduce((sum, part) => sum + indexOf(part, signs), 0),
    };
  });
  const unit = weightUnit(graph);
  return {
    shuffles,
    balanced: triangles.length > 0 ? spreadOf(found.map(({ share }) => share)) : null,
    frustration: spreadOf(found.map(({ index }) => index * unit)),
    isExact: parts.every(isSmall),
  };
}

function isSmall({ graph }: Part): boolean {
  return graph.order <= MOST_NODES;
}

/** The frustration index of a part with other signs, or a bound of it from above. */
function indexOf(part: Part, signs: readonly Tie['sign'][]): number {
  const { graph, ties } = part;
  const signOf = (i: number) => signs[ties[i] as number] as Tie['sign'];
  const signed = { ...graph, ties: graph.ties.map((tie, i) => ({ ...tie, sign: signOf(i) })) };
  return isSmall(part)
    ? enumerated(signed, 2, Number.POSITIVE_INFINITY, () => true).lower
    : frustration(signed, annealed(signed, 2, EFFORT));
}

export function spreadOf(figures: readonly number[]): Spread {
  const sorted = figures.toSorted((a, b) => a - b);
  const beside = Math.floor(sorted.length / 40);
  const between = sorted.slice(beside, sorted.length - beside);
  return {
    mean: sorted.reduce((sum, one) => sum + one, 0) / sorted.length,
    low: between[0] as number,
    high: between.at(-1) as number,
  };
}
