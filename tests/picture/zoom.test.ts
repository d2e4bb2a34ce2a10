import { expect, test } from 'vitest';
import { edgeMark } from '../../src/picture/marks.ts';
import { lineScale, ZOOM } from '../../src/picture/zoom.ts';

test('no line is thinner on the screen than 1.5 pixels, and at a close look each is as exported', () => {
  const look = { type: 'alliance', basis: 'stated', emphasis: 'none', faded: false } as const;
  const { width } = edgeMark({ ...look, grade: 'weaker' }, 'light');
  for (let zoom = ZOOM.least; zoom <= ZOOM.most; zoom += 0.01)
    expect(width * lineScale(zoom) * zoom).toBeGreaterThanOrEqual(1.5 - 1e-9);
  expect(lineScale(1)).toBe(1);
});
