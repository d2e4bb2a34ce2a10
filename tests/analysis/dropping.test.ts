import { expect, test } from 'vitest';
import { changesOf } from '../../src/analysis/answers.ts';
import { type Dropped, dropEach } from '../../src/analysis/dropping.ts';
import type { Evidence } from '../../src/network/records.ts';
import { shippedNetwork } from '../../src/shipped.ts';

const article = shippedNetwork();
const SIGNS = { withTargets: false, rollUp: false, statedOnly: false };
const all = dropEach(article, SIGNS);
const of = (id: string): Dropped => {
  const found = all.find(({ statement }) => statement.id === id);
  if (!found) throw new Error(`no statement ${id}`);
  return found;
};

test('the sentence on which most answers hang comes first, with what changes', () => {
  expect(all[0]?.statement.id).toBe('ellis-2016:8106');
  expect(all[0]).toMatchObject({
    relations: ['cjng-alliance-gulf', 'gulf-alliance-sinaloa'],
    answers: [
      { question: 'allies', gone: 2, of: 3 },
      { question: 'disputed', gone: 1, of: 2 },
    ],
    triangles: { gone: 1, of: 2 },
    blocs: [{ bloc: 'sinaloa-cjng-gulf', before: 3, after: 0 }],
    index: { before: { lower: 1, upper: 1 }, after: { lower: 1, upper: 1 } },
    ungrouped: ['gulf'],
    regrouped: false,
  });
  const changes = all.map(changesOf);
  expect(changes).toEqual([...changes].sort((a, b) => b - a));
  for (const [i, one] of all.slice(1).entries())
    if (changes[i] === changes[i + 1])
      expect(one.relations.length).toBeLessThanOrEqual(all[i]?.relations.length ?? 0);
});

test('without the one statement of the rivalries the network is in balance', () => {
  const { relations, index, ungrouped } = of('ellis-2016:6876');
  expect(relations).toHaveLength(6);
  expect([index.before.upper, index.after.upper]).toEqual([1, 0]);
  expect(ungrouped).toEqual(['knights-templar', 'la-familia-michoacana', 'zetas']);
});

test('nothing hangs on a statement beside which each relation has another', () => {
  const first = of('ellis-2016:7241');
  expect([first.statement.relations, first.relations, changesOf(first)]).toEqual([
    ['cjng-alliance-sinaloa'],
    [],
    0,
  ]);
});

test('a statement that supports no relation is not asked for', () => {
  expect(all.some(({ statement }) => statement.id === 'ellis-2016:6749')).toBe(false);
});

test('where another partition is best without it, that is said', () => {
  const [any] = article.relations;
  const at = (start: number): Evidence => ({
    source: 'ellis-2016',
    role: 'supports',
    selector: [
      { type: 'TextQuoteSelector', exact: 'x', prefix: '', suffix: '' },
      { type: 'TextPositionSelector', start, end: start + 1 },
    ],
  });
  const ties = ['alliance a b', 'rivalry a c', 'alliance b c', 'alliance b d', 'alliance c d'];
  const relations = ties.map((tie, i) => {
    const [type, source, target] = tie.split(' ') as ['alliance', string, string];
    if (!any) throw new Error('no relation');
    return { ...any, id: tie, type, source, target, evidence: [at(2 * i)] };
  });
  const [organization] = article.organizations;
  const organizations = ['a', 'b', 'c', 'd'].flatMap((id) =>
    organization ? [{ ...organization, id }] : [],
  );
  const network = { ...article, organizations, relations, blocs: [], disputes: [] };
  const found = dropEach(network, SIGNS);
  const rivalry = found.find(({ relations: [id] }) => id === 'rivalry a c');
  expect(rivalry?.index).toEqual({
    before: { lower: 1, upper: 1 },
    after: { lower: 0, upper: 0 },
  });
  // All in one group leaves the rivalry frustrated, `a` by itself the alliance of a and b: as good.
  const regrouped = found.filter((one) => one.regrouped).flatMap((one) => one.relations);
  expect(regrouped).toHaveLength(1);
  expect(['rivalry a c', 'alliance a b']).toContain(regrouped[0]);
});
