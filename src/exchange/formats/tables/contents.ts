/** What a column holds, by a look at its first rows. */
import { isBlank } from './around-table.ts';
import type { Table } from './parse-table.ts';

const SAMPLE = 5000;

export interface Contents {
  /** Trimmed cells of rows that are not empty, in order. */
  readonly cells: readonly string[];
  readonly distinct: ReadonlySet<string>;
  /** Every row has a value, and no two the same. */
  readonly isKey: boolean;
  /** Most values are numbers. */
  readonly isNumeric: boolean;
}

/** Of each column of the table. */
export function contentsOf({ header, rows }: Table): readonly Contents[] {
  const sample = rows.slice(0, SAMPLE).filter((cells) => !isBlank(cells));
  return header.map((_, column) => {
    const cells = sample.map((row) => row[column]?.trim() ?? '');
    const filled = cells.filter((cell) => cell !== '');
    const distinct = new Set(filled);
    return {
      cells,
      distinct,
      isKey: distinct.size > 0 && distinct.size === cells.length,
      isNumeric: share(filled, isNumber) > 0.5,
    };
  });
}

/** Share of the values for which the test holds; 0 where there are none. */
export function share(values: Iterable<string>, holds: (value: string) => boolean): number {
  let all = 0;
  let holding = 0;
  for (const value of values) {
    all++;
    if (holds(value)) holding++;
  }
  return all === 0 ? 0 : holding / all;
}

/** Whether each value of one column always stands beside the same value of the other. */
export function determines(ids: Contents, names: Contents): boolean {
  const byId = new Map<string, string>();
  return ids.cells.every((id, row) => {
    const name = names.cells[row] ?? '';
    const known = byId.get(id) ?? name;
    byId.set(id, known);
    return known === name;
  });
}

function isNumber(value: string): boolean {
  return Number.isFinite(Number(value.replace(',', '.')));
}
