/** Tables as people and programs keep them: what they open as. */
import { describe, expect, test } from 'vitest';
import type { TableMapping } from '../../../src/exchange/formats/tables/columns.ts';
import { importFiles } from '../../../src/exchange/opening/import.ts';
import { type ImportChoices, NO_CHOICES } from '../../../src/exchange/opening/import-result.ts';
import { signatureOf } from '../../../src/exchange/opening/import-tables.ts';
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
      ...{ name: 'Norte', attributes: [{ name: 'State', value: 'Sonora' }] },
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
