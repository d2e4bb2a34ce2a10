import type { ReactNode } from 'react';
import { EVIDENCE_STATES } from '../evidence/states.ts';
import { ORGANIZATION_KIND_IDS } from '../network/organization-kinds.ts';
import { RELATION_TYPE_IDS } from '../network/relation-types.ts';
import { SIGN_IDS } from '../picture/badges.ts';
import type { LegendRow } from '../picture/legend-rows.ts';
import { LINE_SIGNS, STATE_SIGNS } from '../words/signs.ts';
import { words } from '../words/words.ts';
import { Sample } from './Sample.tsx';

const LINE = {
  sample: 'line',
  type: RELATION_TYPE_IDS[0],
  basis: 'stated',
  grade: 'plain',
} as const;

interface Explained {
  readonly name: string;
  readonly meaning: string;
  readonly mark: ReactNode;
}

interface Group {
  readonly heading: string;
  readonly entries: readonly Explained[];
}

/** The codebook as a reader needs it: each mark as the picture draws it, and what it says. */
export function MarksExplained() {
  return groups().map(({ heading, entries }) => (
    <section key={heading} className="marks">
      <h4>{heading}</h4>
      <dl>
        {entries.map(({ name, meaning, mark }) => (
          <div key={name}>
            <dt>
              {mark}
              {name}
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </section>
  ));
}

const drawn = (row: LegendRow, meaning: string): Explained => ({
  name: row.label,
  meaning,
  mark: <Sample row={row} />,
});

function groups(): readonly Group[] {
  const { codebook, legend, kinds, types } = words;
  return [
    {
      heading: legend.groups.type,
      entries: RELATION_TYPE_IDS.map((type) =>
        drawn({ ...LINE, about: 'type', type, label: types[type].label }, types[type].meaning),
      ),
    },
    {
      heading: legend.groups.basis,
      entries: (['stated', 'implied'] as const).map((basis) =>
        drawn(
          { ...LINE, about: 'basis', basis, label: legend.basis[basis] },
          legend.basisMeaning[basis],
        ),
      ),
    },
    {
      heading: codebook.surely.title,
      entries: [
        { ...codebook.surely.hedge, mark: null },
        { ...codebook.surely.confidence, mark: null },
        ...(['stronger', 'weaker'] as const).map((grade) =>
          drawn(
            { ...LINE, about: 'grade', grade, label: legend.grade[grade] },
            codebook.grade[grade],
          ),
        ),
      ],
    },
    {
      heading: legend.groups.sign,
      entries: SIGN_IDS.map((of) =>
        drawn(
          { sample: 'badge', badge: { of, sign: LINE_SIGNS[of] }, label: legend.signs[of] },
          codebook.signs[of],
        ),
      ),
    },
    {
      heading: legend.groups.hull,
      entries: [
        drawn(
          { sample: 'member', claimed: true, emphasis: 'none', label: legend.member.claimed },
          codebook.claimed,
        ),
        drawn(
          { sample: 'hull', looser: true, tone: 0, faint: true, label: legend.hull.looser },
          codebook.looser,
        ),
      ],
    },
    {
      heading: legend.groups.kind,
      entries: ORGANIZATION_KIND_IDS.map((kind) =>
        drawn({ sample: 'kind', kind, label: kinds[kind].label }, kinds[kind].meaning),
      ),
    },
    {
      heading: legend.groups.evidence,
      entries: EVIDENCE_STATES.map((state) => ({
        name: words.states[state],
        meaning: words.statesMeaning[state],
        mark: (
          <span className="state-sign" aria-hidden="true">
            {STATE_SIGNS[state]}
          </span>
        ),
      })),
    },
  ];
}
