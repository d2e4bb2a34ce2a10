import { expect, test } from 'vitest';
import { VERDICTS, type Verdict } from '../../src/network/verdicts.ts';
import { toneBadges } from '../../src/picture/badges.ts';
import { legendOf } from '../../src/picture/legend.ts';
import { edgeMark } from '../../src/picture/marks.ts';
import type { Scene, SceneEdge } from '../../src/picture/scene.ts';
import { shownNetwork } from '../../src/picture/shown-network.ts';
import { drawPicture } from '../../src/picture/svg.ts';
import { toneSign } from '../../src/picture/tones.ts';
import { pictureOptions } from './picture-options.ts';

const LABELS = {
  contradicting: 'opposed',
  inconsistent: 'opposed inside',
  opposite: 'the other way round',
  both: 'both',
  different: 'different',
  'only-a': 'only one',
  'only-b': 'only other',
};

const line = (tone: Verdict, i: number): SceneEdge => ({
  id: `x_${i}`,
  type: 'other-undirected',
  source: 'x',
  target: `y${i}`,
  basis: 'stated',
  grade: 'plain',
  title: `x – y${i}: says ${tone}`,
  label: `says ${tone}`,
  note: '',
  badges: toneBadges(tone),
  lane: 0,
  tone,
  emphasis: 'none',
  faded: false,
});

const node = (id: string, x: number) =>
  ({
    id,
    label: id,
    kind: 'cartel',
    x,
    y: x,
    size: 42,
    claimed: false,
    ...PLAIN,
    pinned: false,
  }) as const;
const PLAIN = { emphasis: 'none', faded: false } as const;

const SCENE: Scene = {
  nodes: [node('x', 0), ...VERDICTS.map((_, i) => node(`y${i}`, 100 * (i + 1)))],
  edges: VERDICTS.map(line),
  hulls: [],
  tones: LABELS,
};

test.each(['light', 'mono-light'] as const)('no two tones look alike (%s)', (inks) => {
  const looks = VERDICTS.map((tone, i) => {
    const { dash, width } = edgeMark(line(tone, i), inks);
    return JSON.stringify([dash, width]);
  });
  // Told apart without colour, and by a sign besides.
  expect(new Set(looks).size).toBe(VERDICTS.length);
  expect(new Set(VERDICTS.map(toneSign)).size).toBe(VERDICTS.length);
});

test('colour tells contradictions, other differences, agreement and each network apart', () => {
  const colours = (inks: 'dark' | 'mono-dark') =>
    new Set(VERDICTS.map((tone, i) => edgeMark(line(tone, i), inks).colour));
  expect(colours('dark').size).toBe(5);
  expect(colours('mono-dark')).toEqual(new Set(['#ffffff']));
});

test('the legend of such a picture has the tones that are in it, each with its sign, and no type or sign', () => {
  const [tones, ...others] = legendOf({ ...SCENE, edges: SCENE.edges.slice(0, 2) });
  expect(tones?.rows.map(({ label }) => label)).toEqual(['≠ opposed', '± opposed inside']);
  expect(others.flatMap(({ rows }) => rows.map(({ sample }) => sample))).toEqual(['kind']);
});

test('the exported picture draws and names each line by its tone', () => {
  const { svg } = drawPicture(shownNetwork(SCENE), { ...pictureOptions, legend: true });
  for (const [i, tone] of VERDICTS.entries()) {
    const { colour } = edgeMark(line(tone, i), 'light');
    expect(svg).toContain(`stroke="${colour}"`);
    expect(svg).toContain(`x – y${i}: says ${tone}`);
    expect(svg).toContain(`>${toneSign(tone)} ${LABELS[tone]}</text>`);
  }
});
