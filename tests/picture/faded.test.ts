/** What steps back in a picture can still be read, and seen. */
import { describe, expect, test } from 'vitest';
import { ORGANIZATION_KIND_IDS } from '../../src/network/organization-kinds.ts';
import { RELATION_TYPE_IDS } from '../../src/network/relation-types.ts';
import { VERDICTS } from '../../src/network/verdicts.ts';
import { drawingOf } from '../../src/picture/drawing.ts';
import { LANE_STEP } from '../../src/picture/geometry.ts';
import { labelPrimitives } from '../../src/picture/labels/label-primitives.ts';
import { placeLabels } from '../../src/picture/labels/place-labels.ts';
import { edgeMark, nodeMark } from '../../src/picture/marks.ts';
import { INKS, type InkId } from '../../src/picture/theme.ts';
import { contrast, laidOver } from './contrast.ts';
import { smallScene } from './small-scene.ts';

/** Inks with the grounds that a picture in them can have. */
const GROUNDS: readonly (readonly [InkId, string])[] = [
  ['light', '#ffffff'],
  ['light', INKS.light.paper],
  ['dark', INKS.dark.paper],
  ['mono-light', INKS['mono-light'].paper],
  ['mono-dark', INKS['mono-dark'].paper],
  ['light-more', INKS['light-more'].paper],
  ['dark-more', INKS['dark-more'].paper],
];
/** WCAG 2.2, 1.4.3: text. */
const READ = 4.5;
/** Enough to be seen; more would no longer step back. */
const SEEN = 1.5;
/** WCAG 2.2, 1.4.11: what is not text, for readers who ask for more contrast. */
const SEEN_WELL = 3;

describe.each(GROUNDS)('in %s on %s', (inks, ground) => {
  test('names, labels and signs that step back are legible', () => {
    const scene = smallScene({ highlight: true });
    const told = scene.edges.map((edge, i) => ({
      ...edge,
      note: '2015',
      badges: [{ of: i % 2 === 0 ? 'dispute' : 'fault', sign: '≠' } as const],
    }));
    const labels = placeLabels(drawingOf({ ...scene, edges: told }, inks, LANE_STEP), 1);
    const faded = labels.filter((label) => label.faded);
    expect(new Set(faded.map(({ of }) => of))).toEqual(
      new Set(['badges', 'organization', 'relation']),
    );
    for (const label of faded) {
      let behind = ground;
      for (const part of labelPrimitives(label, inks, label.anchor, ground))
        if (part.is === 'path') behind = part.fill ?? ground;
        else expect(contrast(part.fill, behind), part.text).toBeGreaterThanOrEqual(READ);
    }
  });

  test('lines and shapes that step back are seen', () => {
    const look = { basis: 'stated', grade: 'plain', emphasis: 'none', faded: true } as const;
    const lines = [
      ...RELATION_TYPE_IDS.map((type) => edgeMark({ ...look, type }, inks)),
      ...VERDICTS.map((tone) => edgeMark({ ...look, type: RELATION_TYPE_IDS[0], tone }, inks)),
    ].map(({ colour, opacity }) => ({ colour, opacity }));
    const shapes = ORGANIZATION_KIND_IDS.map((kind) => {
      const mark = nodeMark({ ...look, kind, claimed: false }, inks);
      return { colour: mark.stroke, opacity: mark.opacity };
    });
    for (const { colour, opacity } of [...lines, ...shapes]) {
      const { isStrong } = INKS[inks];
      expect(opacity).toBeLessThan(isStrong ? 0.8 : 0.5);
      const seen = laidOver(colour, opacity, ground);
      expect(contrast(seen, ground), colour).toBeGreaterThanOrEqual(isStrong ? SEEN_WELL : SEEN);
    }
  });
});
