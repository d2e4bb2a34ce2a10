import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { writeCsvTables } from '../../../../src/exchange/formats/tables/csv-tables.ts';
import { guessMapping } from '../../../../src/exchange/formats/tables/guess.ts';
import {
  OWN_COLUMNS,
  readList,
  writeList,
} from '../../../../src/exchange/formats/tables/own-tables.ts';
import { parseTable } from '../../../../src/exchange/formats/tables/parse-table.ts';
import { readTables } from '../../../../src/exchange/formats/tables/read-tables.ts';
import { foreignNetwork } from '../../../../src/exchange/opening/foreign-network.ts';
import { writeCsv } from '../../../../src/exchange/tables.ts';
import { wordsKey } from '../../../../src/network/quotes.ts';
import type { Network } from '../../../../src/network/records.ts';
import { smallNetwork } from '../../../fixtures/small-network.ts';
import { networks } from '../../generated-networks.ts';

type Files = readonly { readonly name: string; readonly text: string }[];

function reread(files: Files): Network {
  const tables = files.map(({ name, text }) => {
    const parsed = parseTable(new TextEncoder().encode(text), name);
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
    return parsed.value;
  });
  const graph = readTables(
    tables.map((table) => ({ table, mapping: guessMapping(table, tables) })),
  );
  if (!graph.ok) throw new Error(JSON.stringify(graph.problems));
  const made = foreignNetwork(graph.value, 'tables.zip', new Map());
  if (!made.ok) throw new Error(JSON.stringify(made.problems));
  return made.value.network;
}

/** As texts are read here: LF and NFC. */
function canonical<T>(value: T): T {
  return JSON.parse(JSON.stringify(value).normalize('NFC')) as T;
}

const write = (network: Network) => writeCsvTables(network, new Map());

describe('the three tables, opened again', () => {
  test('give back every position as it was', () => {
    const { layout } = smallNetwork();
    const places = layout?.positions.map(({ organization, x, y }) => ({ organization, x, y }));
    expect(places?.length).toBeGreaterThan(1);
    expect(reread(write(smallNetwork())).layout?.positions).toEqual(places);
  });

  test('give back organizations, relations and quotes', () => {
    fc.assert(
      fc.property(networks, (network) => {
        const again = reread(write(network));
        // Quotes of attributes have no room.
        const bare = network.organizations.map((organization) => ({
          ...organization,
          attributes: organization.attributes.map((one) => ({ ...one, evidence: [] })),
        }));
        expect(again.organizations).toEqual(canonical(bare));
        expect(again.relations).toEqual(canonical(network.relations));
      }),
      { numRuns: 25 },
    );
  });

  test('give back what an earlier version wrote, without the columns that came since', () => {
    const network = smallNetwork();
    const withoutLast = (text: string) =>
      writeCsv(
        [],
        Papa.parse<string[]>(text.trimEnd()).data.map((row) => row.slice(0, -1)),
      ).slice(2);
    const [organizations, ...others] = write(network);
    const earlier = others.map(({ name, text }) => ({ name, text: withoutLast(text) }));
    expect(earlier[0]?.text).not.toContain('consensus');
    const again = reread([...(organizations ? [organizations] : []), ...earlier]);
    expect(again.relations).toEqual(network.relations);
  });

  test('of the small network: hedges, parents, sources', () => {
    const network = smallNetwork();
    const again = reread(write(network));
    expect(again.relations).toEqual(network.relations);
    expect(again.organizations.map(({ parent }) => parent)).toEqual(
      network.organizations.map(({ parent }) => parent),
    );
    expect(again.sources.map(({ id }) => id)).toEqual(
      expect.arrayContaining(
        network.relations.flatMap(({ evidence }) => evidence[0]?.source ?? []),
      ),
    );
  });

  test('without the quotes each row is evidence', () => {
    const again = reread(write(smallNetwork()).filter(({ name }) => name !== 'evidence.csv'));
    expect(again.relations.map(({ id }) => id)).toEqual(
      smallNetwork().relations.map(({ id }) => id),
    );
    expect(again.relations[0]?.evidence).toMatchObject([
      { source: 'relations-csv', selector: [{ value: 'row=2' }] },
    ]);
  });

  test('relations alone give organizations by their names', () => {
    const again = reread(write(smallNetwork()).filter(({ name }) => name === 'relations.csv'));
    expect(again.organizations.map(({ id, name }) => [id, name])).toContainEqual([
      'rio-cartel',
      'Río Cartel',
    ]);
  });

  test('rows that someone added by hand are read too', () => {
    const files = write(smallNetwork()).map(({ name, text }) => ({
      name,
      text:
        name === 'relations.csv'
          ? `${text},alliance,,rio-cartel,,A New Group\r\n`
          : name === 'organizations.csv'
            ? `${text}A New Group,A New Group,unheard-of,also\r\n`
            : text,
    }));
    const again = reread(files);
    expect(again.organizations.at(-1)).toMatchObject({ id: 'a-new-group', name: 'A New Group' });
    expect(again.relations.at(-1)).toMatchObject({
      type: 'alliance',
      source: 'a-new-group',
      target: 'rio-cartel',
      evidence: [{ source: 'relations-csv' }],
    });
  });
});

