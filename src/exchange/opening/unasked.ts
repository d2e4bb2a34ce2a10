/** What is opened where nobody is asked before, and what somebody is to be asked about. */
import { unreadable } from '../../network/problems.ts';
import type { ImportResult } from './import-result.ts';

/**
 * The result where nobody sees it before it opens: a table of numbers is taken for a list of relations only
 * where somebody says so.
 */
export function unasked(result: ImportResult): ImportResult {
  if (!result.ok) return result;
  const problems = result.proposal.notes.flatMap(({ code, place }) =>
    code === 'numbers-as-relations' && typeof place === 'string'
      ? [unreadable(place, { code: 'table-only-numbers', params: {} })]
      : [],
  );
  return problems.length === 0 ? result : { ok: false, problems, tables: result.tables };
}

/** Whether somebody has to see it before: what names of relations are taken to mean, or that numbers are ends. */
export function isToBeSeen(result: ImportResult): boolean {
  return (
    result.ok &&
    (!unasked(result).ok || result.proposal.types.some(({ isInterpreted }) => isInterpreted))
  );
}
