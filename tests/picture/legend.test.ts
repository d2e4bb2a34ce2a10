import { describe, expect, test } from 'vitest';
import type { RelationTypeId } from '../../src/network/relation-types.ts';
import { badgesOf } from '../../src/picture/badges.ts';
import { HULL_LOOKS } from '../../src/picture/hull-looks.ts';
import { legendOf } from '../../src/picture/legend.ts';
import { drawLegendGroup, placeLegend } from '../../src/picture/legend-drawing.ts';
import type { LegendRow } from '../../src/picture/legend-rows.ts';
import { drawSample } from '../../src/picture/legend-samples.ts';
import { BARE_OVERLAY, type Overlay, type Scene } from '../../src/picture/scene.ts';
import { textWidth } from '../../src/picture/text.ts';
import { INKS, type InkId } from '../../src/picture/theme.ts';
import { words } from '../../src/words/words.ts';
import { smallScene } from './small-scene.ts';

const INK_IDS = Object.keys(INKS) as InkId[];

const labels = (scene: Scene) =>
  Object.fromEntries(
    legendOf(scene).map(({ heading, rows }) => [heading, rows.map(({ label }) => label)]),
  );

describe('the legend', () => {
  test('lists what the picture shows, in the order of the registry', () => {
    expect(Object.values(labels(smallScene()))).toEqual([
      ['Alliance', 'Rivalry', 'Came out of', 'Attacked or pursued'],
      ['Stated', 'Implied'],
      ['Graded stronger', 'Not graded', 'Graded weaker'],
      [
        words.legend.hull.claimed(['Alder–Birch–Río bloc']),
        words.legend.hull.looser,
        words.legend.member.claimed,
      ],
      ['Cartel', 'Armed wing', 'Government', 'State agency'],
    ]);
  });

  test('leaves out what is not there', () => {
    const { nodes, edges } = smallScene();
    const rivalry = edges.filter(({ type }) => type === 'rivalry');
    const ends = new Set(rivalry.flatMap(({ source, target }) => [source, target]));
    const scene = { nodes: nodes.filter(({ id }) => ends.has(id)), edges: rivalry, hulls: [] };
    expect(Object.values(labels(scene))).toEqual([
      ['Rivalry'],
      [words.legend.member.claimed],
      ['Cartel', 'Armed wing'],
    ]);
  });

  test('has names of other files each for itself, between our types and what is left of theirs', () => {
    const scene = smallScene();
    const [first] = scene.edges;
    if (!first) throw new Error('no line');
    const line = { ...first, type: 'other-undirected' } as const;
    const edges = [
      ...scene.edges,
      { ...line, id: 'x', typeName: 'funds', own: 2 },
      { ...line, id: 'y', typeName: 'binds', own: 1 },
      { ...line, id: 'z', typeName: 'seldom' },
    ];
    const [types] = legendOf({ ...scene, edges });
    expect(types?.rows.map(({ label }) => label).slice(4)).toEqual([
      'binds',
      'funds',
      'Further types',
    ]);
    const samples = types?.rows.map((row) => drawSample(row, { x: 0, y: 0 }, 'light').join(''));
    expect(new Set(samples).size).toBe(7);
    expect(labels({ ...scene, edges: [line] })[words.legend.groups.type]).toEqual(['Other']);
  });

  test('of an empty picture is empty', () => {
    expect(legendOf({ nodes: [], edges: [], hulls: [] })).toEqual([]);
  });

  test('shows the dash of a type that is implied here', () => {
    const [, bases] = legendOf(smallScene());
    expect(bases?.rows).toMatchObject([
      { type: 'target-of', basis: 'stated' },
      { type: 'target-of', basis: 'implied' },
    ]);
  });
});

