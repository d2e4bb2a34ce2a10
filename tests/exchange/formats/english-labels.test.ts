import { expect, test } from 'vitest';
import { edgeLabels, englishTitles } from '../../../src/exchange/formats/english-labels.ts';
import { shippedNetwork } from '../../../src/shipped.ts';

const network = shippedNetwork();

test.each([
  [
    'mexican-government-target-of-zetas',
    'was attacked by',
    'Los Zetas attacked Mexican government',
  ],
  ['cjng-target-of-mexican-government', 'was pursued by', 'Mexican government pursued CJNG'],
  ['zetas-splinter-of-gulf', 'came out of', 'Los Zetas came out of Gulf Cartel'],
  ['cjng-alliance-sinaloa', 'alliance', 'CJNG is allied with Sinaloa Cartel'],
])('%s reads from its source, and as a sentence', (id, edge, title) => {
  expect(edgeLabels(network).get(id)).toBe(edge);
  expect(englishTitles(network).get(id)).toBe(title);
});

test('a type of another file goes by its own name', () => {
  const relations = network.relations.map((one) => ({ ...one, typeName: 'binds' }));
  const [first] = relations;
  if (!first) throw new Error('the article has relations');
  expect(new Set(edgeLabels({ ...network, relations }).values())).toEqual(new Set(['binds']));
  expect(englishTitles({ ...network, relations }).get(first.id)).toContain(' binds ');
});

test('organizations, blocs and steps have titles too', () => {
  const titles = englishTitles(network);
  expect(titles.get('zetas')).toBe('Los Zetas');
  expect(network.blocs.map(({ id }) => titles.get(id))).toEqual(
    network.blocs.map(({ name }) => name),
  );
  expect(network.story?.map(({ id }) => titles.get(id))).toContain('Step 2 of the story');
});
