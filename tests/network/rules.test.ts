import { describe, expect, test } from 'vitest';
import type { Problem } from '../../src/network/problems.ts';
import { parseFolder, parseNetwork } from '../../src/network/read-network.ts';
import { words } from '../../src/words/words.ts';

import { BREACHES, broken, JSON_TEXT, problemsOf, quote, row, span, unit } from './breaches.ts';

test('the fixture is sound, so that each breach below is the only one', () => {
  expect(problemsOf(JSON_TEXT)).toEqual([]);
  expect(problemsOf(`\uFEFF${JSON_TEXT}`)).toEqual([]);
});

describe('F1: not JSON, cut off, not explorer-network, a version this program does not know', () => {
  test.each<[string, string, string]>([
    ['not JSON', 'hello', 'not JSON'],
    ['empty', '', 'cut off'],
    ['cut off', JSON_TEXT.slice(0, 2_000), 'cut off at line'],
    ['a broken line', JSON_TEXT.replace('"version"', 'version'), 'past line'],
    ['other JSON', '{"nodes": []}', 'not an explorer-network file'],
    ['a list', '[]', 'not an explorer-network file'],
    ['null', 'null', 'not an explorer-network file'],
    ['an unknown version', broken({ version: 2 }), 'Version 2'],
    ['no version', broken({ version: undefined }), 'Version null'],
  ])('%s', (_, json, message) => {
    const [problem, ...others] = problemsOf(json);
    expect(problem).toMatchObject({ rule: 'F1', file: 'small.json', record: null });
    expect(problem && words.problem.said(problem).message).toContain(message);
    expect(others).toEqual([]);
  });
});

describe.each(BREACHES)('%s', (title, breaches) => {
  test.each(breaches)('%s', (_, changes, record, field) => {
    const problems = problemsOf(broken(changes));
    const rule = title.slice(0, 2);
    expect(problems).toContainEqual(expect.objectContaining({ rule, record, field }));
    expect(problems.filter((problem) => problem.rule !== rule)).toEqual([]);
    for (const problem of problems) expect(words.problem.line(problem)).toContain(`(${rule}). `);
  });
});

describe('what is not refused', () => {
  test.each<[string, Record<string, unknown>]>([
    ['evidence in a table', { 'relations.0.evidence.0.selector': [row] }],
    ['no evidence where nobody coded', { coder: undefined, 'relations.1.evidence': [] }],
    ['a field of a later version', { 'organizations.0.colour': 'red' }],
    ['a parent that takes part in nothing', { 'organizations.0.parent': 'dover-government' }],
    ['units side by side', { coverage: [unit('u', 500, 510), unit('v', 510, 526)] }],
    [
      'a step of the story that quotes what was passed over',
      {
        coverage: [unit('u', 600, 610, { passedOver: 'generic' })],
        story: [
          {
            id: 's',
            text: 't',
            evidence: [
              {
                source: 'rowan-2019',
                role: 'context',
                selector: [quote('words'), span(600, 610)],
              },
            ],
          },
        ],
      },
    ],
    ['a unit that is coded', { coverage: [unit('u', 5, 20)] }],
    ['neither blocs nor disputes', { blocs: undefined, disputes: undefined }],
  ])('%s', (_, changes) => {
    expect(problemsOf(broken(changes))).toEqual([]);
  });

  test('a field of a later version is kept', () => {
    const parsed = parseNetwork(broken({ 'organizations.0.colour': 'red' }), 'small.json');
    expect(parsed.ok && parsed.value.organizations[0]).toHaveProperty('colour', 'red');
  });
});

