import { expect, test } from 'vitest';
import type { Settlement, Unit } from '../../src/network/reading-records.ts';
import type { Evidence, Relation } from '../../src/network/records.ts';
import { settledAbout } from '../../src/network/settled-about.ts';

const selector = (start: number, end: number): Evidence['selector'] => [
  { type: 'TextQuoteSelector', exact: 'x'.repeat(end - start), prefix: '', suffix: '' },
  { type: 'TextPositionSelector', start, end },
];
const settled = (id: string, about: Partial<Settlement>): Settlement => ({
  ...{ id, concerns: 'tie', first: 'alliance', second: 'none', choice: 'first' },
  ...{ by: 'us', reason: 'so', ...about },
});
const relation: Relation = {
  ...{ id: 'r', type: 'alliance', source: 'a', target: 'b', basis: 'stated', hedges: [] },
  confidence: { level: 'high', reason: 'made up' },
  evidence: [
    { source: 's', role: 'supports', selector: selector(0, 5) },
    { source: 's', role: 'supports', selector: selector(20, 25) },
  ],
};
const coverage: Unit[] = [
  { id: 'quoted', source: 's', selector: selector(18, 30) },
  { id: 'beside', source: 's', selector: selector(5, 18) },
];
const about = (...all: Settlement[]) =>
  settledAbout({ readings: { readers: [], settled: all }, coverage }, relation).map(({ id }) => id);

test('readers differed on a relation where they did on its two, or on a sentence that it quotes', () => {
  expect(
    about(
      settled('pair', { pair: ['b', 'a'] }),
      settled('other-pair', { pair: ['a', 'c'] }),
      settled('another-pair', { pair: ['c', 'b'] }),
      settled('sentence', { unit: 'quoted' }),
      settled('other-sentence', { unit: 'beside' }),
      settled('no-sentence', { unit: 'gone' }),
      settled('agreed', { pair: ['a', 'b'], second: 'alliance' }),
    ),
  ).toEqual(['pair', 'sentence']);
  expect(settledAbout({}, relation)).toEqual([]);
});
