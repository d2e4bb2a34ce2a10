import { describe, expect, test } from 'vitest';
import {
  type Asked,
  answersOf,
  type Changed,
  changesOf,
  difference,
  lostAnswers,
} from '../../src/analysis/answers.ts';
import { firstQuestions } from '../../src/analysis/questions.ts';
import type { SignedOptions } from '../../src/analysis/signed-graph.ts';
import type { Bloc, Relation } from '../../src/network/records.ts';
import { smallNetwork } from '../fixtures/small-network.ts';

const SIGNS = { withTargets: false, rollUp: false, statedOnly: false };

/** `a alliance b`, and `a alliance b 3` of this weight. */
function relationOf(line: string): Relation {
  const [source = '', type, target = '', weight] = line.split(' ');
  return {
    ...{ id: line, type: type as Relation['type'], source, target },
    ...{ basis: 'stated', confidence: { level: 'high', reason: 'made up' } },
    ...{ hedges: [], evidence: [] },
    ...(weight && { attributes: [{ name: 'weight', value: weight, evidence: [] }] }),
  } as Relation;
}

function network(lines: readonly string[], bloc = ''): Asked {
  const { organizations } = smallNetwork();
  const [like] = organizations;
  if (!like) throw new Error('There is no organization');
  const members = [...bloc].map((organization) => ({ organization, basis: 'stated' }));
  const one = (id: string, claimedBy?: string) =>
    ({ id, name: id, members, evidence: [], ...(claimedBy && { claimedBy }) }) as unknown as Bloc;
  return {
    organizations: [...'abcdefgh'].map((id) => ({ ...like, id, name: id.toUpperCase() })),
    relations: lines.map(relationOf),
    blocs: bloc === '' ? [] : [one('claimed', 'text'), one('own')],
    disputes: [],
  };
}

const of = (asked: Asked, options: SignedOptions = SIGNS) => answersOf(asked, options, 10);
const between = (before: Asked, after: Asked, options: SignedOptions = SIGNS) =>
  difference(of(before, options), of(after, options));

describe('how many answers change', () => {
  const same = { lower: 2, upper: 2 };
  const none: Changed = {
    ...{ relations: [], answers: [], triangles: { gone: 0, of: 4 }, blocs: [] },
    ...{ index: { before: same, after: same }, ungrouped: [], regrouped: false },
  };

  test.each<[string, Partial<Changed>, number]>([
    ['none', {}, 0],
    ['relations by themselves are none', { relations: ['x'] }, 0],
    ['triangles', { triangles: { gone: 1, of: 4 } }, 1],
    ['the index', { index: { before: same, after: { lower: 1, upper: 1 } } }, 1],
    [
      'not an index that was not proved',
      { index: { before: { lower: 1, upper: 2 }, after: { lower: 1, upper: 1 } } },
      0,
    ],
    ['nor one that is not', { index: { before: same, after: { lower: 0, upper: 1 } } }, 0],
    ['one who is in no group', { ungrouped: ['a'] }, 1],
    ['the best partition', { regrouped: true }, 1],
    [
      'questions and blocs each',
      {
        answers: [
          { question: 'allies', gone: 1, of: 2 },
          { question: 'origins', gone: 1, of: 1 },
        ],
        blocs: [{ bloc: 'x', before: 1, after: 0 }],
      },
      3,
    ],
  ])('%s', (_, changed, expected) => {
    expect(changesOf({ ...none, ...changed })).toBe(expected);
  });
});

test('questions that keep their whole answer are not among those that lose some', () => {
  const whole = network(['a alliance b', 'c alliance d', 'e splinter-of f']);
  const part = network(['a alliance b', 'e splinter-of f']);
  expect(lostAnswers(firstQuestions(whole), part)).toEqual([
    { question: 'allies', gone: 1, of: 2 },
  ]);
});

test('what is not compared: blocs that nobody claims, and answers that stay', () => {
  const whole = network(['a alliance b', 'b rivalry c'], 'ab');
  expect(of(whole).blocs.map(({ bloc }) => bloc)).toEqual(['claimed']);
  expect(between(whole, whole)).toEqual({
    triangles: { gone: 0, of: 0 },
    blocs: [],
    index: { before: { lower: 0, upper: 0 }, after: { lower: 0, upper: 0 } },
    ungrouped: [],
    regrouped: false,
  });
});

