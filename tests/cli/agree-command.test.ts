import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { agreeCommand } from '../../src/cli/agree-command.ts';
import { reading } from '../analysis/agreement/made-readings.ts';

let folder = '';
const [one, other] = ['one.json', 'other.json'];
const path = (name: string) => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'agree-'));
  const save = (name: string, network: object) => writeFile(path(name), JSON.stringify(network));
  await save(
    one,
    reading('one', ['a alliance b 0', 'c splinter-of d 1'], ['0', '1', '2 generic', '3 negated']),
  );
  await save(
    other,
    reading(
      'other',
      ['a alliance b 0 implied', 'd splinter-of c 1', 'e rivalry f 2'],
      ['0', '1', '2', '4 generic'],
    ),
  );
});
afterAll(() => rm(folder, { recursive: true }));

test('figures for people, then each difference with what both say', async () => {
  const { exitCode, output, errors } = await agreeCommand([path(one), path(other)]);
  expect([exitCode, errors]).toEqual([1, '']);
  expect(output).toMatch(/^A: Reading one \[one\]$/m);
  expect(output).toMatch(/^Sentences: coded or passed over: 2 of 3 alike, 66\.7% \(/m);
  expect(output).toMatch(/^ {2}kappa: 0 \(/m);
  expect(output).toMatch(/^Pairs: tied or not: 2 of 3 alike/m);
  expect(output).toMatch(/^ {2}kappa: not defined: no pair named in one sentence/m);
  expect(output).toMatch(/^ {2}Were every one of the 15 pairs/m);
  expect(output).toMatch(/^Type of the relation: 2 of 2 alike, 100% \(no interval/m);
  expect(output).toMatch(/^The two readings differ in 4 places\.$/m);
  expect(output).toMatch(/^ {2}p\. i “sentence 2”: first passed over, second coded$/m);
  expect(output).toMatch(/^ {2}E – F: first not tied, second tied$/m);
  expect(output).toMatch(/^ {2}C – D: first C → D, second C ← D$/m);
  expect(output).toMatch(/^ {2}A – B: first stated, second implied$/m);
  expect(output).toMatch(/^2 sentences that only one of the two decided/m);
});

test('the same as JSON', async () => {
  const { output } = await agreeCommand([path(one), path(other), '--json']);
  const { levels, differences, undecided } = JSON.parse(output);
  expect(levels[0]).toMatchObject({ concerns: 'unit', units: 3, same: 2, kappa: { value: 0 } });
  expect(differences).toContainEqual({
    concerns: 'direction',
    pair: ['c', 'd'],
    relations: [['c-splinter-of-d'], ['d-splinter-of-c']],
    first: 'forth',
    second: 'back',
    settled: null,
  });
  expect(undecided).toEqual([
    {
      source: 'text',
      start: 30,
      end: 40,
      units: [['unit-3'], []],
      first: 'passed-over',
      second: null,
    },
    {
      source: 'text',
      start: 40,
      end: 50,
      units: [[], ['unit-4']],
      first: null,
      second: 'passed-over',
    },
  ]);
});

test('a reading with itself differs in nothing', async () => {
  const { exitCode, output } = await agreeCommand([path(one), path(one)]);
  expect(exitCode).toBe(0);
  expect(output).toContain('The two readings do not differ.');
});

test('several readings against a key: student by student, and sentence by sentence', async () => {
  const { exitCode, output } = await agreeCommand([path(one), path(other), path(one)]);
  expect(exitCode).toBe(1);
  expect(output).toMatch(/^Reading one \[one\]$/m);
  expect(output).toMatch(/^ {2}Sentences: coded or passed over: 2 of 3 alike/m);
  expect(output).toMatch(/^Students among themselves: .*alpha /m);
  const sentences = output.split('\n').filter((line) => line.includes('read differently by'));
  expect(sentences[0]).toMatch(/p\. i “sentence [12]”: read differently by 1 of 2$/);
  expect(sentences.at(-1)).toMatch(/read differently by 0 of 1$/);
  const json = await agreeCommand([path(one), path(other), path(one), '--json']);
  const { students, key } = JSON.parse(json.output);
  expect(key.id).toBe('one');
  expect(students.map(({ differences }: { differences: number }) => differences)).toEqual([4, 0]);
});

test.each([[['only-one']], [['a', 'b', '--unknown']], [['nowhere.json', 'nowhere.json']]])(
  'cannot be run as %j',
  async (args) => {
    const { exitCode, errors } = await agreeCommand(args);
    expect(exitCode).toBe(2);
    expect(errors).toContain('Usage: npm run agree');
  },
);
