import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { ForeignGraph } from '../../../../src/exchange/formats/foreign-graph.ts';
import { guessMapping, mappingAs } from '../../../../src/exchange/formats/tables/guess.ts';
import { parseTable, type Table } from '../../../../src/exchange/formats/tables/parse-table.ts';
import { readTables } from '../../../../src/exchange/formats/tables/read-tables.ts';
import { saidNotes } from '../../../said.ts';

function fixture(path: string): Table {
  const bytes = readFileSync(new URL(`../../../fixtures/${path}`, import.meta.url));
  return parsed(bytes, path.replace(/^.*\//, ''));
}

function parsed(content: Uint8Array | string, name: string): Table {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const result = parseTable(bytes, name);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

function read(tables: readonly Table[]): ForeignGraph {
  const result = readTables(
    tables.map((table) => ({ table, mapping: guessMapping(table, tables) })),
  );
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

/** Distinct pairs without order, by the name of their type. */
function pairsByType({ edges }: ForeignGraph): Record<string, number> {
  const pairs = new Map<string, Set<string>>();
  for (const { type = '', source, target } of edges) {
    const ofType = pairs.get(type) ?? new Set();
    pairs.set(type, ofType.add([source, target].sort().join(' ')));
  }
  return Object.fromEntries([...pairs].map(([type, { size }]) => [type, size]));
}

describe('BACRIM2020', () => {
  const tables = ['Nodes', 'Alliances', 'Rivals'].map((name) =>
    fixture(`bacrim2020/BACRIM2020_${name}.csv`),
  );
  const graph = read(tables);

  test('its three tables give 150 organizations, 91 allied and 92 rival pairs', () => {
    expect(graph.nodes).toHaveLength(150);
    expect(pairsByType(graph)).toEqual({ Alliances: 91, Rivals: 92 });
    expect(graph.notes).toEqual([]);
    expect(graph.title).toBe('BACRIM2020');
  });

  test('names keep their accents, states and short names', () => {
    expect(graph.nodes.find(({ id }) => id === 'N10005')).toEqual({
      id: 'N10005',
      label: 'Cártel de Juárez',
      position: undefined,
      attributes: [
        ['aliases', ['Juárez']],
        ['State', 'Chihuahua'],
      ],
      place: { table: 'BACRIM2020_Nodes.csv', row: 6 },
    });
  });

  test('each relation has its row as evidence, and each table is a source', () => {
    expect(graph.edges[0]).toMatchObject({
      id: 'R10036',
      source: 'N10025',
      target: 'N10096',
      directed: false,
      type: 'Alliances',
      attributes: [['weight', '6']],
      place: { table: 'BACRIM2020_Alliances.csv', row: 2 },
      evidence: [
        {
          source: 'bacrim2020-alliances-csv',
          role: 'supports',
          selector: [
            {
              type: 'FragmentSelector',
              conformsTo: 'http://tools.ietf.org/rfc/rfc7111',
              value: 'row=2',
            },
          ],
          note: 'Edge: R10036; Node: N10025; Group: Cártel Jalisco Nueva Generación (CJNG); RNode: N10096; RGroup: Los Cuinis; weight: 6',
        },
      ],
    });
    expect(graph.attributes).toEqual([
      [
        'sources',
        [
          {
            id: 'bacrim2020-alliances-csv',
            type: 'dataset',
            title: 'BACRIM2020_Alliances.csv',
          },
          { id: 'bacrim2020-rivals-csv', type: 'dataset', title: 'BACRIM2020_Rivals.csv' },
        ],
      ],
    ]);
  });

  test('relations alone name their organizations by the columns for that', () => {
    const alone = read(tables.slice(1, 2));
    expect(alone.nodes.find(({ id }) => id === 'N10096')?.label).toBe('Los Cuinis');
    expect(pairsByType(alone)).toEqual({ Alliances: 91 });
  });

  test('a table of years and numbers is not used, and a note says so', () => {
    const trends = fixture('bacrim2020/Trends2012_2021.csv');
    expect(guessMapping(trends, [...tables, trends]).as).toBe('nothing');
    expect(saidNotes(read([...tables, trends]).notes)).toEqual([
      { message: 'The table is not used', place: 'Trends2012_2021.csv' },
    ]);
    const alone = readTables([{ table: trends, mapping: guessMapping(trends, [trends]) }]);
    expect(alone).toMatchObject({
      ok: false,
      problems: [{ rule: 'F1', file: 'Trends2012_2021.csv', code: 'table-says-nothing' }],
    });
  });
});

test('the tribes: 16 of them, 58 ties named by their sign', () => {
  const graph = read(['edges', 'nodes'].map((name) => fixture(`signed/tribes_signed_${name}.csv`)));
  expect(graph.nodes).toHaveLength(16);
  expect(graph.edges).toHaveLength(58);
  expect(pairsByType(graph)).toEqual({ '1.0': 29, '-1.0': 29 });
});

describe('relations', () => {
  const organizations = parsed('id,name\n1,Norte\n2,Sur\n', 'groups.csv');

  test('ends may be names of organizations with ids', () => {
    const graph = read([organizations, parsed('source,target\nNorte,Sur\n', 'pacts.csv')]);
    expect(graph.edges[0]).toMatchObject({ source: '1', target: '2', type: 'pacts' });
    expect(graph.nodes).toHaveLength(2);
  });

  test('an organization that the other tables do not have is added and noted', () => {
    const graph = read([organizations, parsed('source,target\n1,3\n', 'pacts.csv')]);
    expect(graph.nodes.map(({ id }) => id)).toEqual(['1', '2', '3']);
    expect(saidNotes(graph.notes)).toEqual([
      {
        message: 'An organization that no table of them has was added',
        place: 'pacts.csv, row 2',
      },
    ]);
  });

  test('a row without both ends is left out and noted; empty rows are only counted', () => {
    const graph = read([parsed('source,target\na,b\n\n,\nc,\nd,e\n', 'x.csv')]);
    expect(graph.edges.map(({ place }) => place)).toEqual([
      { table: 'x.csv', row: 2 },
      { table: 'x.csv', row: 6 },
    ]);
    expect(saidNotes(graph.notes)).toEqual([
      { message: 'A row without both ends was left out', place: 'x.csv, row 5' },
    ]);
  });

  test('Gephi says the direction in a column, and the type in another', () => {
    const graph = read([
      parsed(
        'Source,Target,Type,Id,Label,Weight\na,b,Directed,0,pays,1\nb,c,Undirected,1,meets,1\n',
        'x.csv',
      ),
    ]);
    expect(graph.edges.map(({ directed, type }) => [directed, type])).toEqual([
      [true, 'pays'],
      [false, 'meets'],
    ]);
  });

  test('places and remarks keep these names, everything else its own; a date is that of the evidence', () => {
    const graph = read([
      parsed('origen,destino,fecha,lugar,nota,monto\na,b,2010,Sonora,rumor,7\n', 'x.csv'),
    ]);
    expect(graph.edges[0]).toMatchObject({
      directed: true,
      attributes: [
        ['where', 'Sonora'],
        ['note', 'rumor'],
        ['monto', '7'],
      ],
      evidence: [{ when: '2010' }],
    });
  });

  test('names like those of prototypes are names', () => {
    const graph = read([parsed('source,target,__proto__\n__proto__,constructor,x\n', 'x.csv')]);
    expect(graph.nodes.map(({ id }) => id)).toEqual(['__proto__', 'constructor']);
    expect(graph.edges[0]?.attributes).toEqual([['__proto__', 'x']]);
  });

  test('a mapping without ends leaves the table out and says so', () => {
    const table = parsed('p,q\n1,2\n', 'x.csv');
    const result = readTables([
      { table: organizations, mapping: guessMapping(organizations, []) },
      { table, mapping: mappingAs('relations', table) },
    ]);
    expect(result).toMatchObject({
      ok: true,
      value: {
        edges: [],
        notes: [{ code: 'table-without-ends', params: {}, place: 'x.csv' }],
      },
    });
  });
});

describe('organizations', () => {
  test('have kinds, other names and places in the picture', () => {
    const graph = read([
      parsed(
        'Nombre;Tipo;Alias;x;y;Estado\nNorte;Armed wing;El Norte | N;1,5;-2;Sonora\n',
        'grupos.csv',
      ),
    ]);
    expect(graph.nodes).toEqual([
      {
        id: 'Norte',
        label: 'Norte',
        position: { x: 1.5, y: -2 },
        attributes: [
          ['kind', 'armed-wing'],
          ['aliases', ['El Norte', 'N']],
          ['Estado', 'Sonora'],
        ],
        place: { table: 'grupos.csv', row: 2 },
      },
    ]);
  });

  test('the second of two rows with one id is left out and noted', () => {
    const graph = read([parsed('name\nNorte\nSur\n', 'a.csv'), parsed('name\nSur\n', 'b.csv')]);
    expect(graph.nodes).toHaveLength(2);
    expect(saidNotes(graph.notes)).toEqual([
      { message: 'An earlier row has this id; the later one was left out', place: 'b.csv, row 2' },
    ]);
  });
});
