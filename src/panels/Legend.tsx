import { useId } from 'react';
import type { Count, Facet, Hiding } from '../analysis/filter.ts';
import { toggle } from '../analysis/filter.ts';
import { EVIDENCE_STATES } from '../evidence/states.ts';
import { ORGANIZATION_KIND_IDS } from '../network/organization-kinds.ts';
import { RELATION_TYPE_IDS } from '../network/relation-types.ts';
import { analysisLegend, legendOf } from '../picture/legend.ts';
import type { LegendRow } from '../picture/legend-rows.ts';
import { selectCounts, selectScene } from '../state/derived.ts';
import { setView } from '../state/store.ts';
import { useExplorer, useExplorerState } from '../state/use-store.ts';
import { words } from '../words/words.ts';
import { Caution } from './Caution.tsx';
import { LegendGroups } from './LegendGroups.tsx';
import { Sample } from './Sample.tsx';

const LINE = { sample: 'line', basis: 'stated', grade: 'plain' } as const;
const ANY_TYPE = RELATION_TYPE_IDS[0];

interface Group {
  readonly facet: Facet;
  readonly choices: readonly Choice[];
}

interface Choice {
  readonly value: string;
  readonly meaning?: string;
  readonly label: string;
  /** A sample of the mark, where the choice has one on the picture. */
  readonly row?: LegendRow;
}

const groups = (): readonly Group[] => [
  {
    facet: 'type',
    choices: RELATION_TYPE_IDS.map((type) => {
      const { label, meaning } = words.types[type];
      return { value: type, label, meaning, row: { ...LINE, about: 'type', type, label } };
    }),
  },
  {
    facet: 'basis',
    choices: (['stated', 'implied'] as const).map((basis) => {
      const label = words.legend.basis[basis];
      const row = { ...LINE, about: 'basis', type: ANY_TYPE, basis, label } as const;
      return { value: basis, label, meaning: words.legend.basisMeaning[basis], row };
    }),
  },
  {
    facet: 'kind',
    choices: ORGANIZATION_KIND_IDS.map((kind) => {
      const label = words.kinds[kind].label;
      return { value: kind, label, row: { sample: 'kind', kind, label } };
    }),
  },
  {
    facet: 'evidence',
    choices: EVIDENCE_STATES.map((state) => ({
      value: state,
      label: words.states[state],
      meaning: words.statesMeaning[state],
    })),
  },
];

export function Legend() {
  const other = useExplorerState(({ transient }) => transient.otherPicture);
  if (!other) return <FilterLegend />;
  return (
    <div className="legend">
      <LegendGroups groups={legendOf(other.scene)} />
    </div>
  );
}

/** The legend is the filter: a sample of each mark, a check box, a count of what is shown of all. */
function FilterLegend() {
  const counts = useExplorerState(selectCounts);
  return (
    <div className="legend">
      <AnalysisLegend />
      {groups().map(({ facet, choices }) => (
        <fieldset key={facet}>
          <legend>{words.legend.groups[facet]}</legend>
          {choices.map((choice) => {
            const count = counts[facet].get(choice.value);
            return count && <ChoiceRow key={choice.value} {...{ facet, choice, count }} />;
          })}
        </fieldset>
      ))}
      <Caution />
      <p className="soft legend-note">{words.legend.strengthNote}</p>
    </div>
  );
}

/** What the open analysis says on the picture. */
function AnalysisLegend() {
  const isAsked = useExplorerState(({ transient }) => transient.overlay !== null);
  const scene = useExplorerState(selectScene);
  return isAsked && <LegendGroups groups={analysisLegend(scene)} />;
}

function ChoiceRow(props: { facet: Facet; choice: Choice; count: Count }) {
  const { facet, choice, count } = props;
  const { value, label, meaning, row } = choice;
  const explorer = useExplorer();
  const filter = useExplorerState(({ view }) => view.filter);
  const id = useId();
  const hidden: readonly string[] = filter[facet];
  const isHidden = hidden.includes(value);
  return (
    <>
      <label title={meaning}>
        <input
          type="checkbox"
          checked={!isHidden}
          aria-describedby={count.hiddenByOthers > 0 ? id : undefined}
          onChange={() => setView(explorer, { filter: toggle(filter, facet, value) })}
        />
        {row && <Sample row={row} />}
        <span className={row ? undefined : 'wide'}>{label}</span>
        <span className="count">{words.legend.count(count.shown, count.all)}</span>
      </label>
      {count.hiddenByOthers > 0 && (
        <p id={id} className="soft hidden-by">
          {words.legend.hiddenBy(count.hiddenByOthers, count.others.map(nameOf), isHidden)}
        </p>
      )}
    </>
  );
}

/** What a choice of the filter is called where it is made. */
function nameOf({ by, value }: Hiding): string {
  if (by === 'firmness' || by === 'when' || by === 'undated') return words.legend.demands[by];
  const choices = groups().find(({ facet }) => facet === by)?.choices;
  return choices?.find((choice) => choice.value === value)?.label ?? value;
}
