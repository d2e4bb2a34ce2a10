import { describe, expect, test } from 'vitest';
import { OWN_MARKS } from '../../src/network/own-types.ts';
import { RELATION_TYPE_IDS, relationType } from '../../src/network/relation-types.ts';
import { arrowScale, edgeMark, labelOf, nodeMark } from '../../src/picture/marks.ts';
import type { SceneEdge } from '../../src/picture/scene.ts';
import { INKS, type InkId, THEMES } from '../../src/picture/theme.ts';

const EDGE: SceneEdge = {
  id: 'a-alliance-b',
  type: 'alliance',
  source: 'a',
  target: 'b',
  basis: 'stated',
  grade: 'plain',
  title: 'A is allied with B (stated)',
  label: 'looser · 1 quote',
  note: '',
  badges: [],
  lane: 0,
  emphasis: 'none',
  faded: false,
};

describe('the mark of a line', () => {
  test.each(RELATION_TYPE_IDS)('%s has the colour, dashes and ends of the registry', (type) => {
    const { colour, mark } = relationType(type);
    for (const basis of ['stated', 'implied'] as const) {
      const drawn = edgeMark({ ...EDGE, type, basis }, 'dark');
      expect(drawn.colour).toBe(colour.dark);
      expect(drawn.dash).toEqual(mark.dash[basis]);
      expect([drawn.source.mark, drawn.target.mark]).toEqual([mark.source, mark.target]);
    }
  });

  test('names of another file are told apart by shape and filling, in every ink alike', () => {
    for (const inks of Object.keys(INKS) as InkId[]) {
      const of = (own?: number) => edgeMark({ ...EDGE, type: 'other-undirected', own }, inks);
      expect([of().middle, of(0).middle]).toEqual([null, null]);
      const middles = [1, 2, 3, 4, 5].map((own) => of(own).middle);
      const looks = middles.map((middle) => `${middle?.shape} ${middle?.ground === null}`);
      expect(new Set(looks).size).toBe(OWN_MARKS);
      expect(new Set([of(1).colour, of(5).colour, of().colour]).size).toBe(1);
    }
  });

  test('is visibly thinner for a weaker and thicker for a stronger tie', () => {
    const [weaker = 0, plain = 0, stronger = 0] = (['weaker', 'plain', 'stronger'] as const).map(
      (grade) => edgeMark({ ...EDGE, grade }, 'light').width,
    );
    expect(plain - weaker).toBeGreaterThan(0.9);
    expect(stronger - plain).toBeGreaterThan(0.9);
  });

  test.each([
    ['weaker', 11],
    ['plain', 12],
    ['stronger', 15],
  ] as const)('%s: Cytoscape draws its ends %d wide', (grade, size) => {
    const mark = edgeMark({ ...EDGE, grade }, 'light');
    const cytoscapeWidth = 0.3 * Math.max((13.37 * mark.width) ** 0.9, 29) * arrowScale(mark);
    expect(cytoscapeWidth).toBeCloseTo(size, 9);
  });

  test('keeps its colour when selected: the accent is in the halo', () => {
    const selected = edgeMark({ ...EDGE, emphasis: 'selected' }, 'light');
    expect(selected.colour).toBe(edgeMark(EDGE, 'light').colour);
    expect(selected.halo?.colour).toBe(THEMES.light.accent);
    const tie = edgeMark({ ...EDGE, emphasis: 'member' }, 'light');
    expect(tie.halo?.colour).toBe(tie.colour);
  });
});

test('in black and white no two types and bases look alike', () => {
  const looks = RELATION_TYPE_IDS.flatMap((type) =>
    (['stated', 'implied'] as const).map((basis) => {
      const mark = edgeMark({ ...EDGE, type, basis }, 'mono-light');
      expect(mark.colour).toBe('#000000');
      return JSON.stringify([mark.dash, mark.source.mark, mark.target.mark, mark.core !== null]);
    }),
  );
  expect(new Set(looks).size).toBe(looks.length);
});

test('a double line is no stronger than a strong one, and free in the middle', () => {
  for (const type of RELATION_TYPE_IDS.filter((id) => !relationType(id).coded)) {
    const { core, width } = edgeMark({ ...EDGE, type }, 'mono-light');
    expect(core?.colour).toBe('#ffffff');
    expect(width - (core?.width ?? 0)).toBeGreaterThan(2);
  }
});

describe('the mark of a node', () => {
  const plain = { kind: 'armed-wing', emphasis: 'none', faded: false, claimed: false } as const;
  test('has the shape of its kind: filled for a criminal organization, hollow for the state', () => {
    const { body, panel } = THEMES.dark;
    expect(nodeMark(plain, 'dark')).toMatchObject({ shape: 'diamond', fill: body, halo: null });
    const police = nodeMark({ ...plain, kind: 'state-agency' }, 'dark');
    expect(police).toMatchObject({ shape: 'round-rectangle', fill: panel, stroke: body });
  });
  test('is darker for a member of a claimed bloc', () => {
    expect(nodeMark({ ...plain, claimed: true }, 'light').fill).toBe(THEMES.light.ink);
  });
  test('is ringed as a member, with a halo besides when selected', () => {
    const member = nodeMark({ ...plain, emphasis: 'member' }, 'light');
    const selected = nodeMark({ ...plain, emphasis: 'selected' }, 'light');
    expect(member).toMatchObject({ stroke: THEMES.light.accent, halo: null });
    expect(selected).toMatchObject({ stroke: THEMES.light.accent });
    expect(member.strokeWidth).toBeGreaterThan(nodeMark(plain, 'light').strokeWidth);
    expect(selected.halo).not.toBeNull();
  });
});

test.each([
  ['plain', {}, ''],
  ['graded', { grade: 'weaker' }, 'its label'],
  ['of the bloc', { emphasis: 'member' }, 'its label'],
  ['selected', { emphasis: 'selected' }, 'its label'],
  ['selected without words', { emphasis: 'selected', label: '' }, ''],
  ['plain with a note', { note: 'frustrated' }, 'frustrated'],
  ['graded with a note', { grade: 'weaker', note: '2010' }, '2010 · its label'],
  ['graded with a note that repeats it', { grade: 'weaker', note: 'its label' }, 'its label'],
] as const)('a line that is %s says: %o %s', (_, change, says) => {
  expect(labelOf({ ...EDGE, label: 'its label', ...change })).toBe(says);
});
