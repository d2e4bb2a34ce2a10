/** From a network and what the reader looks at in it to the scene that pictures show. */
import { blocTies } from '../network/blocs.ts';
import { ORGANIZATION_KINDS } from '../network/organization-kinds.ts';
import { ownTypes } from '../network/own-types.ts';
import type { Bloc, Network, Organization, Relation } from '../network/records.ts';
import { gradeOf } from '../network/strength.ts';
import { words } from '../words/words.ts';
import { badgesOf, numberBadge } from './badges.ts';
import type {
  Emphasis,
  Group,
  Overlay,
  Point,
  Scene,
  SceneEdge,
  SceneNode,
  Sizes,
} from './scene.ts';

export interface SceneInput {
  readonly network: Network;
  /** Ids that the filters let through. */
  readonly shown: {
    readonly organizations: ReadonlySet<string>;
    readonly relations: ReadonlySet<string>;
  };
  readonly positions: ReadonlyMap<string, Point & { readonly pinned: boolean }>;
  readonly highlight: Bloc | null;
  readonly overlay: Overlay | null;
  /** Id of the selected record, if any. */
  readonly selection: string | null;
  /** Ids of the relations that sources disagree on, and of those that were the opposite at another time. */
  readonly disputed: ReadonlySet<string>;
  readonly changed: ReadonlySet<string>;
  /** The state of each relation's evidence by its id; `none` where a relation has none. */
  readonly states: ReadonlyMap<string, EvidenceState>;
}

type EvidenceState = Parameters<typeof words.canvas.edgeLabel>[2];

/** Where sizes say something. */
const SIZES = { least: 26, most: 84 };
/** What a member of a claimed bloc is larger by. */
const CLAIMED = 1.15;
const FAULTY: ReadonlySet<EvidenceState> = new Set(['changed', 'ambiguous', 'moved']);
const ORIGIN = { x: 0, y: 0, pinned: false };

