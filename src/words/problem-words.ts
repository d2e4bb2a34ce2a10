/** How the problems of a catalogue are said. */
import type { ProblemParams } from '../network/problem-codes.ts';
import type { Coded, Place, Problem } from '../network/problems.ts';

interface ProblemWords {
  readonly message: string;
  readonly remedy: string;
}

/** Words for codes, of which the compiler lets none be missing. */
export type ProblemCatalogue<Code extends keyof ProblemParams> = {
  readonly [One in Code]: (params: ProblemParams[One]) => ProblemWords;
};

export function problemsBy(
  catalogue: ProblemCatalogue<keyof ProblemParams>,
  placeName: (place: Place) => string,
) {
  function said<Code extends keyof ProblemParams>({
    code,
    params,
  }: Coded<ProblemParams, Code>): ProblemWords {
    return catalogue[code](params);
  }

  /** One line: place, what is wrong, rule, what to do. */
  function line(problem: Problem): string {
    const { file, record, field, rule } = problem;
    const place = [file, record && placeName(record), field].filter((part) => part !== null);
    const { message, remedy } = said(problem);
    return `${place.join(' › ')}: ${message} (${rule}). ${remedy}`;
  }

  return { said, line };
}
