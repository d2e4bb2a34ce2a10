/** How central nodes are on the shortest paths: estimated from some sources at first, exact in the end. */
import { seededRandom } from '../network/seeded-random.ts';

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
/** Of the normal distribution: so many deviations hold 99 of 100. */
const SURE = 2.576;

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
  const sums = noSums(neighbours.length);
  const follow = follower(neighbours, sums);
  /** How many sources of each component paths were followed from. */
  const followed = components.map(() => 0);
  const reach = (i: number, from: number | undefined) => {
    if (from === undefined) return;
    follow(from);
    followed[i] = (followed[i] ?? 0) + 1;
  };
  const known = () => centralityOf(neighbours.length, components, followed, sums);
  for (const [i, nodes] of components.entries())
    if (nodes.length <= SMALL) for (const node of nodes) reach(i, node);
  const random = seededRandom(SEED);
  const large = [...components.entries()]
    .filter(([, nodes]) => nodes.length > SMALL)
    .map(([i, nodes]) => [i, shuffled(nodes, random)] as const);
  const rounds = Math.max(0, ...large.map(([, nodes]) => nodes.length));
  let next = FIRST;
  for (let round = 0; round < rounds; round += 1) {
    if (round === next) {
      yield known();
      next *= 2;
    }
    for (const [i, nodes] of large) reach(i, nodes[round]);
  }
  return known();
}

/** By node, over the sources that were followed: what each source gives it, and how far it is from each. */
interface Sums {
  readonly given: Float64Array;
  readonly givenSquared: Float64Array;
  readonly steps: Float64Array;
  readonly stepsSquared: Float64Array;
}

function noSums(order: number): Sums {
  const zeros = () => new Float64Array(order);
  return { given: zeros(), givenSquared: zeros(), steps: zeros(), stepsSquared: zeros() };
}

/** Follows the shortest paths from a node and adds what they give each other one (Brandes 2001, algorithm 1). */
function follower(neighbours: Neighbours, sums: Sums): (from: number) => void {
  const order = neighbours.length;
  const steps = new Int32Array(order).fill(-1);
  const paths = new Float64Array(order);
  const given = new Float64Array(order);
  const queue = new Int32Array(order);
  const list = (node: number) => neighbours[node] ?? [];
  return (from) => {
    let found = 1;
    queue[0] = from;
    steps[from] = 0;
    paths[from] = 1;
    for (let at = 0; at < found; at += 1) {
      const node = queue[at] ?? 0;
      const further = (steps[node] ?? 0) + 1;
      for (const other of list(node)) {
        if (steps[other] === -1) {
          steps[other] = further;
          queue[found] = other;
          found += 1;
        }
        if (steps[other] === further) paths[other] = (paths[other] ?? 0) + (paths[node] ?? 0);
      }
    }
    // The furthest first: what is beyond a node has been added up before it passes on its share.
    for (let at = found - 1; at > 0; at -= 1) {
      const node = queue[at] ?? 0;
      const share = (1 + (given[node] ?? 0)) / (paths[node] ?? 1);
      const nearer = (steps[node] ?? 0) - 1;
      for (const other of list(node))
        if (steps[other] === nearer)
          given[other] = (given[other] ?? 0) + (paths[other] ?? 0) * share;
    }
    given[from] = 0;
    for (let at = 0; at < found; at += 1) {
      const node = queue[at] ?? 0;
      const [has, far] = [given[node] ?? 0, steps[node] ?? 0];
      sums.given[node] = (sums.given[node] ?? 0) + has;
      sums.givenSquared[node] = (sums.givenSquared[node] ?? 0) + has * has;
      sums.steps[node] = (sums.steps[node] ?? 0) + far;
      sums.stepsSquared[node] = (sums.stepsSquared[node] ?? 0) + far * far;
      given[node] = 0;
      paths[node] = 0;
      steps[node] = -1;
    }
  };
}

function centralityOf(
  order: number,
  components: readonly (readonly number[])[],
  followed: readonly number[],
  sums: Sums,
): Centrality {
  const betweenness: Estimate[] = [];
  const closeness: Estimate[] = [];
  const pairs = (order - 1) * (order - 2);
  for (const [i, nodes] of components.entries()) {
    const [of, size] = [followed[i] ?? 0, nodes.length];
    const others = size - 1;
    for (const node of nodes) {
      const [given, givenSquared] = [sums.given[node] ?? 0, sums.givenSquared[node] ?? 0];
      const most = Math.max(0, size - 2);
      betweenness[node] = {
        value: rounded(pairs > 0 ? (given * size) / of / pairs : 0),
        off:
          pairs > 0
            ? (size * errorOf(given + most, givenSquared + most ** 2, of + 1, of, size)) / pairs
            : 0,
      };
      const [far, farSquared] = [sums.steps[node] ?? 0, sums.stepsSquared[node] ?? 0];
      const sum = (far * size) / of;
      const near = (distance: number) =>
        others > 0 ? (others / (order - 1)) * (others / Math.max(others, distance)) : 0;
      const value = near(sum);
      const off = near(sum - size * errorOf(far, farSquared, of, of, size)) - value;
      closeness[node] = { value: rounded(value), off };
    }
  }
  const sources = followed.reduce((sum, one) => sum + one, 0);
  return { betweenness, closeness, sources, of: order };
}

/**
 * How far the mean of a finite population may lie from that of a sample.
 * @param sum and `squares` of so many values; `drawn` of the population's `size` were drawn
 */
function errorOf(
  sum: number,
  squares: number,
  values: number,
  drawn: number,
  size: number,
): number {
  if (drawn === size) return 0;
  const variance = Math.max(0, (squares - sum ** 2 / values) / (values - 1));
  return SURE * Math.sqrt((variance / values) * (1 - drawn / size));
}

// In another order the same sources add up to the same but for the last digits.
function rounded(value: number): number {
  return Number(value.toPrecision(12));
}

function shuffled(nodes: readonly number[], random: () => number): number[] {
  const order = [...nodes];
  for (let i = order.length - 1; i > 0; i -= 1) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j] ?? 0, order[i] ?? 0];
  }
  return order;
}
