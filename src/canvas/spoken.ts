/** What is said of an organization or a relation that the walk has come to. */
import type { Voices } from '../network/claims.ts';
import { countEvidence } from '../network/quotes.ts';
import { ROLES, roleIn } from '../network/readings.ts';
import type { Network } from '../network/records.ts';
import type { Scene, SceneEdge, SceneNode } from '../picture/scene.ts';
import { relationsAt } from '../picture/walk.ts';
import { words } from '../words/words.ts';
import { tooltipText } from './tooltip-text.ts';

/** After the name of an organization: its kind, and in how many relations that are drawn it has which part. */
export function saidOfOrganization(scene: Scene, { id, kind, pinned }: SceneNode): string {
  const lines = relationsAt(scene, id);
  // A line between two networks has no type.
  const roles = lines.flatMap((line) => (line.tone ? [] : [roleIn(line, id).id]));
  const counts = ROLES.flatMap((role) => {
    const n = roles.filter((one) => one === role.id).length;
    return n > 0 ? [[words.reads.heading(role.id), n] as const] : [];
  });
  return words.walk.organization(kind, lines.length, counts, pinned);
}

/** What a relation says, on how many quotes, and with what caution. */
export function saidOfRelation(
  network: Network,
  scene: Scene,
  voices: ReadonlyMap<string, Voices>,
  { id, title }: SceneEdge,
): string {
  const relation = network.relations.find((one) => one.id === id);
  const evidence = relation ? [words.count.evidence(countEvidence(relation.evidence))] : [];
  return [title, ...evidence, ...(tooltipText(network, scene, voices, id)?.lines ?? [])].join('; ');
}
