import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { writeNeo4jCsv } from '../../../../src/exchange/formats/neo4j/neo4j-csv.ts';
import { writeNeo4jCypher } from '../../../../src/exchange/formats/neo4j/neo4j-cypher.ts';
import type { Network } from '../../../../src/network/records.ts';
import { smallNetwork } from '../../../fixtures/small-network.ts';
import { networks } from '../../generated-networks.ts';

const text = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }),
  fc.constantFrom('\\u0041', "\\'", 'a;b', 'line\nline', '\u2028', '\0', '"', ' ', "';//", '`'),
);

/** Networks of which one organization has a hard name. */
const hard = fc.tuple(networks, text, text).map(
  ([network, name, alias]): Network => ({
    ...network,
    organizations: network.organizations.map((one, i) =>
      i === 0 ? { ...one, name, aliases: [alias, 'plain'] } : one,
    ),
  }),
);

/** What comes after the comment at the top. */
const statements = (script: string) => script.slice(script.indexOf('\nCREATE'));

/** The literals of a script as Cypher reads them. */
function literals(script: string): string[] {
  return [...statements(script).matchAll(/'((?:[^'\\]|\\.)*)'/gs)].map(([, inside = '']) =>
    inside.replaceAll(/\\(?:u([0-9A-F]{4})|(.))/gs, (_, hex: string | undefined, one: string) =>
      hex
        ? String.fromCharCode(Number.parseInt(hex, 16))
        : ({ n: '\n', r: '\r', t: '\t' }[one] ?? one),
    ),
  );
}

describe('Cypher', () => {
  const script = writeNeo4jCypher(smallNetwork(), new Map());

  test('merges organizations and relations by their ids, with the type in upper case', () => {
    expect(script).toContain('MERGE (o:Organization {network: ');
    expect(script).toContain('-[r:TARGET_OF {id: row.properties.id}]->');
    const { organizations, relations } = smallNetwork();
    const all = literals(script);
    for (const { id } of [...organizations, ...relations]) expect(all).toContain(id);
  });

  test('an own type is the type of the relationship', () => {
    const network = smallNetwork();
    const [first] = network.relations;
    if (!first) throw new Error('the fixture has relations');
    const typed = (typeName: string) =>
      writeNeo4jCypher(
        { ...network, relations: [{ ...first, type: 'other-directed', typeName }] },
        new Map(),
      );
    expect(typed('pays `taxes` to')).toContain('[r:PAYS_TAXES_TO ');
    expect(typed('2nd')).toContain('[r:`2ND` ');
    expect(typed('враг')).toContain('[r:OTHER_DIRECTED ');
  });

  test('text of any kind is one literal, and is itself when read', () => {
    fc.assert(
      fc.property(hard, (network) => {
        const written = statements(writeNeo4jCypher(network, new Map()));
        const [first] = network.organizations;
        const all = literals(written);
        for (const value of [first?.name, first?.aliases[0], network.title])
          expect(all).toContain(value);
        const rest = written.replaceAll(/'(?:[^'\\]|\\.)*'/gs, '');
        expect(rest).not.toMatch(/['"\\]/);
        expect(written).not.toMatch(/[\u2028\0]/);
      }),
      { numRuns: 100 },
    );
  });

  test.each([
    [-1.5, '-1.5'],
    [1e20, '1e20'],
    [1e-7, '1e-7'],
    [40, '40'],
  ])('the number %d is written so that Cypher reads it', (x, expected) => {
    const network = smallNetwork();
    const [first] = network.organizations;
    const positions = [{ organization: first?.id ?? '', x, y: 0 }];
    const layout = { method: 'by hand', seed: 0, positions };
    expect(writeNeo4jCypher({ ...network, layout }, new Map())).toContain(
      `, x: ${expected}, y: 0}`,
    );
  });

  test('no `u` follows a backslash of the text: old servers read `\\u` before they read strings', () => {
    const network = { ...smallNetwork(), description: 'C:\\users \\\\u0027' };
    const written = writeNeo4jCypher(network, new Map());
    expect(literals(written)).toContain('C:\\users \\\\u0027');
    expect(written).toContain(String.raw`'C:\\\u0075sers \\\\\u00750027'`);
  });
});

describe('neo4j-admin CSV', () => {
  const tables = (network: Network) =>
    new Map(writeNeo4jCsv(network, new Map()).map((file) => [file.name, file.text]));
  const rows = (network: Network, name: string) => {
    const { data, errors } = Papa.parse<string[]>(tables(network).get(name) ?? '', {
      delimiter: ',',
      newline: '\r\n',
      skipEmptyLines: true,
    });
    expect(errors).toEqual([]);
    const [head = [], ...body] = data;
    return body.map((cells) => {
      expect(cells).toHaveLength(head.length);
      return new Map(head.map((column, i) => [column, cells[i]]));
    });
  };

  test('has the headers that the import reads', () => {
    const head = (name: string) => tables(smallNetwork()).get(name)?.split('\r\n')[0];
    expect(head('organizations.csv')).toMatch(
      /^id:ID\(Organization\),:LABEL,network:string,name:string/,
    );
    expect(head('relations.csv')).toMatch(
      /^:START_ID\(Organization\),:END_ID\(Organization\),:TYPE,id:string,type:string/,
    );
    expect(head('network.csv')).toMatch(/^id:ID\(Network\),:LABEL,/);
  });

  test('holds every record, its words as they are', () => {
    fc.assert(
      fc.property(hard, (network) => {
        const organizations = rows(network, 'organizations.csv');
        expect(
          organizations.map((row) => [row.get('id:ID(Organization)'), row.get('name:string')]),
        ).toEqual(network.organizations.map(({ id, name }) => [id, name]));
        const lists = organizations.map(
          (row) =>
            row.get('aliases:string[]')?.split(';').filter(Boolean) ??
            JSON.parse(row.get('aliases:string') ?? ''),
        );
        expect(lists).toEqual(network.organizations.map(({ aliases }) => aliases));
        expect(
          rows(network, 'relations.csv').map((row) => [
            row.get(':START_ID(Organization)'),
            row.get(':END_ID(Organization)'),
            JSON.parse(row.get('evidence:string') ?? ''),
          ]),
        ).toEqual(
          network.relations.map(({ source, target, evidence }) => [source, target, evidence]),
        );
      }),
      { numRuns: 100 },
    );
  });

  test('says how it is imported', () => {
    expect(tables(smallNetwork()).get('import.txt')).toContain('--relationships=relations.csv');
  });
});
