import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { suggest } from '../../../src/coding/suggestions/suggest.ts';
import type { RelationTypeId } from '../../../src/network/relation-types.ts';
import { readingOf, suggestion } from '../reading.ts';

const tied = (text: string, language: string) =>
  suggestion(text, language).ties.map(
    ({ type, source, target }) => `${source.organization} ${type} ${target.organization}`,
  );

type Cases = Readonly<Record<string, readonly [text: string, ...ties: string[]]>>;

const ENGLISH: Cases = {
  'who is allied': ['Beta allied with Alfa.', 'Alfa alliance Beta'],
  'between two': ['An alliance between Alfa and Beta held.', 'Alfa alliance Beta'],
  'an alliance of three': [
    'The alliance of Alfa, Beta and Gama held.',
    'Alfa alliance Beta',
    'Alfa alliance Gama',
    'Beta alliance Gama',
  ],
  'with two, who are not tied by that': [
    'Alfa joined forces with Beta and Gama.',
    'Alfa alliance Beta',
    'Alfa alliance Gama',
  ],
  'an alliance named by its members': ['The Alfa-Beta alliance held.', 'Alfa alliance Beta'],
  'a third that joins it': [
    'The Alfa-Beta alliance, augmented by a collaboration with Gama, held.',
    'Alfa alliance Beta',
    'Alfa alliance Gama',
    'Beta alliance Gama',
  ],
  'three that fought each other and the state': [
    'Alfa, Beta and Gama fought each other and the Army.',
    'Alfa rivalry Beta',
    'Alfa rivalry Gama',
    'Beta rivalry Gama',
    'Army target-of Alfa',
    'Army target-of Beta',
    'Army target-of Gama',
  ],
  rivals: ['Alfa and its rival, Beta, came.', 'Alfa rivalry Beta'],
  'two at war': ['Alfa and Beta are at war.', 'Alfa rivalry Beta'],
  'a war with somebody unnamed ties nobody': ['Alfa and Beta clashed with gunmen.'],
  'a drug war is nobody’s': ['Alfa and Beta came in the Mexican drug war.'],
  'the state and a group that clash': ['The Army and Alfa clashed.', 'Alfa target-of Army'],
  'who attacked the state': ['Alfa attacked the Army.', 'Army target-of Alfa'],
  'who attacked a rival': ['Alfa attacked Beta.', 'Alfa rivalry Beta'],
  'who was attacked': ['Alfa was attacked by the Army.', 'Alfa target-of Army'],
  'long after': ['Alfa was captured on 9 March, in Puebla, by the Army.', 'Alfa target-of Army'],
  'nobody says who': ['Beta came, and Alfa was attacked in Gama.'],
  'a list of the pursued': [
    'The Army weakened Alfa, and to a lesser extent, Beta.',
    'Alfa target-of Army',
    'Beta target-of Army',
  ],
  'a priority target': ['The Army will make Alfa a priority target.', 'Alfa target-of Army'],
  'who acted is kept': [
    'Alfa ambushed the Army and downed a helicopter of the Navy.',
    'Army target-of Alfa',
    'Navy target-of Alfa',
  ],
  'its armed wing after a list': [
    'Gama fought Alfa and its armed wing, Beta.',
    'Alfa rivalry Gama',
    'Beta splinter-of Alfa',
  ],
  'one with another': ['The alliance of Alfa with Beta held.', 'Alfa alliance Beta'],
  'an arrest is no act of a cartel': [
    'After the arrest of Juan, leader of Beta, Alfa came to Gama.',
  ],
  'who split': ['Beta split from Alfa.', 'Beta splinter-of Alfa'],
  'who was created': ['Beta was created by Alfa.', 'Beta splinter-of Alfa'],
  'who created': ['Alfa created Beta.', 'Beta splinter-of Alfa'],
  'an armed wing of': ['Beta, the armed wing of Alfa, came.', 'Beta splinter-of Alfa'],
  'its armed wing': ['Alfa sent its armed wing, Beta.', 'Beta splinter-of Alfa'],
  'the armed wing after a possessive': ['Alfa’s armed wing, Beta, came.', 'Beta splinter-of Alfa'],
  'parents in brackets': [
    'There were splinter groups such as Beta (created by Alfa) and Gama (Delta).',
    'Beta splinter-of Alfa',
    'Gama splinter-of Delta',
  ],
  'a faction that is allied is no origin': [
    'Alfa allied with a faction of Beta.',
    'Alfa alliance Beta',
  ],
  'two acts on one': [
    'Beta split from and turned against Alfa.',
    'Beta splinter-of Alfa',
    'Alfa rivalry Beta',
  ],
  'states among themselves': ['The Army allied with the Navy.'],
  'a list': ['Alfa and Beta are present in the north.'],
};

