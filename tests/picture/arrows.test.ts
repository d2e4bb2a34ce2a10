import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Arrows,
  arrowsOf,
  DIRECTIONS,
  type Direction,
  nearestTo,
  type Place,
} from '../../src/picture/arrows.ts';

/** Coordinates of a few values make places that lie beside each other, or on the very same point. */
const coordinate = fc.oneof(fc.integer({ min: -500, max: 500 }), fc.integer({ min: 0, max: 3 }));
const point = fc.record({ x: coordinate, y: coordinate });
const places = fc.uniqueArray(
  fc.record({ id: fc.stringMatching(/^[a-z]{1,3}$/), x: coordinate, y: coordinate }),
  { minLength: 1, maxLength: 30, selector: ({ id }) => id },
);

const HERE = { id: 'here', x: 0, y: 0 };

function reachedFrom(arrows: Arrows, from: string): Set<string> {
  const reached = new Set<string>();
  const waiting = [from];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (reached.has(id)) continue;
    reached.add(id);
    waiting.push(...Object.values(arrows.get(id) ?? {}).filter((next) => next !== null));
  }
  return reached;
}

function expectAllReachable(places: readonly Place[]): void {
  const arrows = arrowsOf(places);
  for (const { id } of places)
    expect([...reachedFrom(arrows, id)].sort()).toEqual(places.map((one) => one.id).sort());
}

function savedPositions(file: string): Place[][] {
  const url = new URL(`../../graph-data/${file}.json`, import.meta.url);
  const saved = [JSON.parse(readFileSync(url, 'utf8'))].flat() as {
    positions: { organization: string; x: number; y: number }[];
  }[];
  return saved.map(({ positions }) =>
    positions.map(({ organization, x, y }) => ({ id: organization, x, y })),
  );
}

test.each(['ellis-2016/layout', 'ellis-2016/layouts', 'bacrim-2020/layout'])(
  'arrows alone lead from any organization to any other, where %s has them',
  (file) => {
    for (const positions of savedPositions(file)) expectAllReachable(positions);
  },
);

test('arrows alone lead from any place to any other, wherever they lie', () => {
  fc.assert(fc.property(places, expectAllReachable), { numRuns: 500 });
});

test('what is nobody’s nearest is put into the way of an arrow, and that leads on', () => {
  const at = (id: string, x: number, y: number): Place => ({ id, x, y });
  const others = [
    at('b', 110, 140),
    at('c', 160, 10),
    at('d', 80, 110),
    at('e', 70, 10),
    at('f', 190, 40),
    at('g', 250, 30),
    at('h', 10, 200),
  ];
  const lost = at('lost', 150, 70);
  const without = arrowsOf(others);
  const arrows = arrowsOf([...others, lost]);
  const changed = others.flatMap(({ id }) =>
    DIRECTIONS.filter((way) => arrows.get(id)?.[way] !== without.get(id)?.[way]).map((way) => ({
      to: arrows.get(id)?.[way],
      beyond: arrows.get('lost')?.[way],
      before: without.get(id)?.[way],
    })),
  );
  expect(changed).toHaveLength(1);
  expect(changed[0]).toMatchObject({ to: 'lost', beyond: changed[0]?.before });
});

test('right always ends at the last place by x, y and id', () => {
  fc.assert(
    fc.property(places, (places) => {
      const arrows = arrowsOf(places);
      const last = [...places].sort((a, b) => a.x - b.x || a.y - b.y || (a.id < b.id ? -1 : 1))[
        places.length - 1
      ]?.id;
      const end = (id: string): string => {
        const next = arrows.get(id)?.right ?? null;
        return next === null ? id : end(next);
      };
      for (const { id } of places) expect(end(id)).toBe(last);
    }),
  );
});

const CASES: Record<string, { others: Place[]; direction: Direction; found: string | null }> = {
  'the nearer of two in line': {
    others: [
      { id: 'far', x: 90, y: 0 },
      { id: 'near', x: 40, y: 0 },
    ],
    direction: 'right',
    found: 'near',
  },
  'straight ahead before a little nearer but aside': {
    others: [
      { id: 'aside', x: 40, y: 35 },
      { id: 'ahead', x: 60, y: 0 },
    ],
    direction: 'right',
    found: 'ahead',
  },
  'y points down': { others: [{ id: 'below', x: 3, y: 20 }], direction: 'down', found: 'below' },
  'far in the quarter before near outside of it': {
    others: [
      { id: 'outside', x: 10, y: 30 },
      { id: 'in', x: 300, y: 90 },
    ],
    direction: 'right',
    found: 'in',
  },
  'in the half of the plane where the quarter is empty': {
    others: [{ id: 'steep', x: 10, y: 30 }],
    direction: 'right',
    found: 'steep',
  },
  'nothing behind': { others: [{ id: 'behind', x: -10, y: 0 }], direction: 'right', found: null },
  'the first by id of two equally near': {
    others: [
      { id: 'b', x: 30, y: -10 },
      { id: 'a', x: 30, y: 10 },
    ],
    direction: 'right',
    found: 'a',
  },
};

describe('an arrow leads to', () => {
  test.each(Object.entries(CASES))('%s', (_, { others, direction, found }) => {
    expect(arrowsOf([...others, HERE]).get('here')?.[direction] ?? null).toBe(found);
  });

  test('the same place whatever their order and their origin', () => {
    fc.assert(
      fc.property(places, point, (places, by) => {
        const moved = places.map(({ id, x, y }) => ({ id, x: x + by.x, y: y + by.y }));
        const [one, other] = [arrowsOf(places), arrowsOf(moved)];
        for (const { id } of places)
          for (const direction of DIRECTIONS)
            expect(other.get(id)?.[direction]).toBe(one.get(id)?.[direction]);
      }),
    );
  });
});

test('nearestTo: nothing lies nearer', () => {
  fc.assert(
    fc.property(places, point, (places, to) => {
      const distance = ({ x, y }: Place) => Math.hypot(x - to.x, y - to.y);
      const found = places.find(({ id }) => id === nearestTo(places, to));
      expect(found && distance(found)).toBe(Math.min(...places.map(distance)));
    }),
  );
  expect(nearestTo([], HERE)).toBeNull();
});
