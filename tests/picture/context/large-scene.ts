/** Scenes of any size, made up. */
import { seededRandom } from '../../../src/network/seeded-random.ts';
import type { Scene, SceneEdge, SceneNode } from '../../../src/picture/scene.ts';

const BARE = { emphasis: 'none', faded: false } as const;

export function madeNode(id: string, x: number, y: number, size = 40): SceneNode {
  return { id, label: id, kind: 'cartel', x, y, size, claimed: false, pinned: false, ...BARE };
}

export function madeEdge(id: string, source: string, target: string, lane = 0): SceneEdge {
  return {
    id,
    source,
    target,
    lane,
    type: 'alliance',
    basis: 'stated',
    grade: 'plain',
    title: id,
    label: '',
    note: '',
    badges: [],
    ...BARE,
  };
}

/** Organizations `o0`, `o1`, … in a square, with relations `r0`, `r1`, … between some of them. */
export function largeScene(organizations: number, relations: number, seed = 1): Scene {
  const random = seededRandom(seed);
  const side = 130 * Math.sqrt(organizations);
  const nodes = Array.from({ length: organizations }, (_, i) =>
    madeNode(`o${i}`, Math.round(random() * side), Math.round(random() * side)),
  );
  const edges = Array.from({ length: relations }, (_, i) => {
    const from = Math.floor(random() * organizations);
    const to = (from + 1 + Math.floor(random() * (organizations - 1))) % organizations;
    return madeEdge(`r${i}`, `o${from}`, `o${to}`, [0, 0, 0.5, -1][i % 4]);
  });
  return { nodes, edges, hulls: [] };
}
