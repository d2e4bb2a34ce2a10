/** What the tests of acts share: the small network with its text, and what an act made of it. */
import { readFileSync } from 'node:fs';
import type { Made } from '../../../src/coding/acts/made.ts';
import { readSourceText } from '../../../src/evidence/source-text.ts';
import type { Outcome, Problem } from '../../../src/network/problems.ts';
import type { Evidence } from '../../../src/network/records.ts';
import { evidenceFor } from '../../evidence/quoting.ts';

export const TEXT = await readSourceText(
  readFileSync(new URL('../../fixtures/networks/small.txt', import.meta.url)),
);

/** A quote of words of the small text. */
export function quoteOf(exact: string): Evidence {
  return { ...evidenceFor(TEXT, exact), source: 'rowan-2019' };
}

/** What an act made; it fails where it was refused. */
export function done(outcome: Outcome<Made>): Made {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value;
}

/** Why an act was refused: rules, codes and fields. */
export function refused(outcome: Outcome<Made>): Pick<Problem, 'rule' | 'code' | 'field'>[] {
  if (outcome.ok) throw new Error('nothing was refused');
  return outcome.problems.map(({ rule, code, field }) => ({ rule, code, field }));
}
