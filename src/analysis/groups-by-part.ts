/** A partition told part by part: between parts that no sign ties together nothing says who is on whose side. */
import type { Partition } from './frustration.ts';
import { joinedSets } from './group-rule.ts';
import { numbered, type SignedGraph } from './signed-graph.ts';

/** The groups of one connected part, ids of organizations, the largest first. */
export type PartGroups = readonly (readonly string[])[];

/** The groups within each connected part of the signed graph; the part with the most members first. */
export function groupsByPart(
  graph: SignedGraph,
  { groups }: Pick<Partition, 'groups'>,
): PartGroups[] {
  const { order, ties } = numbered(graph);
  const sets = joinedSets(order);
  for (const { a, b } of ties) sets.join(a, b);
  const partOf = new Map(graph.nodes.map((id, node) => [id, sets.root(node)]));
  const parts = new Map<number, Map<number, string[]>>();
  for (const [group, ids] of groups.entries())
    for (const id of ids) {
      const part = partOf.get(id) ?? -1;
      const own = parts.get(part) ?? new Map<number, string[]>();
      parts.set(part, own);
      const members = own.get(group);
      if (members) members.push(id);
      else own.set(group, [id]);
    }
  return [...parts.values()]
    .map((own) => [...own.values()].sort((a, b) => b.length - a.length))
    .sort((one, other) => other.flat().length - one.flat().length);
}
