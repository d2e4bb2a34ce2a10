/** The items of the tree beside the canvas: as many as can be come to next, each with its place among all. */
import type { Scene } from '../picture/scene.ts';
import { relationsAt, type Stop, type Walk } from '../picture/walk.ts';

/** So many items are there before and after the one that is focused. */
const AROUND = 15;

export interface TreeItem {
  /** Its place: the same for the same item, another for any other. */
  readonly key: string;
  readonly stop: Stop;
  readonly level: 1 | 2;
  /** Among those of its level that belong together, the first being 1. */
  readonly place: number;
  readonly of: number;
  readonly isActive: boolean;
  /** Of an organization: whether its relations follow it. */
  readonly isOpen: boolean;
}

/**
 * Organizations in the order of the records, and after the one that the walk is in its relations; of both
 * the neighbourhood of where it stands.
 */
export function itemsOf(scene: Scene, walk: Walk | null): TreeItem[] {
  const here = scene.nodes.findIndex(({ id }) => id === walk?.organization);
  return around(scene.nodes, here).flatMap(({ one: { id }, at }) => {
    const isHere = at === here;
    const isOpen = isHere && walk?.isInside === true;
    const organization: TreeItem = {
      key: `${at}`,
      stop: { organization: id, isInside: isOpen, relation: null },
      level: 1,
      place: at + 1,
      of: scene.nodes.length,
      isActive: isHere && walk?.relation === null,
      isOpen,
    };
    return isOpen ? [organization, ...relationItems(scene, walk, at)] : [organization];
  });
}

/** The part of a scene that items speak of: their organizations, with all lines at these. */
export function partOfItems(scene: Scene, items: readonly TreeItem[]): Scene {
  const listed = new Set(items.map(({ stop }) => stop.organization));
  return {
    ...scene,
    nodes: scene.nodes.filter(({ id }) => listed.has(id)),
    edges: scene.edges.filter(({ source, target }) => listed.has(source) || listed.has(target)),
  };
}

function relationItems(scene: Scene, { organization, relation }: Walk, parent: number): TreeItem[] {
  const lines = relationsAt(scene, organization);
  const here = lines.findIndex(({ id }) => id === relation);
  return around(lines, here).map(({ one: { id }, at }) => ({
    key: `${parent}-${at}`,
    stop: { organization, isInside: true, relation: id },
    level: 2,
    place: at + 1,
    of: lines.length,
    isActive: at === here,
    isOpen: false,
  }));
}

/** The neighbourhood of a place in a list; without one, its beginning. */
function around<One>(list: readonly One[], here: number): { one: One; at: number }[] {
  const from = Math.max(0, here - AROUND);
  const to = Math.max(here, 0) + AROUND + 1;
  return list.slice(from, to).map((one, i) => ({ one, at: from + i }));
}
