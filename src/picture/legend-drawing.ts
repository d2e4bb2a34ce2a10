/** A legend as SVG: groups side by side, each a heading over rows of sample and label. */
import { RELATION_TYPE_IDS, relationType } from '../network/relation-types.ts';
import { areaPrimitives, linePrimitives, shapePrimitives } from './drawing.ts';
import { edgeCurve } from './geometry.ts';
import { badgePrimitives } from './labels/label-primitives.ts';
import type { LegendGroup, LegendRow } from './legend.ts';
import { type EdgeMark, type End, edgeMark, nodeMark } from './marks.ts';
import { element, escapeText } from './markup.ts';
import { place, short } from './outlines.ts';
import { primitiveMarkup } from './primitive-markup.ts';
import type { Primitive } from './primitives.ts';
import type { Point } from './scene.ts';
import { textWidth } from './text.ts';
import { INKS, type InkId } from './theme.ts';

const HEADING = { size: 10, baseline: 10, spacing: 1 };
const ROW = { first: 30, height: 22, size: 12, below: 8 };
const SAMPLE = { width: 44, gap: 12, shape: 13, stroke: 1.4 };
const GAP = { column: 36, group: 18 };
/** Groups that fit into this share a column. */
const COLUMN_HEIGHT = 196;
const BARE: End = { mark: 'none', size: 0, setback: 0 };
const HULL = { second: false, faint: false, convex: true } as const;
const PLAIN = { emphasis: 'none', faded: false } as const;
const UNTYPED = { ...PLAIN, type: RELATION_TYPE_IDS[0], basis: 'stated', grade: 'plain' } as const;

export interface PlacedGroup extends Point {
  readonly group: LegendGroup;
}

/**
 * Places groups from left to right in columns, short ones on top of each other, and columns in bands
 * no wider than `width`; the height is that of all bands.
 */
export function placeLegend(
  groups: readonly LegendGroup[],
  width: number,
): { placed: PlacedGroup[]; height: number } {
  const placed: PlacedGroup[] = [];
  let left = 0;
  let top = 0;
  let height = 0;
  for (const column of columnsOf(groups)) {
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

function columnsOf(groups: readonly LegendGroup[]): LegendGroup[][] {
  const columns: LegendGroup[][] = [];
  for (const group of groups) {
    const last = columns.at(-1);
    const together = [...(last ?? []), group].map((one) => groupHeight(one) + GAP.group);
    if (last && together.reduce((a, b) => a + b) <= COLUMN_HEIGHT) last.push(group);
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
  const rows = group.rows.flatMap((row, i) => {
    const baseline = y + ROW.first + i * ROW.height;
    const label = {
      x: x + SAMPLE.width + SAMPLE.gap,
      y: baseline,
      'font-size': ROW.size,
      fill: ink,
    };
    return [
      ...drawSample(row, { x, y: baseline - ROW.size * 0.35 }, inks),
      element('text', label, [escapeText(row.label)]),
    ];
  });
  return element('g', {}, [
    element('text', heading, [escapeText(group.heading.toUpperCase())]),
    ...rows,
  ]);
}

function groupHeight({ rows }: LegendGroup): number {
  return ROW.first + (rows.length - 1) * ROW.height + ROW.below;
}

function groupWidth({ heading, rows }: LegendGroup): number {
  const headingWidth =
    textWidth(heading.toUpperCase(), HEADING.size) + heading.length * HEADING.spacing;
  const labels = rows.map(({ label }) => textWidth(label, ROW.size));
  return Math.max(headingWidth, SAMPLE.width + SAMPLE.gap + Math.max(...labels));
}

/** The sample of a row, its left end at `at`, vertically centred on it. */
export function drawSample(row: LegendRow, at: Point, inks: InkId): string[] {
  return sampleOf(row, at, inks).map(primitiveMarkup);
}

function sampleOf(row: LegendRow, at: Point, inks: InkId): readonly Primitive[] {
  const middle = { x: at.x + SAMPLE.width / 2, y: at.y };
  switch (row.sample) {
    case 'kind': {
      const mark = nodeMark({ kind: row.kind, ...PLAIN, claimed: false }, inks);
      const stroke = { ...mark, strokeWidth: SAMPLE.stroke };
      return shapePrimitives({ ...middle, size: SAMPLE.shape }, stroke);
    }
    case 'member': {
      const member = { ...PLAIN, kind: 'cartel', claimed: true, emphasis: 'member' } as const;
      return shapePrimitives({ ...middle, size: SAMPLE.shape }, nodeMark(member, inks));
    }
    case 'badge':
      return badgePrimitives(row.badge, middle, inks);
    case 'hull':
      return areaPrimitives(hullOutline(middle), row.looser, HULL, inks);
    case 'tone':
    case 'line':
      return lineSample(row, at, inks);
  }
}

/** As long as the sample of a line, with round ends. */
function hullOutline({ x, y }: Point): string {
  const [reach, half] = [SAMPLE.shape / 2, (SAMPLE.width - SAMPLE.shape) / 2];
  const arc = `A${short(reach)} ${short(reach)} 0 0 1`;
  const top = `M${place(x - half, y - reach)}H${short(x + half)}`;
  const bottom = `${arc} ${place(x + half, y + reach)}H${short(x - half)}`;
  return `${top}${bottom}${arc} ${place(x - half, y - reach)}Z`;
}

function lineSample(
  row: Extract<LegendRow, { sample: 'line' | 'tone' }>,
  at: Point,
  inks: InkId,
): readonly Primitive[] {
  const typed = edgeMark(
    row.sample === 'tone' ? { ...UNTYPED, ...row } : { ...row, ...PLAIN },
    inks,
  );
  const mark: EdgeMark =
    row.sample === 'tone' || row.about === 'type'
      ? typed
      : { ...typed, colour: INKS[inks].soft, core: null, source: BARE, target: BARE };
  const end = (x: number) => ({ x, y: at.y, shape: 'ellipse', size: 0 }) as const;
  const [left, right] = [end(at.x), end(at.x + SAMPLE.width)];
  // From left to right it reads as its label does: the subject stands on the left.
  const isFromSource = row.sample === 'tone' || relationType(row.type).subject === 'source';
  const [source, target] = isFromSource ? [left, right] : [right, left];
  return linePrimitives(edgeCurve(source, target, 0, mark), mark);
}