describe('as text', () => {
  const cellsOf = (text: string) => Papa.parse<string[]>(text.trimEnd(), { delimiter: ',' }).data;

  test('another reader finds the columns, a row for each record, and no formula', () => {
    fc.assert(
      fc.property(networks, (network) => {
        const [organizations = [], relations = [], quotes = []] = write(network).map(({ text }) =>
          cellsOf(text),
        );
        expect(organizations[0]?.slice(0, 7)).toEqual(OWN_COLUMNS.organizations);
        expect(relations[0]?.slice(0, 19)).toEqual(OWN_COLUMNS.relations);
        expect(quotes[0]).toEqual(OWN_COLUMNS.quotes);
        expect(organizations).toHaveLength(network.organizations.length + 1);
        expect(relations).toHaveLength(network.relations.length + 1);
        for (const cell of [organizations, relations, quotes].flat(2))
          expect(cell).not.toMatch(/^(?!-\d+$)[=+\-@\t\r]/);
      }),
      { numRuns: 25 },
    );
  });

  test('another reader finds the same cells', () => {
    const cell = fc
      .string({ unit: 'grapheme' })
      .filter((text) => !/^'*[=+\-@\t\r]/.test(text.normalize('NFD')));
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 6 }), (rows) => {
        const read = Papa.parse<string[]>(writeCsv(['a', 'b'], rows), {
          delimiter: ',',
          newline: '\r\n',
        });
        expect(read.data.slice(0, -1)).toEqual([['a', 'b'], ...rows]);
      }),
    );
  });

  test('has a byte order mark and ends of lines as Excel wants them', () => {
    for (const { text } of write(smallNetwork())) expect(text).toMatch(/^\uFEFF[\s\S]*\r\n$/);
  });

  test('says the state of each quote and of each relation', () => {
    const network = smallNetwork();
    const checks = new Map(
      network.relations[0]?.evidence.map((quote) => [
        wordsKey(quote),
        { state: 'verified', at: { start: 0, end: 1 } } as const,
      ]),
    );
    const [, relations = '', quotes = ''] = writeCsvTables(network, checks).map(({ text }) => text);
    const [row = []] = cellsOf(relations).slice(1);
    expect(row.slice(-2)).toEqual(['verified', 'contested']);
    expect(quotes).toContain('verified');
  });
});

test('a list in a cell is read back as it was', () => {
  const texts = fc.array(fc.string({ unit: fc.constantFrom(';', '\\', ' ', 'a'), minLength: 1 }));
  fc.assert(
    fc.property(texts, (list) => {
      expect(readList(writeList(list))).toEqual(list);
    }),
  );
});

test('a Greek question mark, which files give back as a semicolon, ends no text', () => {
  const [read] = reread(write(withAlias('\u037e or not'))).organizations;
  expect(read?.aliases).toEqual(['; or not']);
});

function withAlias(alias: string): Network {
  const network = smallNetwork();
  const [first, ...others] = network.organizations;
  if (!first) throw new Error('the small network has no organization');
  return { ...network, organizations: [{ ...first, aliases: [alias] }, ...others] };
}
