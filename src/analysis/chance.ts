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
  let signs: readonly Tie['sign'][] = whole.ties.map(({ sign }) => sign);
  const triangles = [...trianglesIn(whole)].map(({ sides }) => sides);
  const parts = biconnectedComponents(whole)
    .filter((ties) => ties.length > 1)
    .map((ties) => partOf(whole, ties));
  const wanted = Math.floor(WORK / Math.max(1, signs.length));
  const shuffles = Math.max(FEWEST_SHUFFLES, Math.min(MOST_SHUFFLES, wanted));
  const random = seededRandom(SEED);
  const [shares, indices]: [number[], number[]] = [[], []];
  for (let i = 0; i < shuffles; i += 1) {
    signs = shuffled(signs, random);
    const inBalance = triangles.filter(
      (sides) => sides.reduce((x, at) => x * (signs[at] ?? 1), 1) > 0,
    );
    shares.push(inBalance.length / triangles.length);
    indices.push(parts.reduce((sum, part) => sum + indexOf(part, signs), 0));
  }
  const unit = weightUnit(graph);
  return {
    shuffles,
    balanced: triangles.length > 0 ? spreadOf(shares) : null,
    frustration: spreadOf(indices.map((index) => index * unit)),
    isExact: parts.every((part) => part.graph.order <= MOST_NODES),
  };
}

/** The frustration index of a part with other signs, or a bound of it from above. */
function indexOf({ graph, ties }: Part, signs: readonly Tie['sign'][]): number {
  const signed = {
    ...graph,
    ties: graph.ties.map((tie, i) => ({ ...tie, sign: signs[ties[i] ?? 0] ?? 1 })),
  };
  return graph.order <= MOST_NODES
    ? enumerated(signed, 2, Number.POSITIVE_INFINITY, () => true).lower
    : frustration(signed, annealed(signed, 2, EFFORT));
}

function spreadOf(figures: readonly number[]): Spread {
  const sorted = [...figures].sort((a, b) => a - b);
  const cut = Math.floor(sorted.length / 40);
  return {
    mean: sorted.reduce((sum, one) => sum + one, 0) / sorted.length,
    low: sorted[cut] ?? 0,
    high: sorted.at(-1 - cut) ?? 0,
  };
}