/** Where along its 44 units a sample has its end mark, which is its last path. */
function markAt(type: RelationTypeId): number {
  const row = {
    sample: 'line',
    about: 'type',
    basis: 'stated',
    grade: 'plain',
    label: '',
  } as const;
  const mark = drawSample({ ...row, type }, { x: 0, y: 0 }, 'light').at(-1) ?? '';
  return Number(/d="M(-?[\d.]+) /.exec(mark)?.[1]);
}

test('a sample reads as its label from left to right: who came out, who attacked, stands first', () => {
  expect(markAt('splinter-of')).toBeLessThan(22);
  expect(markAt('target-of')).toBeGreaterThan(22);
  expect(markAt('other-directed')).toBeGreaterThan(22);
});

describe('the place of its groups', () => {
  const groups = legendOf(smallScene());
  test.each([2000, 480, 200])('is never shared, and within the height, at width %d', (width) => {
    const { placed, height } = placeLegend(groups, width);
    expect(new Set(placed.map(({ x, y }) => `${x} ${y}`)).size).toBe(groups.length);
    for (const { y, group } of placed) expect(y + group.rows.length * 22).toBeLessThan(height);
  });
  test('goes into a second band where the first is full', () => {
    const [wide, narrow] = [2000, 200].map((width) => placeLegend(groups, width).height);
    expect(narrow).toBeGreaterThan(wide ?? Number.POSITIVE_INFINITY);
  });
});

test('a sign is explained where a line carries it, and not otherwise', () => {
  const scene = smallScene();
  const signs = (edges: typeof scene.edges) =>
    legendOf({ ...scene, edges }).flatMap(({ rows }) =>
      rows.filter(({ sample }) => sample === 'badge'),
    );
  expect(signs(scene.edges)).toEqual([]);
  const disputed = scene.edges.map((edge) => ({
    ...edge,
    badges: badgesOf({ dispute: true, changed: false, fault: false, ended: false }),
  }));
  expect(signs(disputed)).toMatchObject([{ badge: { of: 'dispute' } }]);
});

describe('areas and shapes', () => {
  const rows = (scene: Scene) => labels(scene)[words.legend.groups.hull];
  const { hull, member } = words.legend;
  const found = (label: string, tone = 0) =>
    ({ label, tone, found: true, members: ['alder-group'] }) as const;

  test('a highlighted bloc is explained by its name, with the ring of its members', () => {
    expect(rows(smallScene({ highlight: true, selection: 'cedar-command' }))).toEqual([
      'Bloc that a source claims: Alder–Birch–Río bloc',
      hull.looser,
      member.claimed,
      member.held,
      member.selected,
    ]);
  });

  test('areas that an analysis found are named, those that look alike together', () => {
    const groups = [found('group 1'), found('group 2', 1), found('group 3'), found('group 4')];
    const overlay = { ...BARE_OVERLAY, groups: [...groups, found('group 5')] };
    expect(rows(smallScene({ overlay }))?.slice(0, 2)).toEqual([
      'Group 1, group 3, group 4, and 1 more',
      'Group 2',
    ]);
  });

  test('what a source claims is told from what is computed, and from what is both', () => {
    const overlay = {
      ...BARE_OVERLAY,
      groups: [
        { ...found('one = “pact”'), claimed: true },
        { label: '“pact”', claimed: true, members: ['birch-cartel'] },
      ],
    };
    expect(rows(smallScene({ overlay }))?.slice(0, 2)).toEqual([
      hull.claimed(['“pact”']),
      hull.both(['one = “pact”']),
    ]);
  });

  test('what stands out without an area is explained', () => {
    const overlay = { ...BARE_OVERLAY, emphasized: new Set(['cedar-command']) };
    expect(rows(smallScene({ overlay }))).toEqual([member.claimed, member.answer]);
  });

  test.each(INK_IDS)('no two samples look alike (%s)', (inks) => {
    const group = {
      sample: 'hull',
      looser: false,
      tone: 0,
      faint: false,
      label: '',
    } as const;
    const shape = { sample: 'member', claimed: false, emphasis: 'none', label: '' } as const;
    const samples: LegendRow[] = [
      group,
      { ...group, looser: true },
      ...Array.from({ length: HULL_LOOKS - 1 }, (_, i) => ({ ...group, tone: i + 1 })),
      { ...group, faint: true },
      shape,
      { ...shape, claimed: true },
      { ...shape, emphasis: 'member' },
      { ...shape, emphasis: 'center' },
      { ...shape, emphasis: 'selected' },
    ];
    const drawn = samples.map((row) => drawSample(row, { x: 0, y: 0 }, inks).join(''));
    expect(new Set(drawn).size).toBe(samples.length);
  });
});

describe('an analysis', () => {
  const overlay: Overlay = {
    ...BARE_OVERLAY,
    notes: {
      meaning: 'when it was',
      texts: new Map([['alder-group-alliance-birch-cartel', '2015']]),
    },
    sizes: {
      meaning: 'Betweenness',
      shares: new Map([['alder-group', 1]]),
      samples: [
        { share: 1, value: '0.5' },
        { share: 0, value: '0' },
      ],
    },
  };
  const rows = (scene: Scene) => legendOf(scene).flatMap((group) => group.rows);

  test('explains the words on lines, and sizes by shapes as large as those in the picture', () => {
    const scene = smallScene({ overlay });
    expect(labels(scene)).toMatchObject({
      [words.legend.groups.note]: ['when it was'],
      'Size: Betweenness': ['0.5', '0'],
    });
    const sizes = rows(scene).flatMap((row) => (row.sample === 'size' ? [row.size] : []));
    const drawn = new Set(scene.nodes.map(({ size }) => size));
    expect(sizes).toHaveLength(2);
    for (const size of sizes) expect(drawn).toContain(size);
  });

  test('lets the ground show through the gap of the line with words, whatever the ground is', () => {
    const note = rows(smallScene({ overlay })).find(({ sample }) => sample === 'note');
    if (!note) throw new Error('The scene has words on a line.');
    const drawn = drawSample(note, { x: 0, y: 0 }, 'light').join('');
    for (const colour of [INKS.light.paper, INKS.light.panel]) expect(drawn).not.toContain(colour);
    expect(drawn).toMatch(/d="M0 0H[\d.]+M[\d.]+ 0H44"/);
  });

  test('whose words are on no line that is shown does not explain them', () => {
    const elsewhere = { meaning: 'when it was', texts: new Map([['another-relation', '2015']]) };
    const scene = smallScene({ overlay: { ...overlay, notes: elsewhere } });
    expect(rows(scene).some(({ sample }) => sample === 'note')).toBe(false);
  });

  test('has room for its sizes and for long names', () => {
    const groups = [{ label: 'a long name '.repeat(20), members: ['alder-group'] }];
    const legend = legendOf(smallScene({ overlay: { ...overlay, groups } }));
    const { placed, height } = placeLegend(legend, 480);
    const inks = 'light';
    for (const at of placed) {
      const texts = [
        ...drawLegendGroup(at, inks).matchAll(/ x="([\d.]+)" y="([\d.]+)"[^>]*>([^<]*)</g),
      ];
      for (const [, x, y, text = ''] of texts) {
        expect(Number(y)).toBeLessThan(height);
        expect(Number(x) + textWidth(text, 12)).toBeLessThan(481);
      }
    }
  });
});