const SPANISH: Cases = {
  'who is allied': ['Beta se alió con Alfa.', 'Alfa alliance Beta'],
  'between two': ['La alianza entre Alfa y Beta duró.', 'Alfa alliance Beta'],
  'with two, who are not tied by that': [
    'Alfa unió fuerzas con Beta y con Gama.',
    'Alfa alliance Beta',
    'Alfa alliance Gama',
  ],
  'three that fight each other': [
    'Alfa, Beta y Gama pelearon entre sí.',
    'Alfa rivalry Beta',
    'Alfa rivalry Gama',
    'Beta rivalry Gama',
  ],
  'who fights the state': ['Alfa se enfrentó a la Marina.', 'Marina target-of Alfa'],
  rivals: ['Alfa y su rival, Beta, llegaron.', 'Alfa rivalry Beta'],
  'who attacked the state': ['Alfa atacó a la Marina.', 'Marina target-of Alfa'],
  'who attacked a rival': ['Alfa atacó a Beta.', 'Alfa rivalry Beta'],
  'who was attacked': ['Alfa fue atacado por el Ejército.', 'Alfa target-of Ejército'],
  'nobody says who': ['Beta llegó, y Alfa fue atacado en Gama.'],
  'a priority target': ['Alfa es objetivo prioritario del Ejército.', 'Alfa target-of Ejército'],
  'who split': ['Beta es una escisión de Alfa.', 'Beta splinter-of Alfa'],
  'its armed wing after a list': [
    'Gama luchó contra Alfa y su brazo armado, Beta.',
    'Alfa rivalry Gama',
    'Beta splinter-of Alfa',
  ],
  'one with another': ['La alianza de Alfa con Beta duró.', 'Alfa alliance Beta'],
  'examples are not among themselves': [
    'Gama luchó con diversos grupos, entre ellos Alfa y Beta.',
    'Alfa rivalry Gama',
    'Beta rivalry Gama',
  ],
  'who parted': ['Beta se separó de Alfa.', 'Beta splinter-of Alfa'],
  'who was created': ['Beta, creado por Alfa, llegó.', 'Beta splinter-of Alfa'],
  'who created': ['Alfa fundó a Beta.', 'Beta splinter-of Alfa'],
  'an armed wing of': ['Beta, brazo armado de Alfa, llegó.', 'Beta splinter-of Alfa'],
  'its armed wing': ['Alfa envió a su brazo armado, Beta.', 'Beta splinter-of Alfa'],
  'states among themselves': ['El Ejército se alió con la Marina.'],
  'a list': ['Alfa y Beta tienen presencia en el norte.'],
};

describe.each([
  ['English', 'en', ENGLISH],
  ['Spanish', 'es-MX', SPANISH],
] as const)('what words of %s suggest', (_, language, cases) => {
  test.each(Object.entries(cases))('%s', (_, [text, ...expected]) => {
    expect(tied(text, language)).toEqual(expected);
  });
});

