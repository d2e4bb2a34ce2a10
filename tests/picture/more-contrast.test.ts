/** What more contrast promises: words at 7 to 1; marks, rules and the bands round what is marked at 3 to 1. */
import { describe, expect, test } from 'vitest';
import { RELATION_TYPE_IDS } from '../../src/network/relation-types.ts';
import { lineHalo, shapeHalo } from '../../src/picture/drawing.ts';
import { edgeCurve } from '../../src/picture/geometry.ts';
import { type EdgeMark, edgeMark, type NodeMark, nodeMark } from '../../src/picture/marks.ts';
import type { PathPrimitive } from '../../src/picture/primitives.ts';
import { INKS, THEMES } from '../../src/picture/theme.ts';
import { contrast, laidOver } from './contrast.ts';

/** WCAG 2.2: 1.4.6 for words, 1.4.11 for the rest. */
const READ = 7;
const SEEN = 3;

const CURVE = edgeCurve(
  { x: 0, y: 0, shape: 'ellipse', size: 20 },
  { x: 100, y: 0, shape: 'ellipse', size: 20 },
  0,
  edgeMark(
    { basis: 'stated', grade: 'plain', faded: false, type: 'alliance', emphasis: 'none' },
    'light',
  ),
);
const PLAIN = { basis: 'stated', grade: 'plain', faded: false } as const;

const lineBand = (mark: EdgeMark) => lineHalo(CURVE, mark);
const shapeBand = (mark: NodeMark) => shapeHalo({ x: 0, y: 0, size: 40 }, mark);

describe.each(['light-more', 'dark-more'] as const)('in %s', (id) => {
  const theme = THEMES[id];
  const grounds = [theme.paper, theme.panel, theme.wash];

  test('words are read at 7 to 1 on every ground of the page, rules are seen', () => {
    for (const ground of grounds) {
      for (const ink of ['ink', 'soft', 'accent', 'ok', 'warn', 'bad'] as const)
        expect(contrast(theme[ink], ground), `${ink} on ${ground}`).toBeGreaterThanOrEqual(READ);
      expect(contrast(theme.line, ground), ground).toBeGreaterThanOrEqual(SEEN);
    }
    for (const ground of [theme.name, theme.hedge])
      expect(contrast(theme.ink, ground), ground).toBeGreaterThanOrEqual(READ);
    expect(contrast(theme.accentInk, theme.accent)).toBeGreaterThanOrEqual(READ);
  });

  test('the band round what is marked is seen, and stands apart from it', () => {
    const bands: PathPrimitive[] = [
      ...RELATION_TYPE_IDS.flatMap((type) =>
        (['selected', 'member'] as const).map((emphasis) =>
          lineBand(edgeMark({ ...PLAIN, type, emphasis }, id)),
        ),
      ),
      ...(['selected', 'center'] as const).map((emphasis) =>
        shapeBand(nodeMark({ kind: 'cartel', emphasis, faded: false, claimed: false }, id)),
      ),
    ].map(([band]) => {
      if (!band) throw new Error('there is no band');
      return band;
    });
    for (const { stroke, strokeOpacity = 1 } of bands) {
      if (!stroke) throw new Error('a band has a stroke');
      const seen = laidOver(stroke, strokeOpacity, theme.paper);
      expect(contrast(seen, theme.paper), stroke).toBeGreaterThanOrEqual(SEEN);
    }
    const mark = edgeMark({ ...PLAIN, type: 'alliance', emphasis: 'selected' }, id);
    const [band, free] = lineBand(mark);
    expect(free).toMatchObject({ stroke: INKS[id].paper });
    expect(free?.strokeWidth).toBeGreaterThan(mark.width);
    expect(free?.strokeWidth).toBeLessThan(band?.strokeWidth ?? 0);
  });
});

test('in the colours of the system nothing is drawn in a colour of ours', () => {
  const marks = RELATION_TYPE_IDS.map((type) =>
    edgeMark({ ...PLAIN, type, emphasis: 'selected' }, 'system'),
  );
  const shape = nodeMark(
    { kind: 'cartel', emphasis: 'center', faded: true, claimed: true },
    'system',
  );
  const colours = [
    ...marks.flatMap(({ colour, core, halo }) => [colour, core?.colour, halo?.colour]),
    shape.fill,
    shape.stroke,
  ];
  for (const colour of colours)
    expect(colour ?? 'Canvas').toMatch(/^(?:Canvas|CanvasText|GrayText|Highlight)$/);
});
