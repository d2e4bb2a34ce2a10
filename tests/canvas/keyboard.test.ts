import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Direction,
  directionOf,
  nearest,
  nearestInDirection,
  type Place,
} from '../../src/canvas/keyboard.ts';

const DIRECTIONS: readonly Direction[] = ['left', 'right', 'up', 'down'];
const HERE = { x: 0, y: 0 };

const coordinate = fc.integer({ min: -500, max: 500 });
const point = fc.record({ x: coordinate, y: coordinate });
const places = fc.uniqueArray(
  fc.record({ id: fc.stringMatching(/^[a-z]{1,3}$/), x: coordinate, y: coordinate }),
  { maxLength: 12, selector: ({ id }) => id },
);
const direction = fc.constantFrom(...DIRECTIONS);

const CASES: Record<string, { places: Place[]; direction: Direction; found: string | null }> = {
  'the nearer of two in line': {
    places: [
      { id: 'far', x: 90, y: 0 },
      { id: 'near', x: 40, y: 0 },
    ],
    direction: 'right',
    found: 'near',
  },
  'straight ahead before a little nearer but aside': {
    places: [
      { id: 'aside', x: 40, y: 35 },
      { id: 'ahead', x: 60, y: 0 },
    ],
    direction: 'right',
    found: 'ahead',
  },
  'y points down': { places: [{ id: 'below', x: 3, y: 20 }], direction: 'down', found: 'below' },
  'nothing behind': { places: [{ id: 'behind', x: -10, y: 0 }], direction: 'right', found: null },
  'nothing in the very same place': {
    places: [{ id: 'same', ...HERE }],
    direction: 'up',
    found: null,
  },
  'the first by id of two equally near': {
    places: [
      { id: 'b', x: 30, y: -10 },
      { id: 'a', x: 30, y: 10 },
    ],
    direction: 'right',
    found: 'a',
  },
};

describe('nearestInDirection', () => {
  test.each(Object.entries(CASES))('%s', (_, { places, direction, found }) => {
    expect(nearestInDirection(places, HERE, direction)?.id ?? null).toBe(found);
  });

  test('any other place lies in some direction', () => {
    fc.assert(
      fc.property(point, point, (from, to) => {
        fc.pre(from.x !== to.x || from.y !== to.y);
        const place = { id: 'it', ...to };
        expect(DIRECTIONS.some((way) => nearestInDirection([place], from, way) === place)).toBe(
          true,
        );
      }),
    );
  });

  test('the order of the places and the origin do not matter', () => {
    fc.assert(
      fc.property(places, point, direction, (places, by, direction) => {
        const moved = places.map(({ id, x, y }) => ({ id, x: x + by.x, y: y + by.y })).reverse();
        expect(nearestInDirection(moved, by, direction)?.id).toBe(
          nearestInDirection(places, HERE, direction)?.id,
        );
      }),
    );
  });

  test('a picture turned by a right angle gives the same answers, turned', () => {
    const turned = { right: 'down', down: 'left', left: 'up', up: 'right' } as const;
    fc.assert(
      fc.property(places, direction, (places, direction) => {
        const quarter = places.map(({ id, x, y }) => ({ id, x: -y, y: x }));
        expect(nearestInDirection(quarter, HERE, turned[direction])?.id).toBe(
          nearestInDirection(places, HERE, direction)?.id,
        );
      }),
    );
  });
});

test('nearest: nothing lies nearer', () => {
  fc.assert(
    fc.property(places, point, (places, to) => {
      const distance = ({ x, y }: Place) => Math.hypot(x - to.x, y - to.y);
      const found = nearest(places, to);
      if (!found) expect(places).toEqual([]);
      else expect(distance(found)).toBe(Math.min(...places.map(distance)));
    }),
  );
});

test.each([
  ['ArrowLeft', 'left'],
  ['ArrowUp', 'up'],
  ['Home', null],
  ['a', null],
])('the key %s means %s', (key, direction) => {
  expect(directionOf(key)).toBe(direction);
});
