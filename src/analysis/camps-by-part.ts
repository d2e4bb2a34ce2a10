/** Camps told part by part: between parts that no sign ties together nothing says who is on whose side. */
import type { Camps } from './frustration.ts';
import { joinedSets } from './group-rule.ts';
import { numbered, type SignedGraph } from './signed-graph.ts';

/** The camps of one connected part, ids of organizations, the largest first. */
export type PartCamps = readonly (readonly string[])[];

/** The camps within each connected part of the signed graph; the part with the most members first. */
export function campsByPart(graph: SignedGraph, { groups }: Pick<Camps, 'groups'>): PartCamps[] {
  const { order, ties } = numbered(graph);
  const sets = joinedSets(order);
  for (const { a, b } of ties) sets.join(a, b);
  const partOf = new Map(graph.nodes.map((id, node) => [id, sets.root(node)]));
  const parts = new Map<number, Map<number, string[]>>();
  for (const [camp, ids] of groups.entries())
    for (const id of ids) {
      const part = partOf.get(id) ?? -1;
      const camps = parts.get(part) ?? new Map<number, string[]>();
      parts.set(part, camps);
      const members = camps.get(camp);
      if (members) members.push(id);
      else camps.set(camp, [id]);
    }
  return [...parts.values()]
    .map((camps) => [...camps.values()].sort((a, b) => b.length - a.length))
    .sort((one, other) => other.flat().length - one.flat().length);
}
