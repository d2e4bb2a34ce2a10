import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { folderFiles } from '../../src/cli/network-folder.ts';
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

test('its files are as the program would write them', async () => {
  for (const [name, text] of folderFiles(bacrim()))
    expect(await readFile(`graph-data/bacrim-2020/${name}`, 'utf8'), name).toBe(text);
});
