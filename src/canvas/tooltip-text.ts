/** What a tooltip says of something on the picture. */
import type { Voices } from '../network/claims.ts';
import { isAgainst } from '../network/disputes.ts';
import { hedgeWords, isUnhedged } from '../network/hedges.ts';
import type { Network } from '../network/records.ts';
import type { Scene } from '../picture/scene.ts';
import { words } from '../words/words.ts';

export interface TooltipText {
  readonly title: string;
  readonly lines: readonly string[];
}

/**
 * Of an organization, a line or the hull of a bloc; `null` where nothing is to be said.
 * @param voices those of the network (`selectVoices`)
 */
export function tooltipText(
  network: Network,
  { nodes, edges }: Scene,
  voices: ReadonlyMap<string, Voices>,
  id: string,
): TooltipText | null {
  const edge = edges.find((one) => one.id === id);
  if (edge) return { title: edge.title, lines: relationLines(network, voices, id) };
  const node = nodes.find((one) => one.id === id);
  if (node) {
    const ties = edges.filter(({ source, target }) => source === id || target === id).length;
    return { title: node.label, lines: words.tooltip.organization(node.kind, ties, node.pinned) };
  }
  const bloc = network.blocs.find((one) => one.id === id);
  return bloc
    ? { title: bloc.name, lines: [words.tooltip.bloc(bloc.claimedBy !== undefined)] }
    : null;
}

/** Nothing of a line that is no relation of this network. */
function relationLines(
  { relations, disputes }: Network,
  voices: ReadonlyMap<string, Voices>,
  id: string,
): string[] {
  const relation = relations.find((one) => one.id === id);
  if (!relation) return [];
  const hedges = relation.hedges.map(hedgeWords);
  const against = disputes.filter((one) => one.about === id && isAgainst(one));
  const consensus = voices.get(id)?.consensus ?? 'one-voice';
  return [
    ...words.tooltip.relation(relation, hedges, isUnhedged(relation), against.length),
    ...(consensus === 'one-voice' ? [] : [words.legend.consensus[consensus]]),
  ];
}
