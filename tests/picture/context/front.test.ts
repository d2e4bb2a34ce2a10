import { describe, expect, test } from 'vitest';
import {
  asPainted,
  contextOf,
  frontIds,
  isLarge,
  isPaintedAlike,
  partOf,
} from '../../../src/picture/context/front.ts';
import type { Scene, SceneEdge, SceneNode } from '../../../src/picture/scene.ts';
import { largeScene } from './large-scene.ts';

const NOBODY: ReadonlySet<string> = new Set();
const plain = largeScene(1000, 3000);

/** The scene as it is when an organization is selected: all but it and those that it is tied to step back. */
function selected(scene: Scene, id: string): Scene {
  const ties = scene.edges.filter(({ source, target }) => source === id || target === id);
  const near = new Set([id, ...ties.flatMap(({ id, source, target }) => [id, source, target])]);
  const look = <Piece extends { readonly id: string }>(piece: Piece) => ({
    ...piece,
    emphasis: piece.id === id ? ('selected' as const) : ('none' as const),
    faded: !near.has(piece.id),
  });
  return { ...scene, nodes: scene.nodes.map(look), edges: scene.edges.map(look) };
}

test('a network of some hundreds has no context', () => {
  expect(isLarge(largeScene(150, 330))).toBe(false);
  expect(isLarge(plain)).toBe(true);
});

describe('in front', () => {
  test('is nothing of a large network in which nothing stands out', () =>
    expect(frontIds(plain).size).toBe(0));

  test('is what is selected with what it is tied to', () => {
    const scene = selected(plain, 'o7');
    const front = frontIds(scene);
    const unfaded = [...scene.nodes, ...scene.edges].filter(({ faded }) => !faded);
    expect([...front].sort()).toEqual(unfaded.map(({ id }) => id).sort());
    expect(front).toContain('o7');
  });

  test('are some hundreds at most, what is selected before all', () => {
    const member = <Piece extends { readonly id: string }>(piece: Piece) => ({
      ...piece,
      emphasis: piece.id === 'o999' ? ('selected' as const) : ('member' as const),
    });
    const front = frontIds({ ...plain, nodes: plain.nodes.map(member) });
    expect(front.size).toBeLessThan(500);
    expect(front).toContain('o999');
  });

  test('has both ends of each line', () => {
    const part = partOf(plain, new Set(['r5', 'o3', 'not-there']));
    const line = plain.edges.find(({ id }) => id === 'r5');
    expect(part.edges).toEqual([line]);
    expect(part.nodes.map(({ id }) => id).sort()).toEqual(
      [line?.source, line?.target, 'o3'].sort(),
    );
  });
});

describe('the context', () => {
  const painted = (scene: Scene) => contextOf(scene, frontIds(scene), NOBODY);

  test('has all of the scene, so that it is the same whatever is in front', () => {
    const before = painted(plain);
    expect([before.nodes.length, before.edges.length]).toEqual([1000, 3000]);
    const [one, other] = [painted(selected(plain, 'o7')), painted(selected(plain, 'o8'))];
    expect([before.isFaded, one.isFaded, other.isFaded]).toEqual([false, true, true]);
    expect(isPaintedAlike(before, one)).toBe(true);
    expect(isPaintedAlike(one, other)).toBe(true);
  });

  test('is painted plain where all but the front steps back, and else as it is', () => {
    const isPlain = ({ emphasis, faded }: SceneNode | SceneEdge) => emphasis === 'none' && !faded;
    const asOne = painted(selected(plain, 'o7'));
    for (const piece of [...asOne.nodes, ...asOne.edges])
      expect(isPlain(asPainted(piece, asOne))).toBe(true);

    const some = painted({
      ...plain,
      nodes: plain.nodes.map((node, i) => ({ ...node, faded: i % 3 === 0 })),
    });
    for (const [i, node] of some.nodes.entries())
      expect(asPainted(node, some)).toMatchObject({ faded: i % 3 === 0 });
  });

  test('is painted anew where something has moved, is of another size, or steps back by itself', () => {
    const changed = (change: object) =>
      painted({
        ...plain,
        nodes: plain.nodes.map((node, i) => (i === 5 ? { ...node, ...change } : node)),
      });
    const before = painted(plain);
    expect(isPaintedAlike(before, changed({}))).toBe(true);
    expect(isPaintedAlike(before, changed({ label: 'another' }))).toBe(true);
    for (const change of [{ x: -1 }, { size: 60 }, { faded: true }, { kind: 'government' }])
      expect(isPaintedAlike(before, changed(change))).toBe(false);
  });

  test('leaves out what moves in front', () => {
    const { nodes, edges } = contextOf(plain, NOBODY, new Set(['o1', 'r1']));
    expect([nodes.length, edges.length]).toEqual([999, 2999]);
    expect(nodes.some(({ id }) => id === 'o1')).toBe(false);
  });
});
