/** A table that counts violence: rows of pairs, or of single events, as evidence of what is between the two. */
import { isEdtf } from '../../../network/dates.ts';
import { groupedBy } from '../../../network/grouped.ts';
import type { Note, Place } from '../../../network/problems.ts';
import type { Evidence } from '../../../network/records.ts';
import type { ForeignEdge } from '../foreign-graph.ts';
import { isBlank } from './around-table.ts';
import { type RowReader, rowReader } from './cells.ts';
import type { TableMapping } from './columns.ts';
import { headerWords } from './headers.ts';
import type { Nodes } from './nodes.ts';
import { type DividedPair, dividedPairs } from './pair-cells.ts';
import { placeOf, type Table } from './parse-table.ts';
import { rowsEvidence } from './row-evidence.ts';

interface Context {
  readonly nodes: Nodes;
  readonly notes: Note[];
  /** Id of the source that the table is. */
  readonly source: string;
}

type Count = NonNullable<Evidence['count']>;

/** A row that has two sides. */
interface CountingRow {
  readonly index: number;
  readonly place: Place;
  readonly source: string;
  readonly target: string;
  readonly type: string;
  readonly when: string | undefined;
  readonly count: Count;
}

/** Not an organization: violence against them is no relation between two. */
const CIVILIANS = /^(?:civilians?|civiles|civis)\b/i;

/** The kinds of UCDP's column `type_of_violence`. */
const UCDP_TYPES: ReadonlyMap<string, string> = new Map([
  ['1', 'state-based'],
  ['2', 'non-state'],
  ['3', 'one-sided'],
]);

/** Whether rows count violence, by what a table's columns are said to be. */
export function isCounting({ as, roles }: Pick<TableMapping, 'as' | 'roles'>): boolean {
  return as === 'relations' && (roles.includes('deaths') || roles.includes('events'));
}

/** Whether each row is one event, to be summed with others, and not a sum itself. */
export function isOfEvents({ roles }: Pick<TableMapping, 'roles'>): boolean {
  return !roles.includes('events');
}

/**
 * One edge for each pair and type. A row that is a sum is evidence by itself, dated as it says. Rows of single events are
 * summed by pair, year and place into evidence that names them, and dated to the year: days differ in how surely they
 * are known, and nothing is dated more exactly than all of its rows are.
 */
export function readCounts(table: Table, mapping: TableMapping, context: Context): ForeignEdge[] {
  const { nodes, notes, source } = context;
  const reader = rowReader(table, mapping);
  const rows = countingRows(table, mapping, reader, notes);
  const areSummed = isOfEvents(mapping);
  const wordsOf = rowsEvidence(table, source);
  const ofPairs = groupedBy(rows, (row) =>
    JSON.stringify([...[row.source, row.target].sort(), row.type]),
  );
  return [...ofPairs.values()].flatMap((ofPair): ForeignEdge[] => {
    const [first] = ofPair;
    if (!first) return [];
    const [one, other] = (['source', 'target'] as const).map((end) => {
      const value = first[end];
      return nodes.resolve({ value, label: '', place: first.place, attributes: [] }).id;
    });
    const groups = areSummed
      ? [...groupedBy(ofPair, ({ when, count }) => JSON.stringify([when, count.where])).values()]
      : ofPair.map((row) => [row]);
    return [
      {
        source: one ?? '',
        target: other ?? '',
        directed: false,
        type: first.type,
        attributes: ofPair.flatMap(({ index }) => reader.attributes(table.rows[index] ?? [])),
        evidence: groups.map((group) => ({
          ...wordsOf(group.map(({ index }) => index)),
          ...(group[0]?.when !== undefined && { when: group[0].when }),
          count: areSummed ? summed(group.map(({ count }) => count)) : (group[0]?.count ?? {}),
        })),
        place: first.place,
      },
    ];
  });
}