test('the index is that of two groups', () => {
  const foes = ['a rivalry b', 'b rivalry c', 'a rivalry c'];
  expect(of(network(foes)).index).toMatchObject({ most: 2, lower: 1, upper: 1 });
  const two = [...foes, 'a alliance d', 'b rivalry d'];
  expect(between(network(two), network(foes)).triangles).toEqual({ gone: 1, of: 2 });
});

test('a bloc that is not found any more, a triangle that is gone, and who is in no group', () => {
  const whole = network(['a alliance b', 'b alliance c', 'a alliance c', 'd rivalry a'], 'abc');
  const part = network(['a alliance b', 'd rivalry a'], 'abc');
  expect(between(whole, part)).toMatchObject({
    triangles: { gone: 1, of: 1 },
    blocs: [{ bloc: 'claimed', before: 3, after: 0 }],
    ungrouped: ['c'],
  });
  // Found by one grouping less: e is tied to it by a chain, and is in the same best group.
  const more = network(['a alliance b', 'b alliance c', 'a alliance c', 'c alliance e'], 'abc');
  expect(
    between(network(['a alliance b', 'b alliance c', 'a alliance c'], 'abc'), more).blocs,
  ).toEqual([{ bloc: 'claimed', before: 3, after: 1 }]);
});

describe('the best partition', () => {
  const triangle = ['a alliance b', 'b alliance c', 'a rivalry c'];

  test('stays one of the best without the tie that it frustrates, and without no other', () => {
    const [wrong] = of(network(triangle)).index.partition.frustrated;
    for (const line of triangle) {
      const left = network(triangle.filter((one) => one !== line));
      expect(between(network(triangle), left).regrouped).toBe(line !== wrong?.relations[0]);
    }
  });

  test('is measured by weights where they count', () => {
    const light = network(['a alliance b 1', 'b alliance c 3', 'a rivalry c 5']);
    const heavy = network(['a alliance b 3', 'b alliance c 1', 'a rivalry c 5']);
    expect(between(light, heavy, { ...SIGNS, weighted: true }).regrouped).toBe(true);
    expect(between(light, heavy).regrouped).toBe(false);
  });

  test('is another where it would frustrate more than needs be', () => {
    const heavy = [
      'a alliance b',
      'b alliance c',
      'a alliance c',
      'a rivalry d',
      'b rivalry d',
      'c rivalry d',
    ];
    expect(between(network(heavy), network([...heavy.slice(0, 5), 'c alliance d'])).regrouped).toBe(
      false,
    );
    const turned = [
      'a alliance b',
      'b rivalry c',
      'a rivalry c',
      'a alliance d',
      'b rivalry d',
      'c alliance d',
    ];
    expect(between(network(heavy), network(turned)).regrouped).toBe(true);
  });

  test('of two parts is none of a tie between them: one part can be turned', () => {
    const parts = ['a alliance b', 'c alliance d', 'a rivalry e'];
    for (const tie of ['b alliance c', 'b rivalry c', 'e alliance c'])
      expect(between(network(parts), network([...parts, tie])).regrouped).toBe(false);
  });

  test('says nothing of somebody who was in none of its groups', () => {
    const found = between(network(['a alliance b']), network(['a alliance b', 'b rivalry c']));
    expect(found.regrouped).toBe(false);
  });
});

test('where the index of all could not be proved, it is not sought for a part', () => {
  // A tangle that cannot be proved without time.
  const ids = [...'abcdefgh'];
  const tangle = ids.flatMap((b, i) => ids.slice(0, i).map((a) => `${a} rivalry ${b}`));
  const whole = of(network(tangle));
  const unproved = { ...whole.index, lower: 0 };
  const part = network(['a alliance b']);
  expect(answersOf(part, SIGNS, 10, { index: unproved }).index).toBe(unproved);
  expect(answersOf(part, SIGNS, 10, whole).index).toMatchObject({ lower: 0, upper: 0 });
});