describe('what a suggestion says besides', () => {
  const places = (text: string, list: readonly { start: number; end: number }[]) =>
    list.map(({ start, end }) => text.slice(start, end));

  test('several of one statement are expanded', () => {
    const { ties } = suggestion('Alfa allied with Beta and Gama. Delta fought Epsilon.', 'en');
    expect(ties.map(({ expanded }) => expanded)).toEqual([true, true, false]);
  });

  test('caution, with its place, and no high confidence', () => {
    const text = 'Alfa reportedly has a looser alliance with Beta.';
    const [tie] = suggestion(text, 'en').ties;
    expect(places(text, tie?.hedges ?? [])).toEqual(['reportedly', 'looser']);
    expect(tie?.strength && text.slice(tie.strength.start, tie.strength.end)).toBe('looser');
    expect(tie?.confidence).toEqual({ level: 'low', grounds: ['by-rule', 'hedged'] });
  });

  test('a month is no caution', () => {
    expect(suggestion('On 5 May Alfa attacked Beta.', 'en').hedges).toEqual([]);
  });

  test('one rival that attacked another is a rival by inference', () => {
    const [tie] = suggestion('Alfa attacked Beta.', 'en').ties;
    expect(tie?.basis).toBe('implied');
    expect(tie?.confidence).toEqual({ level: 'low', grounds: ['by-rule', 'one-sided'] });
  });

  test.each<[string, RelationTypeId | null]>([
    ['Its rivals are many, Alfa says.', 'rivalry'],
    ['A leader of Alfa was arrested by the Army of another land.', 'target-of'],
    ['Alfa split.', 'splinter-of'],
    ['Rivals: Alfa, Beta, Gama', 'rivalry'],
    ['Alfa and Beta came.', null],
  ])('the type that is said where nobody is tied: %s', (text, type) => {
    expect(suggestion(text, 'en').type).toBe(type);
  });

  test('people of an organization make it implied', () => {
    const basis = (text: string) => suggestion(text, 'en').ties.map((tie) => tie.basis);
    expect(basis('The Army captured the leader of Alfa.')).toEqual(['implied']);
    expect(basis('The Army captured Juan (Alfa).')).toEqual(['implied']);
    expect(basis('Juan, leader of Alfa, was captured by the Army.')).toEqual(['implied']);
    expect(basis('Alfa was weakened by the Army.')).toEqual(['stated']);
    expect(basis('The Army weakened Alfa.')).toEqual(['stated']);
  });

  test('the quote is the whole sentences that are touched', () => {
    const text = 'One. Alfa fought Beta. Three.';
    const reading = readingOf(text, 'en');
    const quote = (start: number, end: number) => {
      const found = suggest(reading, { start, end });
      return found && text.slice(found.quote.start, found.quote.end);
    };
    expect(quote(10, 12)).toBe('Alfa fought Beta.');
    expect(quote(2, 12)).toBe('One. Alfa fought Beta.');
    expect(quote(4, 5)).toBeNull();
  });
});

test('nothing is claimed that is not in the text', () => {
  const parts = [
    'Alfa',
    'Beta',
    'Gama',
    'Army',
    ' ',
    ', ',
    ' and ',
    ' fought ',
    ' each other',
    ' was attacked by ',
    ' (',
    ')',
    ' split from ',
    ' alliance between ',
    ' never ',
    ' its armed wing ',
    '. ',
    '; ',
    '\n',
    ' such as ',
    '’s ',
    ' may ',
    '👮 ',
    ' se alió con ',
    ' priority target',
    ' captures of ',
    'Alfa is a cartel.\n',
    '\nRivals: ',
    '\nIts rival, ',
  ];
  const anyReading = fc.record({
    text: fc.array(fc.constantFrom(...parts), { maxLength: 30 }).map((some) => some.join('')),
    language: fc.constantFrom('en', 'es', 'fr'),
    start: fc.nat(200),
    length: fc.nat(80),
  });
  fc.assert(
    fc.property(anyReading, ({ text, language, start, length }) => {
      const reading = readingOf(text, language);
      const found = suggest(reading, { start, end: start + length });
      if (!found) return;
      const known = new Set(reading.mentions.map(({ organization }) => organization));
      const { quote, mentions, ties, hedges, passOver } = found;
      const named = new Set(mentions.map(({ organization }) => organization));
      const claimed = ties.flatMap((tie) => [
        tie.cue,
        ...tie.hedges,
        ...[tie.strength, tie.negated, tie.hypothetical].flatMap((place) => place ?? []),
      ]);
      for (const place of [
        ...mentions,
        ...hedges,
        ...claimed,
        ...(passOver?.at ? [passOver.at] : []),
      ]) {
        expect(place.start).toBeLessThan(place.end);
        expect(place.start).toBeGreaterThanOrEqual(quote.start);
        expect(place.end).toBeLessThanOrEqual(quote.end);
        expect(text.slice(place.start, place.end)).toBe(text.slice(place.start, place.end).trim());
      }
      for (const { source, target, type, confidence } of ties) {
        // One of the two may be whom the text is about.
        const ends = [source.organization, target.organization];
        expect(ends.every((one) => known.has(one))).toBe(true);
        expect(ends.some((one) => named.has(one))).toBe(true);
        expect(source.organization).not.toBe(target.organization);
        expect(confidence.level).not.toBe('high');
        if (type === 'alliance' || type === 'rivalry')
          expect(source.organization < target.organization).toBe(true);
      }
    }),
    { numRuns: 500 },
  );
});
