/** The rows of a picture's legend: only what the picture shows. */
import { ORGANIZATION_KIND_IDS } from '../network/organization-kinds.ts';
import { RELATION_TYPE_IDS, type RelationTypeId, relationType } from '../network/relation-types.ts';
import { VERDICTS } from '../network/verdicts.ts';
import { LINE_SIGNS } from '../words/signs.ts';
import { words } from '../words/words.ts';
import { numberBadge, SIGN_IDS } from './badges.ts';
import { hullRows, memberRows } from './legend-areas.ts';
import type { LegendGroup, LegendRow } from './legend-rows.ts';
import type { Scene, SceneEdge } from './scene.ts';
import { toneSign } from './tones.ts';

/** What an analysis says by areas, rings, numbers and words on lines; a group without rows is left out. */
export function analysisLegend(scene: Scene): LegendGroup[] {
  const { notes, numbers } = scene;
  const { groups: headings } = words.legend;
  const groups: LegendGroup[] = [
    {
      heading: headings.note,
      rows: notes === undefined ? [] : [{ sample: 'note', label: notes }],
    },
    {
      heading: headings.number,
      rows: [...(numbers ?? [])].map(([number, label]) => ({
        sample: 'badge',
        badge: numberBadge(number),
        label,
      })),
    },
    { heading: headings.hull, rows: [...hullRows(scene), ...memberRows(scene)] },
  ];
  return groups.filter(({ rows }) => rows.length > 0);
}

const line = { sample: 'line', basis: 'stated', grade: 'plain' } as const;

/** Types of ours, then names of other files with their marks, then what is left of those. */
function typeRows(edges: readonly SceneEdge[]): LegendRow[] {
  const row = (type: RelationTypeId, label: string): LegendRow => ({
    ...line,
    about: 'type',
    type,
    label,
  });
  const named = new Map(
    edges.flatMap((edge) => (edge.own === undefined ? [] : [[edge.own, edge] as const])),
  );
  const types = RELATION_TYPE_IDS.filter((id) =>
    edges.some(({ type, own }) => type === id && own === undefined),
  );
  const isCoded = (type: RelationTypeId) => relationType(type).coded;
  const labelOf = (type: RelationTypeId) =>
    named.size > 0 ? restOf(type) : words.types[type].label;
  return [
    ...types.filter(isCoded).map((type) => row(type, labelOf(type))),
    ...[...named]
      .sort(([a], [b]) => a - b)
      .map(([own, { type, typeName = '' }]) => ({ ...row(type, typeName), own })),
    ...types.filter((type) => !isCoded(type)).map((type) => row(type, labelOf(type))),
  ];
}

/** What a type is called beside names of another file that it has as well. */
export function restOf(type: RelationTypeId): string {
  const { further, label } = words.types[type];
  return further ?? label;
}

/**
 * Groups in the order tones, relations, what the words do, strength, signs and words on lines, numbers,
 * areas and rings, sizes, organizations. A group without rows is left out: basis where nothing is implied, strength
 * where every line is alike.
 */
export function legendOf(scene: Scene): LegendGroup[] {
  const { nodes, edges: lines, tones, sizes } = scene;
  const edges = lines.filter(({ tone }) => tone === undefined);
  const present = VERDICTS.filter((id) => lines.some(({ tone }) => tone === id));
  const kinds = ORGANIZATION_KIND_IDS.filter((id) => nodes.some(({ kind }) => kind === id));
  const grades = (['stronger', 'plain', 'weaker'] as const).filter((id) =>
    edges.some(({ grade }) => grade === id),
  );
  const bases = (['stated', 'implied'] as const).filter((id) =>
    edges.some(({ basis }) => basis === id),
  );
  // The dash of an implied line depends on its type, so the sample is of a type that has one here.
  const implied = edges.find(({ basis }) => basis === 'implied');
  const { groups: groupNames } = words.legend;
  const groups: LegendGroup[] = [
    {
      heading: groupNames.tone,
      rows: present.map((tone) => ({
        sample: 'tone',
        tone,
        label: `${toneSign(tone)} ${tones?.[tone] ?? tone}`,
      })),
    },
    {
      heading: groupNames.type,
      rows: typeRows(edges),
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
        badge: { of, sign: LINE_SIGNS[of] },
        label: words.legend.signs[of],
      })),
    },
    ...analysisLegend(scene),
    {
      heading: words.legend.size(sizes?.meaning ?? ''),
      rows: (sizes?.samples ?? []).map(({ size, value }) => ({
        sample: 'size',
        size,
        label: value,
      })),
    },
    {
      heading: groupNames.kind,
      rows: kinds.map((kind) => ({ sample: 'kind', kind, label: words.kinds[kind].label })),
    },
  ];
  return groups.filter(({ rows }) => rows.length > 0);
}
