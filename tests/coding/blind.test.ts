import { expect, test } from 'vitest';
import { blindCopy, isBlank } from '../../src/coding/blind.ts';
import { checkNetwork } from '../../src/network/network.ts';
import { quotesOf } from '../../src/network/quotes.ts';
import { shippedNetwork } from '../../src/shipped.ts';

const network = shippedNetwork();
const blind = blindCopy(network, {
  id: 'read-anew',
  title: 'Read anew',
  coder: 'Ana',
  codedOn: '2026-11-26',
  codebook: 'https://example.org/codebook',
});

test('a blind copy has the text and the organizations by all their names', () => {
  expect(blind.sources).toEqual(network.sources.filter(({ id }) => id === 'ellis-2016'));
  expect(
    blind.organizations.map(({ id, name, aliases, parent }) => [id, name, aliases, parent]),
  ).toEqual(
    network.organizations.map(({ id, name, aliases, parent }) => [id, name, aliases, parent]),
  );
});

test('and nothing of what was made of them', () => {
  expect(quotesOf(blind)).toEqual([]);
  expect(isBlank(blind)).toBe(true);
  expect(Object.keys(blind).sort()).toEqual(
    [
      ...['format', 'version', 'id', 'title', 'description', 'language', 'license', 'coder'],
      ...['codedOn', 'basedOn', 'codebook', 'sources', 'organizations', 'relations', 'blocs'],
      'disputes',
    ].sort(),
  );
  // Not a word of the article but the names of organizations.
  const text = JSON.stringify({ ...blind, sources: [], organizations: [] });
  for (const { selector } of quotesOf(network))
    for (const one of selector) if ('exact' in one) expect(text).not.toContain(one.exact);
});

test('it is a sound network, and a copy of it says what the first was made of', () => {
  expect(checkNetwork(JSON.parse(JSON.stringify(blind)), () => 'blind.json').ok).toBe(true);
  expect(blind.basedOn).toEqual({ network: 'ellis-2016', title: network.title });
  const again = blindCopy(blind, { id: 'again', title: 'Again' });
  expect(again.basedOn).toEqual(blind.basedOn);
  expect(again).not.toHaveProperty('coder');
  expect(again.codebook).toBe('https://example.org/codebook');
});
