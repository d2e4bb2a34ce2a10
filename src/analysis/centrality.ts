/** How central nodes are on the shortest paths: estimated from some sources at first, exact in the end. */
import { seededRandom, shuffled } from '../network/seeded-random.ts';
import { errorOfMean } from './error-of-mean.ts';

/** Nodes are places from 0; whom each is tied to, each once and never itself. */
export type Neighbours = readonly (readonly number[])[];

/** A value of a node. The exact one lies no further than `off` from it, in 99 of 100 cases; 0 where it is exact. */
export interface Estimate {
  readonly value: number;
  readonly off: number;
}

export interface Centrality {
  /** By node, 0 to 1, as `measure` has them. */
  readonly betweenness: readonly Estimate[];
  readonly closeness: readonly Estimate[];
  /** From so many nodes paths were followed, of so many. */
  readonly sources: number;
  readonly of: number;
}

/** Components of up to so many nodes are measured before anything is said. */
const SMALL = 100;
/** After so many sources in a larger component estimates are said first; then each time there are twice as many. */
const FIRST = 32;
const SEED = 1;

/**
 * Betweenness after U. Brandes, “A faster algorithm for betweenness centrality”, J. Math. Sociology 25(2),
 * 2001, and closeness in the form for unconnected graphs of S. Wasserman, K. Faust, “Social Network
 * Analysis”, 1994, p. 201. Until paths from all nodes were followed, both are estimated from sources that are
 * drawn without putting any back (U. Brandes, C. Pich, “Centrality estimation in large networks”, Int. J. of
 * Bifurcation and Chaos 17(7), 2007; D. Eppstein, J. Wang, “Fast approximation of centrality”, J. Graph
 * Algorithms and Applications 8(1), 2004), each with the interval of a mean of a finite population. As
 * betweenness often comes of few sources, it is reckoned with one more that gave as much as can be.
 * @param components the nodes of each connected part
 */
export function* centralities(
  neighbours: Neighbours,
  components: readonly (readonly number[])[],
): Generator<Centrality, Centrality> {
  const sums = neighbours.map(
    (): Sums => ({ sources: 0, given: 0, givenSquared: 0, steps: 0, stepsSquared: 0 }),
  );
  const follow = follower(neighbours, sums);
  const random = seededRandom(SEED);
  const drawn = components.map((nodes): Drawn => ({ nodes: shuffled(nodes, random), followed: 0 }));
  const followUpTo = (one: Drawn, count: number) => {
    for (const node of one.nodes.slice(one.followed, count)) follow(node);
    one.followed = Math.min(count, one.nodes.length);
  };
  const isLarge = ({ nodes }: Drawn) => nodes.length > SMALL;
  for (let count = FIRST; drawn.some((one) => isLarge(one) && one.nodes.length > count); ) {
    for (const one of drawn) followUpTo(one, isLarge(one) ? count : SMALL);
    yield centralityOf(drawn, sums);
    count *= 2;
  }
  for (const one of drawn) followUpTo(one, one.nodes.length);
  return centralityOf(drawn, sums);
}

/** The nodes of a component in the order in which paths from them are followed, and from how many they were. */
interface Drawn {
  readonly nodes: readonly number[];
  followed: number;
}

/** Of a node, over the sources in its component but itself: how many, what each gives it, and how far it is from each. */
interface Sums {
  sources: number;
  given: number;
  givenSquared: number;
  steps: number;
  stepsSquared: number;
}

/** Follows the shortest paths from a node and adds what they give each other one (Brandes 2001, algorithm 1). */
function follower(neighbours: Neighbours, sums: readonly Sums[]): (from: number) => void {
  const order = neighbours.length;
  const steps = new Int32Array(order).fill(-1);
  const paths = new Float64Array(order);
  const given = new Float64Array(order);
  return (from) => {
    const found = [from];
    steps[from] = 0;
    paths[from] = 1;
    for (const node of found) {
      const further = (steps[node] as number) + 1;
      for (const other of neighbours[node] as readonly number[]) {
        if (steps[other] === -1) {
          steps[other] = further;
          found.push(other);
        }
        if (steps[other] === further)
          paths[other] = (paths[other] as number) + (paths[node] as number);
      }
    }
    // The furthest first: what is beyond a node has been added up before it passes on its share.
    for (const node of found.toReversed()) {
      const share = (1 + (given[node] as number)) / (paths[node] as number);
      const nearer = (steps[node] as number) - 1;
      for (const other of neighbours[node] as readonly number[])
        if (steps[other] === nearer)
          given[other] = (given[other] as number) + (paths[other] as number) * share;
    }
    for (const node of found.slice(1)) {
      const [sum, has, far] = [sums[node] as Sums, given[node] as number, steps[node] as number];
      sum.sources += 1;
      sum.given += has;
      sum.givenSquared += has * has;
      sum.steps += far;
      sum.stepsSquared += far * far;
    }
    for (const node of found) {
      given[node] = 0;
      paths[node] = 0;
      steps[node] = -1;
    }
  };
}

/** Of who is on no way and reaches nobody. */
const NONE: Estimate = { value: 0, off: 0 };

function centralityOf(drawn: readonly Drawn[], sums: readonly Sums[]): Centrality {
  const betweenness: Estimate[] = [];
  const closeness: Estimate[] = [];
  const order = sums.length;
  const pairs = (order - 1) * (order - 2);
  for (const { nodes } of drawn) {
    const others = nodes.length - 1;
    for (const node of nodes) {
      const { sources, given, givenSquared, steps, stepsSquared } = sums[node] as Sums;
      const most = others - 1;
      const withMost = { sum: given + most, squares: givenSquared + most ** 2, count: sources + 1 };
      const share = sources / others;
      betweenness[node] =
        others === 0 || order < 3
          ? NONE
          : {
              value: rounded(given / share / pairs),
              off: (others * errorOfMean(withMost, share)) / pairs,
            };
      const far = { sum: steps, squares: stepsSquared, count: sources };
      const near = (distance: number) =>
        (others / (order - 1)) * (others / Math.max(others, distance));
      const sum = steps / share;
      const off = near(sum - others * errorOfMean(far, share)) - near(sum);
      closeness[node] = others === 0 ? NONE : { value: rounded(near(sum)), off };
    }
  }
  const followed = drawn.reduce((sum, one) => sum + one.followed, 0);
  return { betweenness, closeness, sources: followed, of: order };
}

// In another order the same sources add up to the same but for the last digits.
function rounded(value: number): number {
  return Number(value.toPrecision(12));
}
