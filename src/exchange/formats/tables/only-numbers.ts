/** Lists of relations with nothing but numbers in them, which could as well be a matrix or measures. */

import { cellNumber } from './cell-number.ts';
import { contentsOf, share } from './contents.ts';
import type { MappedTable } from './read-tables.ts';

/**
 * Those of the tables that are read as relations though all of their cells are numbers, and none of the other
 * tables names an organization by them.
 */
export function onlyNumbers(mapped: readonly MappedTable[]): readonly MappedTable[] {
  const keys = mapped.flatMap((one) =>
    one.mapping.as === 'organizations' ? cellsOf(one, ['id', 'name']) : [],
  );
  const named = new Set(keys);
  return mapped.filter((one) => {
    if (one.mapping.as !== 'relations') return false;
    const ends = new Set(cellsOf(one, ['source', 'target', 'tied']));
    const isNamed = share(ends, (end) => named.has(end)) >= 0.8;
    return (
      ends.size > 0 &&
      !isNamed &&
      contentsOf(one.table).every(({ distinct }) => areNumbers(distinct))
    );
  });
}

function cellsOf({ table, mapping }: MappedTable, roles: readonly string[]): string[] {
  const contents = contentsOf(table);
  return mapping.roles.flatMap((role, at) =>
    roles.includes(role) ? [...(contents[at]?.distinct ?? [])] : [],
  );
}

function areNumbers(cells: ReadonlySet<string>): boolean {
  return share(cells, (cell) => cellNumber(cell) === null) === 0;
}