function countingRows(
  table: Table,
  mapping: TableMapping,
  { one }: RowReader,
  notes: Note[],
): CountingRow[] {
  const typeAt = mapping.roles.indexOf('type');
  const isUcdp = /^type of violence$/.test(headerWords(table.header[typeAt] ?? ''));
  const pairs = dividedPairs(table.rows.map((row) => one(row, 'pair')).filter(Boolean));
  const told = new Set<string>();
  return table.rows.flatMap((row, index): CountingRow[] => {
    if (isBlank(row)) return [];
    const place = placeOf(table, index);
    const leave = (code: 'row-without-ends' | 'row-against-civilians') => {
      notes.push({ code, params: {}, place });
      return [];
    };
    const cell = one(row, 'pair');
    const inOne = pairs.get(cell);
    if (cell !== '' && inOne === null && one(row, 'source') === '') {
      notes.push({ code: 'pair-undivided', params: { pair: cell }, place });
      return [];
    }
    const [source, target] = (['source', 'target'] as const).map(
      (end) => one(row, end) || one(row, `${end}-name`) || (inOne?.[end] ?? ''),
    );
    if (!source || !target) return leave('row-without-ends');
    if (CIVILIANS.test(source) || CIVILIANS.test(target)) return leave('row-against-civilians');
    if (inOne?.isGuess && !told.has(cell)) notes.push(dividedNote(inOne, place));
    told.add(cell);
    const type = one(row, 'type');
    return [
      {
        index,
        place,
        source,
        target,
        type: (isUcdp ? UCDP_TYPES.get(type) : undefined) ?? (type || mapping.type || ''),
        when: dateOf(one(row, 'when'), isOfEvents(mapping)),
        count: countOf(row, one, place, notes, mapping),
      },
    ];
  });
}

function dividedNote({ source, target }: DividedPair, place: Place): Note {
  return { code: 'pair-divided', params: { source, target }, place };
}

/** The date as it stands, or the year in it: of an event always, of a sum where it is no date by itself. */
function dateOf(cell: string, isEvent: boolean): string | undefined {
  if (!isEvent && isEdtf(cell)) return cell;
  const [, first, last] = /^(\d{4})(?!\d)|(?<!\d)(\d{4})$/.exec(cell) ?? [];
  return first ?? last;
}

function countOf(
  row: readonly string[],
  one: RowReader['one'],
  place: Place,
  notes: Note[],
  mapping: TableMapping,
): Count {
  const where = one(row, 'where');
  const figures = (['events', 'deaths', 'low', 'high'] as const).flatMap((name) => {
    const cell = one(row, name);
    if (cell === '') return [];
    // Thousands may be parted, and a spreadsheet writes whole numbers with a nought behind the point.
    const digits = cell.replace(/[\s,'\u00a0\u202f](?=\d{3}(?!\d))/g, '').replace(/\.0+$/, '');
    if (/^\d{1,9}$/.test(digits)) return [[name, Number(digits)] as const];
    notes.push({ code: 'count-no-number', params: {}, place });
    return [];
  });
  const isEvent = isOfEvents(mapping);
  return {
    ...(where !== '' && { where }),
    ...(isEvent && { events: 1 }),
    ...Object.fromEntries(figures),
  };
}

function summed(counts: readonly Count[]): Count {
  const { where } = counts[0] ?? {};
  const total = (name: 'events' | 'deaths') =>
    counts.reduce((sum, one) => sum + (one[name] ?? 0), 0);
  const ranged = (name: 'low' | 'high') =>
    counts.reduce((sum, one) => sum + (one[name] ?? one.deaths ?? 0), 0);
  const has = (name: keyof Count) => counts.some((one) => one[name] !== undefined);
  return {
    ...(where !== undefined && { where }),
    events: total('events'),
    ...(has('deaths') && { deaths: total('deaths') }),
    ...(has('low') && { low: ranged('low') }),
    ...(has('high') && { high: ranged('high') }),
  };
}
