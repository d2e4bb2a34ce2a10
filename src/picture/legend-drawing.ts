/** A legend as SVG: groups side by side, each a heading over rows of sample and label. */
import type { LegendGroup, LegendRow } from './legend-rows.ts';
import { drawSample, SAMPLE_WIDTH } from './legend-samples.ts';
import { element, escapeText } from './markup.ts';
import type { Point } from './scene.ts';
import { textWidth, wrap } from './text.ts';
import { INKS, type InkId } from './theme.ts';

/** The smallest letters in a legend. */
export const LEGEND_TYPE = 10;
/** Letters that stand a tenth of their size apart are words by themselves to who takes text out of a PDF. */
const HEADING = { size: LEGEND_TYPE, baseline: 10, spacing: 0.75, height: 15 };
/** Longer labels go on in a second line. */
const ROW = { height: 22, size: 12, line: 15, longest: 230, around: 6 };
const GAP = { sample: 12, column: 36, group: 18 };
/** Groups that fit into this share a column: whichever makes the lowest legend. */
const COLUMN_HEIGHTS = [196, 224, 260, 300, 350, 410];

export interface PlacedGroup extends Point {
  readonly group: LegendGroup;
}

interface PlacedLegend {
  readonly placed: readonly PlacedGroup[];
  readonly height: number;
}

/**
 * Places groups from left to right in columns, short ones on top of each other, and columns in bands
 * no wider than `width`; the height is that of all bands.
 */
export function placeLegend(groups: readonly LegendGroup[], width: number): PlacedLegend {
  const [first, ...others] = COLUMN_HEIGHTS.map((most) =>
    placeColumns(columnsOf(groups, most), width),
  );
  return others.reduce((best, one) => (one.height < best.height ? one : best), first ?? EMPTY);
}

const EMPTY: PlacedLegend = { placed: [], height: 0 };

function placeColumns(columns: readonly (readonly LegendGroup[])[], width: number): PlacedLegend {
  const placed: PlacedGroup[] = [];
  let left = 0;
  let top = 0;
  let height = 0;
  for (const column of columns) {
    const columnWidth = Math.max(...column.map(groupWidth));
    if (left > 0 && left + columnWidth > width) {
      left = 0;
      top = height + GAP.group;
    }
    let y = top;
    for (const group of column) {
      placed.push({ group, x: left, y });
      y += groupHeight(group) + GAP.group;
    }
    height = Math.max(height, y - GAP.group);
    left += columnWidth + GAP.column;
  }
  return { placed, height };
}

function columnsOf(groups: readonly LegendGroup[], most: number): LegendGroup[][] {
  const columns: LegendGroup[][] = [];
  for (const group of groups) {
    const last = columns.at(-1);
    const together = [...(last ?? []), group].map((one) => groupHeight(one) + GAP.group);
    if (last && together.reduce((a, b) => a + b) <= most) last.push(group);
    else columns.push([group]);
  }
  return columns;
}

export function drawLegendGroup({ group, x, y }: PlacedGroup, inks: InkId): string {
  const { ink, soft } = INKS[inks];
  const heading = {
    x,
    y: y + HEADING.baseline,
    'font-size': HEADING.size,
    'font-weight': 600,
    'letter-spacing': HEADING.spacing,
    fill: soft,
  };
  const sampleWidth = sampleWidthOf(group);
  let top = y + HEADING.height;
  const rows = group.rows.flatMap((row) => {
    const height = rowHeight(row);
    const lines = linesOf(row);
    const middle = top + (row.sample === 'size' ? height : ROW.height) / 2;
    top += height;
    return [
      ...drawSample(row, { x: x + (sampleWidth - SAMPLE_WIDTH) / 2, y: middle }, inks),
      ...lines.map((line, i) => {
        const at = { x: x + sampleWidth + GAP.sample, y: middle + ROW.size * 0.35 + i * ROW.line };
        return element('text', { ...at, 'font-size': ROW.size, fill: ink }, [escapeText(line)]);
      }),
    ];
  });
  return element('g', {}, [
    element('text', heading, [escapeText(group.heading.toUpperCase())]),
    ...rows,
  ]);
}

function linesOf({ label }: LegendRow): string[] {
  return wrap(label, ROW.size, ROW.longest);
}

function rowHeight(row: LegendRow): number {
  const text = ROW.height + Math.max(0, linesOf(row).length - 1) * ROW.line;
  return row.sample === 'size' ? Math.max(text, row.size + ROW.around) : text;
}

function groupHeight({ rows }: LegendGroup): number {
  return rows.reduce((height, row) => height + rowHeight(row), HEADING.height);
}

/** Shapes whose size says something are as large as in the picture. */
function sampleWidthOf({ rows }: LegendGroup): number {
  const sizes = rows.flatMap((row) => (row.sample === 'size' ? [row.size] : []));
  return Math.max(SAMPLE_WIDTH, ...sizes);
}

function groupWidth(group: LegendGroup): number {
  const { heading, rows } = group;
  const headingWidth =
    textWidth(heading.toUpperCase(), HEADING.size) + heading.length * HEADING.spacing;
  const labels = rows.flatMap((row) => linesOf(row).map((line) => textWidth(line, ROW.size)));
  return Math.max(headingWidth, sampleWidthOf(group) + GAP.sample + Math.max(...labels));
}
