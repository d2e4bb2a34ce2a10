import { expect, test } from 'vitest';
import { words } from '../../src/words/words.ts';

const { headline, details } = words.changes;
const NAMES = new Map([['gulf', 'Gulf Cartel']]);
const nameOf = (id: string) => NAMES.get(id) ?? id;
const change = {
  kind: 'changed',
  section: 'relations',
  title: 'A fought B',
  fields: [],
} as const;
const sentence = (field: string, before: unknown, after: unknown) =>
  details({ ...change, fields: [{ field, before, after }] }, nameOf)[0];

test.each([
  ['alliance', 'rivalry', 'A–B: was an alliance, is a rivalry'],
  ['rivalry', 'splinter-of', 'A–B: was a rivalry, is “A splinter-of B”'],
] as const)('a tie that was %s and is %s is one line', (from, to, line) => {
  const tie = (type: typeof from | typeof to) => ({ type, title: `A ${type} B` });
  const fields = [
    { field: 'id', before: 'a-x-b', after: 'a-y-b' },
    { field: 'type', before: from, after: to },
  ];
  const told = {
    ...change,
    fields,
    tie: { ends: ['A', 'B'] as const, was: tie(from), is: tie(to) },
  };
  expect(headline(told)).toBe(line);
  expect(details(told, nameOf)).toEqual([]);
});

test('a type of the file’s own is said by its sentence', () => {
  const was = { type: 'other-undirected', typeName: 'binds', title: 'A binds B' } as const;
  const is = { type: 'alliance', title: '' } as const;
  expect(headline({ ...change, tie: { ends: ['A', 'B'], was, is } })).toBe(
    'A–B: was “A binds B”, is an alliance',
  );
});

const quote = (exact: string, more = {}) => ({
  source: 's',
  selector: [
    { type: 'TextQuoteSelector', exact, prefix: '', suffix: '' },
    { type: 'TextPositionSelector', start: 0, end: exact.length },
  ],
  ...more,
});

test.each([
  ['note', undefined, 'New.', 'New note: “New.”'],
  ['evidence.1', quote('Said.'), undefined, 'Removed quote: “Said.”'],
  ['evidence.0', quote('So.'), quote('Thus.'), 'The quote was “So.”, is “Thus.”'],
  [
    'evidence.0',
    quote('So.', { role: 'supports' }),
    quote('So.', { role: 'context' }),
    'In the quote “So.”: role was “supports”, is “context”.',
  ],
  [
    'confidence',
    { level: 'low', reason: 'x' },
    { level: 'high', reason: 'y' },
    'The confidence was “low” (x), is “high” (y).',
  ],
  [
    'members.0',
    undefined,
    { organization: 'gulf', strength: 'looser' },
    'New member: “Gulf Cartel” (“looser”).',
  ],
  ['parent', 'gulf', undefined, 'Removed organization it is part of: “Gulf Cartel”.'],
  ['x', 300, 1, 'The place from left to right was 300, is 1.'],
  ['aliases', ['x', 'y'], ['y', 'x'], 'Now in this order, alias: “y” and “x”.'],
  ['custom', { a: 1 }, { a: 2 }, 'The custom was {"a":1}, is {"a":2}.'],
])('%s from %j to %j', (field, before, after, said) => {
  expect(sentence(field, before, after)).toBe(said);
});
