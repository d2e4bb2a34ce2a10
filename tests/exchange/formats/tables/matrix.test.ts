/** Matrices of every shape: each is read as one, and never as a list of edges. */
import { describe, expect, test } from 'vitest';
import { guessMapping, mappingAs } from '../../../../src/exchange/formats/tables/guess.ts';
import { parseTable, type Table } from '../../../../src/exchange/formats/tables/parse-table.ts';
import { readTables } from '../../../../src/exchange/formats/tables/read-tables.ts';
import { importFiles } from '../../../../src/exchange/opening/import.ts';
import { NO_CHOICES } from '../../../../src/exchange/opening/import-result.ts';
import { relationType } from '../../../../src/network/relation-types.ts';
import { messageOf } from '../../../said.ts';
import { graphOf } from '../../read-graphs.ts';

function table(text: string, name = 'ties.csv'): Table {
  const parsed = parseTable(new TextEncoder().encode(text), name);
  if (!parsed.ok) throw new Error(messageOf(parsed.problems));
  return parsed.value;
}

function read(text: string, change: Partial<{ directed: boolean }> = {}) {
  const one = table(text);
  const mapping = { ...guessMapping(one, [one]), ...change };
  expect(mapping.as).toBe('matrix');
  return graphOf(readTables([{ table: one, mapping }]));
}

const pairs = (graph: ReturnType<typeof read>) =>
  graph.edges.map(({ source, target, directed, attributes }) =>
    [source, directed ? '→' : '—', target, ...attributes.map(([, value]) => value)].join(' '),
  );

describe('a square matrix', () => {
  test.each([
    ['names on both sides', ',A,B,C\nA,0,1,1\nB,1,0,0\nC,1,0,0\n', ['A — B', 'A — C']],
    ['columns in another order', ',C,A,B\nA,1,0,1\nB,0,1,0\nC,0,1,0\n', ['A — B', 'A — C']],
    ['as R writes it', 'A;B;C\nA;0;1;1\nB;1;0;0\nC;1;0;0\n', ['A — B', 'A — C']],
    ['a header alone', 'A,B,C\n0,1,1\n1,0,0\n1,0,0\n', ['A — B', 'A — C']],
    ['names of rows alone', 'A,0,1,1\nB,1,0,0\nC,1,0,0\n', ['A — B', 'A — C']],
    ['no names', '0,1,1\n1,0,0\n1,0,0\n', ['1 — 2', '1 — 3']],
    ['one half of it', ',A,B,C\nA,,,\nB,1,,\nC,1,0,\n', ['B — A', 'C — A']],
    ['values', ',A,B,C\nA,0,2,"0,5"\nB,2,0,0\nC,"0,5",0,0\n', ['A — B 2', 'A — C 0.5']],
    [
      'a direction',
      ',N1,N2,N3\nN1,0,4,0\nN2,1,0,0\nN3,0,2,0\n',
      ['N1 → N2 4', 'N2 → N1', 'N3 → N2 2'],
    ],
    [
      'a blank column before the names',
      ',,A,B,C\n,A,0,1,1\n,B,1,0,0\n,C,1,0,0\n',
      ['A — B', 'A — C'],
    ],
    ['two of them', ';;;A;B;C\n;;A;0;1;1\n;;B;1;0;0\n;;C;1;0;0\n', ['A — B', 'A — C']],
    ['numbers beside them', 'No,Name,A,B,C\n1,A,0,1,1\n2,B,1,0,0\n3,C,1,0,0\n', ['A — B', 'A — C']],
    [
      'words on both sides of it',
      ',,To,,\n,,A,B,C\nFrom,A,0,1,1\n,B,1,0,0\n,C,1,0,0\n',
      ['A — B', 'A — C'],
    ],
    [
      'numbers above and beside the names',
      ',id,1,2,3\n,name,A,B,C\n1,A,0,1,1\n2,B,1,0,0\n3,C,1,0,0\n',
      ['A — B', 'A — C'],
    ],
    ['numbers for names', ',1,2,3\n1,0,1,0\n2,1,0,0\n3,0,0,0\n', ['1 — 2']],
  ])('with %s', (_, text, edges) => {
    const graph = read(text);
    expect(pairs(graph)).toEqual(edges);
    expect(graph.nodes).toHaveLength(3);
  });

  test('can be said to have a direction, and to have none', () => {
    expect(pairs(read(',A,B,C\nA,0,1,0\nB,1,0,0\nC,0,0,0\n', { directed: true }))).toEqual([
      'A → B',
      'B → A',
    ]);
    expect(pairs(read(',A,B,C\nA,0,1,0\nB,2,0,0\nC,1,0,0\n', { directed: false }))).toEqual([
      'A — B',
      'B — A 2',
      'C — A',
    ]);
  });

  test('each relation rests on its cell (RFC 7111)', () => {
    const [edge] = read(',A,B,C\nA,0,0,3\nB,0,0,0\nC,3,0,0\n').edges;
    expect(edge?.evidence).toMatchObject([
      { selector: [{ value: 'cell=2,4' }], note: 'A, C: 3', source: 'ties-csv' },
    ]);
  });

  test('signs are alliances and rivalries', () => {
    const bytes = new TextEncoder().encode(',A,B,C\nA,0,1,−1\nB,1,0,0\nC,-1,0,0\n');
    const result = importFiles([{ name: 'signs.csv', bytes }], NO_CHOICES);
    if (!result.ok) throw new Error(messageOf(result.problems));
    const { relations } = result.proposal.network;
    expect(relations.map(({ type }) => relationType(type).sign)).toEqual([1, -1]);
  });

  test('what is no number in a table that the reader says is a matrix is left out, with its place', () => {
    const one = table(',A,B\nA,0,ally\nB,1,0\n');
    const graph = graphOf(readTables([{ table: one, mapping: mappingAs('matrix', one) }]));
    expect(graph.edges).toHaveLength(1);
    expect(graph.notes).toEqual([
      { code: 'cell-no-number', params: {}, place: { table: 'ties.csv', row: 2 } },
    ]);
  });
});

