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
    const { nodes, edges, hulls } = smallScene();
    expect([...nodes, ...edges].filter(({ faded }) => faded)).toEqual([]);
    expect(hulls).toEqual([]);
  });
  test('a highlighted bloc rings its members and their ties, and fades the rest', () => {
    const { nodes, edges, hulls } = smallScene({ highlight: true });
    const members = smallNetwork().blocs[0]?.members.map(({ organization }) => organization) ?? [];
    expect(hulls.map((hull) => hull.members)).toEqual([members]);
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

describe('an analysis on the picture', () => {
  const overlay = {
    groups: [{ label: 'one', members: ['alder-group', 'nobody'] }],
    emphasized: new Set(['birch-cartel-rivalry-cedar-command']),
    fades: true,
    badges: new Map([['birch-cartel-rivalry-cedar-command', 'frustrated']]),
    sizes: new Map([['alder-group', 1]]),
  };

  test('shows groups of those who are drawn, what stands out, what is said of it, and sizes', () => {
    const { nodes, edges, hulls } = smallScene({ overlay });
    expect(hulls).toEqual([{ label: 'one', members: ['alder-group'] }]);
    const node = nodes.find(({ id }) => id === 'alder-group');
    const other = nodes.find(({ id }) => id === 'birch-cartel');
    expect(node?.size).toBeGreaterThan(other?.size ?? 0);
    expect([node?.faded, other?.faded]).toEqual([false, true]);
    const meant = edges.find(({ id }) => id === 'birch-cartel-rivalry-cedar-command');
    expect(meant).toMatchObject({ emphasis: 'member', faded: false });
    expect(meant?.badge).toMatch(/^frustrated/);
    expect(edges.filter(({ faded }) => !faded)).toHaveLength(1);
  });
});
