import {
  type ClaimMatrix,
  claimMatrix,
  type MatrixCell,
  type MatrixRow,
  type Saying,
  SILENT,
  STANCES,
  tallyOf,
} from '../../analysis/claim-matrix.ts';
import type { Cell, Row } from '../../analysis/rows.ts';
import { shortCitation } from '../../evidence/citation.ts';
import { voicesOf } from '../../network/claims.ts';
import type { Months } from '../../network/months.ts';
import { periodOf } from '../../network/periods.ts';
import type { Network } from '../../network/records.ts';
import { DISPUTES } from '../../state/view.ts';
import { STANCE_SIGNS } from '../../words/signs.ts';
import { words } from '../../words/words.ts';
import { citeQuote } from '../cite-evidence.ts';
import { timesInWords } from '../claim-times.ts';
import type { Column, Table } from './table.ts';

/**
 * Who says what: a row for each relation, what most disagree on first, and a column for each source.
 * @param when the time that is chosen; `null` for none
 */
export function claimsTable(network: Network, when: Months | null): Table {
  const matrix = claimMatrix(network, voicesOf(network), when);
  const cited = new Map(network.sources.map((source) => [source.id, shortCitation(source)]));
  const ofSource = (id: string): [string, Column] => [
    columnOf(id),
    { title: () => cited.get(id) ?? id, width: 200, groups: true },
  ];
  return {
    columns: {
      relation: { title: () => words.table.columns.relation, width: 250 },
      consensus: { title: () => words.legend.groups.consensus, width: 170, groups: true },
      ...Object.fromEntries(matrix.sources.map(ofSource)),
    },
    sort: { column: 'consensus', descending: false },
    rowHeight: 66,
    rows: () => matrixRows(network, matrix),
    holdsFirst: true,
  };
}

/** No id of a source can be that of another column, or a number, which would come first. */
const columnOf = (source: string) => `source ${source}`;

function matrixRows(network: Network, { sources, rows }: ClaimMatrix): Row[] {
  const sentences = words.reads.titles(network);
  const silent = sourceCell(SILENT);
  return rows.map((row, i) => {
    const { relation, consensus, cells } = row;
    const { id, evidence } = relation;
    return {
      key: id,
      record: id,
      quote: null,
      cells: {
        relation: { text: sentences.get(id) ?? id },
        consensus: { text: saidOf(row), order: i, group: words.legend.consensus[consensus] },
        ...Object.fromEntries(
          sources.map((one) => {
            const cell = cells.get(one);
            return [columnOf(one), cell ? sourceCell(cell) : silent];
          }),
        ),
      },
      citations: () => evidence.map((one) => citeQuote(one, network.sources)),
    };
  });
}

/** “Contested: 3 say so, 2 the opposite”. */
function saidOf(row: MatrixRow): string {
  const { 'says-so': so, against, both } = tallyOf(row);
  return words.matrix.tally(words.legend.consensus[row.consensus], so + both, against + both);
}

function sourceCell({ stance, sayings }: MatrixCell): Cell {
  const [first] = sayings;
  return {
    text: first ? sayings.map(saying).join('; ') : words.matrix.silent,
    order: STANCES.indexOf(stance),
    group: words.matrix.stances[stance],
    sign: STANCE_SIGNS[stance],
    ...(first && { leadsTo: placeOf(first) }),
  };
}

/** “says so · 2011, April 2012”, the earliest first. */
function saying({ claim: { saysSo, when, relation }, isInTime }: Saying): string {
  const said = words.voices[saysSo ? 'saysSo' : 'against'];
  const times = timesInWords(
    [...when].sort((a, b) => beginOf(a) - beginOf(b)),
    relation.type,
  );
  return [isInTime ? said : words.matrix.ofAnotherTime(said), times].filter(Boolean).join(' · ');
}

function beginOf(when: string): number {
  // What begins before all that is told comes first, however many do.
  return Math.max(periodOf(when)?.first.from ?? 0, Number.MIN_SAFE_INTEGER);
}

/** The first quote with which a source says so, or what it is cited with. */
function placeOf({ claim: { relation, quotes } }: Saying) {
  const [first] = quotes;
  return {
    selection: relation.id,
    quote: first === undefined ? DISPUTES : `evidence.${first}`,
  };
}
