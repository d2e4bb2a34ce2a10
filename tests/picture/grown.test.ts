import { describe, expect, test } from 'vitest';
import { grownPlaces } from '../../src/picture/layouts/grown.ts';
import type { Point } from '../../src/picture/scene.ts';

const at = (x: number, y: number): Point => ({ x, y });
const gap = (a: Point | undefined, b: Point | undefined) =>
  a && b ? Math.hypot(a.x - b.x, a.y - b.y) : Number.NaN;

describe('what comes to a picture', () => {
  test('stands alone in the middle, where it is the first', () => {
    expect(grownPlaces({ known: new Map(), fresh: ['a'], ties: [] }).get('a')).toEqual(at(0, 0));
  });

  test('is near what it is tied to, and on nothing else', () => {
    const known = new Map([
      ['far', at(-900, 0)],
      ['near', at(600, 200)],
      ['other', at(600, 50)],
    ]);
    const place = grownPlaces({ known, fresh: ['new'], ties: [['near', 'new']] }).get('new');
    expect(gap(place, known.get('near'))).toBeLessThan(300);
    for (const one of known.values()) expect(gap(place, one)).toBeGreaterThan(90);
  });

  test('lies on no line, and puts no line on another', () => {
    const known = new Map([
      ['a', at(0, 0)],
      ['b', at(400, 0)],
      ['c', at(200, 0)],
    ]);
    const ties = [
      ['a', 'c'],
      ['c', 'b'],
      ['c', 'new'],
    ] as const;
    const place = grownPlaces({ known, fresh: ['new'], ties }).get('new');
    expect(Math.abs(place?.y ?? 0)).toBeGreaterThan(45);
  });

  test('has its place after the one that it hangs on, whatever their order', () => {
    const known = new Map([['root', at(0, 0)]]);
    const ties = [
      ['leaf', 'branch'],
      ['branch', 'root'],
    ] as const;
    const places = grownPlaces({ known, fresh: ['leaf', 'branch'], ties });
    expect([...places.keys()]).toEqual(['leaf', 'branch']);
    expect(gap(places.get('branch'), known.get('root'))).toBeLessThan(300);
    expect(gap(places.get('leaf'), places.get('branch'))).toBeLessThan(300);
  });

  test('finds room for thirty that are tied to nobody', () => {
    const fresh = Array.from({ length: 30 }, (_, i) => `n${i}`);
    const places = [...grownPlaces({ known: new Map(), fresh, ties: [] }).values()];
    const gaps = places.flatMap((a, i) => places.slice(i + 1).map((b) => gap(a, b)));
    expect(Math.min(...gaps)).toBeGreaterThan(90);
  });
});
