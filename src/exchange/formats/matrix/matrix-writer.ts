/** Writes the signed adjacency matrix of a network as CSV, for R, Python, UCINET and spreadsheets. */
import type { Network } from '../../../network/records.ts';
import { relationType } from '../../../network/relation-types.ts';
import { writeCsv } from '../../tables.ts';
import { BYTE_ORDER_MARK } from '../byte-order-mark.ts';
import { distinctNames } from '../distinct-names.ts';

/** Of two that are both allied and rivals: neither sign is right, and nought would say that there is no tie. */
const BOTH = '';

/**
 * Names on both sides, in one order; 1 for an alliance, −1 for a rivalry, an empty cell for both, 0 for neither.
 * What has no sign is left out, unless no relation of the network has one: then 1 is any relation, from the
 * organization of the row to that of the column where it has a direction.
 */
export function writeMatrix({ organizations, relations }: Network): string {
  const names = distinctNames(organizations);
  const signed = relations.filter(({ type }) => typeof relationType(type).sign === 'number');
  const cells = new Map<string, string>();
  for (const { type, source, target } of signed.length > 0 ? signed : relations) {
    const { sign, directed } = relationType(type);
    const value = `${typeof sign === 'number' ? sign : 1}`;
    const pairs = directed
      ? [[source, target]]
      : [
          [source, target],
          [target, source],
        ];
    for (const pair of pairs) {
      const key = pair.join('\n');
      cells.set(key, (cells.get(key) ?? value) === value ? value : BOTH);
    }
  }
  const head = organizations.map(({ id }) => names.get(id) ?? id);
  const rows = organizations.map(({ id: row }, index) => [
    head[index] ?? row,
    ...organizations.map(({ id: column }) => cells.get(`${row}\n${column}`) ?? '0'),
  ]);
  return `${BYTE_ORDER_MARK}${writeCsv(['', ...head], rows)}`;
}
