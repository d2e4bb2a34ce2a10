import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Made } from '../../src/coding/acts/made.ts';
import { merge } from '../../src/coding/acts/merging.ts';
import { remove } from '../../src/coding/acts/removing.ts';
import { blindCopy } from '../../src/coding/blind.ts';
import type { Offer } from '../../src/coding/names/offers.ts';
import { toldIn } from '../../src/coding/names/told.ts';
import { readSourceText } from '../../src/evidence/source-text.ts';
import type { Outcome } from '../../src/network/problems.ts';
import { parseNetwork } from '../../src/network/read-network.ts';
import type { Network } from '../../src/network/records.ts';
import {
  acceptAllKnown,
  acceptAsAlias,
  acceptOffer,
  proposeAgain,
  selectLit,
  selectOffers,
  tellMention,
  waveOff,
} from '../../src/state/naming.ts';
import { createExplorer, type Explorer, setTransient, setView } from '../../src/state/store.ts';
import { undoStep } from '../../src/state/undoing.ts';
import { asDraft } from '../fixtures/draft.ts';
import { smallNetwork } from '../fixtures/small-network.ts';

const SOURCE = 'rowan-2019';
const bytes = readFileSync(new URL('../fixtures/networks/small.txt', import.meta.url));
const text = await readSourceText(new Uint8Array(bytes));

const empty = (): Network => ({
  ...smallNetwork(),
  id: 'own',
  organizations: [],
  relations: [],
  blocs: [],
  disputes: [],
  story: [],
  layout: { method: 'by hand', seed: 0, positions: [] },
});

let explorer: Explorer;
const network = () => explorer.getState().document.network;
const offers = () => selectOffers(explorer.getState());
function offered(name: string): Offer {
  const found = offers().find(
    ({ names, known }) => names.includes(name) || known?.organization.name === name,
  );
  if (!found) throw new Error(`${name} is not offered`);
  return found;
}
const litAs = (id: string) =>
  (selectLit(explorer.getState()) ?? [])
    .filter((one) => one.id === id)
    .map(({ start, end, is }) => `${is}: ${text.text.slice(start, end)}`);

beforeEach(() => {
  explorer = createExplorer(empty());
  asDraft(explorer);
  setTransient(explorer, { texts: new Map([[SOURCE, text]]) });
  setView(explorer, { read: SOURCE });
});

describe('names of a text', () => {
  test('that another network knows are offered with its names and id, and light up as its own after', () => {
    setTransient(explorer, { neighbours: [smallNetwork()] });
    const birch = offered('Birch Cartel');
    expect(birch.known?.network.title).toBe(smallNetwork().title);
    expect(litAs(birch.id)).toContain('elsewhere: Birch Cartel');
    const id = acceptOffer(explorer, birch, birch.kind);
    const before = smallNetwork().organizations.find(({ name }) => name === 'Birch Cartel');
    expect(id).toBe(before?.id);
    const record = network().organizations.find((one) => one.id === id);
    expect(record).toMatchObject({ kind: before?.kind, aliases: before?.aliases });
    expect(litAs(birch.id)).toEqual([]);
    expect(litAs(before?.id ?? '')).toContain('own: Birch Cartel');
  });

  test('that another network knows are taken in together, as one step', () => {
    setTransient(explorer, { neighbours: [smallNetwork()] });
    acceptAllKnown(explorer);
    const ids = network().organizations.map(({ id }) => id);
    expect(ids).toEqual(smallNetwork().organizations.map(({ id }) => id));
    expect(explorer.getState().document.history.past).toHaveLength(1);
    expect(offers().some(({ known }) => known !== null)).toBe(false);
  });

  test('that nobody knows are accepted, and further ones as their aliases', () => {
    const command = offered('Cedar Command');
    const id = acceptOffer(explorer, command, 'armed-wing') ?? '';
    expect(network().organizations).toMatchObject([{ id: 'cedar-command', kind: 'armed-wing' }]);
    acceptAsAlias(explorer, offered('Birch Cartel'), id);
    expect(network().organizations[0]?.aliases).toContain('Birch Cartel');
    expect(litAs(id)).toContain('own: Birch Cartel');
  });

  test('are not offered again once they are waved off, until they are asked for', () => {
    const before = offers().length;
    const rio = offered('Rio Cartel');
    waveOff(explorer, rio);
    expect(offers()).toHaveLength(before - 1);
    expect(litAs(rio.id)).toEqual([]);
    expect(network().naming?.wavedOff).toEqual(['Rio Cartel']);
    proposeAgain(explorer);
    expect(offers()).toHaveLength(before);
    expect(network().naming).toBeUndefined();
  });

  test('are placed on the picture without moving what is there', () => {
    acceptOffer(explorer, offered('Cedar Command'), 'cartel');
    const [first] = network().layout?.positions ?? [];
    acceptOffer(explorer, offered('Birch Cartel'), 'cartel');
    const { positions = [] } = network().layout ?? {};
    expect(positions).toHaveLength(2);
    expect(positions).toContainEqual(first);
  });
});

test('a single mention is told to mean another organization, or none', () => {
  const cedar = acceptOffer(explorer, offered('Cedar Command'), 'cartel') ?? '';
  const birch = acceptOffer(explorer, offered('Birch Cartel'), 'cartel') ?? '';
  const all = litAs(cedar).length;
  const mention = selectLit(explorer.getState())?.find(({ id }) => id === cedar);
  if (!mention) throw new Error('nothing is lit up');
  tellMention(explorer, mention, birch);
  expect(litAs(cedar)).toHaveLength(all - 1);
  expect(litAs(birch)).toContain('own: Cedar Command');
  tellMention(explorer, mention, null);
  expect(litAs(birch)).not.toContain('own: Cedar Command');
  expect(litAs(cedar)).toHaveLength(all - 1);
  // It is a step like any other, and of one mention the last word counts.
  expect(network().naming?.told).toHaveLength(1);
  void undoStep(explorer);
  expect(litAs(birch)).toContain('own: Cedar Command');
});

test('what is said of names goes with the file and to a second reader, and follows its organizations', () => {
  const cedar = acceptOffer(explorer, offered('Cedar Command'), 'cartel') ?? '';
  const birch = acceptOffer(explorer, offered('Birch Cartel'), 'cartel') ?? '';
  const mention = selectLit(explorer.getState())?.find(({ id }) => id === cedar);
  if (!mention) throw new Error('nothing is lit up');
  tellMention(explorer, mention, birch);
  const saved = parseNetwork(JSON.stringify(network()), 'own.json');
  expect(saved.ok && saved.value.naming).toEqual(network().naming);
  expect(blindCopy(network(), { id: 'blind', title: 'Blind' }).naming).toEqual(network().naming);
  const told = (made: Outcome<Made>) => made.ok && made.value.network.naming?.told;
  expect(told(merge(network(), { into: cedar, from: birch }))).toMatchObject([
    { organization: cedar },
  ]);
  expect(told(remove(network(), birch))).toEqual([]);
  expect(toldIn(network().naming, 'own', SOURCE, text)).toMatchObject([{ start: mention.start }]);
});

test('a mention that names nobody who is there, or no place, is a fault of the file', () => {
  const told = [{ source: 'gone', organization: 'nobody', selector: [] }];
  const found = parseNetwork(JSON.stringify({ ...empty(), naming: { told } }), 'own.json');
  expect(!found.ok && found.problems.map(({ rule, field }) => [rule, field])).toEqual([
    ['F4', 'naming.told.0.source'],
    ['F4', 'naming.told.0'],
    ['F6', 'naming.told.0.selector'],
  ]);
});
