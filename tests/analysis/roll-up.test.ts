import { expect, test } from 'vitest';
import { rolledUp, topBodies } from '../../src/analysis/roll-up.ts';
import { shippedNetwork } from '../../src/shipped.ts';

test('what bodies of the state do is done by the government, and what is inside it is left out', () => {
  const shipped = shippedNetwork();
  const [pattern] = shipped.relations;
  if (!pattern) throw new Error('the article has relations');
  const feud = { ...pattern, id: 'feud', source: 'federal-police', target: 'mexican-army' };
  const { organizations, relations } = rolledUp({
    ...shipped,
    relations: [...shipped.relations, feud],
  });
  const ids = organizations.map(({ id }) => id);
  for (const body of ['federal-police', 'mexican-army', 'mexican-law-enforcement'])
    expect(ids).not.toContain(body);
  expect(ids).toContain('mexican-government');
  expect(relations.map(({ id }) => id)).toEqual(shipped.relations.map(({ id }) => id));
  expect(
    relations.filter(({ source, target }) => !(ids.includes(source) && ids.includes(target))),
  ).toEqual([]);
  // A gang is no body of the state, and keeps its relations.
  const untouched = ({ id }: { id: string }) => id === 'cjng-alliance-sinaloa';
  expect(relations.find(untouched)).toEqual(shipped.relations.find(untouched));
});

test('a group that belongs to a body of the state acts for itself', () => {
  const { organizations } = shippedNetwork();
  const [body] = organizations.filter(({ id }) => id === 'mexican-government');
  const [group] = organizations.filter(({ id }) => id === 'zetas');
  if (!body || !group) throw new Error('the article has both');
  expect([...topBodies([body, { ...group, parent: body.id }]).keys()]).toEqual([body.id]);
});
