import { describe, expect, test } from 'vitest';
import type { CheckedQuote } from '../../src/cli/check.ts';
import { closingLine, junitReport, passes, type Report, textReport } from '../../src/cli/report.ts';
import type { QuoteState } from '../../src/evidence/verify.ts';
import type { Selector } from '../../src/network/records.ts';

const WORDS: Selector[] = [
  { type: 'TextQuoteSelector', exact: 'a\nb <i>', prefix: '', suffix: '' },
  { type: 'TextPositionSelector', start: 4, end: 11 },
];
const ROW: Selector[] = [
  { type: 'FragmentSelector', conformsTo: 'http://tools.ietf.org/rfc/rfc7111', value: 'row=2' },
];

function quote(state: QuoteState, selector: Selector[] = WORDS): CheckedQuote {
  const address = {
    section: 'relations',
    record: 'r',
    field: 'evidence.0',
    kind: 'quote',
    role: 'supports',
  } as const;
  return {
    place: { ...address, source: 's', paragraph: 2, selector },
    state,
    isComparedRow: false,
    problems: [],
  };
}

const report = (quotes: CheckedQuote[], withTexts = true): Report => ({
  networks: [{ folder: 'a&b', problems: [], quotes }],
  withTexts,
});

const TABLE = quote({ state: 'not-checked', reason: 'table' }, ROW);
const UNCHECKED = quote({ state: 'not-checked', reason: 'no-text' });
const MOVED = quote({
  state: 'moved',
  from: { start: 4, end: 11 },
  to: { start: 9, end: 16 },
});

describe('passes', () => {
  test.each<[string, boolean, Report]>([
    ['evidence in a table is no failure', true, report([TABLE])],
    ['a quote without its text is one', false, report([UNCHECKED])],
    ['but not where no texts were given', true, report([UNCHECKED], false)],
    ['a moved quote is one', false, report([MOVED])],
  ])('%s', (_, expected, given) => {
    expect(passes(given)).toBe(expected);
  });
});

test('a line shows state, record, field, paragraph, positions and words', () => {
  expect(
    textReport(report([MOVED, TABLE]))
      .split('\n')
      .slice(0, 2),
  ).toEqual([
    'moved        r evidence.0  ¶2 4–11 → 9–16  “a b <i>”',
    'not checked  r evidence.0  ¶2 table  (evidence in a table has no words to check)',
  ]);
});

test('tables are counted apart', () => {
  expect(closingLine(report([MOVED, TABLE]))).toBe(
    'verify: 1 network, 0 problems; quotes and hedges: 0 verified, 0 in place, 1 moved, 0 ambiguous, 0 changed, 0 not checked, 1 in tables',
  );
});

test('JUnit skips tables, fails quotes without their text, and escapes', () => {
  const xml = junitReport(report([TABLE, UNCHECKED]));
  expect(xml).toContain('<testsuite name="a&amp;b" tests="2" failures="1" skipped="1">');
});
