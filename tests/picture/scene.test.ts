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
  test('shows a claimed bloc faintly at first sight, and nothing else differently for it', () => {
    const { nodes, edges, hulls } = smallScene();
    expect([...nodes, ...edges].filter(({ faded }) => faded)).toEqual([]);
    expect([...nodes, ...edges].filter(({ emphasis }) => emphasis !== 'none')).toEqual([]);
    const [bloc] = smallNetwork().blocs;
    expect(hulls).toMatchObject([{ id: bloc?.id, faint: true, claimed: true }]);
  });

  test('around a selected organization its lines and neighbours stay, and the rest steps back', () => {
    const id = 'cedar-command';
    const { nodes, edges } = smallScene({ selection: id });
    const lines = edges.filter(({ source, target }) => source === id || target === id);
    const near = new Set([id, ...lines.flatMap(({ source, target }) => [source, target])]);
    expect(edges.filter(({ faded }) => !faded)).toEqual(lines);
    expect(nodes.filter(({ faded }) => !faded).map((node) => node.id)).toEqual(
      nodes.map((node) => node.id).filter((one) => near.has(one)),
    );
    expect(near.size).toBeLessThan(nodes.length);
  });

  test('around a selected relation its two ends stay', () => {
    const { nodes, edges } = smallScene({ selection: 'birch-cartel-rivalry-cedar-command' });
    expect(edges.filter(({ faded }) => !faded)).toHaveLength(1);
    expect(nodes.filter(({ faded }) => !faded).map(({ id }) => id)).toEqual([
      'birch-cartel',
      'cedar-command',
    ]);
  });

  test('members of a claimed bloc are larger than others of their kind', () => {
    const sizes = (claimed: boolean) =>
      smallScene()
        .nodes.filter((node) => node.kind === 'cartel' && node.claimed === claimed)
        .map(({ size }) => size);
    expect(Math.min(...sizes(true))).toBeGreaterThan(Math.max(0, ...sizes(false)));
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
    behind: new Set(['birch-cartel-rivalry-cedar-command']),
    center: 'cedar-command',
    numbers: {
      of: new Map([['alder-group', [1, 12]]]),
      meanings: new Map([[1, 'one']]),
    },
    ended: new Set(['birch-cartel-rivalry-cedar-command']),
    notes: {
      meaning: 'neither friend nor foe',
      texts: new Map([['birch-cartel-rivalry-cedar-command', 'frustrated']]),
    },
    sizes: {
      meaning: 'ties',
      shares: new Map([['alder-group', 1]]),
      samples: [
        { share: 1, value: '4' },
        { share: 0, value: '0' },
      ],
    },
  };

  test('shows groups of those who are drawn, what stands out, what is said of it, and sizes', () => {
    const { nodes, edges, hulls, notes, sizes } = smallScene({ overlay });
    expect(hulls).toEqual([{ label: 'one', members: ['alder-group'] }]);
    const node = nodes.find(({ id }) => id === 'alder-group');
    const other = nodes.find(({ id }) => id === 'birch-cartel');
    expect(node?.size).toBeGreaterThan(other?.size ?? 0);
    expect([node?.faded, other?.faded]).toEqual([false, true]);
    expect(node?.badges?.map(({ sign }) => sign)).toEqual(['1', '12']);
    expect(other?.badges).toBeUndefined();
    expect(nodes.find(({ id }) => id === 'cedar-command')?.emphasis).toBe('center');
    const meant = edges.find(({ id }) => id === 'birch-cartel-rivalry-cedar-command');
    expect(meant).toMatchObject({ emphasis: 'member', faded: true, note: 'frustrated' });
    expect(meant?.badges.map(({ of }) => of)).toEqual(['ended']);
    const before = smallScene({ overlay: { ...overlay, behind: new Set() } });
    expect(before.edges.filter(({ faded }) => !faded).map(({ id }) => id)).toEqual([meant?.id]);
    const selected = smallScene({ overlay, selection: 'birch-cartel-rivalry-cedar-command' });
    expect(selected.edges.find(({ id }) => id === meant?.id)?.faded).toBe(false);
    expect(notes).toBe('neither friend nor foe');
    expect(sizes?.samples.map(({ size }) => size)).toEqual([node?.size, other?.size]);
  });
});
