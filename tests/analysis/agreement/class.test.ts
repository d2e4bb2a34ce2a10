import { expect, test } from 'vitest';
import { alpha } from '../../../src/analysis/agreement/alpha.ts';
import { classReadings } from '../../../src/analysis/agreement/class.ts';
import { counted } from '../../../src/analysis/agreement/counted.ts';
import { reading } from './made-readings.ts';

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
