import { expect, test } from 'vitest';
import { writeExplorerJson } from '../src/exchange/formats/explorer/explorer-json.ts';
import { voicesOf } from '../src/network/claims.ts';
import { drawnOrganizations } from '../src/network/drawn-organizations.ts';
import { parseNetwork } from '../src/network/read-network.ts';
import { shippedNetwork } from '../src/shipped.ts';
import { mexicoNetwork } from '../src/shipped-mexico.ts';

const network = mexicoNetwork();
const voices = voicesOf(network);
test('it has the article and five encyclopedia articles whole, and everybody has a place', () => {
  const members = network.joined?.members ?? [];
  expect(members).toHaveLength(6);
  expect(members).toContainEqual(shippedNetwork());
  const placed = new Set(network.layout?.positions.map(({ organization }) => organization));
  expect(drawnOrganizations(network).filter(({ id }) => !placed.has(id))).toEqual([]);
  const texts = network.sources.flatMap(({ custom }) => custom?.text?.sha256 ?? []);
  expect(new Set(texts).size).toBe(6);
});

test('written and read again it is the same network', () => {
  const again = parseNetwork(writeExplorerJson(network), 'six.json');
  expect(again.ok && again.value).toEqual(network);
});

test('Sinaloa and CJNG: allies by the article of 2016, rivals by the encyclopedia, and each says since when', () => {
  const alliance = voices.get('cjng-alliance-sinaloa');
  expect(alliance?.consensus).toBe('contested');
  const said = alliance?.claims.map(({ source, saysSo }) => [source, saysSo]) ?? [];
  expect(said).toContainEqual(['ellis-2016', true]);
  expect(said.filter(([, saysSo]) => !saysSo).length).toBeGreaterThan(0);
});

test('the Zetas came out of Gulf by several accounts', () => {
  expect(voices.get('zetas-splinter-of-gulf')?.consensus).toBe('agreed');
});
