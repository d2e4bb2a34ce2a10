import { expect, test } from 'vitest';
import { askedOf, firstQuestions } from '../../src/analysis/questions.ts';
import { shippedNetwork } from '../../src/shipped.ts';
import { smallNetwork } from '../fixtures/small-network.ts';

const asked = (network: Parameters<typeof firstQuestions>[0]) =>
  firstQuestions(network).map(({ id, about, answer }) => [
    id,
    about?.name ?? null,
    answer.map((relation) => relation.id),
  ]);

test('each question to the article is answered by exactly the relations that it asks for', () => {
  expect(asked(shippedNetwork())).toEqual([
    ['allies', null, ['cjng-alliance-sinaloa', 'cjng-alliance-gulf', 'gulf-alliance-sinaloa']],
    ['disputed', null, ['cjng-alliance-sinaloa', 'cjng-alliance-gulf']],
    ['origins', 'Gulf Cartel', ['mata-zetas-splinter-of-gulf', 'zetas-splinter-of-gulf']],
    ['attacks', 'CJNG', ['federal-police-target-of-cjng', 'mexican-army-target-of-cjng']],
  ]);
});

test('an agent of the state pursues and does not attack', () => {
  const attacks = firstQuestions(smallNetwork()).find(({ id }) => id === 'attacks');
  expect(attacks?.about?.id).toBe('cedar-command');
});

test('what no relation answers is not asked; a confirmation disputes nothing', () => {
  const network = shippedNetwork();
  expect(firstQuestions({ ...network, relations: [] })).toEqual([]);
  const confirmed = network.disputes.map((one) => ({ ...one, verdict: 'confirms' as const }));
  expect(asked({ ...network, disputes: confirmed }).map(([id]) => id)).toEqual([
    'allies',
    'origins',
    'attacks',
  ]);
});

test('an alliance is disputed too where another source has the two as rivals', () => {
  const network = { ...shippedNetwork(), disputes: [] };
  const alliance = network.relations.find(({ id }) => id === 'gulf-alliance-sinaloa');
  if (!alliance) throw new Error('the article has that alliance');
  const evidence = alliance.evidence.map((one) => ({ ...one, source: 'ap-2015' }));
  const rivalry = { ...alliance, id: 'rivals', type: 'rivalry' as const, evidence };
  const said = firstQuestions({ ...network, relations: [...network.relations, rivalry] });
  const answer = said.find(({ id }) => id === 'disputed')?.answer.map(({ id }) => id);
  expect(answer).toEqual(['gulf-alliance-sinaloa']);
});

test('relations that another file names for itself tell no origin, and of a part only what is disputed there is asked', () => {
  const network = shippedNetwork();
  const [pattern] = network.relations;
  if (!pattern) throw new Error('the article has relations');
  const foreign = { ...pattern, type: 'other-directed' as const, typeName: 'funds' };
  expect(firstQuestions({ ...network, relations: [foreign] })).toEqual([]);
  const disputed = firstQuestions(network).find(({ id }) => id === 'disputed');
  if (!disputed) throw new Error('relations of the article are disputed');
  expect(disputed.answer.length).toBeGreaterThan(0);
  expect(askedOf(disputed, { ...network, disputes: [] }).answer).toEqual([]);
});
