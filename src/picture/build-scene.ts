/** From a network and what the reader looks at in it to the scene that pictures show. */
import { blocTies } from '../network/blocs.ts';
import type { Bloc, Network, Organization } from '../network/records.ts';
import { gradeOf } from '../network/strength.ts';
import { words } from '../words/words.ts';
import { endedBadges, numberBadge } from './badges.ts';
import { type Elements, filteredScene, type ShownIds } from './filtered-scene.ts';
import {
  type EvidenceState,
  isClaimed,
  type Known,
  lineLabel,
  membersOf,
  type Positions,
  plainEdges,
  plainNodes,
} from './plain-scene.ts';
import type { Emphasis, Group, Overlay, Scene, SceneEdge, SceneNode, Sizes } from './scene.ts';

/** What the reader looks at. */
export interface Look {
  readonly highlight: Bloc | null;
  readonly overlay: Overlay | null;
  /** Id of the selected record, if any. */
  readonly selection: string | null;
}

export interface SceneInput extends Look, Known {
  readonly network: Network;
  readonly shown: ShownIds;
  readonly positions: Positions;
}

/** Where sizes say something. */
const SIZES = { least: 26, most: 84 };

/** Decides what is shown, where, and how strongly. Order follows the records. */
export function buildScene(input: SceneInput): Scene {
  const { network, shown, positions, states } = input;
  const all = { nodes: plainNodes(network, positions), edges: plainEdges(network, input) };
  return lookedAt(filteredScene(all, shown), network, states, input);
}

/**
 * The last step, which follows each selection: what stands out and what steps back. A shape or line for
 * which nothing changes is the same object.
 * @param elements of the network, as `filteredScene` leaves them
 * @param states of the evidence, by the id of the relation
 */
export function lookedAt(
  elements: Elements,
  network: Network,
  states: ReadonlyMap<string, EvidenceState>,
  look: Look,
): Scene {
  const { overlay, selection } = look;
  const { center = null, numbers = null, notes = null, sizes = null } = overlay ?? {};
  const hulls = groupsOf(network, look);
  const inFront = foreground(network, look, hulls, elements.edges);
  const emphasisOf = (id: string): Emphasis =>
    id === selection
      ? 'selected'
      : id === center
        ? 'center'
        : inFront.members.has(id)
          ? 'member'
          : 'none';
  const fadesBehind = (id: string) => inFront.shown !== null && !inFront.shown.has(id);

  const nodes = elements.nodes.map((node): SceneNode => {
    const emphasis = emphasisOf(node.id);
    const faded = fadesBehind(node.id) || (node.faded && emphasis === 'none');
    const size = sizes ? Math.round(sizeOf(sizes.shares.get(node.id) ?? 0)) : node.size;
    const badges = numbers?.of.get(node.id)?.map(numberBadge);
    const isSame =
      emphasis === node.emphasis && faded === node.faded && size === node.size && !badges;
    return isSame ? node : { ...node, emphasis, faded, size, badges };
  });

  const labels = labelsOf(network, states, emphasisOf);
  const edges = elements.edges.map((edge): SceneEdge => {
    const emphasis = emphasisOf(edge.id);
    const isBehind = overlay?.behind.has(edge.id) === true && edge.id !== selection;
    const faded = fadesBehind(edge.id) || isBehind;
    const note = notes?.texts.get(edge.id) ?? '';
    const isEnded = overlay?.ended.has(edge.id) === true;
    const isSame = emphasis === 'none' && !faded && note === '' && !isEnded;
    const label = labels.get(edge.id) ?? edge.label;
    const badges = isEnded ? endedBadges(edge.badges) : edge.badges;
    return isSame ? edge : { ...edge, emphasis, faded, note, label, badges };
  });

  const shown = new Set(nodes.map(({ id }) => id));
  const shownHulls = hulls
    .map((hull) => ({ ...hull, members: hull.members.filter((id) => shown.has(id)) }))
    .filter((hull) => hull.members.length > 0);
  return {
    nodes,
    edges,
    hulls: shownHulls,
    numbers: nodes.some(({ badges }) => badges) ? numbers?.meanings : undefined,
    notes: edges.some(({ note }) => note !== '') ? notes?.meaning : undefined,
    sizes: sizes ? sampled(sizes) : undefined,
  };
}

