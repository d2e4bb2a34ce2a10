import { describe, expect, test } from 'vitest';
import { smallNetwork } from '../fixtures/small-network.ts';
import { smallScene } from './small-scene.ts';

const lanes = (scene: ReturnType<typeof smallScene>, ids: readonly string[]) =>
  ids.map((id) => scene.edges.find((edge) => edge.id === id)?.lane);

describe('a scene', () => {
  test('fans relations between the same two over lanes that lie apart on either side', () => {
    const pair = ['cedar-command-target-of-dover-police', 'dover-police-target-of-cedar-command'];
    const [there, back] = lanes(smallScene(), pair);
    // Seen from opposite ends, equal lanes lie on opposite sides.
    expect(Math.abs(there ?? 0)).toBe(0.5);
    expect(back).toBe(there);
  });
  test('without a bloc nothing is faded or belongs to it', () => {
    const { nodes, edges, hull } = smallScene();
    expect([...nodes, ...edges].filter(({ faded }) => faded)).toEqual([]);
    expect(hull).toBeNull();
  });
  test('a highlighted bloc rings its members and their ties, and fades the rest', () => {
    const { nodes, edges, hull } = smallScene({ highlight: true });
    const members = smallNetwork().blocs[0]?.members.map(({ organization }) => organization) ?? [];
    expect(hull?.members).toEqual(members);
    for (const node of nodes) {
      expect(node.emphasis).toBe(members.includes(node.id) ? 'member' : 'none');
      expect(node.faded).toBe(!members.includes(node.id));
    }
    expect(edges.filter(({ emphasis }) => emphasis === 'member').map(({ id }) => id)).toEqual([
      'alder-group-alliance-birch-cartel',
      'alder-group-alliance-rio-cartel',
    ]);
  });
  test('the grade comes from the words', () => {
    const grades = Object.fromEntries(smallScene().edges.map(({ id, grade }) => [id, grade]));
    expect(grades).toMatchObject({
      'alder-group-alliance-birch-cartel': 'stronger',
      'alder-group-alliance-rio-cartel': 'weaker',
      'birch-cartel-rivalry-cedar-command': 'plain',
    });
  });
});
