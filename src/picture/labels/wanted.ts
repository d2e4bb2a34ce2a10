/** Which labels a picture wants, in the order of their importance. */
import { ORGANIZATION_KINDS } from '../../network/organization-kinds.ts';
import type { Drawing, DrawnEdge } from '../drawing.ts';
import type { Hull } from '../hull.ts';
import { labelOf, nodeMark } from '../marks.ts';
import type { Emphasis, SceneNode } from '../scene.ts';
import {
  type Candidate,
  placesOfBadges,
  placesOfCaption,
  placesOfName,
  placesOnLine,
} from './candidates.ts';
import { arrangements, BADGE, labelSize, type PlacedLabel, worded } from './label.ts';

/** A label that looks for a place. */
export interface Wanted
  extends Pick<PlacedLabel, 'id' | 'of' | 'size' | 'bold' | 'faded' | 'important'> {
  /** It is rather left out than on a line other than its own, whose words it would seem to be. */
  readonly dispensable?: boolean;
  /** The cheapest first. */
  readonly candidates: readonly Candidate[];
}

const EMPHASIS: Readonly<Record<Emphasis, number>> = {
  selected: 0,
  center: 0,
  member: 1,
  none: 2,
};

/** More words on lines than these nobody reads, and they would hide the lines. */
const MOST_ON_LINES = 60;

/**
 * Badges, which are small and must be seen; names by emphasis and then by number of lines; captions;
 * badges of faded lines; labels of lines. What is faded comes after what is not.
 * @param isNamed see `placeLabels`
 */
export function wantedLabels(
  { nodes, edges, hulls, inks }: Drawing,
  zoom: number,
  isNamed: (id: string) => boolean = () => true,
): Wanted[] {
  const lines = new Map<string, number>();
  for (const { edge } of edges)
    for (const end of [edge.source, edge.target]) lines.set(end, (lines.get(end) ?? 0) + 1);
  const byImportance = nodes
    .filter(({ id }) => isNamed(id))
    .sort(
      (a, b) =>
        Number(a.faded) - Number(b.faded) ||
        EMPHASIS[a.emphasis] - EMPHASIS[b.emphasis] ||
        (lines.get(b.id) ?? 0) - (lines.get(a.id) ?? 0),
    );
  const edgesByImportance = [...edges].sort(
    (a, b) =>
      Number(a.edge.faded) - Number(b.edge.faded) ||
      EMPHASIS[a.edge.emphasis] - EMPHASIS[b.edge.emphasis],
  );
  const half = (node: SceneNode) => ((node.size + nodeMark(node, inks).strokeWidth) / 2) * zoom;
  return [
    ...edgesByImportance.filter(({ edge }) => !edge.faded).flatMap(badges),
    ...byImportance.map((node) => nameOf(node, half(node), zoom)),
    ...hulls.flatMap((hull) => caption(hull, zoom)),
    ...edgesByImportance
      .filter(({ edge }) => edge.faded)
      .flatMap(badges)
      .slice(0, MOST_ON_LINES),
    ...edgesByImportance.flatMap((edge) => lineLabel(edge, zoom)).slice(0, MOST_ON_LINES),
  ];
}

function badges(drawn: DrawnEdge): Wanted[] {
  const { id, badges, faded } = drawn.edge;
  if (badges.length === 0) return [];
  const wording = { lines: [], badges, width: BADGE * badges.length, height: BADGE };
  const candidates = inOrder(placesOfBadges(wording, drawn));
  return [{ id, of: 'badges', size: BADGE, bold: false, faded, important: !faded, candidates }];
}

function nameOf(node: SceneNode, half: number, zoom: number): Wanted {
  const { id, label, kind, x, y, faded, emphasis } = node;
  const bold = !ORGANIZATION_KINDS[kind].state;
  const size = labelSize('organization', zoom);
  const candidates = inOrder(placesOfName(arrangements(label, size, bold), { x, y }, half));
  const important = emphasis !== 'none';
  return { id, of: 'organization', size, bold, faded, important, candidates };
}

function caption(hull: Hull, zoom: number): Wanted[] {
  if (hull.lines.length === 0) return [];
  const size = labelSize('group', zoom);
  const candidates = inOrder(placesOfCaption(worded(hull.lines, size, false), hull, zoom));
  const look = { size, bold: false, faded: false, important: !hull.faint };
  return [{ id: hull.id, of: 'group', ...look, candidates }];
}

function lineLabel(drawn: DrawnEdge, zoom: number): Wanted[] {
  const { id, faded, emphasis, note } = drawn.edge;
  const label = labelOf(drawn.edge);
  if (label === '') return [];
  const size = labelSize('relation', zoom);
  const [first = label] = label.split(' · ');
  const wordings = [label, ...(first === label ? [] : [first])].map((text) =>
    worded([text], size, false),
  );
  const candidates = inOrder(placesOnLine(wordings, drawn, zoom));
  const important = emphasis === 'selected';
  // The width of a line says its grade as well; what an analysis notes is said nowhere else.
  const dispensable = !important && note === '';
  return [{ id, of: 'relation', size, bold: false, faded, important, dispensable, candidates }];
}

function inOrder(candidates: readonly Candidate[]): Candidate[] {
  return candidates.toSorted((a, b) => a.cost - b.cost);
}
