/** Tables as people and programs keep them: what they open as. */
import { describe, expect, test } from 'vitest';
import type { TableMapping } from '../../../src/exchange/formats/tables/columns.ts';
import { importFiles } from '../../../src/exchange/opening/import.ts';
import { type ImportChoices, NO_CHOICES } from '../../../src/exchange/opening/import-result.ts';
import { signatureOf } from '../../../src/exchange/opening/import-tables.ts';
import { unasked } from '../../../src/exchange/opening/unasked.ts';
import { messageOf } from '../../said.ts';

function opened(text: string, choices: ImportChoices = NO_CHOICES) {
  const bytes = new TextEncoder().encode(text);
  const result = importFiles([{ name: 'tabla.csv', bytes }], choices);
  if (!result.ok) throw new Error(messageOf(result.problems));
  return { ...result.proposal, tables: result.tables };
}

function ties(text: string, choices?: ImportChoices): string[] {
  const { organizations, relations } = opened(text, choices).network;
  const names = new Map(organizations.map(({ id, name }) => [id, name]));
  return relations.map(({ type, source, target }) =>
    [names.get(source), type, names.get(target)].join(' '),
  );
}

/** The choices with another mapping for the only table. */
function mappedAs(text: string, change: Partial<TableMapping>): ImportChoices {
  const [one] = opened(text).tables;
  if (!one) throw new Error('no table');
  const tables = new Map([[signatureOf(one.table), { ...one.mapping, ...change }]]);
  return { ...NO_CHOICES, tables };
}

test('Neo4j’s APOC has nodes and relationships in one table', () => {
  const text = `"_id","_labels","name","_start","_end","_type","since"
"0",":Cartel","Norte",,,,
"1",":Cartel","Sur",,,,
"7",":Cartel","Este",,,,
,,,"0","1","RIVAL_OF","2010"
,,,"7","0","ALLIED_WITH",""
`;
  expect(ties(text)).toEqual(['Norte rivalry Sur', 'Este alliance Norte']);
});

test.each([
  ['origem;destino;relação;peso\nNorte;Sur;aliado com;0,5\nEste;Sur;inimigo de;1,25\n'],
  [
    'Relaciones entre grupos\n\nFuente: prensa\norigen,destino,tipo\nNorte,Sur,alianza\nEste,Sur,rivalidad\n\nNotas: propias\n',
  ],
])('%j', (text) => expect(ties(text)).toEqual(['Norte alliance Sur', 'Este rivalry Sur']));

test.each([
  ['grupo;aliado con\nNorte;Sur\nEste;Oeste\n', ['Norte alliance Sur', 'Este alliance Oeste']],
  ['Group,Enemy of,Year\nNorte,Sur,2010\n', ['Norte rivalry Sur']],
])('the header says what the two are: %j', (text, expected) =>
  expect(ties(text)).toEqual(expected),
);

describe('columns say whom an organization is tied to, and how', () => {
  test.each([
    [
      'several columns, several names in a cell',
      'Grupo;Aliado con;Rival de\nNorte;Sur, Este;Oeste\nSur;;Oeste y Este\nEste;;\nOeste;ninguno;\n',
      ['Norte alliance Sur', 'Este alliance Norte', 'Norte rivalry Oeste'].concat([
        'Oeste rivalry Sur',
        'Este rivalry Sur',
      ]),
    ],
    [
      'a column for each of them',
      'Nome,Aliado 1,Aliado 2,Inimigo de\nNorte,Sur,Este,Oeste\n',
      ['Norte alliance Sur', 'Este alliance Norte', 'Norte rivalry Oeste'],
    ],
    [
      'lines in a cell',
      'Gang,Allies,State\nNorte,"Sur\nEste/Centro",Sonora\n',
      ['Norte alliance Sur', 'Este/Centro alliance Norte'],
    ],
  ])('%s', (_, text, expected) => expect(ties(text).sort()).toEqual(expected.sort()));

  test('rows of one organization each keep what they say of it', () => {
    const { organizations } = opened('Gang,Allies,State\nNorte,Sur,Sonora\n').network;
    expect(organizations[0]).toMatchObject({
      name: 'Norte',
      attributes: [{ name: 'State', value: 'Sonora' }],
    });
  });

  test('what parts names is the reader’s to say', () => {
    const text = 'grupo|aliado con\nNorte|Sur, Este\n';
    expect(ties(text)).toHaveLength(2);
    expect(ties(text, mappedAs(text, { divider: null }))).toEqual(['Norte alliance Sur, Este']);
  });
});

