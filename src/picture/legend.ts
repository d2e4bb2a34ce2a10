/** The rows of a picture's legend: only what the picture shows. */
import { ORGANIZATION_KIND_IDS } from '../network/organization-kinds.ts';
import { RELATION_TYPE_IDS } from '../network/relation-types.ts';
import { VERDICTS } from '../network/verdicts.ts';
import { LINE_SIGNS } from '../words/signs.ts';
import { words } from '../words/words.ts';
import { numberBadge, SIGN_IDS } from './badges.ts';
import { hullRows, memberRows } from './legend-areas.ts';
import type { LegendGroup } from './legend-rows.ts';
import type { Scene } from './scene.ts';
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

/**
 * Groups in the order tones, relations, what the words do, strength, signs and words on lines, numbers,
 * areas and rings, sizes, organizations. A group without rows is left out: basis where nothing is implied, strength
 * where every line is alike.
 */
export function legendOf(scene: Scene): LegendGroup[] {
  const { nodes, edges: lines, tones, sizes } = scene;
  const edges = lines.filter(({ tone }) => tone === undefined);
  const present = VERDICTS.filter((id) => lines.some(({ tone }) => tone === id));
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
      rows: present.map((tone) => ({
        sample: 'tone',
        tone,
        label: `${toneSign(tone)} ${tones?.[tone] ?? tone}`,
      })),
    },
    {
      heading: groupNames.type,
      rows: types.map((type) => ({
        ...line,
        about: 'type',
        type,
        label: words.types[type].label,
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
