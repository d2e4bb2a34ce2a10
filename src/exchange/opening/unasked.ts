/** What is opened where nobody is asked before. */
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
