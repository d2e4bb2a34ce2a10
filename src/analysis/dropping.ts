/** What hangs on each statement: the answers that change where a reader does without it. */
import {
  type Asked,
  answersOf,
  type Changed,
  changesOf,
  difference,
  lostAnswers,
  SECONDS,
} from './answers.ts';
import { leaveOut, NOTHING_LEFT_OUT } from './left-out.ts';
import { firstQuestions } from './questions.ts';
import type { SignedOptions } from './signed-graph.ts';
import { type Statement, statementsOf } from './statements.ts';

/** What changes without one statement. */
export interface Dropped extends Changed {
  readonly statement: Statement;
}

/**
 * Leaves out each statement in turn, and compares the answers.
 * @returns the statement first without which most answers change, then that with which most relations go
 */
export function dropEach(network: Asked, options: SignedOptions): Dropped[] {
  const statements = statementsOf(network).filter(({ relations }) => relations.length > 0);
  const seconds = SECONDS / (statements.length + 1);
  const before = answersOf(network, options, seconds);
  const questions = firstQuestions(network);
  const all = statements.map((statement): Dropped => {
    const left = leaveOut(network, { ...NOTHING_LEFT_OUT, statement });
    const remaining = new Set(left.relations.map(({ id }) => id));
    const relations = statement.relations.filter((id) => !remaining.has(id));
    // Where each relation stays, what is computed of them stays.
    const after = relations.length === 0 ? before : answersOf(left, options, seconds, before);
    const answers = lostAnswers(questions, left);
    return { statement, relations, answers, ...difference(before, after) };
  });
  return all.sort((a, b) => changesOf(b) - changesOf(a) || b.relations.length - a.relations.length);
}
