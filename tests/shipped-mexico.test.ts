import { describe, expect, test } from 'vitest';
import { leaveOut, NOTHING_LEFT_OUT } from '../src/analysis/left-out.ts';
import { pointedOut } from '../src/analysis/story.ts';
import { writeExplorerJson } from '../src/exchange/formats/explorer/explorer-json.ts';
import { voicesOf } from '../src/network/claims.ts';
import { drawnOrganizations } from '../src/network/drawn-organizations.ts';
import { parseNetwork } from '../src/network/read-network.ts';
import type { Network, Step } from '../src/network/records.ts';
import { shippedNetwork } from '../src/shipped.ts';
import { mexicoNetwork } from '../src/shipped-mexico.ts';
import { askIn } from '../src/state/ask-address.ts';
import { selectShown } from '../src/state/derived.ts';
import { filterIn } from '../src/state/filter-address.ts';
import { createExplorer } from '../src/state/store.ts';
import { goToStep } from '../src/state/story.ts';

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

test('each relation of the article is found in it by its id, where the page leads from there', () => {
  const ids = new Map(network.relations.map(({ id, type }) => [id, type]));
  for (const { id, type } of shippedNetwork().relations)
    expect([id, ids.get(id)]).toEqual([id, type]);
});

describe('the story of 2010', () => {
  const { story = [] } = network;
  const filterOf = ({ filters = [] }: Step) => filterIn(new URLSearchParams(filters.join('&')));
  /** What a step lights up, as the picture of the page does. */
  const litBy = (id: string): string[] => {
    const step = story.find((one) => one.id === id);
    if (!step) throw new Error(`no step ${id}`);
    const explorer = createExplorer(network);
    goToStep(explorer, id);
    return pointedOut(network, step, selectShown(explorer.getState()))
      .relations.map((one) => one.id)
      .sort();
  };

  test('has nine steps, whose filters and analyses the page knows', () => {
    expect(story).toHaveLength(9);
    for (const step of story) {
      expect(filterOf(step).unknown).toEqual([]);
      expect(askIn(new URLSearchParams((step.ask ?? []).join('&'))).unknown).toEqual([]);
    }
  });

  test('quotes only words that are coded in the member of their source', () => {
    const coded = new Set(
      [...network.relations, ...network.blocs].flatMap(({ evidence }) =>
        evidence.map(({ source, selector }) => JSON.stringify([source, selector])),
      ),
    );
    for (const { id, evidence } of story) {
      expect([id, evidence.length > 0]).toEqual([id, true]);
      for (const { source, selector } of evidence)
        expect(coded).toContain(JSON.stringify([source, selector]));
    }
  });

  test('lights up what its steps tell of', () => {
    expect(litBy('one-company')).toEqual(['gulf-alliance-zetas']);
    expect(litBy('the-break')).toEqual(['gulf-rivalry-zetas', 'zetas-splinter-of-gulf']);
    expect(litBy('two-factions')).toEqual([
      'beltran-leyva-alliance-zetas',
      'gulf-alliance-la-familia-michoacana',
      'gulf-alliance-sinaloa',
      'juarez-alliance-zetas',
      'la-familia-michoacana-alliance-sinaloa',
      'tijuana-alliance-zetas',
    ]);
    expect(litBy('noreste')).toEqual(
      expect.arrayContaining([
        'cartel-del-noreste-splinter-of-zetas',
        'gulf-alliance-zetas-vieja-escuela',
        'zetas-vieja-escuela-splinter-of-zetas',
      ]),
    );
  });

  test('ends with what stands without the article on the Gulf Cartel: the break, and little else of it', () => {
    const source = network.sources.find(({ id }) => id === 'wikipedia-gulf-cartel') ?? null;
    const left = leaveOut(network, { ...NOTHING_LEFT_OUT, source });
    const outOf = ({ relations }: Network) =>
      relations.filter(({ type, target }) => type === 'splinter-of' && target === 'gulf');
    expect(outOf(network)).toHaveLength(8);
    expect(outOf(left).map((one) => one.source)).toEqual(['zetas', 'mata-zetas']);
  });
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
      events: figure('events'),
      deaths: figure('deaths_best'),
      low: figure('deaths_low'),
      high: figure('deaths_high'),
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
