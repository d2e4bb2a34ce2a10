/** Small scenes at random, for tests of what the canvas makes of them. */
import fc from 'fast-check';
import { ORGANIZATION_KIND_IDS } from '../../src/network/organization-kinds.ts';
import { RELATION_TYPE_IDS } from '../../src/network/relation-types.ts';
import { badgesOf } from '../../src/picture/badges.ts';
import type { Scene, SceneEdge, SceneNode } from '../../src/picture/scene.ts';

const PLAIN = { dispute: false, changed: false, fault: false, ended: false };
const coordinate = fc.integer({ min: -900, max: 900 });
const look = {
  emphasis: fc.constantFrom('none', 'member', 'selected'),
  faded: fc.boolean(),
} as const;

export function nodes(ids: readonly string[]): fc.Arbitrary<SceneNode[]> {
  return fc.tuple(
    ...ids.map((id) =>
      fc.record({
        id: fc.constant(id),
        label: fc.string({ maxLength: 30 }),
        kind: fc.constantFrom(...ORGANIZATION_KIND_IDS),
        x: coordinate,
        y: coordinate,
        size: fc.constant(42),
        claimed: fc.boolean(),
        pinned: fc.boolean(),
        ...look,
      }),
    ),
  );
}

function edges(ends: readonly string[]): fc.Arbitrary<SceneEdge[]> {
  if (ends.length === 0) return fc.constant([]);
  const edge = fc.record({
    id: fc.constantFrom('r1', 'r2', 'r3', 'r4'),
    type: fc.constantFrom(...RELATION_TYPE_IDS),
    source: fc.constantFrom(...ends),
    target: fc.constantFrom(...ends),
    basis: fc.constantFrom('stated', 'implied'),
    grade: fc.constantFrom('weaker', 'plain', 'stronger'),
    label: fc.string({ maxLength: 12 }),
    title: fc.string({ maxLength: 12 }),
    note: fc.constantFrom('', 'frustrated'),
    badges: fc.constantFrom(badgesOf(PLAIN), badgesOf({ ...PLAIN, dispute: true })),
    lane: fc.constantFrom(-1, -0.5, 0, 0.5, 1),
    ...look,
  });
  return fc.uniqueArray(edge, { maxLength: 4, selector: ({ id }) => id });
}

/** Scenes over the same few ids, so that two of them differ in every way that scenes can. */
export const scenes: fc.Arbitrary<Scene> = fc
  .subarray(['a', 'b', 'c', 'd'])
  .chain((ids) => fc.record({ nodes: nodes(ids), edges: edges(ids), hulls: fc.constant([]) }));
