/** Shapes and lines of all records, before anything is filtered, selected or asked. */
import { ORGANIZATION_KINDS } from '../network/organization-kinds.ts';
import { ownTypes } from '../network/own-types.ts';
import type { Bloc, Network, Organization, Relation } from '../network/records.ts';
import { gradeOf } from '../network/strength.ts';
import { words } from '../words/words.ts';
import { badgesOf } from './badges.ts';
import type { Point, SceneEdge, SceneNode } from './scene.ts';

export type EvidenceState = Parameters<typeof words.canvas.edgeLabel>[2];

/** By the ids of organizations. */
export type Positions = ReadonlyMap<string, Point & { readonly pinned: boolean }>;

/** What is known of relations, by their ids. */
export interface Known {
  /** Those that sources disagree on, and those that were the opposite at another time. */
  readonly disputed: ReadonlySet<string>;
  readonly changed: ReadonlySet<string>;
  /** The state of each one's evidence; `none` where it has none. */
  readonly states: ReadonlyMap<string, EvidenceState>;
}

/** What a member of a claimed bloc is larger by. */
const CLAIMED = 1.15;
const FAULTY: ReadonlySet<EvidenceState> = new Set(['changed', 'ambiguous', 'moved']);
const ORIGIN = { x: 0, y: 0, pinned: false };

/** The shapes, in the order of the records; one without a position stands at the origin. */
export function plainNodes(
  { organizations, blocs }: Pick<Network, 'organizations' | 'blocs'>,
  positions: Positions,
): SceneNode[] {
  const claimed = new Set(blocs.filter(isClaimed).flatMap(membersOf));
  return organizations.map((organization) => {
    const { id, kind } = organization;
    const { x, y, pinned } = positions.get(id) ?? ORIGIN;
    const size = ORGANIZATION_KINDS[kind].size * (claimed.has(id) ? CLAIMED : 1);
    return {
      id,
      label: words.reads.name(organization),
      kind,
      x,
      y,
      size: Math.round(size),
      claimed: claimed.has(id),
      badges: undefined,
      emphasis: 'none',
      faded: false,
      pinned,
    };
  });
}

/** The lines, in the order of the records, each as the only one of its two organizations. */
export function plainEdges(
  network: Pick<Network, 'organizations' | 'relations'>,
  { disputed, changed, states }: Known,
): SceneEdge[] {
  const organizations = new Map(network.organizations.map((one) => [one.id, one]));
  const own = ownTypes(network.relations);
  return network.relations.map((relation) => {
    const { id, type, typeName, source, target, basis, strength } = relation;
    const state = states.get(id) ?? 'none';
    return {
      id,
      type,
      typeName,
      source,
      target,
      basis,
      grade: gradeOf(strength),
      own: typeName === undefined ? undefined : own.get(typeName),
      title: titleOf(relation, organizations),
      label: lineLabel(relation, organizations, state, false),
      note: '',
      badges: badgesOf({
        dispute: disputed.has(id),
        changed: changed.has(id),
        fault: FAULTY.has(state),
        ended: false,
      }),
      lane: 0,
      emphasis: 'none',
      faded: false,
    };
  });
}

type Organizations = ReadonlyMap<string, Organization>;

/** The relation as a sentence, with whether the words state it. */
function titleOf(relation: Relation, organizations: Organizations): string {
  const [from, to] = [organizations.get(relation.source), organizations.get(relation.target)];
  if (!from || !to) return '';
  const basis = words.legend.basis[relation.basis].toLowerCase();
  return `${words.reads.told(relation, from, to)} (${basis})`;
}

/** What stands on a line; one that stands out says more. */
export function lineLabel(
  relation: Relation,
  organizations: Organizations,
  state: EvidenceState,
  standsOut: boolean,
): string {
  const [from, to] = [organizations.get(relation.source), organizations.get(relation.target)];
  if (!from || !to) return '';
  const says = words.reads.lineLabel(relation, from, to);
  return words.canvas.edgeLabel(says, relation, state, standsOut);
}

export function isClaimed({ claimedBy }: Bloc): boolean {
  return claimedBy !== undefined;
}

export function membersOf({ members }: Bloc): string[] {
  return members.map(({ organization }) => organization);
}
