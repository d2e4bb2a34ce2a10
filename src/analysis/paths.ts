/** Ways from one organization to another, link by link, and what surrounds one. */
import type { Network, Relation } from '../network/records.ts';
import type { RelationTypeId } from '../network/relation-types.ts';

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
    hedged: relation.hedges.length > 0,
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
export function shortestPaths(
  network: Pick<Network, 'relations' | 'disputes'>,
  types: readonly RelationTypeId[],
  from: string,
  to: string,
  most: number,
): Path[] {
  const ties = tiesOf(network, types);
  const first = from === to ? null : shortest(ties, [from], to, new Set());
  if (!first) return [];
  const found: (readonly string[])[] = [first];
  const candidates = new Map<string, readonly string[]>();
  while (found.length < most) {
    const last = found.at(-1) ?? [];
    for (let i = 0; i < last.length - 1; i += 1) {
      const stem = last.slice(0, i + 1);
      const sameStem = found.filter((path) => stem.every((id, place) => path[place] === id));
      const barred = new Set(sameStem.map((path) => path[i + 1] ?? ''));
      const path = shortest(ties, stem, to, barred);
      if (path) candidates.set(JSON.stringify(path), path);
    }
    const best = [...candidates].sort(([, a], [, b]) => a.length - b.length || byNames(a, b))[0];
    if (!best) break;
    candidates.delete(best[0]);
    found.push(best[1]);
  }
  const gravity = (path: Path) => Math.max(0, ...path.links.map(({ doubts }) => weight(doubts)));
  return found
    .map((path) => withLinks(ties, path))
    .sort((a, b) => a.links.length - b.links.length || gravity(a) - gravity(b));
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
  { relations, disputes }: Pick<Network, 'relations' | 'disputes'>,
  types: readonly RelationTypeId[],
): Ties {
  const disputed = new Set(
    disputes.filter(({ verdict }) => verdict !== 'confirms').map(({ about }) => about),
  );
  const between = new Map<string, Map<string, Relation[]>>();
  const note = (from: string, to: string, relation: Relation) => {
    const next = between.get(from) ?? new Map<string, Relation[]>();
    between.set(from, next);
    next.set(to, [...(next.get(to) ?? []), relation]);
  };
  for (const relation of relations) {
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
    const sorted = links.sort((a, b) => (a.to < b.to ? -1 : 1));
    return [from, new Map(sorted.map((one) => [one.to, one]))] as const;
  });
  return { next: new Map(next) };
}

/** One doubt of a graver kind outweighs all of the lighter ones. */
function weight(doubts: readonly Doubt[]): number {
  return doubts.reduce((sum, doubt) => sum + 2 ** (DOUBTS.length - 1 - DOUBTS.indexOf(doubt)), 0);
}

/** The shortest path that begins with the stem, goes on to none of the barred, and repeats nothing. */
function shortest(
  { next }: Ties,
  stem: readonly string[],
  to: string,
  barred: ReadonlySet<string>,
): string[] | null {
  const start = stem.at(-1) ?? '';
  const before = new Map<string, string>(stem.map((id) => [id, '']));
  const open = [start];
  for (const id of open) {
    if (id === to) break;
    for (const other of next.get(id)?.keys() ?? []) {
      if (before.has(other) || (id === start && barred.has(other))) continue;
      before.set(other, id);
      open.push(other);
    }
  }
  if (!before.has(to) || stem.includes(to)) return null;
  const tail: string[] = [];
  for (let at = to; at !== start; at = before.get(at) ?? start) tail.push(at);
  return [...stem, ...tail.reverse()];
}

function byNames(a: readonly string[], b: readonly string[]): number {
  return JSON.stringify(a) < JSON.stringify(b) ? -1 : 1;
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
