import { expect, test } from 'vitest';
import { firstQuestions } from '../../src/analysis/questions.ts';
import { shippedNetwork } from '../../src/shipped.ts';
import { smallNetwork } from '../fixtures/small-network.ts';

test('the article is asked for its bloc, the Gulf Cartel’s offspring and CJNG’s attacks', () => {
  expect(firstQuestions(shippedNetwork())).toEqual([
    { ask: 'allies', select: 'sinaloa-cjng-gulf' },
    { ask: 'origins', select: 'gulf', name: 'Gulf Cartel' },
    { ask: 'attacks', select: 'cjng', name: 'CJNG' },
  ]);
});

test('an agent of the state pursues and does not attack', () => {
  expect(firstQuestions(smallNetwork()).find(({ ask }) => ask === 'attacks')?.select).toBe(
    'cedar-command',
  );
});

test('without blocs the first alliance answers, without relations nothing is asked', () => {
  const network = { ...smallNetwork(), blocs: [] };
  expect(firstQuestions(network)[0]?.select).toBe('alder-group-alliance-birch-cartel');
  expect(firstQuestions({ ...network, relations: [] })).toEqual([]);
});
