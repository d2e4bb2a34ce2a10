/** Samples of the marks, as legends show them, in the picture and on the page. */
import { ORGANIZATION_KIND_IDS } from '../network/organization-kinds.ts';
import { RELATION_TYPE_IDS, relationType } from '../network/relation-types.ts';
import { areaPrimitives, linePrimitives, shapeHalo, shapePrimitives } from './drawing.ts';
import { edgeCurve } from './geometry.ts';
import { LABEL } from './labels/label.ts';
import { badgePrimitives } from './labels/label-primitives.ts';
import type { LegendRow } from './legend-rows.ts';
import { type EdgeMark, type End, edgeMark, nodeMark } from './marks.ts';
import { outlinePath, place, short } from './outlines.ts';
import { primitiveMarkup } from './primitive-markup.ts';
import type { Primitive } from './primitives.ts';
import type { Point } from './scene.ts';
import { INKS, type InkId } from './theme.ts';

/** Of all samples but those of sizes, which are as wide as the size. */
export const SAMPLE_WIDTH = 44;
const SHAPE = { size: 13, stroke: 1.4 };
const BARE: End = { mark: 'none', size: 0, setback: 0 };
const PLAIN = { emphasis: 'none', faded: false } as const;
const [ANY_KIND] = ORGANIZATION_KIND_IDS;
const UNTYPED = { ...PLAIN, type: RELATION_TYPE_IDS[0], basis: 'stated', grade: 'plain' } as const;

/** The sample of a row, its left end at `at`, vertically centred on it. */
export function drawSample(row: LegendRow, at: Point, inks: InkId): string[] {
  return sampleOf(row, at, inks).map(primitiveMarkup);
}

function sampleOf(row: LegendRow, at: Point, inks: InkId): readonly Primitive[] {
  const middle = { x: at.x + SAMPLE_WIDTH / 2, y: at.y };
  switch (row.sample) {
    case 'kind': {
      const mark = nodeMark({ kind: row.kind, ...PLAIN, claimed: false }, inks);
      const stroke = { ...mark, strokeWidth: SHAPE.stroke };
      return shapePrimitives({ ...middle, size: SHAPE.size }, stroke);
    }
    case 'member': {
      const mark = nodeMark({ ...PLAIN, ...row, kind: ANY_KIND }, inks);
      const shape = { ...middle, size: SHAPE.size };
      return [...shapeHalo(shape, mark), ...shapePrimitives(shape, mark)];
    }
    case 'size': {
      const { shape, fill, stroke } = nodeMark({ ...PLAIN, kind: ANY_KIND, claimed: false }, inks);
      return [
        {
          is: 'path',
          d: outlinePath({ ...middle, shape, size: row.size }),
          fill,
          fillOpacity: 0.3,
          stroke,
        },
      ];
    }
    case 'note':
      return noteSample(middle, at, inks);
    case 'badge':
      return badgePrimitives(row.badge, middle, inks);
    case 'hull':
      return areaPrimitives(hullOutline(middle), row.looser, { ...row, convex: true }, inks);
    case 'tone':
    case 'line':
      return lineSample(row, at, inks);
    case 'own':
      return row.draw(at, inks);
  }
}

/** Letters in a gap of a line that tells no type. */
function noteSample(middle: Point, at: Point, inks: InkId): readonly Primitive[] {
  const { soft } = INKS[inks];
  const half = SHAPE.size - SHAPE.stroke;
  const left = `M${place(at.x, at.y)}H${short(middle.x - half)}`;
  const right = `M${place(middle.x + half, at.y)}H${short(at.x + SAMPLE_WIDTH)}`;
  const d = `${left}${right}`;
  const letters = { text: 'Aa', x: middle.x, y: middle.y + LABEL.relation * 0.35 } as const;
  return [
    { is: 'path', d, stroke: soft, strokeWidth: SHAPE.stroke },
    { is: 'text', ...letters, anchor: 'middle', size: LABEL.relation, fill: soft },
  ];
}

/** As long as the sample of a line, with round ends. */
function hullOutline({ x, y }: Point): string {
  const [reach, half] = [SHAPE.size / 2, (SAMPLE_WIDTH - SHAPE.size) / 2];
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
  const [left, right] = [end(at.x), end(at.x + SAMPLE_WIDTH)];
  // From left to right it reads as its label does: the subject stands on the left.
  const isFromSource = row.sample === 'tone' || relationType(row.type).subject === 'source';
  const [source, target] = isFromSource ? [left, right] : [right, left];
  return linePrimitives(edgeCurve(source, target, 0, mark), mark);
}
