/** The explorer's own table of quotes, back to evidence and hedges by the record they carry. */
import { isEdtf } from '../../../network/dates.ts';
import type { Note, Place } from '../../../network/problems.ts';
import { SLUG } from '../../../network/record-parts.ts';
import type { Evidence, Hedge, Selector, Source } from '../../../network/records.ts';
import { isBlank } from './around-table.ts';
import { readCount } from './count-cells.ts';
import { ownRow } from './own-tables.ts';
import { placeOf, type Table } from './parse-table.ts';

export interface Quotes {
  readonly byRecord: ReadonlyMap<string, RecordQuotes>;
  /** With the citation as title, for a table holds no more of a source. */
  readonly sources: ReadonlyMap<string, Source>;
}

interface RecordQuotes {
  readonly evidence: Evidence[];
  readonly hedges: Hedge[];
  readonly places: Place[];
}

const ROLES: readonly Evidence['role'][] = ['supports', 'counters', 'context'];

export function readQuotes(tables: readonly Table[], notes: Note[]): Quotes {
  const byRecord = new Map<string, RecordQuotes>();
  const sources = new Map<string, Source>();
  for (const table of tables)
    for (const [index, row] of table.rows.entries()) {
      if (isBlank(row)) continue;
      const cell = ownRow('quotes', table.header, row);
      const place = placeOf(table, index);
      const source = cell('source');
      const selector = selectorOf(cell);
      if (!SLUG.test(source) || !selector) {
        notes.push({ code: 'quote-incomplete', params: {}, place });
        continue;
      }
      sources.set(source, { id: source, type: 'document', title: cell('citation') || source });
      const record = byRecord.get(cell('record')) ?? { evidence: [], hedges: [], places: [] };
      byRecord.set(cell('record'), record);
      record.places.push(place);
      const role = ROLES.find((one) => one === cell('role'));
      if (!role) {
        record.hedges.push({ source, selector });
        continue;
      }
      const paragraph = countOf(cell('paragraph'));
      record.evidence.push({
        source,
        role,
        ...(paragraph && { paragraph }),
        selector,
        ...(isEdtf(cell('when')) && { when: cell('when') }),
        ...(cell('count') !== '' && { count: readCount(cell('count')) }),
        ...(cell('note') !== '' && { note: cell('note') }),
      });
    }
  return { byRecord, sources };
}

/** Text and position, or one fragment of a table; `null` where the row has neither whole. */
function selectorOf(cell: ReturnType<typeof ownRow<'quotes'>>): Selector[] | null {
  const [start, end] = [countOf(cell('start')), countOf(cell('end'))];
  const [exact, value] = [cell('quote'), cell('fragment')];
  if (exact !== '' && start !== null && end !== null && start < end)
    return [
      { type: 'TextQuoteSelector', exact, prefix: cell('prefix'), suffix: cell('suffix') },
      { type: 'TextPositionSelector', start, end },
    ];
  if (value === '') return null;
  return [{ type: 'FragmentSelector', conformsTo: 'http://tools.ietf.org/rfc/rfc7111', value }];
}

function countOf(cell: string): number | null {
  return /^\d{1,15}$/.test(cell) ? Number(cell) : null;
}
