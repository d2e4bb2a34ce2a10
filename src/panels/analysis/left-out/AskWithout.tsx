import { useMemo, useState } from 'react';
import { restingAlone } from '../../../analysis/left-out.ts';
import { isRow } from '../../../analysis/statements.ts';
import { timelineOf } from '../../../analysis/timeline.ts';
import { shortCitation } from '../../../evidence/citation.ts';
import { isUnhedged } from '../../../network/hedges.ts';
import { areWholeYears } from '../../../network/months.ts';
import { NO, selectGone, selectLeftOut } from '../../../state/left-out.ts';
import { setOptions, slideFilter } from '../../../state/store.ts';
import { useExplorer, useExplorerState } from '../../../state/use-store.ts';
import type { Ask } from '../../../state/view.ts';
import { selectTimes } from '../../../state/voices.ts';
import { words } from '../../../words/words.ts';
import { useStatus } from '../../use-status.ts';
import { WithoutInFurther } from '../../WithoutInFurther.tsx';
import { JobState } from '../JobState.tsx';
import { timeOrAll } from '../time/choosing.ts';
import { TimeChoice } from '../time/TimeChoice.tsx';
import { HowFirm } from './HowFirm.tsx';
import { LeftOutSaid } from './LeftOutSaid.tsx';
import { Statements, Words } from './Statements.tsx';
import { saidLeftOut } from './said.ts';
import { useDrops } from './use-drops.ts';
import { useEffects } from './use-effects.ts';
import './left-out.css';

/** What the open analysis is asked without: said for as long as something is, and chosen here. */
export default function AskWithout({ ask }: { ask: Ask }) {
  const relations = useExplorerState(({ document }) => document.network.relations);
  const leftOut = useExplorerState(selectLeftOut);
  const { expanded, hedged, statement, source } = leftOut;
  const gone = useExplorerState(selectGone).size;
  const [isOpen, setIsOpen] = useState(false);
  const job = useDrops(ask, isOpen || statement !== null);
  const { result } = job;
  const effects = useEffects();
  const own = result?.find((one) => one.statement.id === statement?.id);
  const said = saidLeftOut(leftOut, gone, relations.length);
  useStatus(said);
  return (
    <div className="ask-without">
      <LeftOutSaid>
        {statement && (
          <p>
            {words.statements.dropped(isRow(statement))}: <Words statement={statement} />
          </p>
        )}
        {own && <p>{effects(own)}</p>}
      </LeftOutSaid>
      <HowFirm ask={ask} />
      {ask.options.without && !statement && <p role="alert">{words.leftOut.unknown}</p>}
      <details open={isOpen} onToggle={(event) => setIsOpen(event.currentTarget.open)}>
        <summary>{words.leftOut.title}</summary>
        <Kinds isOn={{ expanded, hedged }} />
        <SourceChoice chosen={source?.id ?? ''} />
        <TimeAsked />
        <p>
          <strong>{words.leftOut.drop}</strong>
        </p>
        <p className="soft">{words.leftOut.dropNote}</p>
        {isOpen && (
          <JobState job={job} working={words.leftOut.computing} failed={words.leftOut.failed} />
        )}
        {isOpen && result && <Statements all={result} chosen={statement?.id ?? null} />}
      </details>
    </div>
  );
}

/** The sources of which one can be left out, with what rests on each alone; of one alone the way to where there are several. */
function SourceChoice({ chosen }: { chosen: string }) {
  const explorer = useExplorer();
  const relations = useExplorerState(({ document }) => document.network.relations);
  const sources = useExplorerState(({ document }) => document.network.sources);
  const alone = useMemo(() => restingAlone({ relations }), [relations]);
  const saying = sources.filter(({ id }) => alone.has(id));
  const [only, ...others] = saying;
  if (!only) return null;
  if (others.length === 0) return <WithoutInFurther source={only} />;
  return (
    <label className="source-choice">
      {words.leftOut.source}{' '}
      <select
        value={chosen}
        onChange={({ target }) => setOptions(explorer, { unheard: target.value })}
      >
        <option value="">{words.leftOut.noSource}</option>
        {saying.map((one) => (
          <option key={one.id} value={one.id}>
            {words.leftOut.restsAlone(shortCitation(one), alone.get(one.id)?.length ?? 0)}
          </option>
        ))}
      </select>
    </label>
  );
}

/** The time that is shown and asked of, where anything is dated. */
function TimeAsked() {
  const explorer = useExplorer();
  const relations = useExplorerState(({ document }) => document.network.relations);
  const times = useExplorerState(selectTimes);
  const when = useExplorerState(({ view }) => view.filter.when);
  const all = useMemo(() => timelineOf(relations, times).months, [relations, times]);
  if (!all) return null;
  return (
    <TimeChoice
      all={all}
      chosen={when ?? all}
      unit={when && !areWholeYears(when) ? 'month' : 'year'}
      onSlide={(next) => slideFilter(explorer, { when: timeOrAll(next, all) })}
    />
  );
}

/** The kinds of relations that can be left out, where the network has them. */
function Kinds({ isOn }: { isOn: Readonly<Record<'expanded' | 'hedged', boolean>> }) {
  const explorer = useExplorer();
  const relations = useExplorerState(({ document }) => document.network.relations);
  const counts = {
    expanded: relations.filter((one) => one.expandedFrom !== undefined).length,
    hedged: relations.filter((one) => !isUnhedged(one)).length,
  };
  return (['expanded', 'hedged'] as const)
    .filter((name) => counts[name] > 0 || isOn[name])
    .map((name) => (
      <label key={name} className="check">
        <input
          type="checkbox"
          checked={isOn[name]}
          onChange={() => setOptions(explorer, { [name]: isOn[name] ? '' : NO })}
        />
        {words.leftOut[name](counts[name])}
      </label>
    ));
}
