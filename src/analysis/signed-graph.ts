/** The signed graph of a network: who stands with whom and who against, one tie for each pair. */
import type { Network, Relation } from '../network/records.ts';
import { relationType } from '../network/relation-types.ts';
import { topBodies } from './roll-up.ts';
import { commonUnit, weightOf } from './tie-weights.ts';

export type Sign = 1 | -1;

export interface SignedOptions {
  /** Hostile acts count as -1; else they are left out. */
  readonly withTargets: boolean;
  /** Bodies of a state count as the topmost body of the state that they belong to. */
  readonly rollUp: boolean;
  /** Relations that are only implied are left out. */
  readonly statedOnly: boolean;
  /** Ties count with the weights that their relations bring along; else each counts as one. */
  readonly weighted?: boolean;
}

export interface SignedTie {
  /** Ids of organizations, the smaller one first. */
  readonly a: string;
  readonly b: string;
  readonly sign: Sign;
  /**
   * The largest weight of its relations, so that a pair counts once however many there are; 1 where
   * none has one, or where weights do not count.
   */
  readonly weight: number;
  /** Ids of the relations that say so, in the order of the records. */
  readonly relations: readonly string[];
}

/** A pair that some relations put together and others against each other. */
export interface Contradiction {
  readonly a: string;
  readonly b: string;
  readonly positive: readonly string[];
  readonly negative: readonly string[];
}

export interface SignedGraph {
  /** Organizations with at least one signed tie, in the order of the records. */
  readonly nodes: readonly string[];
  /** In the order in which the records first name them. */
  readonly ties: readonly SignedTie[];
  /** Left out of the ties: a signed graph has one sign for a pair. */
  readonly contradictions: readonly Contradiction[];
  /** Ids of relations that roll-up put inside one organization. */
  readonly inside: readonly string[];
}

/**
 * Reads the signs of relation types from the registry, merges parallel relations of a pair, and
 * drops and lists the pairs that are both positive and negative. Alliance is not made transitive.
 */
export function signedGraph(
  network: Pick<Network, 'organizations' | 'relations'>,
  options: SignedOptions,
): SignedGraph {
  const representative = options.rollUp
    ? topBodies(network.organizations)
    : new Map<string, string>();
  const merged = new Map<
    string,
    { a: string; b: string; positive: string[]; negative: string[]; weights: number[] }
  >();
  const inside: string[] = [];
  for (const relation of network.relations) {
    const side = sideOf(relation, options);
    if (side === null) continue;
    const ends = [relation.source, relation.target].map((id) => representative.get(id) ?? id);
    const [a, b] = ends.sort() as [string, string];
    if (a === b) {
      inside.push(relation.id);
      continue;
    }
    const key = JSON.stringify([a, b]);
    const pair = merged.get(key) ?? { a, b, positive: [], negative: [], weights: [] };
    merged.set(key, pair);
    pair[side].push(relation.id);
    const weight = options.weighted ? weightOf(relation) : null;
    if (weight !== null) pair.weights.push(weight);
  }
  const both = [...merged.values()];
  const ties = both.flatMap(({ a, b, positive, negative, weights }): SignedTie[] => {
    if (positive.length > 0 && negative.length > 0) return [];
    const sign = positive.length > 0 ? 1 : -1;
    const weight = weights.length > 0 ? Math.max(...weights) : 1;
    return [{ a, b, sign, weight, relations: [...positive, ...negative] }];
  });
  const tied = new Set(ties.flatMap(({ a, b }) => [a, b]));
  return {
    nodes: network.organizations.map(({ id }) => id).filter((id) => tied.has(id)),
    ties,
    contradictions: both.flatMap(({ a, b, positive, negative }) =>
      positive.length > 0 && negative.length > 0 ? [{ a, b, positive, negative }] : [],
    ),
    inside,
  };
}

function sideOf({ type, basis }: Relation, options: SignedOptions): 'positive' | 'negative' | null {
  const { sign } = relationType(type);
  if (sign === null || (options.statedOnly && basis !== 'stated')) return null;
  if (sign === 'hostile-act' && !options.withTargets) return null;
  return sign === 1 ? 'positive' : 'negative';
}

/** A signed graph by numbers, as the algorithms take it: no loops, no parallel ties. */
export interface NumberedGraph {
  /** How many nodes there are, numbered from 0. */
  readonly order: number;
  readonly ties: readonly Tie[];
}

export interface Tie {
  readonly a: number;
  readonly b: number;
  readonly sign: Sign;
  /** A whole number of units, at least 1: what it costs to frustrate it. */
  readonly weight: number;
}

/** How much one unit of weight of the numbered ties is. */
export function weightUnit({ ties }: Pick<SignedGraph, 'ties'>): number {
  return commonUnit(ties.map(({ weight }) => weight));
}

/**
 * The same graph with nodes as places in `nodes`, ties as places in `ties`, and weights as numbers of
 * `weightUnit`.
 */
export function numbered({ nodes, ties }: Pick<SignedGraph, 'nodes' | 'ties'>): NumberedGraph {
  const places = new Map(nodes.map((id, place) => [id, place]));
  const place = (id: string) => {
    const found = places.get(id);
    if (found === undefined) throw new Error(`no such node: ${id}`);
    return found;
  };
  const unit = weightUnit({ ties });
  return {
    order: nodes.length,
    ties: ties.map(({ a, b, sign, weight }) => ({
      a: place(a),
      b: place(b),
      sign,
      weight: Math.round(weight / unit),
    })),
  };
}

/** One step from a node: the node at the other end and the number of the tie. */
export interface Step {
  readonly to: number;
  readonly tie: number;
  readonly sign: Sign;
}

/** The steps from each node, in the order of the ties. */
export function stepsOf({ order, ties }: NumberedGraph): Step[][] {
  const steps: Step[][] = Array.from({ length: order }, () => []);
  for (const [tie, { a, b, sign }] of ties.entries()) {
    steps[a]?.push({ to: b, tie, sign });
    steps[b]?.push({ to: a, tie, sign });
  }
  return steps;
}
