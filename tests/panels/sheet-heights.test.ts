import { describe, expect, test } from 'vitest';
import { restAt } from '../../src/panels/sheet-heights.ts';

const ROOM = { half: 300, full: 600 };

describe('the sheet comes to rest', () => {
  test.for([
    [0, 'low'],
    [149, 'low'],
    [151, 'half'],
    [449, 'half'],
    [451, 'full'],
    [600, 'full'],
  ] as const)('left at %i, at %s', ([height, rest]) => {
    expect(restAt(height, 0, ROOM)).toBe(rest);
  });

  test('after a flick at the next height in its direction, however near it is', () => {
    expect(restAt(10, 1, ROOM)).toBe('half');
    expect(restAt(310, 1, ROOM)).toBe('full');
    expect(restAt(590, -1, ROOM)).toBe('half');
    expect(restAt(290, -1, ROOM)).toBe('low');
    expect(restAt(0, -1, ROOM)).toBe('low');
    expect(restAt(600, 1, ROOM)).toBe('full');
  });
});
