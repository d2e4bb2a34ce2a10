/** The rows of a picture's legend: only what the picture shows. */
import {
  ORGANIZATION_KIND_IDS,
  ORGANIZATION_KINDS,
  type OrganizationKind,
} from '../network/organization-kinds.ts';
import type { Basis } from '../network/records.ts';
import { RELATION_TYPE_IDS, type RelationTypeId, relationType } from '../network/relation-types.ts';
import type { Grade } from '../network/strength.ts';
import { words } from '../words/en.ts';
import { type Badge, SIGN_IDS, SIGNS } from './badges.ts';
import type { Scene } from './scene.ts';
import { TONES, type Tone } from './tones.ts';

/** A sample line with the marks of `type`, `basis` and `grade`; only a `type` row has the type's colour and ends. */
interface LineRow {
  readonly sample: 'line';
  readonly about: 'type' | 'basis' | 'grade';
  readonly type: RelationTypeId;
  readonly basis: Basis;
  readonly grade: Grade;
  readonly label: string;
}

interface KindRow {
  readonly sample: 'kind';
  readonly kind: OrganizationKind;
  readonly label: string;
}

interface BadgeRow {
  readonly sample: 'badge';
  readonly badge: Badge;
  readonly label: string;
}

/** A piece of a hull; one round members that belong to it more loosely is lighter and dashed. */
interface HullRow {
  readonly sample: 'hull';
  readonly looser: boolean;
  readonly label: string;
}

/** The shape of an organization that is a member of what has a hull. */
interface MemberRow {
  readonly sample: 'member';
  readonly label: string;
}

/** A sample line with the look of a tone. */
interface ToneRow {
  readonly sample: 'tone';
  readonly tone: Tone;
  readonly label: string;
}

export type LegendRow = LineRow | KindRow | BadgeRow | HullRow | MemberRow | ToneRow;

export interface LegendGroup {
  readonly heading: string;
  readonly rows: readonly LegendRow[];
}

/**
 * Groups in the order tones, relations, what the words do, strength, signs, areas, organizations. A group without rows
 * is left out: basis where nothing is implied, strength where every line is alike.
 */
export function legendOf(scene: Scene): LegendGroup[] {
  const { nodes, edges: lines, tones } = scene;
  const edges = lines.filter(({ tone }) => tone === undefined);
  const told = TONES.filter((id) => lines.some(({ tone }) => tone === id));
  const types = RELATION_TYPE_IDS.filter((id) => edges.some(({ type }) => type === id));
  const kinds = ORGANIZATION_KIND_IDS.filter((id) => nodes.some(({ kind }) => kind === id));
  const grades = (['stronger', 'plain', 'weaker'] as const).filter((id) =>
    edges.some(({ grade }) => grade === id),
  );
  const bases = (['stated', 'implied'] as const).filter((id) =>
    edges.some(({ basis }) => basis === id),
  );
  // The dash of an implied line depends on its type, so the sample is of a type that has one here.
  const implied = edges.find(({ basis }) => basis === 'implied');
  const line = { sample: 'line', basis: 'stated', grade: 'plain' } as const;
  const { groups: groupNames } = words.legend;
  const groups: LegendGroup[] = [
    {
      heading: groupNames.tone,
      rows: told.map((tone) => ({ sample: 'tone', tone, label: tones?.[tone] ?? tone })),
    },
    {
      heading: groupNames.type,
      rows: types.map((type) => ({
        ...line,
        about: 'type',
        type,
        label: relationType(type).words.label,
      })),
    },
    {
      heading: groupNames.basis,
      rows: implied
        ? bases.map((basis) => ({
            ...line,
            about: 'basis',
            type: implied.type,
            basis,
            label: words.legend.basis[basis],
          }))
        : [],
    },
    {
      heading: groupNames.strength,
      rows:
        grades.length > 1
          ? grades.map((grade) => ({
              ...line,
              about: 'grade',
              type: RELATION_TYPE_IDS[0],
              grade,
              label: words.legend.grade[grade],
            }))
          : [],
    },
    {
      heading: groupNames.sign,
      rows: SIGN_IDS.filter((id) =>
        edges.some(({ badges }) => badges.some((badge) => badge.of === id)),
      ).map((of) => ({
        sample: 'badge',
        badge: { of, sign: SIGNS[of] },
        label: words.legend.signs[of],
      })),
    },
    { heading: groupNames.hull, rows: hullRows(scene) },
    {
      heading: groupNames.kind,
      rows: kinds.map((kind) => ({ sample: 'kind', kind, label: ORGANIZATION_KINDS[kind].label })),
    },
  ];
  return groups.filter(({ rows }) => rows.length > 0);
}

/** What the hulls are round, and that their members have rings. */
function hullRows({ hulls, nodes }: Scene): LegendRow[] {
  const { hull } = words.legend;
  const area = (looser: boolean, label: string) => ({ sample: 'hull', looser, label }) as const;
  const members = new Set(hulls.flatMap((one) => one.members));
  const isRinged = nodes.some(({ id, emphasis }) => members.has(id) && emphasis === 'member');
  return [
    ...(hulls.some(({ claimed }) => claimed) ? [area(false, hull.claimed)] : []),
    ...(hulls.some(({ claimed }) => !claimed) ? [area(false, hull.group)] : []),
    ...(hulls.some(({ looser = [] }) => looser.length > 0) ? [area(true, hull.looser)] : []),
    ...(isRinged ? [{ sample: 'member', label: hull.member } as const] : []),
  ];
}
