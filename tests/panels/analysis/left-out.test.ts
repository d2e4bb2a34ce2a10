import { expect, test } from 'vitest';
import { NOTHING_LEFT_OUT as NOTHING } from '../../../src/analysis/left-out.ts';
import { statementsOf } from '../../../src/analysis/statements.ts';
import { saidLeftOut, saidStatement } from '../../../src/panels/analysis/left-out/said.ts';
import { shippedNetwork } from '../../../src/shipped.ts';
import { bacrimNetwork } from '../../../src/shipped-bacrim.ts';

test('what is left out is said with how many relations do not count', () => {
  const [statement = null] = statementsOf(shippedNetwork());
  expect(saidLeftOut(NOTHING, 0, 20)).toBeNull();
  const source = shippedNetwork().sources.find(({ id }) => id === 'ellis-2016') ?? null;
  expect(saidLeftOut({ ...NOTHING, source }, 20, 20)).toBe(
    'Left out: the source Ellis 2016; 20 of 20 relations do not count.',
  );
  expect(saidLeftOut({ ...NOTHING, expanded: true, statement }, 11, 20)).toBe(
    'Left out: expanded relations and a statement; 11 of 20 relations do not count.',
  );
});

test('the time asked of is said, on the panel and in pictures alike', () => {
  const when = { from: 2010 * 12 + 1, to: 2010 * 12 + 1 };
  expect(saidLeftOut({ ...NOTHING, time: { when, undated: false } }, 7, 20)).toBe(
    'Left out: what all say of other times than February 2010 and what is said without a date; 7 of 20 relations do not count.',
  );
});

test('a picture that leaves the page says which statement, or row, by its first words', () => {
  const [first = null] = statementsOf(shippedNetwork());
  expect(saidStatement({ ...NOTHING, statement: first })).toBe(
    'Without this statement: “The January 2016 recapture of fugitive Sinaloa cartel boss Joaquin…”.',
  );
  const [row = null] = statementsOf(bacrimNetwork());
  expect(saidStatement({ ...NOTHING, statement: row })).toMatch(/^Without this row: row=\d+\.$/);
  expect(saidStatement(NOTHING)).toBeNull();
});
