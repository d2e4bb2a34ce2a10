import { describe, expect, test } from 'vitest';
import { words } from '../../src/words/words.ts';

const { rest, effects } = words.statements;

describe('on how many statements relations rest', () => {
  test.each([
    [{ passages: 2, rows: 0, bare: 0 }, ', 2 statements'],
    [{ passages: 1, rows: 3, bare: 0 }, ', 1 statement and 3 rows'],
    [{ passages: 0, rows: 1, bare: 2 }, ', 1 row (2 on none)'],
    [{ passages: 0, rows: 0, bare: 5 }, ''],
  ])('%j', (of, said) => expect(rest(of)).toBe(said));
});

describe('what changes without a statement', () => {
  const index = (before: number, after: number) => ({
    before: { lower: before, upper: before },
    after: { lower: after, upper: after },
  });
  const none = {
    relations: 0,
    kept: 1,
    answers: [],
    triangles: { gone: 0, of: 2 },
    blocs: [],
    index: index(0, 0),
    ungrouped: [],
    regrouped: false,
  };

  test('the alliances that go, the bloc, and the index that stays', () => {
    const said = effects({
      ...none,
      relations: 2,
      answers: [{ question: 'allies', text: '', gone: 2, of: 3 }],
      blocs: [{ name: 'bloc', before: 3, after: 0 }],
    });
    expect(said).toBe(
      '2 of 3 alliances go; the bloc is no longer found; the frustration index stays 0.',
    );
  });

  test('relations that no answer counts', () => {
    expect(effects({ ...none, relations: 1 })).toBe('1 relation goes; no answer changes.');
  });

  test('an index that is not proved is not said to stay', () => {
    const open = { before: { lower: 1, upper: 2 }, after: { lower: 1, upper: 1 } };
    const said = effects({ ...none, relations: 1, triangles: { gone: 1, of: 2 }, index: open });
    expect(said).toBe('1 relation goes; 1 of 2 triangles goes.');
    expect(effects({ ...none, relations: 1, index: index(1, 0) })).toBe(
      '1 relation goes; the frustration index goes from 1 to 0.',
    );
  });

  test('nothing, where each relation rests on another statement too', () => {
    expect(effects(none)).toBe('Nothing changes: its relation rests on another one as well.');
    const answers = [{ question: 'other' as const, text: 'Is it disputed?', gone: 1, of: 2 }];
    expect(effects({ ...none, answers })).toBe(
      'Its relation rests on another one as well; “Is it disputed?” loses 1 of 2.',
    );
  });
});
