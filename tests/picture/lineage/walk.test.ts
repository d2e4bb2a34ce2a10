import { beforeAll, expect, test } from 'vitest';
import { wholeScene } from '../../../src/exchange/publishing/whole-scene.ts';
import { lineageOf } from '../../../src/network/lineage.ts';
import { planLineage } from '../../../src/picture/lineage/plan.ts';
import { type LineagePlace, stepped, stopsOf } from '../../../src/picture/lineage/walk.ts';
import { mexicoNetwork } from '../../../src/shipped-mexico.ts';
import { loadWords } from '../../../src/words/words.ts';

beforeAll(() => loadWords('lineage'));

const network = mexicoNetwork();
const plan = () =>
  planLineage(wholeScene(network, []), lineageOf(network), {
    turn: 'across',
    perYear: 12,
    types: ['alliance'],
    around: null,
    mostLabel: 170,
  });

test('from the first lane every lane, and in each every relation drawn at it, is reached', () => {
  const { lanes, branches, undated, spans } = plan();
  const stops = stopsOf(plan());
  const seen = new Set<string>();
  const met = new Set<string>();
  let at: LineagePlace | null = stepped(stops, null, 'first');
  for (let i = 0; at && i < lanes.length; i += 1) {
    seen.add(at.lane);
    let inside: LineagePlace | null = stepped(stops, at, 'in');
    for (let j = 0; inside?.tie && j < stops.length; j += 1) {
      met.add(inside.tie);
      inside = stepped(stops, inside, 'next');
    }
    expect(stepped(stops, inside, 'out')).toEqual({ lane: at.lane, tie: null });
    at = stepped(stops, at, 'next');
  }
  expect([...seen]).toEqual(lanes.map(({ node }) => node.id));
  expect(met).toEqual(new Set([...branches, ...undated, ...spans].map(({ edge }) => edge.id)));
});

test('beyond the ends the walk stays; a relation that is no longer drawn leads back to its lane', () => {
  const stops = [
    { lane: 'a', ties: ['x'] },
    { lane: 'b', ties: [] },
  ];
  expect(stepped(stops, { lane: 'b', tie: null }, 'next')).toEqual({ lane: 'b', tie: null });
  expect(stepped(stops, { lane: 'b', tie: null }, 'in')).toEqual({ lane: 'b', tie: null });
  expect(stepped(stops, { lane: 'a', tie: 'x' }, 'last')).toEqual({ lane: 'a', tie: 'x' });
  expect(stepped(stops, { lane: 'a', tie: 'gone' }, 'next')).toEqual({ lane: 'b', tie: null });
  expect(stepped(stops, { lane: 'gone', tie: null }, 'next')).toEqual({ lane: 'a', tie: null });
  expect(stepped([], null, 'next')).toBeNull();
});