describe('a folder', () => {
  const { sources, organizations, relations, ...head } = JSON.parse(JSON_TEXT);
  const files = (changes: Record<string, string | undefined> = {}) => {
    const sections = { network: head, sources, organizations, relations };
    const texts = Object.entries(sections).map(([name, data]) => [
      `${name}.json`,
      JSON.stringify(data),
    ]);
    const all = { ...Object.fromEntries(texts), ...changes };
    return new Map(
      Object.entries<string | undefined>(all).filter(
        (one): one is [string, string] => one[1] !== undefined,
      ),
    );
  };

  test('is read as the file of one object is', () => {
    const [folder, file] = [parseFolder(files()), parseNetwork(JSON_TEXT, 'small.json')];
    expect(folder.ok && folder.value).toEqual(file.ok && file.value);
  });

  test.each<[string, Record<string, string | undefined>, Partial<Problem>[]]>([
    ['no head', { 'network.json': undefined }, [{ rule: 'F1', file: 'network.json' }]],
    [
      'two files cut off are both named',
      { 'sources.json': '[{', 'relations.json': '[' },
      [
        { rule: 'F1', file: 'sources.json' },
        { rule: 'F1', file: 'relations.json' },
      ],
    ],
    [
      'the file of a section is named',
      { 'organizations.json': '[{"id": "a"}]' },
      [{ rule: 'F2', file: 'organizations.json', record: 'a' }],
    ],
    [
      'a missing section',
      { 'relations.json': undefined },
      [{ rule: 'F2', file: 'relations.json' }],
    ],
  ])('%s', (_, changes, expected) => {
    const parsed = parseFolder(files(changes));
    const problems = parsed.ok ? [] : parsed.problems;
    for (const one of expected) expect(problems).toContainEqual(expect.objectContaining(one));
  });
});

test.each<[string, Record<string, unknown>, object]>([
  ['missing', { title: undefined }, { code: 'field-missing', field: 'title' }],
  ['empty', { title: '' }, { code: 'field-empty', field: 'title' }],
  ['no date', { 'relations.0.when': 'soon' }, { code: 'not-a-date', params: { found: '"soon"' } }],
  ['no id', { 'organizations.0.id': 'A B' }, { code: 'not-an-id' }],
  ['of another type', { title: 3 }, { code: 'wrong-value', field: 'title' }],
])('a field that is %s is told to be so', (_, changes, problem) => {
  expect(problemsOf(broken(changes))).toContainEqual(expect.objectContaining(problem));
});

test.each<[string, unknown, boolean]>([
  ['layout.positions.0.x', 1e9, true],
  ['layout.positions.0.x', 1e9 + 1, false],
  ['layout.positions.0.x', -1e9, true],
  ['layout.positions.0.x', -1e9 - 1, false],
  ['relations.0.evidence.0.paragraph', 1, true],
  ['relations.0.evidence.0.paragraph', 0, false],
  ['coverage', [unit('u', 0, 1, { paragraph: 1 })], true],
  ['coverage', [unit('u', 0, 1, { paragraph: 0 })], false],
  ['relations.0.evidence.0.count', { deaths: 0 }, true],
  ['relations.0.evidence.0.count', { deaths: -1 }, false],
])('%s may be %j: %s', (path, value, isSound) => {
  expect(problemsOf(broken({ [path]: value })).length === 0).toBe(isSound);
});

test('what words are told to mean is a source, an organization and a quote of the network', () => {
  const told = (fields: object) => {
    const one = {
      source: 'rowan-2019',
      organization: 'alder-group',
      selector: [quote('x'), span(0, 1)],
    };
    return problemsOf(broken({ naming: { told: [one, { ...one, ...fields }] } })).map(
      ({ rule, field }) => `${rule} ${field}`,
    );
  };
  expect(told({})).toEqual([]);
  expect(told({ source: 'nobody' })).toEqual(['F4 naming.told.1.source']);
  expect(told({ organization: 'nobody' })).toEqual(['F4 naming.told.1']);
  expect(told({ selector: [quote('x')] })).toEqual(['F6 naming.told.1.selector']);
});

test('of a relation with itself only that is wrong', () => {
  const alike = { 'relations.0.target': 'alder-group', 'relations.0.source': 'alder-group' };
  expect(problemsOf(broken(alike)).map(({ code }) => code)).toEqual(['ends-alike']);
});

test.each([
  [0, false],
  [1, true],
  [6, true],
  [7, false],
])('a heading of level %i: %s', (level, isSound) => {
  const path = 'sources.0.custom.text.headings';
  const headings = [{ level, start: 0, title: 'Title', text: 'Title' }];
  const codes = problemsOf(broken({ [path]: headings })).map(({ field }) => field ?? '');
  expect(codes.some((field) => field.endsWith('level'))).toBe(!isSound);
});
