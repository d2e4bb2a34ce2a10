/** Ways from one organization to another, link by link, and what surrounds one. */

import { disputedRecords } from '../network/claims.ts';
import { isUnhedged } from '../network/hedges.ts';
import { inOrder } from '../network/in-order.ts';
import type { Network, Relation } from '../network/records.ts';
import type { RelationTypeId } from '../network/relation-types.ts';
import { finished } from './finished.ts';

/** Why a link is weak, the gravest first. */
export const DOUBTS = ['disputed', 'implied', 'expanded', 'hedged'] as const;

export type Doubt = (typeof DOUBTS)[number];

export interface Link {
  readonly from: string;
  readonly to: string;
  /** The relation of the pair with the least doubt, then the others; of the chosen types only. */
  readonly relations: readonly [string, ...string[]];
  /** Doubts about the first of them, the gravest first. */
  readonly doubts: readonly Doubt[];
}

/** A chain of links. It never says that its ends are tied: alliance does not carry over. */
export interface Path {
  readonly organizations: readonly string[];
  readonly links: readonly Link[];
  /** Place of the link with the gravest doubts; `null` where no link has any. */
  readonly weakest: number | null;
}

/** The doubts about one relation, the gravest first. */
function doubtsOf(relation: Relation, disputed: ReadonlySet<string>): Doubt[] {
  const holds: Record<Doubt, boolean> = {
    disputed: disputed.has(relation.id),
    implied: relation.basis === 'implied',
    expanded: relation.expandedFrom !== undefined,
    hedged: !isUnhedged(relation),
  };
  return DOUBTS.filter((doubt) => holds[doubt]);
}

interface Ties {
  /** By organization: its neighbours in alphabetical order, each with their link. */
  readonly next: ReadonlyMap<string, ReadonlyMap<string, Link>>;
}

/**
 * Up to `most` simple paths over relations of the chosen types, in whatever direction they were
 * recorded: the shortest first, of equal length the least doubtful, then in alphabetical order (J. Y.
 * Yen, “Finding the K shortest loopless paths in a network”, Management Science 17(11), 1971).
 * Empty where there is none or an end is not in the network.
 */
export function shortestPaths(...asked: Parameters<typeof pathSteps>): readonly Path[] {
  return finished(pathSteps(...asked));
}

/** The same, saying all that are found by then with each that is found. */
export function* pathSteps(
  network: Pick<Network, 'relations' | 'disputes'>,
  types: readonly RelationTypeId[],
  from: string,
  to: string,
  most: number,
): Generator<readonly Path[], readonly Path[]> {
  const ties = tiesOf(network, types);
  const first = from === to ? null : shortest(ties, [from], to, new Set());
  if (!first) return [];
  const found: Way[] = [first];
  const paths = [withLinks(ties, first.organizations)];
  yield [...paths];
  const candidates = new Map<string, Way>();
  while (found.length < most) {
    const last = found.at(-1)?.organizations ?? [];
    for (const i of last.keys()) {
      const stem = last.slice(0, i + 1);
      const ways = found.map(({ organizations }) => organizations);
      const sameStem = ways.filter((way) => stem.every((id, place) => way[place] === id));
      const barred = new Set(sameStem.map((way) => way[i + 1] ?? ''));
      const way = shortest(ties, stem, to, barred);
      if (way) candidates.set(JSON.stringify(way.organizations), way);
    }
    const best = [...candidates].sort(([, a], [, b]) => byGravity(a, b))[0];
    if (!best) break;
    candidates.delete(best[0]);
    found.push(best[1]);
    paths.push(withLinks(ties, best[1].organizations));
    yield [...paths];
  }
  return paths;
}

/** Organizations within so many steps over the chosen types, each with its distance; nearest first. */
export function surroundings(
  network: Pick<Network, 'relations' | 'disputes'>,
  types: readonly RelationTypeId[],
  center: string,
  steps: number,
): Map<string, number> {
  const { next } = tiesOf(network, types);
  const distances = new Map([[center, 0]]);
  // A map yields what is added to it while it is read.
  for (const [id, distance] of distances) {
    if (distance === steps) break;
    for (const other of next.get(id)?.keys() ?? [])
      if (!distances.has(other)) distances.set(other, distance + 1);
  }
  return distances;
}

