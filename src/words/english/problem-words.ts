/** How a problem is said. */
import type { ProblemParams } from '../../network/problem-codes.ts';

export interface ProblemWords {
  readonly message: string;
  readonly remedy: string;
}

/** Words for codes, of which the compiler lets none be missing. */
export type ProblemCatalogue<Code extends keyof ProblemParams> = {
  readonly [One in Code]: (params: ProblemParams[One]) => ProblemWords;
};
