import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { knownNames } from '../../../src/coding/names/known.ts';
import { mentionsIn } from '../../../src/coding/names/mentions.ts';

const organization = (id: string, ...spellings: string[]) => ({
  id,
  name: spellings[0] ?? id,
  aliases: spellings.slice(1),
});

const OWN = {
  id: 'own',
  organizations: [
    {
      ...organization('gulf', 'Gulf Cartel', 'Golfo'),
      names: { es: { name: 'Cártel del Golfo' } },
    },
    organization('zetas', 'Los Zetas', 'Zetas'),
    organization('sinaloa', 'Sinaloa Cartel', 'Sinaloa', 'Cártel de Sinaloa'),
    organization('juarez', 'Juárez Cartel', 'Juarez'),
    organization('familia', 'La Familia Michoacana', 'La Familia'),
    organization('cjng', 'CJNG', 'Jalisco Nueva Generación (CJNG)', 'Jalisco Nueva Generación'),
    organization('blo', 'Beltrán Leyva Organization', 'Beltrán Leyva'),
    organization('linea', 'La Línea'),
    organization('government', 'Mexican government', 'the government'),
    organization('arana', 'El Araña'),
  ],
};
const OTHER = {
  id: 'other',
  organizations: [
    organization('golfo', 'Cártel del Golfo', 'CDG'),
    organization('oaxaca', 'Cártel de Oaxaca', 'Oaxaca'),
    organization('rojos', 'Los Rojos', 'Rojos'),
    organization('police', 'federal police'),
    organization('templarios', 'Caballeros Templarios'),
  ],
};
const names = knownNames(OWN, [OTHER]);
const found = (text: string) =>
  mentionsIn(text, names).map(
    ({ start, end, organization: id }) => `${text.slice(start, end)} = ${id}`,
  );

const CASES: Readonly<Record<string, readonly [text: string, ...found: string[]]>> = {
  'accents and capitals fold': [
    'The juárez cartel, the SINALOA CARTEL and the Cartel del Golfo',
    'juárez cartel = juarez',
    'SINALOA CARTEL = sinaloa',
    'Cartel del Golfo = gulf',
  ],
  'common words in lower case are no names': [
    'La familia cruzó la línea hasta el golfo. La Familia no.',
    'La Familia = familia',
  ],
  'acronyms keep their capitals': ['CJNG, cjng, Cjng', 'CJNG = cjng'],
  'whole words': ['Zetasco, preZetas, CJNGs'],
  'the longest first, with its brackets': [
    'Jalisco Nueva Generación (CJNG), La Familia Michoacana',
    'Jalisco Nueva Generación (CJNG) = cjng',
    'La Familia Michoacana = familia',
  ],
  'hyphens and spaces are alike': [
    'the Beltran-Leyva organization',
    'Beltran-Leyva organization = blo',
  ],
  possessives: ['Sinaloa’s men and the Zetas’ men', 'Sinaloa = sinaloa', 'Zetas = zetas'],
  'part of an unknown longer name': ['Mata Zetas, Héctor Beltrán-Leyva, Nuevo Cártel de Sinaloa'],
  'a word that opens a sentence is no part of a name': [
    'Both Zetas left. When Zetas came',
    'Zetas = zetas',
    'Zetas = zetas',
  ],
  'places that are cartels too': [
    'Sinaloa fought in Sinaloa, in Ciudad Juárez, in Culiacán, Sinaloa and the state of Sinaloa; el Golfo de México',
    'Sinaloa = sinaloa',
  ],
  'names after a contraction': ['la gente del Araña y Araña', 'Araña = arana'],
  'contractions before a name': ['líder del Cártel de Sinaloa', 'Cártel de Sinaloa = sinaloa'],
  'an article that holds no name': ['Zetas', 'Zetas = zetas'],
  'plain names of the network at hand alone': [
    'The government sent the federal police',
    'The government = government',
  ],
  'an organization of two networks is the first one’s': ['the CDG', 'CDG = gulf'],
  'a single word of another network counts beside its longer name': [
    'Oaxaca is a state, the Cartel de Oaxaca is not',
    'Oaxaca = oaxaca',
    'Cartel de Oaxaca = oaxaca',
  ],
  'without it, it does not': ['Oaxaca is a state'],
  'a plural after an article does': ['the Rojos', 'Rojos = rojos'],
  'no name crosses a line end': ['the Gulf\nCartel'],
};

describe('known names', () => {
  test.each(Object.entries(CASES))('%s', (_, [text, ...expected]) => {
    expect(found(text)).toEqual(expected);
  });

  test('mean what the coder says at their place', () => {
    const text = 'Zetas and Zetas, the group';
    const told = mentionsIn(text, names, [
      { start: 0, end: 5, means: null },
      { start: 10, end: 15, means: { network: 'own', organization: 'gulf' } },
      { start: 17, end: 26, means: { network: 'own', organization: 'cjng' } },
    ]);
    expect(told.map(({ start, organization: id }) => [start, id])).toEqual([
      [10, 'gulf'],
      [17, 'cjng'],
    ]);
  });

  test('stand in the text as they are found, in order, never overlapping', () => {
    const parts = [
      'Zetas',
      'zetas',
      'Los ',
      ' ',
      '-',
      'Cártel del Golfo',
      'Sinaloa',
      ' Cartel',
      ', ',
      '\n',
      '(CJNG)',
      'Jalisco Nueva Generación ',
      'in ',
      '👮',
      'e\u0301',
      'La Familia',
      ' Michoacana',
      '’s ',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...parts), { maxLength: 30 }), (chosen) => {
        const text = chosen.join('');
        const mentions = mentionsIn(text, names);
        for (const [i, { start, end }] of mentions.entries()) {
          expect(start).toBeGreaterThanOrEqual(mentions[i - 1]?.end ?? 0);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(start, end)).not.toContain('\n');
          expect(/[\p{L}\p{M}\p{N}]{2}/u.test(text.slice(start - 1, start + 1))).toBe(false);
        }
      }),
    );
  });
});
