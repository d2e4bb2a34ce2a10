/** What is measured of one act, and how several runs of it are told. */

/** Columns of the tables. */
export const COLUMNS = {
  page: 'page, KiB',
  code: 'code, KiB',
  firstPaint: 'first paint, ms',
  shown: 'shown, ms',
  ready: 'ready, ms',
  until: 'still, ms',
  main: 'page’s thread, ms',
  longest: 'longest task, ms',
  worker: 'worker, ms',
  rest: 'drawing, ms',
  frames: 'frames/s',
  late: 'frame, ms: 95 in 100',
  heap: 'heap, MB',
  grown: 'heap grown, %',
  shift: 'shift',
} as const;

export type Column = keyof typeof COLUMNS;

export type Values = Partial<Record<Column, number>>;

/** One act in one page: the runs of it. */
export interface Row {
  readonly act: string;
  /** Of the network; empty where it is the one that comes with the page. */
  readonly size: string;
  /** Which built page. */
  readonly build: string;
  readonly runs: Values[];
}

/** @param part from 0, the least, to 1, the most */
export function share(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.round((sorted.length - 1) * part)] ?? Number.NaN;
}

/** The table of some rows, in Markdown: of each column the median, with the least and the most. */
export function tableOf(rows: readonly Row[], columns: readonly Column[]): string {
  const isCompared = new Set(rows.map(({ build }) => build)).size > 1;
  const head = [
    'act',
    'organizations, relations',
    ...(isCompared ? ['page of'] : []),
    ...columns.map((column) => COLUMNS[column]),
  ];
  const lines = rows.map(({ act, size, build, runs }) => [
    act,
    size,
    ...(isCompared ? [build] : []),
    ...columns.map((column) => spread(runs.flatMap((run) => run[column] ?? []))),
  ]);
  const rule = head.map((_, i) => (i < head.length - columns.length ? '---' : '---:'));
  return [head, rule, ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function spread(values: readonly number[]): string {
  if (values.length === 0) return '–';
  const [middle, least, most] = [0.5, 0, 1].map((part) => figure(share(values, part)));
  return least === most ? `${middle}` : `${middle} (${least}–${most})`;
}

function figure(value: number): string {
  if (value === 0) return '0';
  return value.toFixed(value < 1 ? 3 : value < 10 ? 1 : 0);
}
