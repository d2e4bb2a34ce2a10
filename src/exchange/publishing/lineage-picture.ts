/** The lineage of a whole network, from its records alone: it needs no page. */
import { shortCitations } from '../../evidence/citation.ts';
import { lineageOf, withoutPlace } from '../../network/lineage.ts';
import type { Network } from '../../network/records.ts';
import type { RelationTypeId } from '../../network/relation-types.ts';
import { ON_PAPER, saidOfLineage, typesAtFirst } from '../../picture/lineage/on-paper.ts';
import { shownLineage } from '../../picture/lineage/shown-lineage.ts';
import type { PictureOptions } from '../../picture/picture-plan.ts';
import { drawPicture, type Picture } from '../../picture/svg.ts';
import { wholeScene } from './whole-scene.ts';

/**
 * Draws a network in time with nothing filtered or selected.
 * @param types of which the relations are drawn between the lanes; `null` for all where they are few, else for none
 */
export function lineagePicture(
  network: Network,
  options: PictureOptions,
  types: readonly RelationTypeId[] | null = null,
): Picture {
  const lineage = lineageOf(network);
  const scene = wholeScene(network, []);
  const ids = (all: readonly { readonly id: string }[]) => new Set(all.map(({ id }) => id));
  const shown = { organizations: ids(scene.nodes), relations: ids(scene.edges) };
  const { what, besides } = saidOfLineage(withoutPlace(lineage, network.organizations, shown));
  const drawn = { ...ON_PAPER, types: types ?? typesAtFirst(lineage), around: null };
  return drawPicture(shownLineage(scene, lineage, drawn, shortCitations(network.sources)), {
    ...options,
    subtitles: [...options.subtitles, what],
    hidden: besides,
  });
}
