/** A scene: everything a picture shows, decided once for the canvas, the SVG and the PNG alike. */
import { blocTies } from '../network/blocs.ts';
import type { OrganizationKind } from '../network/organization-kinds.ts';
import type { Basis, Bloc, Network, Relation } from '../network/records.ts';
import type { RelationTypeId } from '../network/relation-types.ts';
import { type Grade, gradeOf } from '../network/strength.ts';
import type { Tone } from './tones.ts';

/** `member` belongs to the highlighted bloc; `selected` is what the panel is about. */
export type Emphasis = 'none' | 'member' | 'selected';

/** Picture units are CSS pixels at zoom 1; y points down. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface SceneNode extends Point {
  readonly id: string;
  readonly label: string;
  readonly kind: OrganizationKind;
  /** Width and height of the shape. */
  readonly size: number;
  readonly emphasis: Emphasis;
  readonly faded: boolean;
  readonly pinned: boolean;
}

export interface SceneEdge {
  readonly id: string;
  readonly type: RelationTypeId;
  /** What the type is called where its name is not ours. */
  readonly typeName?: string | undefined;
  readonly source: string;
  readonly target: string;
  readonly basis: Basis;
  readonly grade: Grade;
  /** Shown on a line that is graded or stands out. */
  readonly label: string;
  /** Shown on every line that has one: a few signs that something is to be known about it. */
  readonly badge: string;
  /**
   * Place in the fan of relations between the same two organizations, seen walking from source to
   * target: 0 is the straight line, positive lanes lie to the right.
   */
  readonly lane: number;
  /** Where a line is a pair of organizations in two networks: what they say of it; it has no type. */
  readonly tone?: Tone;
  readonly emphasis: Emphasis;
  readonly faded: boolean;
}

/** Organizations with a hull around them. */
export interface Group {
  readonly label: string;
  /** Drawn unlike the first of two sets that stand against each other. */
  readonly second?: boolean | undefined;
  readonly members: readonly string[];
}

/** What an analysis shows on the picture. */
export interface Overlay {
  readonly groups: readonly Group[];
  /** Ids of relations and organizations that stand out, besides the members of the groups. */
  readonly emphasized: ReadonlySet<string>;
  /** Whether all that does not stand out steps back. */
  readonly fades: boolean;
  /** Said on the line of a relation, by its id. */
  readonly badges: ReadonlyMap<string, string>;
  /** Size of an organization's shape, from 0 (smallest) to 1; `null` where all are alike. */
  readonly sizes: ReadonlyMap<string, number> | null;
}

export interface Scene {
  readonly nodes: readonly SceneNode[];
  readonly edges: readonly SceneEdge[];
  /** The highlighted bloc and the groups of an analysis: a soft hull around the members of each. */
  readonly hulls: readonly Group[];
  /** What the tones of the lines say, for the legend; absent where lines have none. */
  readonly tones?: Readonly<Record<Tone, string>>;
}

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
  /** The label of one relation on its line; one that stands out can say more. */
  readonly edgeLabel: (relation: Relation, emphasis: Emphasis) => string;
  readonly edgeBadge: (relation: Relation) => string;
  readonly hullLabel: (bloc: Bloc) => string;
}

const NODE_SIZE = 42;
/** Where sizes say something. */
const SIZES = { least: 26, most: 84 };
const ORIGIN = { x: 0, y: 0, pinned: false };

/** Decides what is shown, where, and how strongly. Order follows the records. */
export function buildScene(input: SceneInput): Scene {
  const { network, shown, positions, highlight, overlay, selection } = input;
  const hulls = [
    ...(highlight ? [blocGroup(highlight, input.hullLabel(highlight))] : []),
    ...(overlay?.groups ?? []),
  ];
  const members = new Set([
    ...hulls.flatMap((hull) => hull.members),
    ...(overlay?.emphasized ?? []),
  ]);
  const ties = new Set([
    ...(highlight ? blocTies(network, highlight).map(({ id }) => id) : []),
    ...(overlay?.emphasized ?? []),
  ]);
  const fades = highlight !== null || overlay?.fades === true;
  const emphasis = (id: string, member: boolean): Emphasis =>
    id === selection ? 'selected' : member ? 'member' : 'none';

  const relations = network.relations.filter(({ id }) => shown.relations.has(id));
  const silent = silenced(network.relations, relations);

  const nodes = network.organizations
    .filter(({ id }) => shown.organizations.has(id))
    .map(({ id, name, kind }): SceneNode => {
      const { x, y, pinned } = positions.get(id) ?? ORIGIN;
      const strength = emphasis(id, members.has(id));
      const faded = strength === 'none' && (fades || silent.has(id));
      return {
        id,
        label: name,
        kind,
        x,
        y,
        size: sizeOf(id, overlay),
        emphasis: strength,
        faded,
        pinned,
      };
    });

  const lanes = fanLanes(relations);
  const edges = relations.map((relation): SceneEdge => {
    const strength = emphasis(relation.id, ties.has(relation.id));
    return {
      id: relation.id,
      type: relation.type,
      typeName: relation.typeName,
      source: relation.source,
      target: relation.target,
      basis: relation.basis,
      grade: gradeOf(relation.strength),
      label: input.edgeLabel(relation, strength),
      badge: [overlay?.badges.get(relation.id), input.edgeBadge(relation)]
        .filter(Boolean)
        .join(' '),
      lane: lanes.get(relation.id) ?? 0,
      emphasis: strength,
      faded: fades && strength === 'none',
    };
  });

  const shownHulls = hulls
    .map(({ label, second, members }) => ({
      label,
      second,
      members: members.filter((id) => shown.organizations.has(id)),
    }))
    .filter((hull) => hull.members.length > 0);
  return { nodes, edges, hulls: shownHulls };
}

function blocGroup({ members }: Bloc, label: string): Group {
  return { label, members: members.map(({ organization }) => organization) };
}

/** The shape's area, not its width, grows with what it says. */
function sizeOf(id: string, overlay: Overlay | null): number {
  const size = overlay?.sizes ? (overlay.sizes.get(id) ?? 0) : null;
  if (size === null) return NODE_SIZE;
  return Math.round(Math.sqrt(SIZES.least ** 2 + size * (SIZES.most ** 2 - SIZES.least ** 2)));
}

/** Organizations whose every relation is filtered out: they stay in place, but step back. */
function silenced(all: readonly Relation[], shown: readonly Relation[]): Set<string> {
  const ends = (relations: readonly Relation[]) =>
    relations.flatMap(({ source, target }) => [source, target]);
  const heard = new Set(ends(shown));
  return new Set(ends(all).filter((id) => !heard.has(id)));
}

/**
 * Spreads the relations between the same two organizations over lanes one apart, centred on the
 * straight line. Two relations in opposite directions lie on opposite sides.
 */
function fanLanes(relations: readonly Relation[]): Map<string, number> {
  const pairs = new Map<string, Relation[]>();
  for (const relation of relations) {
    const key = [relation.source, relation.target].sort().join(' ');
    pairs.set(key, [...(pairs.get(key) ?? []), relation]);
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
