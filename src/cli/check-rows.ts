/** Whether the rows that carry a network stand in the tables that it cites. */
import { identify, type SourceText } from '../evidence/source-text.ts';
import { parseTable, type Table } from '../exchange/formats/tables/parse-table.ts';
import { rowWords } from '../exchange/formats/tables/row-evidence.ts';
import type { Fault, Problem } from '../network/problems.ts';
import { fieldOf, fragmentOf, quoteKey, quotesOf, type RecordedPlace } from '../network/quotes.ts';
import type { Network } from '../network/records.ts';

export interface CheckedRows {
  /** Of each row that was compared with its table, by `quoteKey`: what is wrong with it. */
  readonly compared: ReadonlyMap<string, readonly Problem[]>;
  /** Of whole tables. */
  readonly problems: readonly Problem[];
}

/**
 * Compares each single row that a network cites (`row=12`) with its table, where the hash of that is recorded: the
 * note must have the row's words. Breaches are of F7.
 */
export function checkRows(network: Network, texts: readonly SourceText[]): CheckedRows {
  const problems: Problem[] = [];
  const tables = new Map<string, Table>();
  for (const { id, custom } of network.sources) {
    const { sha256, rows } = custom?.table ?? {};
    if (sha256 === undefined) continue;
    const problem = (field: string, fault: Fault): Problem => ({
      rule: 'F7',
      file: 'sources.json',
      record: id,
      field: `custom.table.${field}`,
      ...fault,
    });
    const text = texts.find((one) => identify(one, sha256) !== 'different');
    const table = text && parseTable(new TextEncoder().encode(text.text), id);
    if (!table?.ok) {
      const params = { sha256, editions: null, files: texts.length };
      problems.push(problem('sha256', { code: 'text-not-there', params }));
      continue;
    }
    tables.set(id, table.value);
    const found = table.value.rows.length;
    if (rows !== undefined && found !== rows)
      problems.push(
        problem('rows', { code: 'text-of-other-size', params: { found, recorded: rows } }),
      );
  }
  const compared = quotesOf(network).flatMap((place) => {
    const table = tables.get(place.source);
    const row = Number(/^row=(\d+)$/.exec(fragmentOf(place.selector))?.[1]);
    if (!table || Number.isNaN(row)) return [];
    return [[quoteKey(place.record, place.field), rowProblems(place, table, row)] as const];
  });
  return { compared: new Map(compared), problems };
}

function rowProblems(place: RecordedPlace, table: Table, row: number): Problem[] {
  const found = rowWords(table)(row - table.firstRow);
  if (found === place.note) return [];
  const at = { file: `${place.section}.json`, record: place.record, field: fieldOf(place, 'note') };
  return [{ rule: 'F7', ...at, code: 'row-changed', params: { row, found } }];
}