test('rows and columns of two kinds are organizations of two modes, and that is said', () => {
  const graph = read(',Meeting 1,Meeting 2,Meeting 3\nAna,1,0,1\nBruno,0,1,0\n');
  expect(pairs(graph)).toEqual(['Ana — Meeting 1', 'Ana — Meeting 3', 'Bruno — Meeting 2']);
  expect(graph.nodes.map(({ attributes }) => attributes)).toEqual([
    ...Array(2).fill([['mode', '1']]),
    ...Array(3).fill([['mode', '2']]),
  ]);
  expect(graph.notes.map(({ code }) => code)).toEqual(['matrix-of-two-kinds']);
});

describe('tables of numbers', () => {
  test.each([
    [
      'a list of organizations with numbers',
      'name,x,y\nNorte,1,0\nSur,0,1\nEste,1,1\n',
      'organizations',
    ],
    [
      'marks of organizations',
      'group,armed,active,large\nNorte,1,0,1\nSur,0,1,1\n',
      'organizations',
    ],
    [
      'pairs of ids under plain headers',
      'source,target,weight\n1,2,3\n2,3,1\n3,1,1\n',
      'relations',
    ],
    ['answers of a survey', 'q1,q2,q3,q4\n1,2,3,1\n2,3,1,2\n', 'nothing'],
    ['columns called by letters', 'a,b\n1,2\n2,3\n9,1\n4,4\n', 'nothing'],
    ['measures beside names', ',A,B,C\nX,2,0,5\nY,0,1,2\nZ,1,1,0\n', 'nothing'],
    ['pairs of ids by type', 'a,b,type\n1,2,ally\n2,3,rival\n3,1,ally\n', 'relations'],
  ])('%s', (_, text, as) => {
    const one = table(text);
    expect(guessMapping(one, [one]).as).toBe(as);
  });
});

test('a matrix of 110 people by messages has 110 nodes, not a list of edges among its headers', () => {
  const names = Array.from({ length: 110 }, (_, i) => `N${i + 1}`);
  const ties = new Map<string, number>();
  for (let i = 0; i < 205; i++) ties.set(`${(i * 37) % 110},${(i * 53 + 7) % 110}`, (i % 9) + 1);
  const rows = names.map((name, r) => [name, ...names.map((_, c) => ties.get(`${r},${c}`) ?? 0)]);
  const graph = read([['', ...names], ...rows].map((row) => row.join(',')).join('\n'));
  expect(graph.nodes).toHaveLength(110);
  expect(graph.edges).toHaveLength(ties.size);
  expect(graph.edges.every(({ directed }) => directed)).toBe(true);
});
