import { describe, expect, test } from 'vitest';
import { amountOf } from '../../../src/analysis/amounts.ts';
import { measure } from '../../../src/analysis/measures.ts';
import { signedGraph } from '../../../src/analysis/signed-graph.ts';
import { signedTriangles } from '../../../src/analysis/triangles.ts';
import { writeCsv } from '../../../src/exchange/tables.ts';
import {
  groupsTable,
  measuresTable,
  partitionTable,
  trianglesTable,
} from '../../../src/panels/analysis/answer-tables.ts';
import { apexFirst } from '../../../src/panels/analysis/balance/apex.ts';
import { typesIn } from '../../../src/panels/analysis/measures/measure-kinds.ts';
import { shippedNetwork } from '../../../src/shipped.ts';

const network = shippedNetwork();
const organizations = new Map(network.organizations.map((one) => [one.id, one]));
const NAMES = new Map([
  ['a', { name: '=1+1' }],
  ['b', { name: 'Bravo, “B”' }],
]);

describe('answers as tables', () => {
  test('measures: a row for each organization, with its id and the whole value', () => {
    const layer = { types: typesIn(network.relations), statedOnly: false };
    const { organizations: measured } = measure(network, layer);
    const { head, rows } = measuresTable(measured, ['betweenness', 'signed'], organizations);
    expect(head).toEqual(['Id', 'Organization', 'Betweenness', expect.any(String)]);
    const cjng = measured.find(({ organization }) => organization === 'cjng');
    if (!cjng) throw new Error('no CJNG');
    const value = amountOf(cjng, 'betweenness');
    expect(rows).toContainEqual(['cjng', 'CJNG', String(value), '-1']);
    expect(rows).toHaveLength(measured.length);
  });

  test('triangles: signs, balance, corners as they are told, and the relations of the sides', () => {
    const options = { withTargets: true, rollUp: false, statedOnly: false };
    const graph = signedGraph(network, options);
    const { list } = signedTriangles(graph);
    const { head, rows } = trianglesTable(list, apexFirst(graph), organizations);
    expect(rows).toHaveLength(list.length);
    for (const cells of rows) expect(cells).toHaveLength(head.length);
    const i = list.findIndex(({ kind }) => kind === '+--');
    const [foe = ''] = list[i] ? apexFirst(graph)(list[i]) : [];
    expect(rows[i]?.slice(0, 5)).toEqual([
      '+--',
      'Two friends with one foe',
      'in balance',
      foe,
      organizations.get(foe)?.name,
    ]);
    for (const id of list[i]?.relations ?? []) expect(rows[i]?.at(-1)).toContain(id);
  });

  test('a partition: part and group of each organization', () => {
    expect(partitionTable([[['a'], ['b']], [['c']]], NAMES)).toEqual({
      head: ['Part', 'Group', 'Id', 'Organization'],
      rows: [
        ['1', '1', 'a', '=1+1'],
        ['1', '2', 'b', 'Bravo, “B”'],
        ['2', '1', 'c', 'c'],
      ],
    });
  });

  test('groups: whoever is in two has two rows; no name runs as a formula', () => {
    const { head, rows } = groupsTable([['a', 'b'], ['a']], NAMES);
    expect(writeCsv(head, rows)).toBe(
      `Group,Id,Organization\r\n1,a,'=1+1\r\n1,b,"Bravo, “B”"\r\n2,a,'=1+1\r\n`,
    );
  });
});
