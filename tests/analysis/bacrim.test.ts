import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { folderFiles } from '../../src/exchange/formats/explorer/folder-files.ts';
import { bacrim } from './signed-graphs.ts';

test('BACRIM2020 has the pairs of the dataset, each with the rows that give it', () => {
  const { organizations, relations, license } = bacrim();
  const ofType = (type: string) => relations.filter((one) => one.type === type);
  expect([organizations.length, ofType('alliance').length, ofType('rivalry').length]).toEqual([
    150, 91, 92,
  ]);
  const oneWay = (type: string) => ofType(type).filter(({ evidence }) => evidence.length === 1);
  expect([oneWay('alliance').length, oneWay('rivalry').length]).toEqual([52, 57]);
  expect(relations.flatMap(({ evidence }) => evidence)).toHaveLength(130 + 127);
  expect(license).toBe('CC0-1.0');
});

test('a row is cited by its number and kept in its words', () => {
  const tie = bacrim().relations.find(
    ({ id }) => id === 'cartel-jalisco-nueva-generacion-cjng-alliance-los-cuinis',
  );
  expect(tie?.evidence).toEqual(
    [
      ['row=2', 'R10036,N10025,Cártel Jalisco Nueva Generación (CJNG),N10096,Los Cuinis,6'],
      ['row=3', 'R10089,N10096,Los Cuinis,N10025,Cártel Jalisco Nueva Generación (CJNG),6'],
    ].map(([value, note]) => ({
      source: 'bacrim-2020-alliances',
      role: 'supports',
      selector: [
        { type: 'FragmentSelector', conformsTo: 'http://tools.ietf.org/rfc/rfc7111', value },
      ],
      note,
    })),
  );
});

test('every row of the dataset is evidence once, word for word, and nothing else is', () => {
  const { organizations, relations, sources } = bacrim();
  const evidence = [
    ...organizations.flatMap(({ attributes }) => attributes.flatMap((one) => one.evidence)),
    ...relations.flatMap((one) => one.evidence),
  ];
  for (const table of ['Nodes', 'Alliances', 'Rivals']) {
    const file = readFileSync(`tests/fixtures/bacrim2020/BACRIM2020_${table}.csv`, 'utf8');
    const [, ...rows] = file.trim().split(/\r?\n/);
    const cited = evidence
      .filter(({ source }) => source === `bacrim-2020-${table.toLowerCase()}`)
      .flatMap(({ selector, note }) =>
        selector.map((one) =>
          one.type === 'FragmentSelector' ? `${one.value} ${note}` : one.type,
        ),
      );
    expect(cited.sort()).toEqual(rows.map((row, i) => `row=${i + 2} ${row}`).sort());
  }
  const datasets = sources.filter(({ type }) => type === 'dataset');
  expect(datasets.map(({ DOI }) => DOI)).toEqual(Array(3).fill('10.5061/dryad.zw3r228d7'));
});

test('a cartel is what the dataset calls one, in its name', () => {
  const cartels = bacrim().organizations.filter(({ kind }) => kind === 'cartel');
  const named = bacrim().organizations.filter(({ name }) => /c[áa]rtel/i.test(name));
  expect(named.map(({ id }) => id)).toEqual(cartels.map(({ id }) => id));
});

test('its files are as the program would write them', async () => {
  for (const [name, text] of folderFiles(bacrim()))
    expect(await readFile(`graph-data/bacrim-2020/${name}`, 'utf8'), name).toBe(text);
});
