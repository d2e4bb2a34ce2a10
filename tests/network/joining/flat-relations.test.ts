import { expect, test } from 'vitest';
import { oneRelation } from '../../../src/network/joining/flat-relations.ts';
import type { Evidence, Relation } from '../../../src/network/records.ts';

const quote: Evidence = { source: 's', role: 'supports', selector: [] };
const relation = (fields: Partial<Relation> = {}): Relation => ({
  ...{ id: 'own', type: 'alliance', source: 'a', target: 'b', basis: 'implied', hedges: [] },
  ...{ confidence: { level: 'medium', reason: 'first' }, evidence: [quote] },
  ...fields,
});
const one = (first: Partial<Relation>, ...others: Partial<Relation>[]) =>
  oneRelation('r', [
    { network: 'n0', relation: relation(first) },
    ...others.map((fields, i) => ({ network: `n${i + 1}`, relation: relation(fields) })),
  ]);
const judged = { basis: 'implied', confidence: { level: 'medium', reason: 'first' } };

test('one relation alone stays as it is, its ends in order where it has no direction', () => {
  const ends = { source: 'b', target: 'a' };
  expect(one(ends)).toStrictEqual(relation({ id: 'r' }));
  expect(one({ ...ends, type: 'target-of' })).toStrictEqual(
    relation({ id: 'r', type: 'target-of', ...ends }),
  );
});

test('of several nothing is said that none of them says', () => {
  expect(one({}, {})).toStrictEqual(
    relation({
      id: 'r',
      evidence: ['n0', 'n1'].map((network) => ({
        ...quote,
        judged: { network, ...judged },
      })) as Evidence[],
    }),
  );
});

test('strength, place and note are those of all that have one; attributes those of all', () => {
  const all = { strength: 'loose', where: 'Colima', note: 'n' };
  expect(one(all, {})).toMatchObject(all);
  expect(one({}, all)).toMatchObject(all);
  const others = one(all, { strength: 'close', where: 'Jalisco', note: 'm' });
  expect(Object.keys(others)).toEqual(Object.keys(one({}, {})));
  const [x, y] = ['x', 'y'].map((name) => ({ name, value: 'v', evidence: [] }));
  expect(x && one({ attributes: [x] }, {}).attributes).toEqual([x]);
  const attributes = x && y ? { x: [x], y: [y] } : { x: [], y: [] };
  expect(one({ attributes: attributes.x }, { attributes: attributes.y }).attributes).toEqual([
    x,
    y,
  ]);
});

test('it is stated where one states it, with the highest confidence and the reason of the first that has it', () => {
  const level = (value: 'high' | 'medium' | 'low', reason: string): Partial<Relation> => ({
    confidence: { level: value, reason },
  });
  const found = one(level('low', 'a'), { basis: 'stated' }, level('high', 'b'), level('high', 'c'));
  expect(found).toMatchObject({ basis: 'stated', confidence: { level: 'high', reason: 'b' } });
  expect(one({}, {}).basis).toBe('implied');
});

test('it is of a statement that was expanded only where all are', () => {
  expect(one({ expandedFrom: 'x' }, { expandedFrom: 'y' }).expandedFrom).toBe('x');
  expect(one({ expandedFrom: 'x' }, {})).not.toHaveProperty('expandedFrom');
});

test('a time that is not that of all stands with the evidence of who says it', () => {
  expect(one({ when: '2010' }, { when: '2010' })).toMatchObject({ when: '2010' });
  const dated = { evidence: [{ ...quote, when: '2008' }] };
  const found = one({ when: '2010' }, {}, { when: '2012', ...dated });
  expect(found).not.toHaveProperty('when');
  expect(found.evidence.map(({ when }) => when)).toEqual(['2010', undefined, '2008']);
  expect(Object.keys(found.evidence[1] ?? {})).not.toContain('when');
});

test('each piece of evidence keeps what the member it comes from makes of it', () => {
  const { evidence } = one({ strength: 'loose', note: 'n' }, { basis: 'stated' });
  expect(evidence.map((each) => each.judged)).toStrictEqual([
    { network: 'n0', ...judged, strength: 'loose', note: 'n' },
    { network: 'n1', ...judged, basis: 'stated' },
  ]);
});
