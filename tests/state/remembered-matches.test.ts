import { beforeEach, expect, test, vi } from 'vitest';
import { rememberDecisions, rememberedDecisions } from '../../src/state/remembered-matches.ts';

const NONE = { accept: '', refuse: '' };
let kept: Map<string, string>;
beforeEach(() => {
  kept = new Map();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
  });
});

test('decisions come back, whichever of the two networks is open', () => {
  const decided = { accept: 'p~x', refuse: 'q~y,r~z' };
  rememberDecisions('one', 'two', decided);
  expect(rememberedDecisions('one', 'two')).toEqual(decided);
  expect(rememberedDecisions('two', 'one')).toEqual({ accept: 'x~p', refuse: 'y~q,z~r' });
  expect(rememberedDecisions('one', 'three')).toEqual(NONE);
  rememberDecisions('two', 'one', NONE);
  expect(rememberedDecisions('one', 'two')).toEqual(NONE);
});

test('the pairs decided on last are remembered', () => {
  for (let i = 0; i < 60; i++) rememberDecisions('a', `b${i}`, { accept: '', refuse: 'p~x' });
  expect(rememberedDecisions('a', 'b0')).toEqual(NONE);
  expect(rememberedDecisions('a', 'b59').refuse).toBe('p~x');
});

test.each(['{', 'null', '{}', '{"a b": null}', '{"a b": {"accept": 1, "refuse": ""}}'])(
  'what is no decision is passed over: %s',
  (stored) => {
    kept.set('explorer.matches', stored);
    expect(rememberedDecisions('a', 'b')).toEqual(NONE);
  },
);
