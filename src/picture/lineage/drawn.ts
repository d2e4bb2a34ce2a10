/** A lineage as primitives: one item for each lane, branch and span, from the ground up. */
import type { Told } from '../../network/told.ts';
import { words } from '../../words/words.ts';
import { nodeMark } from '../marks.ts';
import type { Primitive, TextPrimitive } from '../primitives.ts';
import type { SceneEdge } from '../scene.ts';
import { INKS, type InkId } from '../theme.ts';
import { branchPrimitives, undatedPrimitives } from './branch-lines.ts';
import { areaOf, bandPrimitives, nameOf, shapeOf } from './lanes.ts';
import { type Paper, paperOf } from './paper.ts';
import type { PlacedLane } from './placed-lane.ts';
import type { LineagePlan } from './plan.ts';
import { spanPrimitives } from './span-lines.ts';

/**
 * `corner`: what is said over what has no date; `head`: the years; `side`: names, and what has no date; `plane`: all that stands in time. On a page, head and
 * side stay where they are while the plane moves.
 */
export type LineagePart = 'corner' | 'head' | 'side' | 'plane';

export interface LineageItem {
  readonly part: LineagePart;
  /** Of the record that it stands for; `null` for rules and years. */
  readonly id: string | null;
  /** Whether that is a relation. */
  readonly isTie?: boolean;
  /** What it says; `null` where another item of the record says it. */
  readonly title: string | null;
  readonly opacity: number | null;
  readonly primitives: readonly Primitive[];
}

/** Short citations of the sources, by their ids. */
export type Citations = ReadonlyMap<string, string>;

const YEAR = { size: 11, gap: 9, tick: 4 };

/** @param ground the colour that all this stands on */
export function drawLineageItems(
  plan: LineagePlan,
  citations: Citations,
  inks: InkId,
  ground: string,
): LineageItem[] {
  const paper = paperOf(plan.turn, inks, ground);
  const opacity = (edge: SceneEdge) => (edge.faded ? FADED : null);
  return [
    ...yearItems(plan, paper),
    ...plan.lanes.flatMap((lane) => laneItems(lane, plan, paper)),
    ...plan.spans.map((span): LineageItem => {
      const { edge, told } = span;
      const title = titleOf(edge, told, citations);
      const primitives = spanPrimitives(span, plan.scale, paper);
      return { part: 'plane', id: edge.id, isTie: true, title, opacity: opacity(edge), primitives };
    }),
    ...plan.branches.map((branch): LineageItem => {
      const { edge, told } = branch;
      const title = titleOf(edge, told, citations);
      const primitives = branchPrimitives(branch, paper);
      return { part: 'plane', id: edge.id, isTie: true, title, opacity: opacity(edge), primitives };
    }),
    ...plan.undated.map((branch): LineageItem => {
      const { edge } = branch;
      const title = [edge.title, words.lineage.noDate].join('\n');
      const primitives = undatedPrimitives(branch, paper);
      return { part: 'side', id: edge.id, isTie: true, title, opacity: opacity(edge), primitives };
    }),
  ];
}

const FADED = 0.4;

function yearItems(plan: LineagePlan, paper: Paper) {
  const { years, scale, head, gutter, side, length, breadth } = plan;
  const { line, soft } = INKS[paper.inks];
  const at = (year: number) => scale.from + (year - scale.years.from) * scale.perYear;
  const item = (part: LineagePart, primitives: readonly Primitive[]): LineageItem => ({
    part,
    id: null,
    title: null,
    opacity: null,
    primitives,
  });
  const rule = (d: string, strokeOpacity = 1): Primitive => ({
    is: 'path',
    d,
    stroke: line,
    strokeWidth: 1,
    strokeOpacity,
  });
  const isAcross = paper.turn === 'across';
  const written = (text: string, along: number): TextPrimitive => {
    const place = paper.point(isAcross ? along : along + YEAR.size * 0.35, head - YEAR.gap);
    const anchor = isAcross ? 'middle' : 'end';
    return { is: 'text', text, ...place, anchor, size: YEAR.size, fill: soft };
  };
  // Over its column, and where time runs across ending with it: there is room on its left alone.
  const column = isAcross ? side - YEAR.gap : (gutter + side) / 2;
  const noDate: TextPrimitive[] =
    gutter < side ? [{ ...written(words.lineage.undated, column), anchor: 'end' }] : [];
  return [
    item('plane', [
      ...years.map((year) => rule(paper.line(at(year), head, at(year), breadth))),
      rule(paper.line(side, head, length, head)),
    ]),
    item('corner', noDate),
    item('head', [
      ...years.map((year) => written(String(year), at(year))),
      ...years.map((year) => rule(paper.line(at(year), head - YEAR.tick, at(year), head))),
    ]),
  ];
}

function laneItems(lane: PlacedLane, plan: LineagePlan, paper: Paper): LineageItem[] {
  const { node, at, named } = lane;
  const { line } = INKS[paper.inks];
  const { opacity } = nodeMark(node, paper.inks);
  const faded = opacity === 1 ? null : opacity;
  const guide = (from: number, to: number): Primitive => ({
    is: 'path',
    d: paper.line(from, at, to, at),
    stroke: line,
    strokeWidth: 1,
    dash: [1, 4],
  });
  const title = words.lineage.lane(node.label, node.kind, named);
  return [
    {
      part: 'side',
      id: node.id,
      title,
      opacity: faded,
      primitives: [
        areaOf(lane, plan, paper),
        ...(plan.gutter < plan.side ? [guide(plan.gutter, plan.side)] : []),
        ...shapeOf(lane, plan, paper),
      ],
    },
    // Words that step back are pale, but are read: no share of the ground is in them.
    { part: 'side', id: node.id, title, opacity: null, primitives: [nameOf(lane, plan, paper)] },
    {
      part: 'plane',
      id: node.id,
      title,
      opacity: faded,
      primitives: [
        guide(plan.side, lane.life?.from ?? plan.length),
        ...bandPrimitives(lane, plan.scale, paper),
      ],
    },
  ];
}

/** What a line says, of when, and by whom. */
function titleOf({ title, type }: SceneEdge, told: readonly Told[], citations: Citations): string {
  const times = told.map(({ when, saysSo, sources }) =>
    words.lineage.told(
      words.dated(when, type),
      saysSo,
      sources.map((id) => citations.get(id) ?? id),
    ),
  );
  return [title, ...times].join('\n');
}