/** Decides what is shown, where, and how strongly. Order follows the records. */
export function buildScene(input: SceneInput): Scene {
  const { network, shown, positions, overlay, selection, disputed, changed, states } = input;
  const { center = null, numbers = null, notes = null, sizes = null } = overlay ?? {};
  const relations = network.relations.filter(({ id }) => shown.relations.has(id));
  const hulls = groupsOf(input);
  const inFront = foreground(input, hulls, relations);
  const silent = withoutLines(network.relations, relations);
  const claimed = new Set(network.blocs.filter(isClaimed).flatMap(membersOf));
  const emphasis = (id: string): Emphasis =>
    id === selection
      ? 'selected'
      : id === center
        ? 'center'
        : inFront.members.has(id)
          ? 'member'
          : 'none';
  const fadesBehind = (id: string) => inFront.shown !== null && !inFront.shown.has(id);

  const nodes = network.organizations
    .filter(({ id }) => shown.organizations.has(id))
    .map((organization): SceneNode => {
      const { id, kind } = organization;
      const { x, y, pinned } = positions.get(id) ?? ORIGIN;
      const own = ORGANIZATION_KINDS[kind].size * (claimed.has(id) ? CLAIMED : 1);
      return {
        id,
        label: words.reads.name(organization),
        kind,
        x,
        y,
        size: Math.round(sizes ? sizeOf(sizes.shares.get(id) ?? 0) : own),
        claimed: claimed.has(id),
        badges: numbers?.of.get(id)?.map(numberBadge),
        emphasis: emphasis(id),
        faded: fadesBehind(id) || (silent.has(id) && emphasis(id) === 'none'),
        pinned,
      };
    });

  const organizations = new Map(network.organizations.map((one) => [one.id, one]));
  const lanes = fanLanes(relations);
  const own = ownTypes(network.relations);
  const edges = relations.map((relation): SceneEdge => {
    const { id, type, typeName, source, target, basis, strength } = relation;
    const state = states.get(id) ?? 'none';
    return {
      id,
      type,
      typeName,
      own: typeName === undefined ? undefined : own.get(typeName),
      source,
      target,
      basis,
      grade: gradeOf(strength),
      ...said(relation, organizations, state, emphasis(id) !== 'none'),
      note: notes?.texts.get(id) ?? '',
      badges: badgesOf({
        dispute: disputed.has(id),
        changed: changed.has(id),
        fault: FAULTY.has(state),
      }),
      lane: lanes.get(id) ?? 0,
      emphasis: emphasis(id),
      faded: fadesBehind(id) || (overlay?.behind.has(id) === true && id !== selection),
    };
  });

  const shownHulls = hulls
    .map((hull) => ({ ...hull, members: hull.members.filter((id) => shown.organizations.has(id)) }))
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

/** The relation as a sentence, with whether the words state it, and what stands on its line. */
function said(
  relation: Relation,
  organizations: ReadonlyMap<string, Organization>,
  state: EvidenceState,
  standsOut: boolean,
): Pick<SceneEdge, 'title' | 'label'> {
  const [from, to] = [organizations.get(relation.source), organizations.get(relation.target)];
  if (!from || !to) return { title: '', label: '' };
  const basis = words.legend.basis[relation.basis].toLowerCase();
  return {
    title: `${words.reads.told(relation, from, to)} (${basis})`,
    label: words.canvas.edgeLabel(
      words.reads.lineLabel(relation, from, to),
      relation,
      state,
      standsOut,
    ),
  };
}

/**
 * The highlighted bloc and the groups of an analysis; where there are none, faintly the blocs that a
 * source claims.
 */
function groupsOf({ network, highlight, overlay }: SceneInput): Group[] {
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
  { network, highlight, overlay, selection }: SceneInput,
  hulls: readonly Group[],
  relations: readonly Relation[],
): Foreground {
  const marked = hulls.filter(({ faint }) => !faint).flatMap(({ members }) => members);
  const ties = highlight ? blocTies(network, highlight).map(({ id }) => id) : [];
  const members = new Set([...marked, ...ties, ...(overlay?.emphasized ?? [])]);
  if (highlight !== null || overlay?.fades === true)
    return { members, shown: new Set([...members, ...(selection === null ? [] : [selection])]) };
  const around = surroundings(selection, relations);
  return { members, shown: around.size > 0 ? around : null };
}

/** An organization with its relations and whom they lead to, or a relation with its ends. */
function surroundings(selection: string | null, relations: readonly Relation[]): Set<string> {
  if (selection === null) return new Set();
  const found = relations.filter(
    ({ id, source, target }) => id === selection || source === selection || target === selection,
  );
  return new Set(found.flatMap(({ id, source, target }) => [id, source, target]));
}

function isClaimed({ claimedBy }: Bloc): boolean {
  return claimedBy !== undefined;
}

function membersOf({ members }: Bloc): string[] {
  return members.map(({ organization }) => organization);
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

/** Organizations whose every relation is filtered out: they stay in place, but step back. */
function withoutLines(all: readonly Relation[], shown: readonly Relation[]): Set<string> {
  const ends = (relations: readonly Relation[]) =>
    relations.flatMap(({ source, target }) => [source, target]);
  const joined = new Set(ends(shown));
  return new Set(ends(all).filter((id) => !joined.has(id)));
}

/**
 * Spreads the relations between the same two organizations over lanes one apart, centred on the
 * straight line. Two relations in opposite directions lie on opposite sides.
 */
function fanLanes(relations: readonly Relation[]): Map<string, number> {
  const pairs = new Map<string, Relation[]>();
  for (const relation of relations) {
    const key = [relation.source, relation.target].sort().join(' ');
    const fan = pairs.get(key) ?? [];
    fan.push(relation);
    pairs.set(key, fan);
  }
  const lanes = new Map<string, number>();
  for (const fan of pairs.values()) {
    for (const [i, { id, source, target }] of fan.entries()) {
      const lane = i - (fan.length - 1) / 2;
      lanes.set(id, source < target ? lane : -lane || 0);
    }
  }
  return lanes;
}
