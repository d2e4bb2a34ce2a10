import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { knownNames } from '../../../src/coding/names/known.ts';
import { mentionsIn } from '../../../src/coding/names/mentions.ts';
import { proposedNames } from '../../../src/coding/names/proposals.ts';
import { runsOf } from '../../../src/coding/names/runs.ts';

const NETWORK = {
  id: 'own',
  organizations: [
    { id: 'zetas', name: 'Los Zetas', aliases: ['Zetas'] },
    { id: 'cjng', name: 'CJNG', aliases: [] },
  ],
};
const names = knownNames(NETWORK, []);
const proposed = (text: string, wavedOff: readonly string[] = []) =>
  proposedNames(text, runsOf(text), mentionsIn(text, names), wavedOff);
const likely = (text: string) =>
  proposed(text).flatMap(({ names: spelled, signs, count }) =>
    signs.length > 0 ? [`${spelled.join(' = ')} (${count})`] : [],
  );

const CASES: Readonly<Record<string, readonly [text: string, ...found: string[]]>> = {
  'a cartel that is named once': ['It fought the Tijuana Cartel in 2008.', 'Tijuana Cartel (1)'],
  'in lower case beside a name': [
    'the Milenio cartel and el cártel de Colima',
    'Milenio cartel (1)',
    'cártel de Colima (1)',
  ],
  'connecting words of both languages': [
    'Cártel de Santa Rosa de Lima. The Organization of the North came.',
    'Cártel de Santa Rosa de Lima (1)',
    'Organization of the North (1)',
  ],
  'an acronym in brackets is one proposal': [
    'La Barredora Tercera Acción Destructiva (BTAD) came. BTAD left.',
    'La Barredora Tercera Acción Destructiva = BTAD (3)',
  ],
  'an acronym explained in brackets': [
    'CIDA (Cártel Independiente de Acapulco) grew.',
    'Cártel Independiente de Acapulco = CIDA (2)',
  ],
  'a translation before its acronym': [
    'the New Blood Cartel (CSN) and CSN',
    'New Blood Cartel = CSN (3)',
  ],
  'a parent in brackets is no other name': [
    'the Blue Cartel (Juarez) and the Green Cartel',
    'Blue Cartel (1)',
    'Green Cartel (1)',
  ],
  'plurals after an article that recur': [
    'Los Rojos came; the Rojos left.',
    'Los Rojos = Rojos (2)',
  ],
  'words that open sentences are no names': [
    'Then it rained. Then it stopped. Both left. Both came. Later it ended, and later it began.',
  ],
  'what is known is not proposed': ['Los Zetas and the Zetas'],
  'bodies that recur': ['The Federal Police came. The Federal Police left.', 'Federal Police (2)'],
  'days and months': ['On Monday in May. On Monday in May.'],
  'a name does not cross a line end': ['the Gulf\nCartel'],
};

describe('proposed names', () => {
  test.each(Object.entries(CASES))('%s', (_, [text, ...expected]) => {
    expect(likely(text).sort()).toEqual(expected.sort());
  });

  test('cartels come before acronyms, persons and places last', () => {
    const text =
      'Ismael Zambada met the Tijuana Cartel in Durango with XYZ. Ismael Zambada left XYZ in Durango.';
    expect(proposed(text).map(({ names: [first] }) => first)).toEqual([
      'Tijuana Cartel',
      'XYZ',
      'Ismael Zambada',
      'Durango',
    ]);
  });

  test('another name of a known organization says whose', () => {
    const [first] = proposed('the Jalisco New Generation Cartel (CJNG)');
    expect(first?.names).toEqual(['Jalisco New Generation Cartel']);
    expect(first?.aliasOf).toEqual({ network: 'own', organization: 'cjng' });
  });

  test('what is waved off is not proposed again', () => {
    expect(proposed('the Tijuana Cartel', ['tijuana cartel'])).toEqual([]);
  });

  test('every name stands at its places', () => {
    const parts = [
      'Gulf',
      ' ',
      'cartel',
      'Cartel',
      ' de ',
      'los ',
      'Los ',
      'CDG',
      ' (',
      ')',
      '. ',
      '\n',
      'Zetas',
      ', ',
      'é',
      '👮',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...parts), { maxLength: 30 }), (chosen) => {
        const text = chosen.join('');
        for (const { names: spelled, places, count } of proposed(text)) {
          expect(count).toBeGreaterThanOrEqual(places.length);
          for (const { start, end } of places)
            expect(spelled.map((name) => name.toLowerCase())).toContain(
              text.slice(start, end).replace(/\s+/g, ' ').toLowerCase(),
            );
        }
      }),
    );
  });
});
