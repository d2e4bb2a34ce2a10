/** Two networks as one picture: a line for each pair, toned by what both say of it. */
import { CONFLICTS, type ComparedPair, type Comparison, type Side } from '../analysis/compare.ts';
import { drawnOrganizations } from '../network/drawn-organizations.ts';
import { ORGANIZATION_KINDS } from '../network/organization-kinds.ts';
import type { Layout, Network } from '../network/records.ts';
import { RELATION_TYPE_IDS, relationType } from '../network/relation-types.ts';
import { toneBadges } from '../picture/badges.ts';
import type { LayoutSearch } from '../picture/layouts/search.ts';
import type { Emphasis, Point, Scene, SceneEdge, SceneNode } from '../picture/scene.ts';

import { words } from '../words/words.ts';

/** Id of an organization on the picture: that of the first network, or one that no record can have. */
export function sideId({ a, b }: Side): string {
  return a ?? `~${b}`;
}

/** Id of a pair's line on the picture; no record can have it. */
export function pairId({ ends: [one, other] }: ComparedPair): string {
  return `${sideId(one)}_${sideId(other)}`;
}

export interface OverlaidInput {
  readonly a: Network;
  readonly b: Network;
  readonly comparison: Comparison;
  /** Of the first network, the one in use. */
  readonly layout: Layout | undefined;
  /** Of the second network's own organizations, by the picture's ids. */
  readonly positions: ReadonlyMap<string, Point>;
  /** Whether organizations of the second network alone are shown too, where anything ties them. */
  readonly all: boolean;
  /** Id of a record or of something on the picture. */
  readonly selected: string | null;
}

const LAYOUT_SEED = 1;

/** Where to put the second network's own organizations: the first's stay where they are. */
export function overlaidSearch(
  input: Omit<OverlaidInput, 'positions' | 'all' | 'selected'>,
  area: LayoutSearch['area'],
): LayoutSearch {
  const scene = overlaidScene({ ...input, positions: new Map(), all: true, selected: null });
  const placed = new Set(input.layout?.positions.map(({ organization }) => organization));
  const nodes = scene.nodes.map((node) => ({ ...node, pinned: placed.has(node.id) }));
  return { scene: { ...scene, nodes }, area, seed: LAYOUT_SEED, keeps: false };
}

/** A line that is a pair has no type; the scene has no word for that. */
const NO_TYPE = RELATION_TYPE_IDS.find((id) => !relationType(id).coded) ?? RELATION_TYPE_IDS[0];

/**
 * The scene of a comparison: the organizations of the first network that its own picture has, with
 * those that they are matched with, or all that are tied in either. The filter of the view does not
 * act on it. Order follows the comparison.
 */
export function overlaidScene(input: OverlaidInput): Scene {
  const { a, b, comparison, layout, selected, all } = input;
  const own = layout?.positions.map(({ organization, x, y }) => [organization, { x, y }] as const);
  const places = new Map<string, Point>([...input.positions, ...(own ?? [])]);
  const drawn = new Set(drawnOrganizations(a).map(({ id }) => id));
  const tied = new Set(comparison.pairs.flatMap(({ ends }) => ends.map(sideId)));
  const [ofA, ofB] = [byId(a.organizations), byId(b.organizations)];
  const isShown = (side: Side) =>
    side.a === null ? all && tied.has(sideId(side)) : drawn.has(side.a) || tied.has(side.a);
  const emphasis = (...ids: readonly string[]): Emphasis =>
    selected !== null && ids.includes(selected) ? 'selected' : 'none';
  const front = inFront(comparison, selected);
  const isFaded = (id: string) => front.size > 0 && !front.has(id);

  const nodes = comparison.organizations.filter(isShown).flatMap((side): SceneNode[] => {
    const record = ofA.get(side.a ?? '') ?? ofB.get(side.b ?? '');
    if (!record) return [];
    const id = sideId(side);
    const { x, y } = places.get(id) ?? { x: 0, y: 0 };
    const { kind } = record;
    const look = { claimed: false, emphasis: emphasis(id), faded: isFaded(id), pinned: false };
    return [
      {
        id,
        label: words.reads.name(record),
        kind,
        x,
        y,
        size: ORGANIZATION_KINDS[kind].size,
        ...look,
      },
    ];
  });

  const names = new Map(nodes.map(({ id, label }) => [id, label]));
  const nameOf = (side: Side) => names.get(sideId(side)) ?? '';
  const shown = new Set(names.keys());
  const labels = { a: words.reads.pairLabels(a), b: words.reads.pairLabels(b) };
  const edges = comparison.pairs
    .filter(({ ends }) => ends.every((side) => shown.has(sideId(side))))
    .map((pair): SceneEdge => {
      const label = words.comparison.line(
        labelsOf(pair.inA, labels.a),
        labelsOf(pair.inB, labels.b),
      );
      return {
        id: pairId(pair),
        source: sideId(pair.ends[0]),
        target: sideId(pair.ends[1]),
        type: NO_TYPE,
        basis: 'stated',
        grade: 'plain',
        title: `${nameOf(pair.ends[0])} – ${nameOf(pair.ends[1])} (${label})`,
        label,
        // What does not go together is said without being asked for.
        note: CONFLICTS.has(pair.verdict) ? label : '',
        badges: toneBadges(pair.verdict),
        lane: 0,
        tone: pair.verdict,
        emphasis: emphasis(pairId(pair), ...pair.inA),
        faded: isFaded(pairId(pair)),
      };
    });
  const isSaid = edges.some(({ note }) => note !== '');
  return {
    nodes,
    edges,
    hulls: [],
    tones: words.comparison.tones(a.title, b.title),
    notes: isSaid ? words.comparison.noteMeaning : undefined,
  };
}

/**
 * What stands before the rest: the pairs that what is selected is or takes part in, or else those on
 * which the networks do not go together, with their ends. Empty where nothing does.
 */
function inFront({ pairs }: Comparison, selected: string | null): Set<string> {
  const ids = (pair: ComparedPair) => [pairId(pair), ...pair.ends.map(sideId)];
  const meant = pairs.filter(
    (pair) => selected !== null && [...ids(pair), ...pair.inA].includes(selected),
  );
  const conflicts = pairs.filter(({ verdict }) => CONFLICTS.has(verdict));
  return new Set((meant.length > 0 ? meant : conflicts).flatMap(ids));
}

function labelsOf(ids: readonly string[], labels: ReadonlyMap<string, string>): string[] {
  return [...new Set(ids.flatMap((id) => labels.get(id) ?? []))];
}

function byId<One extends { readonly id: string }>(list: readonly One[]): Map<string, One> {
  return new Map(list.map((one) => [one.id, one]));
}
