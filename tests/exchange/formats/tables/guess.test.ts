import { describe, expect, test } from 'vitest';
import type { TableMapping } from '../../../../src/exchange/formats/tables/columns.ts';
import { withRole } from '../../../../src/exchange/formats/tables/columns.ts';
import { guessMapping, mappingAs } from '../../../../src/exchange/formats/tables/guess.ts';
import { headerWords, typeFromName } from '../../../../src/exchange/formats/tables/headers.ts';
import { parseTable, type Table } from '../../../../src/exchange/formats/tables/parse-table.ts';
import { messageOf } from '../../../said.ts';

function table(text: string, name = 'x.csv'): Table {
  const parsed = parseTable(new TextEncoder().encode(text), name);
  if (!parsed.ok) throw new Error(messageOf(parsed.problems));
  return parsed.value;
}

const guess = (text: string, ...others: Table[]): TableMapping => {
  const one = table(text);
  return guessMapping(one, [one, ...others]);
};

describe('two columns are the ends of relations', () => {
  test.each([
    ['source,target', 'a,b', ['source', 'target'], false],
    ['Target;Source', 'a;b', ['target', 'source'], false],
    ['weight,from,to', '3,a,b', ['attribute', 'source', 'target'], true],
    ['origen,destino', 'a,b', ['source', 'target'], true],
    ['Emisor,Receptor', 'a,b', ['source', 'target'], true],
    ['A,B', 'a,b', ['source', 'target'], false],
    [
      'Peso,Grupo,Relacionado con,Tipo',
      '2,a,b,x',
      ['attribute', 'source', 'target', 'type'],
      false,
    ],
    ['Cartel,With', 'a,b', ['source', 'target'], false],
    ['Organización 1,Organización 2', 'a,b', ['source', 'target'], false],
    ['cartel_a,cartel_b', 'a,b', ['source', 'target'], false],
    ['sourceId,targetId', '7,8', ['source', 'target'], false],
    [':START_ID,:END_ID', '7,8', ['source', 'target'], true],
    ['Node,RNode', '7,8', ['source', 'target'], false],
    [
      'source_name,target_name,source_id,target_id',
      'a,b,1,2',
      ['source-name', 'target-name', 'source', 'target'],
      false,
    ],
  ])('%s', (header, row, roles, directed) => {
    expect(guess(`${header}\n${row}\n`)).toMatchObject({ as: 'relations', roles, directed });
  });

  test.each([
    ['a span of years', 'name,from,to\nNorte,2001,2005\n'],
    ['two dates', 'name,start date,end date\nNorte,2001,2005\n'],
    ['coordinates', 'name,x1,x2\nNorte,3,4\n'],
    ['the first two of many', 'name,a1,a2,a3\nNorte,x,y,z\n'],
    ['kinds of the ends', 'name,source type,target type\nNorte,a,b\n'],
  ])('but not %s', (_, text) => {
    expect(guess(text).as).toBe('organizations');
  });
});

describe('without telling headers the content tells', () => {
  const groups = table('id,name\n1,Norte\n2,Sur\n3,Este\n', 'groups.csv');
  test.each([
    ['ids of another table', 'p,q,r\n9,1,2\n9,2,3\n8,1,1\n'],
    ['names of another table', 'p,q,r\n9,Norte,Sur\n9,Sur,Este\n8,Norte,Norte\n'],
  ])('%s', (_, text) => {
    expect(guess(text, groups)).toMatchObject({
      as: 'relations',
      roles: ['attribute', 'source', 'target'],
    });
  });

  test('two columns that share their values', () => {
    const mapping = guess('boss,friend\nNorte,Sur\nSur,Este\nEste,Norte\n');
    expect(mapping).toMatchObject({ as: 'relations', roles: ['source', 'target'] });
  });

  test('a short name that is often the name is no end', () => {
    const mapping = guess('id,name,short\n1,Norte,Norte\n2,Sur,Sur\n3,Este,E\n');
    expect(mapping).toMatchObject({ as: 'organizations', roles: ['id', 'name', 'alias'] });
  });

  test.each([
    ['numbers by year', 'year,homicides\n2012,3\n2013,4\n'],
    ['names that repeat', 'name,year\nNorte,2012\nNorte,2013\n'],
  ])('%s are not used', (_, text) => expect(guess(text).as).toBe('nothing'));
});

describe('what relations are called', () => {
  test.each([
    ['a column of types', 'source,target,tipo\na,b,alianza\n', 'tipo'],
    ['the likelier of two', 'source,target,label,relation\na,b,x,pact\n', 'relation'],
    ['a sign', 'source,target,sign\na,b,-1\n', 'sign'],
  ])('%s', (_, text, header) => {
    const { roles, type } = guess(text);
    const column = text.split('\n')[0]?.split(',').indexOf(header) ?? -1;
    expect([roles[column], type]).toEqual(['type', null]);
  });

  test.each([
    ['0 and 1', '0', '1', 'type'],
    ['yes and no', 'yes', 'no', 'type'],
    ['words of Gephi', 'Directed', 'Undirected', 'direction'],
    ['one word of Gephi', 'mutual', '', 'direction'],
  ])('a column `type` of %s', (_, one, other, role) => {
    expect(guess(`source,target,type\na,b,${one}\nb,c,${other}\n`).roles[2]).toBe(role);
  });

  test('a column `directed` of 0 and 1 is a direction', () => {
    const { roles } = guess('source,target,type,directed\na,b,x,0\nb,c,y,1\n');
    expect(roles).toEqual(['source', 'target', 'type', 'direction']);
  });

  test('remarks that differ in each row are no types', () => {
    const rows = Array.from({ length: 30 }, (_, i) => `a,b${i},remark ${i}`);
    expect(guess(`source,target,relation\n${rows.join('\n')}\n`).roles[2]).toBe('attribute');
  });

  test.each([
    ['BACRIM2020_Alliances.csv', 'Alliances'],
    ['BACRIM2020_Rivals.csv', 'Rivals'],
    ['pactos-y-alianzas_2020.csv', 'pactos y alianzas'],
    ['former_allies.csv', 'former allies'],
    ['edges_allies (1).csv', 'allies'],
    ['2020.csv', null],
    ['edges.csv', null],
    ['network_edge_list_v2.csv', null],
  ])('after the file %s', (name, type) => expect(typeFromName(name)).toBe(type));
});

test.each([
  ['RNode', 'r node'],
  ['source_id', 'source id'],
  ['Organización 1', 'organizacion 1'],
  ['YEAR', 'year'],
  [':START_ID(Group)', 'start id group'],
])('the words of the header %s', (header, said) => expect(headerWords(header)).toBe(said));

describe('a mapping in the reader’s hands', () => {
  const relations = guess('source,target,note\na,b,c\n');
  test('a role that one column has moves', () => {
    expect(withRole(relations, 2, 'target').roles).toEqual(['source', 'attribute', 'target']);
    expect(withRole(relations, 1, 'ignore').roles).toEqual(['source', 'ignore', 'note']);
  });
  test('a table said to be relations keeps the guess where there is one', () => {
    expect(mappingAs('relations', table('source,target\na,b\n')).roles).toEqual([
      'source',
      'target',
    ]);
    expect(mappingAs('relations', table('year,n\n1,2\n')).roles).toEqual([
      'attribute',
      'attribute',
    ]);
  });
  test('is plain data', () => {
    expect(JSON.parse(JSON.stringify(relations))).toEqual(relations);
  });
});
