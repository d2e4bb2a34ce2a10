/** Measures of organizations and of the whole, always of one coding and on a chosen layer. */
import { drawnOrganizations } from '../network/drawn-organizations.ts';
import { ROLES, type RoleId, roleIn } from '../network/readings.ts';
import {
  isHostile,
  RELATION_TYPE_IDS,
  type RelationTypeId,
  relationType,
} from '../network/relation-types.ts';
import { type Centrality, centralities, type Estimate } from './centrality.ts';
import { finished } from './finished.ts';
import type { Measured, MeasuredRelation } from './measured.ts';
import { connectedParts } from './partition.ts';

/** Which relations count. */
export interface Layer {
  readonly types: readonly RelationTypeId[];
  readonly statedOnly: boolean;
}

export interface OrganizationMeasures {
  readonly organization: string;
  /** Relations in which it has each role; those of the layer's types only. */
  readonly byRole: ReadonlyMap<RoleId, number>;
  /** Relations that put it with another, and relations that put it against one; hostile acts too. */
  readonly positive: number;
  readonly negative: number;
  /** Different organizations that it is tied to. */
  readonly neighbours: number;
  /**
   * Share of the shortest paths between two others that run through it, averaged over all pairs of
   * others, 0 to 1.
   */
  readonly betweenness: number;
  /** Nearness to the organizations it can reach, weighed by how many those are, 0 to 1. */
  readonly closeness: number;
  /** Place of its component in the list of components. */
  readonly component: number;
}

export interface NetworkMeasures {
  /** Those that are drawn, in the order of the records; organizations without a relation in the layer among them. */
  readonly organizations: readonly OrganizationMeasures[];
  /** Ids, the largest component first; an organization without ties is one of its own. */
  readonly components: readonly (readonly string[])[];
  /**
   * Tied pairs to all pairs, 0 to 1, whatever direction and however many relations a pair has; `null`
   * for fewer than two organizations.
   */
  readonly density: number | null;
  /**
   * Share of the directed relations that one of the same type answers in the other direction, 0 to 1,
   * parallel ones of a type counted once; `null` for none.
   */
  readonly reciprocity: number | null;
  /** What betweenness and closeness are estimated from; `null` where they are exact. */
  readonly sampled: Sampled | null;
}

/** Paths were followed from so many organizations, of so many. */
export interface Sampled {
  readonly sources: number;
  readonly of: number;
  /** By organization: how far its exact value may lie from what is said, in 99 of 100 cases. */
  readonly off: ReadonlyMap<string, { readonly betweenness: number; readonly closeness: number }>;
}

/** Measures a network on a layer. */
export function measure(network: Measured, layer: Layer): NetworkMeasures {
  return finished(measureSteps(network, layer));
}

/**
 * The same, with what is known by then on the way: betweenness and closeness (`centralities`) as estimates,
 * all else as it is. Paths follow ties whatever their direction and sign, each pair once and unweighted: a
 * sign is no length.
 */
export function* measureSteps(
  network: Measured,
  layer: Layer,
): Generator<NetworkMeasures, NetworkMeasures> {
  const types = RELATION_TYPE_IDS.filter((type) => layer.types.includes(type));
  const relations = network.relations.filter(
    ({ type, basis }) => types.includes(type) && (!layer.statedOnly || basis === 'stated'),
  );
  const ids = drawnOrganizations(network).map(({ id }) => id);
  const place = new Map(ids.map((id, i) => [id, i]));
  const ties = relations
    .filter(({ source, target }) => source !== target)
    .map(({ source, target }) => ({
      a: place.get(source) as number,
      b: place.get(target) as number,
    }));
  const neighbours = ids.map(() => new Set<number>());
  for (const { a, b } of ties) {
    neighbours[a]?.add(b);
    neighbours[b]?.add(a);
  }
  const parts = connectedParts({ order: ids.length, ties });
  const componentOf = new Map(parts.flatMap((nodes, i) => nodes.map((node) => [node, i])));
  const own = relationsByEnd(relations);
  const tied = neighbours.reduce((sum, { size }) => sum + size, 0);
  const counted = ids.map((id, node) => ({
    organization: id,
    ...degrees(id, own.get(id) ?? [], types),
    neighbours: (neighbours[node] as Set<number>).size,
    component: componentOf.get(node) as number,
  }));
  const whole = {
    components: parts.map((nodes) => nodes.map((node) => ids[node] as string)),
    density: ids.length < 2 ? null : tied / (ids.length * (ids.length - 1)),
    reciprocity: reciprocityOf(relations),
  };
  const measured = ({ betweenness, closeness, sources, of }: Centrality): NetworkMeasures => {
    const both = (node: number, what: keyof Estimate) => ({
      betweenness: (betweenness[node] as Estimate)[what],
      closeness: (closeness[node] as Estimate)[what],
    });
    const off = new Map(ids.map((id, node) => [id, both(node, 'off')]));
    return {
      organizations: counted.map((one, node) => ({ ...one, ...both(node, 'value') })),
      ...whole,
      sampled: sources === of ? null : { sources, of, off },
    };
  };
  const steps = centralities(
    neighbours.map((own) => [...own]),
    parts,
  );
  let step = steps.next();
  for (; !step.done; step = steps.next()) yield measured(step.value);
  return measured(step.value);
}

function relationsByEnd(relations: readonly MeasuredRelation[]): Map<string, MeasuredRelation[]> {
  const own = new Map<string, MeasuredRelation[]>();
  for (const relation of relations)
    for (const end of [relation.source, relation.target]) {
      const list = own.get(end) ?? [];
      own.set(end, list);
      list.push(relation);
    }
  return own;
}

function degrees(
  id: string,
  relations: readonly MeasuredRelation[],
  types: readonly RelationTypeId[],
) {
  const roles = ROLES.filter(({ type }) => types.includes(type));
  const count = (holds: (type: RelationTypeId) => boolean) =>
    relations.filter(({ type }) => holds(type)).length;
  return {
    byRole: new Map(
      roles.map((role) => [
        role.id,
        relations.filter((relation) => roleIn(relation, id).id === role.id).length,
      ]),
    ),
    positive: count((type) => relationType(type).sign === 1),
    negative: count(isHostile),
  };
}

function reciprocityOf(relations: readonly MeasuredRelation[]): number | null {
  const directed = relations.filter(({ type }) => relationType(type).directed);
  // Types of other files share an id; only their own names tell them apart.
  const key = (one: MeasuredRelation, from: string, to: string) =>
    JSON.stringify([one.type, one.typeName, from, to]);
  const there = new Set(directed.map((one) => key(one, one.source, one.target)));
  if (there.size === 0) return null;
  const back = new Set(directed.map((one) => key(one, one.target, one.source)));
  return [...there].filter((one) => back.has(one)).length / there.size;
}