describe('cells that were merged are empty below the first', () => {
  const merged = 'Año;Grupo;Aliado con\n2010;Norte;Sur\n;;Este\n2012;Oeste;Sur\n;;Norte\n';

  test('and are read as that, with a note', () => {
    expect(ties(merged)).toEqual([
      ...['Norte alliance Sur', 'Este alliance Norte'],
      ...['Oeste alliance Sur', 'Norte alliance Oeste'],
    ]);
    const { network, notes } = opened(merged);
    expect(network.relations.map(({ evidence }) => evidence[0]?.when)).toEqual([
      '2010',
      '2010',
      '2012',
      '2012',
    ]);
    expect(notes.map(({ code, place }) => [code, place])).toEqual(
      [3, 5].map((row) => ['cell-repeated', { table: 'tabla.csv', row }]),
    );
  });

  test('also under a title and above a remark', () => {
    expect(ties(`Alianzas en la costa\n\n${merged}\nFuente: prensa\n`)).toEqual(ties(merged));
  });

  test('also of two ends, and under a merged type', () => {
    const text =
      'Tipo,Grupo A,Grupo B\nAlianza,Norte,Sur\n,,Este\nRivalidad,Oeste,Sur\n,,Este\n,,Norte\n';
    expect(ties(text)).toEqual([
      ...['Norte alliance Sur', 'Este alliance Norte', 'Oeste rivalry Sur'],
      ...['Este rivalry Oeste', 'Norte rivalry Oeste'],
    ]);
  });

  test('unless the reader says that they are empty', () => {
    expect(ties(merged, mappedAs(merged, { repeats: [] }))).toHaveLength(2);
  });

  test('but what is missing among values that come again is missing', () => {
    const text = 'source,target\nNorte,Sur\nNorte,Este\n,Oeste\n';
    expect(ties(text)).toHaveLength(2);
    expect(opened(text).notes.map(({ code }) => code)).toContain('row-without-ends');
  });
});

test('words that a row quotes, and their address, are evidence that nobody has checked', () => {
  const text = `Grupo A,Grupo B,Tipo,Fecha,Cita,Enlace,Peso
Norte,Sur,alianza,mayo de 2015,"pactaron, dicen",https://example.org/a,3
Norte,Este,rivalidad,2016,,,1
`;
  const [quoted, bare] = opened(text).network.relations;
  expect(quoted).toMatchObject({
    attributes: [
      { name: 'type', value: 'alianza' },
      { name: 'Peso', value: '3' },
    ],
    evidence: [
      {
        when: '2015-05',
        selector: [{ type: 'FragmentSelector', value: 'row=2' }],
        note: 'Fecha: mayo de 2015; Cita: pactaron, dicen; Enlace: https://example.org/a',
      },
    ],
  });
  expect(bare?.evidence).toMatchObject([
    { when: '2016', note: 'Grupo A: Norte; Grupo B: Este; Tipo: rivalidad; Fecha: 2016; Peso: 1' },
  ]);
});

describe('Portuguese headers', () => {
  test.each([
    ['facção a;facção b;tipo de relação\nNorte;Sur;aliança\n'],
    ['De,Para,Relação\nNorte,Sur,aliado de\n'],
    ['Origem,Alvo,Ligação\nNorte,Sur,cooperação com\n'],
    ['Facção,Aliada com\nNorte,Sur\n'],
  ])('%j', (text) => expect(ties(text)).toEqual(['Norte alliance Sur']));
});

