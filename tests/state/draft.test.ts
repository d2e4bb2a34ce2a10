import { describe, expect, test } from 'vitest';
import { draftOf, optionsFor, toggled, vouchedFor } from '../../src/state/draft.ts';

test.for([
  ['nobody yet', { members: [], method: null }],
  ['some by hand', { members: ['gulf', 'cjng'], method: null }],
  ['a computed group', { members: ['a', 'b'], method: 'mutual' }],
] as const)('%s comes back from the options', ([, draft]) => {
  expect(draftOf(optionsFor(draft))).toEqual(draft);
});

test.for([
  ['no option', {}, null],
  ['no draft', optionsFor(null), null],
  ['one named twice', { make: 'a,b,a' }, { members: ['a', 'b'], method: null }],
  ['a method that is none', { make: 'a', from: 'constructor' }, { members: ['a'], method: null }],
] as const)('%s', ([, options, draft]) => {
  expect(draftOf(options)).toEqual(draft);
});

test('a group that is changed is a bloc by hand', () => {
  const draft = { members: ['a', 'b'], method: 'connected' } as const;
  expect(toggled(draft, 'c')).toEqual({ members: ['a', 'b', 'c'], method: null });
  expect(toggled(draft, 'a')).toEqual({ members: ['b'], method: null });
});

describe('whose a draft is', () => {
  const found = [
    {
      method: 'connected',
      groups: [
        ['a', 'b', 'c'],
        ['d', 'e'],
      ],
    } as const,
  ];
  test.each([
    ['a group that the method found, in whatever order', ['c', 'a', 'b'], 'connected', 'connected'],
    ['another set', ['a', 'b'], 'connected', null],
    ['a group of another method', ['a', 'b', 'c'], 'mutual', null],
    ['by hand', ['d', 'e'], null, null],
  ] as const)('%s', (_, members, method, expected) => {
    expect(vouchedFor({ members, method }, found)).toEqual({ members, method: expected });
  });
});