function tiesOf(
  network: Pick<Network, 'relations' | 'disputes'>,
  types: readonly RelationTypeId[],
): Ties {
  const disputed = disputedRecords(network);
  const between = new Map<string, Map<string, Relation[]>>();
  const note = (from: string, to: string, relation: Relation) => {
    const next = between.get(from) ?? new Map<string, Relation[]>();
    between.set(from, next);
    const tied = next.get(to) ?? [];
    next.set(to, tied);
    tied.push(relation);
  };
  for (const relation of network.relations) {
    if (!types.includes(relation.type)) continue;
    note(relation.source, relation.target, relation);
    note(relation.target, relation.source, relation);
  }
  const link = (from: string, to: string, tied: readonly Relation[]): Link[] => {
    const graded = tied.map((one) => ({ id: one.id, doubts: doubtsOf(one, disputed) }));
    const [first, ...others] = graded.sort((a, b) => weight(a.doubts) - weight(b.doubts));
    if (!first) return [];
    return [
      { from, to, relations: [first.id, ...others.map(({ id }) => id)], doubts: first.doubts },
    ];
  };
  const next = [...between].map(([from, to]) => {
    const links = [...to].flatMap(([id, tied]) => link(from, id, tied));
    const sorted = links.sort((a, b) => inOrder(a.to, b.to));
    return [from, new Map(sorted.map((one) => [one.to, one]))] as const;
  });
  return { next: new Map(next) };
}

/** One doubt of a graver kind outweighs all of the lighter ones. */
function weight(doubts: readonly Doubt[]): number {
  return DOUBTS.reduce((sum, doubt) => 2 * sum + Number(doubts.includes(doubt)), 0);
}

/** A path as it is sought: its stops, and the weight of its gravest link. */
interface Way {
  readonly organizations: readonly string[];
  readonly gravity: number;
}

/**
 * The first of the paths that begin with the stem, go on to none of the barred, and repeat nothing:
 * the shortest, of equal length the least doubtful, then in alphabetical order.
 */
function shortest(
  { next }: Ties,
  stem: readonly string[],
  to: string,
  barred: ReadonlySet<string>,
): Way | null {
  const start = stem.at(-1) ?? '';
  if (stem.includes(to)) return null;
  const weightOf = (from: string, other: string) =>
    weight(next.get(from)?.get(other)?.doubts ?? []);
  const ofStem = Math.max(0, ...stem.slice(1).map((id, i) => weightOf(stem[i] ?? '', id)));
  /** How doubtful the best way is, step by step over links of at most that weight, and from where each is reached. */
  const reach = (heaviest: number) => {
    const before = new Map<string, string>();
    const met = new Set(stem);
    let reached = new Map([[start, ofStem]]);
    while (reached.size > 0 && !reached.has(to)) {
      const further = new Map<string, number>();
      for (const [id, gravity] of reached)
        for (const [other, { doubts }] of next.get(id) ?? []) {
          if (met.has(other) || weight(doubts) > heaviest) continue;
          if (id === start && barred.has(other)) continue;
          const gravest = Math.max(gravity, weight(doubts));
          further.set(other, Math.min(gravest, further.get(other) ?? gravest));
          if (!before.has(other)) before.set(other, id);
        }
      for (const id of further.keys()) met.add(id);
      reached = further;
    }
    return { gravity: reached.get(to), before };
  };
  const { gravity } = reach(Number.POSITIVE_INFINITY);
  if (gravity === undefined) return null;
  // Neighbours come in alphabetical order, so that the first way found is the first by name.
  const { before } = reach(gravity);
  const tail: string[] = [];
  for (let at = to; at !== start; at = before.get(at) ?? start) tail.push(at);
  return { organizations: [...stem, ...tail.reverse()], gravity };
}

function byGravity(a: Way, b: Way): number {
  const [one, other] = [a.organizations, b.organizations];
  const differ = one.findIndex((id, i) => id !== other[i]);
  return (
    one.length - other.length ||
    a.gravity - b.gravity ||
    inOrder(one[differ] ?? '', other[differ] ?? '')
  );
}

function withLinks({ next }: Ties, organizations: readonly string[]): Path {
  const links = organizations.slice(1).flatMap((to, i) => {
    const link = next.get(organizations[i] ?? '')?.get(to);
    return link ? [link] : [];
  });
  const weights = links.map(({ doubts }) => weight(doubts));
  const most = Math.max(...weights);
  return { organizations, links, weakest: most > 0 ? weights.indexOf(most) : null };
}
