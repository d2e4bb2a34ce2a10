/** What is said of an organization or a relation that the walk has come to. */
import { countEvidence } from '../network/quotes.ts';
import type { Network } from '../network/records.ts';
import type { RelationTypeId } from '../network/relation-types.ts';
import type { Scene, SceneEdge, SceneNode } from '../picture/scene.ts';
import { relationsAt } from '../picture/walk.ts';
import { words } from '../words/words.ts';
import { tooltipText } from './tooltip-text.ts';

/** After the name of an organization: its kind, and how many relations of which types are drawn. */
export function saidOfOrganization(scene: Scene, { id, kind, pinned }: SceneNode): string {
  const lines = relationsAt(scene, id);
  const counts = new Map<RelationTypeId, number>();
  // A line between two networks has no type.
  for (const { type, tone } of lines) if (!tone) counts.set(type, (counts.get(type) ?? 0) + 1);
  return words.walk.organization(kind, lines.length, [...counts], pinned);
}

/** What a relation says, on how many quotes, and with what caution. */
export function saidOfRelation(network: Network, scene: Scene, { id, title }: SceneEdge): string {
  const relation = network.relations.find((one) => one.id === id);
  const evidence = relation ? [words.count.evidence(countEvidence(relation.evidence))] : [];
  return [title, ...evidence, ...(tooltipText(network, scene, id)?.lines ?? [])].join('; ');
}
