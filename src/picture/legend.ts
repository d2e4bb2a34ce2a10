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

interface SignRow {
  readonly sample: 'sign';
  readonly sign: string;
  readonly label: string;
}

/** A sample line with the look of a tone. */
interface ToneRow {
  readonly sample: 'tone';
  readonly tone: Tone;
  readonly label: string;
}

export type LegendRow = LineRow | KindRow | SignRow | ToneRow;

export interface LegendGroup {
  readonly heading: string;
  readonly rows: readonly LegendRow[];
}

/**
 * Groups in the order tones, relations, what the words do, strength, signs, organizations. A group without rows
 * is left out: basis where nothing is implied, strength where every line is alike.
 */
export function legendOf({ nodes, edges: lines, tones }: Scene): LegendGroup[] {
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
        label: relationType(type).label,
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
      rows: words.legend.signs
        .filter(({ sign }) => edges.some(({ badge }) => badge.includes(sign)))
        .map((row) => ({ sample: 'sign', ...row })),
    },
    {
      heading: groupNames.kind,
      rows: kinds.map((kind) => ({ sample: 'kind', kind, label: ORGANIZATION_KINDS[kind].label })),
    },
  ];
  return groups.filter(({ rows }) => rows.length > 0);
}
