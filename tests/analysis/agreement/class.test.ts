import { expect, test } from 'vitest';
import { alpha } from '../../../src/analysis/agreement/alpha.ts';
import { classReadings } from '../../../src/analysis/agreement/class.ts';
import { counted } from '../../../src/analysis/agreement/counted.ts';
import { calledOtherwise, reading } from './made-readings.ts';

const units = ['0', '1', '2', '3 generic'];
const key = reading('key', ['a alliance b 0', 'c splinter-of d 1', 'e rivalry f 2'], units);
const students = [
  // As the key has it.
  reading('ana', ['a alliance b 0', 'c splinter-of d 1', 'e rivalry f 2'], units),
  // The second sentence the other way round, the third left open.
  reading('ben', ['a alliance b 0', 'd splinter-of c 1'], units),
  // The second passed over, the third of another type, the fourth coded.
  reading(
    'eva',
    ['a alliance b 0', 'e alliance f 2', 'a rivalry d 3'],
    ['0', '1 negated', '2', '3'],
  ),
];

test('sentences most often read differently come first, with how many decided on them', () => {
  const { sentences } = classReadings(key, students);
  expect(
    sentences.map(({ sentence, read, differing }) => [sentence.start / 10, differing, read]),
  ).toEqual([
    [1, 2, 3],
    [2, 1, 2],
    [3, 1, 3],
    [0, 0, 3],
  ]);
});

test('each student is compared with the key', () => {
  const found = classReadings(key, students).students;
  expect(found.map(({ network }) => network.id)).toEqual(['ana', 'ben', 'eva']);
  expect(found.map(({ agreement }) => agreement.differences.length)).toEqual([0, 2, 5]);
  expect(found[1]?.agreement.levels[0]).toMatchObject({ concerns: 'unit', units: 3, same: 3 });
});

test('students among themselves, what one left open missing', () => {
  const values = [
    ['coded', 'coded', 'coded'],
    ['coded', 'coded', 'passed-over'],
    ['coded', null, 'coded'],
    ['passed-over', 'passed-over', 'coded'],
  ];
  expect(classReadings(key, students).among.value).toBeCloseTo(alpha(counted(values)) ?? 0, 12);
});

test('students who call an organization otherwise are compared by its name', () => {
  const [ana] = students;
  if (!ana) throw new Error('There is no student');
  const renamed = JSON.parse(JSON.stringify(ana).replaceAll('"f"', '"sixth"'));
  expect(classReadings(key, [renamed]).sentences.every(({ differing }) => differing === 0)).toBe(
    true,
  );
});

test('students who call the text and its sentences otherwise are compared all the same', () => {
  const renamed = students.map((one, i) => (i > 0 ? calledOtherwise(one) : one));
  expect(classReadings(key, renamed).sentences).toHaveLength(4);
  expect(classReadings(key, renamed).among).toEqual(classReadings(key, students).among);
  const [, , fourth] = classReadings(key, renamed).sentences;
  expect([fourth?.read, fourth?.differing]).toEqual([3, 1]);
});

test('a single student is enough for the sentences, and agrees with nobody', () => {
  const { sentences, among } = classReadings(key, students.slice(1, 2));
  expect(sentences.map(({ sentence, read }) => [sentence.start / 10, read])).toEqual([
    [1, 1],
    [0, 1],
    [3, 1],
  ]);
  expect(among.lack).toBe('no-units');
});

test('what no two students decided says nothing of how far they agree', () => {
  const open = reading('fay', ['a alliance b 0'], ['0', '1', '2']);
  const also = reading('gil', ['e rivalry f 2'], ['0', '1', '2']);
  expect(classReadings(key, [open, also]).among.lack).toBe('no-units');
});

test('sentences differ by what is said in them, not by how it is written down', () => {
  const [long, short] = [
    reading('long', ['a alliance b 0', 'a rivalry c 0', 'd splinter-of e 1'], units),
    reading('short', ['c rivalry a 0', 'b alliance a 0', 'd splinter-of e 1'], units),
  ];
  expect(classReadings(long, [short]).sentences.every(({ differing }) => differing === 0)).toBe(
    true,
  );
});

test('a hedge in a sentence, and a quote of another text, are no relation of the sentence', () => {
  const [ana] = students;
  const [first, second, ...others] = ana?.relations ?? [];
  const [quote] = first?.evidence ?? [];
  if (!ana || !first || !second || !quote) throw new Error('There are no relations');
  const hedged = {
    ...second,
    hedges: [{ source: 'text', selector: quote.selector, type: 'reported' }],
  };
  const elsewhere = {
    ...second,
    evidence: [...second.evidence, { ...quote, source: 'another' }],
  };
  for (const changed of [hedged, elsewhere]) {
    const student = { ...ana, relations: [first, changed as typeof second, ...others] };
    expect(classReadings(key, [student]).sentences.map(({ differing }) => differing)).toEqual([
      0, 0, 0, 0,
    ]);
  }
});

test('students who cut the text otherwise leave its sentences in order', () => {
  const [ana, ben] = students;
  if (!ana || !ben) throw new Error('There are no students');
  const [first, ...rest] = ana.coverage ?? [];
  const [quote] = first?.selector ?? [];
  if (!first || !quote) throw new Error('There is no sentence');
  const long = { ...first, selector: [quote, { type: 'TextPositionSelector', start: 0, end: 20 }] };
  const cut = { ...ana, coverage: [long, ...rest.slice(1)] } as typeof ana;
  const { sentences } = classReadings(key, [cut, ana]);
  expect(sentences.map(({ sentence, read }) => [sentence.start / 10, read])).toEqual([
    [0, 2],
    [1, 1],
    [2, 2],
    [3, 2],
  ]);
});

test('organizations alike in words only are two', () => {
  const named = (name: string) => {
    const network = reading(name, ['a alliance b 0'], units);
    const organizations = network.organizations.map((one) =>
      one.id === 'a' ? { ...one, id: name.toLowerCase().replaceAll(' ', '-'), name } : one,
    );
    const id = name.toLowerCase().replaceAll(' ', '-');
    const relations = JSON.parse(JSON.stringify(network.relations).replaceAll('"a"', `"${id}"`));
    return { ...network, organizations, relations };
  };
  const { sentences } = classReadings(named('Red Hand'), [named('Red Hand North')]);
  expect(sentences[0]).toMatchObject({ read: 1, differing: 1 });
});
