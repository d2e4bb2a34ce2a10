import { expect, test } from 'vitest';
import { writeExplorerJson } from '../src/exchange/formats/explorer/explorer-json.ts';
import { voicesOf } from '../src/network/claims.ts';
import { drawnOrganizations } from '../src/network/drawn-organizations.ts';
import { parseNetwork } from '../src/network/read-network.ts';
import { shippedNetwork } from '../src/shipped.ts';
import { mexicoNetwork } from '../src/shipped-mexico.ts';

const network = mexicoNetwork();
const voices = voicesOf(network);
test('it has the article, five encyclopedia articles and a table whole, and everybody has a place', () => {
  const members = network.joined?.members ?? [];
  expect(members).toHaveLength(7);
  expect(members).toContainEqual(shippedNetwork());
  const placed = new Set(network.layout?.positions.map(({ organization }) => organization));
  expect(drawnOrganizations(network).filter(({ id }) => !placed.has(id))).toEqual([]);
  const texts = network.sources.flatMap(({ custom }) => custom?.text?.sha256 ?? []);
  expect(new Set(texts).size).toBe(6);
});

test('written and read again it is the same network', () => {
  const again = parseNetwork(writeExplorerJson(network), 'seven.json');
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

const UCDP = 'ucdp-ged-mexico';
const counted = network.relations.flatMap(({ id, evidence }) =>
  evidence.filter(({ source }) => source === UCDP).map((one) => ({ ...one, id })),
);

test('UCDP counts 55 dead between Sinaloa and CJNG in 2015, by one event, and 725 in 2016', () => {
  const of = (year: string) =>
    counted.filter(({ id, when }) => id === 'cjng-rivalry-sinaloa' && when === year);
  const sum = (year: string, figure: 'deaths' | 'events') =>
    of(year).reduce((total, { count }) => total + (count?.[figure] ?? 0), 0);
  expect([sum('2015', 'deaths'), sum('2015', 'events')]).toEqual([55, 1]);
  expect(sum('2016', 'deaths')).toBe(725);
});

test('each count is what its row says, no row counts for two pairs, and none is dated finer than a year', () => {
  for (const { note = '', when, count } of counted) {
    const said = new Map(note.split('; ').map((cell) => cell.split(': ') as [string, string]));
    const figure = (column: string) => Number(said.get(column));
    expect(when).toBe(said.get('year'));
    expect(said.get('type_of_violence')).toBe('2');
    if (!count) continue;
    expect(count).toEqual({
      ...(said.has('state') && { where: said.get('state') }),
      ...{ events: figure('events'), deaths: figure('deaths_best') },
      ...{ low: figure('deaths_low'), high: figure('deaths_high') },
    });
  }
  const rows = counted.filter(({ count }) => count).map(({ selector }) => JSON.stringify(selector));
  expect(rows).toHaveLength(487);
  expect(new Set(rows).size).toBe(rows.length);
});

test('rows of several groups together carry each pair across, without figures', () => {
  const together = counted.filter(({ note = '' }) =>
    note.startsWith('dyad: Gulf Cartel, La Familia'),
  );
  expect(new Set(together.map(({ id }) => id))).toEqual(
    new Set(['gulf-rivalry-zetas', 'la-familia-michoacana-rivalry-zetas', 'sinaloa-rivalry-zetas']),
  );
  expect(together.every(({ count }) => count === undefined)).toBe(true);
});

test('Sinaloa and CJNG in 2016: allies by the article, and UCDP is among those who say the opposite', () => {
  const against = voices.get('cjng-alliance-sinaloa')?.claims.filter(({ saysSo }) => !saysSo) ?? [];
  expect(against.find(({ source }) => source === UCDP)?.when).toContain('2016');
});
