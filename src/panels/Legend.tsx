import { useId, useState } from 'react';
import type { Count } from '../analysis/facet-counts.ts';
import type { Facet, Hiding } from '../analysis/filter.ts';
import { toggle } from '../analysis/filter.ts';
import type { Network } from '../network/records.ts';
import { RELATION_TYPE_IDS } from '../network/relation-types.ts';
import { analysisLegend, legendOf } from '../picture/legend.ts';
import type { LegendRow } from '../picture/legend-rows.ts';
import { selectCounts, selectScene } from '../state/derived.ts';
import { type FilterValue, filterValues } from '../state/filter-values.ts';
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

interface Choice extends FilterValue {
  /** A sample of the mark, where the choice has one on the picture. */
  readonly row?: LegendRow;
}

function groups(network: Network): readonly Group[] {
  const { type, basis, kind, consensus, evidence } = filterValues(network);
  return [
    {
      facet: 'type',
      choices: type.map((one) => {
        const { type: id, own, label } = one;
        return { ...one, row: { ...LINE, about: 'type', type: id, own, label } };
      }),
    },
    {
      facet: 'basis',
      choices: basis.map((one) => {
        const { value, label } = one;
        return { ...one, row: { ...LINE, about: 'basis', type: ANY_TYPE, basis: value, label } };
      }),
    },
    {
      facet: 'kind',
      choices: kind.map((one) => {
        const { value, label } = one;
        return { ...one, row: { sample: 'kind', kind: value, label } };
      }),
    },
    { facet: 'consensus', choices: consensus },
    { facet: 'evidence', choices: evidence },
  ];
}

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
  const [pointed, setPointed] = useState<Pointed | null>(null);
  const network = useExplorerState(({ document }) => document.network);
  const shown = groups(network).filter(({ facet }) => counts[facet].size > 0);
  return (
    <div
      className="legend"
      onPointerLeave={({ pointerType }) => pointerType === 'mouse' && setPointed(null)}
    >
      {pointed?.isLow && <Meaning place="top" of={pointed} />}
      <AnalysisLegend />
      {shown.map(({ facet, choices }) => (
        <fieldset key={facet}>
          <legend>{words.legend.groups[facet]}</legend>
          {choices.map((choice) => {
            const count = counts[facet].get(choice.value);
            const onPoint = (at: Element | null) =>
              setPointed(at && { facet, value: choice.value, isLow: isInLowerHalf(at) });
            return count && <ChoiceRow key={choice.value} {...{ facet, choice, count, onPoint }} />;
          })}
        </fieldset>
      ))}
      {network.relations.length > 0 && (
        <>
          <Caution />
          <p className="soft legend-note">{words.legend.strengthNote}</p>
        </>
      )}
      {pointed && !pointed.isLow && <Meaning place="bottom" of={pointed} />}
    </div>
  );
}

/** What the open analysis says on the picture. */
function AnalysisLegend() {
  const isAsked = useExplorerState(({ transient }) => transient.overlay !== null);
  const scene = useExplorerState(selectScene);
  return isAsked && <LegendGroups groups={analysisLegend(scene)} />;
}

function ChoiceRow(props: {
  facet: Facet;
  choice: Choice;
  count: Count;
  /** `null`: no more. */
  onPoint: (at: Element | null) => void;
}) {
  const { facet, choice, count, onPoint } = props;
  const { value, label, meaning, row } = choice;
  const explorer = useExplorer();
  const filter = useExplorerState(({ view }) => view.filter);
  const network = useExplorerState(({ document }) => document.network);
  const id = useId();
  const means = useId();
  const hidden: readonly string[] = filter[facet];
  const isHidden = hidden.includes(value);
  return (
    <>
      <label onPointerEnter={({ currentTarget }) => onPoint(currentTarget)}>
        <input
          type="checkbox"
          checked={!isHidden}
          aria-describedby={count.hiddenByOthers > 0 ? `${id} ${means}` : means}
          onFocus={({ currentTarget }) => onPoint(currentTarget)}
          onBlur={() => onPoint(null)}
          onKeyDown={({ key }) => key === 'Escape' && onPoint(null)}
          onChange={() => setView(explorer, { filter: toggle(filter, facet, value) })}
        />
        {row && <Sample row={row} />}
        <span className={row ? undefined : 'wide'}>{label}</span>
        <span className="count">{words.legend.count(count.shown, count.all)}</span>
      </label>
      <span id={means} hidden>
        {meaning}
      </span>
      {count.hiddenByOthers > 0 && (
        <p id={id} className="soft hidden-by">
          {words.legend.hiddenBy(
            count.hiddenByOthers,
            count.others.map((one) => nameOf(network, one)),
            isHidden,
          )}
        </p>
      )}
    </>
  );
}

/** An entry by its name, so that what it means is said in the language of the moment. */
interface Named {
  readonly facet: Facet;
  readonly value: string;
}

/** The entry that is pointed at, and whether what it means must stand above it to be seen. */
interface Pointed extends Named {
  readonly isLow: boolean;
}

/** Of what scrolls. */
function isInLowerHalf(entry: Element): boolean {
  const { top, bottom } = entry.closest('.side')?.getBoundingClientRect() ?? new DOMRect();
  return entry.getBoundingClientRect().top > (top + bottom) / 2;
}

function choiceOf(network: Network, { facet, value }: Named): Choice | undefined {
  const choices = groups(network).find((group) => group.facet === facet)?.choices;
  return choices?.find((choice) => choice.value === value);
}

/** What an entry means, for those who see it; others hear it with the entry. */
function Meaning({ place, of }: { place: 'top' | 'bottom'; of: Pointed }) {
  const network = useExplorerState(({ document }) => document.network);
  const choice = choiceOf(network, of);
  return (
    choice && (
      <div className={`meaning-place ${place}`} aria-hidden="true">
        <p className="meaning">
          <strong>{choice.label}.</strong> {choice.meaning}
        </p>
      </div>
    )
  );
}

/** What a choice of the filter is called where it is made. */
function nameOf(network: Network, { by, value }: Hiding): string {
  if (by === 'firmness' || by === 'when' || by === 'undated') return words.legend.demands[by];
  return choiceOf(network, { facet: by, value })?.label ?? value;
}