describe('lists of neighbours', () => {
  test.each([
    ['each row as long as it has names', 'a;b\nb;c;d\nc;d\n', ['a b', 'b c', 'b d', 'c d']],
    ['the longest first, one alone', 'a;b;c;d\nc;d\nb\n', ['a b', 'a c', 'a d', 'c d']],
    [
      'as Gephi has it, with one alone',
      'a;b\nb;c;d\ne\nf; a ;g;h\n',
      ['a b', 'b c', 'b d', 'a f', 'f g', 'f h'],
    ],
    ['below headers', 'grupo;tratos\na;b;c\nb;c\nc\n', ['a b', 'a c', 'b c']],
  ])('%s: nothing is lost, and nothing has to be said', (_, text, expected) => {
    const { network, notes } = opened(text);
    const nameOf = new Map(network.organizations.map(({ id, name }) => [id, name]));
    expect(
      network.relations.map((one) => `${nameOf.get(one.source)} ${nameOf.get(one.target)}`),
    ).toEqual(expected);
    expect(notes).toEqual([]);
  });

  test('rows that are longer by a slip are none', () => {
    expect(opened('from,to,why\na,b,x\na,c,y,and z\n').notes.map(({ code }) => code)).toEqual([
      'row-long',
    ]);
  });
});

describe('a table of numbers is a list of relations only where somebody says so', () => {
  const PAIRS = ['ties.csv', 'source,target,weight\n1,2,3\n2,3,1\n4,1,1\n'] as const;
  const read = (files: readonly (readonly [name: string, text: string])[], choices = NO_CHOICES) =>
    importFiles(
      files.map(([name, text]) => ({ name, bytes: new TextEncoder().encode(text) })),
      choices,
    );
  const codes = (result: ReturnType<typeof read>) =>
    result.ok ? result.proposal.notes.map(({ code }) => code) : [];

  test('that it is read as one is noted, and is refused where nobody sees that', () => {
    const result = read([PAIRS]);
    expect(codes(result)).toEqual(['numbers-as-relations']);
    expect(unasked(result)).toMatchObject({
      ok: false,
      problems: [{ code: 'table-only-numbers', file: 'ties.csv' }],
      tables: [{ mapping: { roles: ['source', 'target', 'attribute'] } }],
    });
  });

  test('one that was chosen needs no more words', () => {
    const [one] = read([PAIRS]).tables;
    if (!one) throw new Error('no table');
    const tables = new Map([[signatureOf(one.table), one.mapping]]);
    const chosen = read([PAIRS], { ...NO_CHOICES, tables });
    expect([unasked(chosen), codes(chosen)]).toEqual([chosen, []]);
  });

  test.each([
    ['another table names them', ['groups.csv', 'id,name\n1,Norte\n2,Sur\n3,Este\n4,Oeste\n']],
    ['but not one of others', ['groups.csv', 'id,name\n7,Norte\n8,Sur\n9,Este\n']],
  ] as const)('%s', (what, groups) => {
    expect(unasked(read([groups, PAIRS])).ok).toBe(!what.startsWith('but'));
  });

  test.each([
    ['a word says what they are', 'source,target,type\n1,2,ally\n2,3,rival\n'],
    ['ends are names', 'source,target,weight\nA,B,1\n'],
    ['it is a matrix', ',1,2,3\n1,0,1,0\n2,1,0,0\n3,0,0,0\n'],
  ])('%s', (_, text) => expect(unasked(read([['t.csv', text]])).ok).toBe(true));
});

test('an id that comes twice by a slip costs its row, not the table', () => {
  const { network, notes } = opened('id,label\n1,Norte\n2,Sur\n2,Este\n');
  expect(network.organizations.map(({ name }) => name)).toEqual(['Norte', 'Sur']);
  expect(notes.map(({ code, place }) => [code, place])).toEqual([
    ['row-id-taken', { table: 'tabla.csv', row: 4 }],
  ]);
});