/** What stands on the lines that stand out, by their ids. */
function labelsOf(
  network: Network,
  states: ReadonlyMap<string, EvidenceState>,
  emphasisOf: (id: string) => Emphasis,
): ReadonlyMap<string, string> {
  const organizations = new Map(network.organizations.map((one) => [one.id, one]));
  return new Map(
    network.relations
      .filter(({ id }) => emphasisOf(id) !== 'none')
      .map((relation) => {
        const state = states.get(relation.id) ?? 'none';
        return [relation.id, lineLabel(relation, organizations, state, true)];
      }),
  );
}

/**
 * The highlighted bloc and the groups of an analysis; where there are none, faintly the blocs that a
 * source claims.
 */
function groupsOf(network: Network, { highlight, overlay }: Look): Group[] {
  const asked = highlight ? [blocGroup(highlight, network.organizations)] : [];
  if (highlight || overlay) return [...asked, ...(overlay?.groups ?? [])];
  return network.blocs
    .filter(isClaimed)
    .map((bloc) => ({ ...blocGroup(bloc, network.organizations), faint: true }));
}

interface Foreground {
  /** Organizations and relations of a bloc or an analysis, which are marked. */
  readonly members: ReadonlySet<string>;
  /** What does not step back; `null` where nothing does. */
  readonly shown: ReadonlySet<string> | null;
}

function foreground(
  network: Network,
  { highlight, overlay, selection }: Look,
  hulls: readonly Group[],
  lines: readonly SceneEdge[],
): Foreground {
  const marked = hulls.filter(({ faint }) => !faint).flatMap(({ members }) => members);
  const ties = highlight ? blocTies(network, highlight).map(({ id }) => id) : [];
  const members = new Set([...marked, ...ties, ...(overlay?.emphasized ?? [])]);
  if (highlight !== null || overlay?.fades === true)
    return { members, shown: new Set([...members, ...(selection === null ? [] : [selection])]) };
  const around = surroundings(selection, lines);
  return { members, shown: around.size > 0 ? around : null };
}

/** An organization with its relations and whom they lead to, or a relation with its ends. */
function surroundings(selection: string | null, lines: readonly SceneEdge[]): Set<string> {
  if (selection === null) return new Set();
  const found = lines.filter(
    ({ id, source, target }) => id === selection || source === selection || target === selection,
  );
  return new Set(found.flatMap(({ id, source, target }) => [id, source, target]));
}

/** A bloc as a group with a hull, under the name that its source gives it. */
export function blocGroup(bloc: Bloc, organizations: readonly Organization[]): Group {
  const isLooser = new Set(
    bloc.members
      .filter(({ strength }) => gradeOf(strength) === 'weaker')
      .map(({ organization }) => organization),
  );
  const looser = organizations.filter(({ id }) => isLooser.has(id));
  return {
    id: bloc.id,
    label: words.canvas.hullLabel(bloc),
    note: looser.length > 0 ? words.canvas.hullNote(looser.map(words.reads.name)) : undefined,
    claimed: isClaimed(bloc),
    members: membersOf(bloc),
    looser: looser.map(({ id }) => id),
  };
}

/** Where sizes say something, the area of a shape, not its width, grows with what it says. */
function sizeOf(share: number): number {
  return Math.sqrt(SIZES.least ** 2 + share * (SIZES.most ** 2 - SIZES.least ** 2));
}

function sampled({ meaning, samples }: Sizes): Scene['sizes'] {
  return {
    meaning,
    samples: samples.map(({ share, value }) => ({ size: Math.round(sizeOf(share)), value })),
  };
}
