/** Where everything of a lineage stands: along the years, and across the lanes. */
import type { Dated, Lane, Lineage } from '../../network/lineage.ts';
import { actsForTheState } from '../../network/organization-kinds.ts';
import type { Scene, SceneEdge, SceneNode } from '../scene.ts';
import { type PlacedBranch, placeBranch, placeUndated, type UndatedBranch } from './branches.ts';
import { orderLanes } from './order.ts';
import { LANE, type LineageOptions, type PlacedLane, type Turn } from './placed-lane.ts';
import { labelRoom, leaningReach } from './side.ts';
import { type PlacedSpan, placeSpans } from './spans.ts';
import { lifeStretch, type Scale, scaleOf, yearsOn } from './stretches.ts';

/** “Along” goes with the years, “across” from lane to lane; in picture units. */
export interface LineagePlan {
  readonly turn: Turn;
  /** Before this, along, stand names and what has no date. */
  readonly side: number;
  /** Where the undated branches begin, along; `side` where there are none. */
  readonly gutter: number;
  readonly length: number;
  /** Before this, across, stand the years. */
  readonly head: number;
  readonly breadth: number;
  /** How far the names reach, across, where they lean beyond the last lane. */
  readonly reach: number;
  readonly scale: Scale;
  readonly years: readonly number[];
  readonly lanes: readonly PlacedLane[];
  readonly branches: readonly PlacedBranch[];
  readonly undated: readonly UndatedBranch[];
  readonly spans: readonly PlacedSpan[];
}

const HEAD = { across: 30, down: 56 };
/** A year written takes this much of the years. */
const YEAR_ROOM = { across: 46, down: 34 };
/** A year is as long at least, by how time runs, and at most. */
const PER_YEAR = { across: 9, down: 16, most: 160 };
/** Free before the first year and after the last. */
const MARGIN = { before: 30, after: 24 };

/**
 * Places the organizations of a scene in lanes, with the branches between them and the spans that are asked
 * for. Whatever the scene does not show has no place.
 */
export function planLineage(scene: Scene, lineage: Lineage, options: LineageOptions): LineagePlan {
  const nodes = new Map(scene.nodes.map((node) => [node.id, node]));
  const edges = new Map(scene.edges.map((edge) => [edge.id, edge]));
  const shown = (all: readonly Dated[]) =>
    all.flatMap(({ relation, told }) => {
      const edge = edges.get(relation.id);
      return edge ? [{ edge, told, relation }] : [];
    });
  const lanes = lineage.lanes.filter(({ organization }) => nodes.has(organization));
  const placed = placeLanes(lanes, lineage, nodes, options.turn);
  const branches = shown(lineage.branches);
  const { slots, undated } = placeUndated(
    // Hidden ones too: what is left does not move.
    lineage.branches.filter(isUndated).map(({ relation }) => relation),
    new Map(placed.map(({ node, at }) => [node.id, at])),
  );
  const gutter = labelRoom(placed, options);
  const side = gutter + slots;
  const years = lineage.years ?? { from: 0, to: -1 };
  const scale = scaleOf(years, options.perYear, side + MARGIN.before);
  const withLife = placed.map((lane): PlacedLane => {
    const { life } = lanes.find(({ organization }) => organization === lane.node.id) ?? NO_LIFE;
    if (!life) return { ...lane, life: null, named: null };
    const named = { from: Math.floor(life.from), to: Math.ceil(life.to) - 1 };
    return { ...lane, life: lifeStretch(life, scale), named };
  });
  const byId = new Map(withLife.map((lane) => [lane.node.id, lane]));
  const head = HEAD[options.turn];
  return {
    turn: options.turn,
    side,
    gutter,
    scale,
    head,
    length: lineage.years ? scale.to + MARGIN.after : side,
    breadth: (placed.at(-1)?.at ?? head) + LANE.row[options.turn] / 2,
    reach: leaningReach(placed, gutter, options.turn),
    years: lineage.years ? yearsOn(scale, YEAR_ROOM[options.turn]) : [],
    lanes: withLife,
    branches: branches.flatMap((one) => placeBranch(one, byId, scale)),
    undated: undated.flatMap(({ id, ...one }) => {
      const edge = edges.get(id);
      return edge ? [{ ...one, edge, along: gutter + one.along }] : [];
    }),
    spans: placeSpans(
      shown(lineage.spans).filter(({ edge }) => isDrawn(edge, options)),
      byId,
      scale,
      options.around,
    ),
  };
}

/** Length of a year at which all years fit into some room, along, as far as they can be read then. */
export function perYearIn(room: number, { turn, side, scale }: LineagePlan): number {
  const count = scale.years.to + 1 - scale.years.from;
  const free = room - side - MARGIN.before - MARGIN.after;
  return Math.min(PER_YEAR.most, Math.max(PER_YEAR[turn], free / Math.max(1, count)));
}

const NO_LIFE: Pick<Lane, 'life'> = { life: null };

function placeLanes(
  lanes: readonly Lane[],
  { branches }: Pick<Lineage, 'branches'>,
  nodes: ReadonlyMap<string, SceneNode>,
  turn: Turn,
): Omit<PlacedLane, 'life' | 'named'>[] {
  const isState = (id: string) => actsForTheState(nodes.get(id)?.kind ?? 'other');
  const present = branches.filter(
    ({ relation: { source, target } }) => nodes.has(source) && nodes.has(target),
  );
  const ordered = orderLanes({ lanes, branches: present }, isState);
  let at = HEAD[turn] - LANE.row[turn] / 2;
  return ordered.flatMap(({ id, depth }, row) => {
    const node = nodes.get(id);
    if (!node) return [];
    at += LANE.row[turn] + (row > 0 && isApart(ordered, row, isState) ? LANE.gap : 0);
    return [{ node, depth, at }];
  });
}

/** Whether a lane begins another family than the lane before it, or the first body of the state. */
function isApart(
  lanes: readonly { readonly id: string; readonly depth: number }[],
  row: number,
  isState: (id: string) => boolean,
): boolean {
  const [before, lane, after] = [lanes[row - 1], lanes[row], lanes[row + 1]];
  if (!before || !lane || lane.depth > 0) return false;
  return before.depth > 0 || (after?.depth ?? 0) > 0 || isState(before.id) !== isState(lane.id);
}

/** Whether no source says when it was. */
function isUndated({ told }: Dated): boolean {
  return told.every(({ saysSo }) => !saysSo);
}

/** Also what stands out: the selected relation, the ties of a bloc, the answer of an analysis. */
function isDrawn(edge: SceneEdge, { types, around }: LineageOptions): boolean {
  const isAround = around !== null && (edge.source === around || edge.target === around);
  return types.includes(edge.type) || isAround || edge.emphasis !== 'none';
}
