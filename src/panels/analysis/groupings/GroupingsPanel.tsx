import { useMemo } from 'react';
import type { Grouping, GroupingMethod } from '../../../analysis/grouping-methods.ts';
import { type Draft, draftOf, optionsFor, vouchedFor } from '../../../state/draft.ts';
import { selectCounted } from '../../../state/left-out.ts';
import { setView } from '../../../state/store.ts';
import { useExplorer, useExplorerState } from '../../../state/use-store.ts';
import type { Ask } from '../../../state/view.ts';
import { words } from '../../../words/words.ts';
import { useRest } from '../../use-rest.ts';
import { JobState } from '../JobState.tsx';
import { Standing } from '../Standing.tsx';
import { useOverlay } from '../use-overlay.ts';
import { BlocMaker } from './BlocMaker.tsx';
import { ClaimedBlocs, MadeBlocs } from './Blocs.tsx';
import { GroupingSection } from './GroupingSection.tsx';
import { draftCaption, groupingCaption } from './groupings-captions.ts';
import { draftOverlay, groupingOverlay } from './groupings-overlay.ts';
import { useGroupings } from './use-groupings.ts';
import './groupings.css';
import { useSaid } from '../../use-said.ts';

/** Blocs: whose claim, which groupings the program finds beside it, and those a reader makes. */
export default function GroupingsPanel({ options }: Pick<Ask, 'options'>) {
  const explorer = useExplorer();
  const isStated = options.stated === 'yes';
  const { graph, answers, finding } = useGroupings(isStated);
  const rest = useRest('asked');
  const { allied, against } = useMemo(() => {
    const positive = graph.ties.filter(({ sign }) => sign > 0).length;
    return { allied: positive, against: graph.ties.length - positive };
  }, [graph]);
  const answer = answers.find(({ method }) => method === options.show);
  const shown = answer?.grouping ?? null;
  const draft = useMemo(() => draftOf(options), [options]);
  const network = useExplorerState(({ document }) => document.network);
  useOverlay(
    usePicture(shown, draft),
    draft
      ? draftCaption(draft.members, network)
      : ((answer && groupingCaption(answer, isStated, network)) ?? null),
  );

  // One thing at a time on the picture: a highlighted bloc would hide what is asked for.
  const choose = (change: Ask['options']) =>
    setView(explorer, {
      highlight: null,
      ask: { id: 'groupings', options: { ...options, ...change } },
    });
  const show = (method: GroupingMethod) =>
    choose({ show: options.show === method ? '' : method, ...optionsFor(null) });
  return (
    <div className="groupings">
      <p className="crumb">{words.groupings.crumb}</p>
      <h2 className="claim">{words.groupings.title}</h2>
      <ClaimedBlocs />
      <MadeBlocs />
      {draft ? (
        <BlocMaker
          draft={vouchedFor(
            draft,
            answers.flatMap(({ grouping }) => grouping ?? []),
          )}
          onDraft={(next) => choose(optionsFor(next))}
        />
      ) : (
        <p>
          <button type="button" onClick={() => choose(optionsFor({ members: [], method: null }))}>
            {words.groupings.make}
          </button>
        </p>
      )}
      <section aria-labelledby="computed">
        <h3 id="computed">{words.groupings.computed}</h3>
        <Standing unfiltered />
        {graph.ties.length === 0 ? (
          <p>{words.groupings.noSigns}</p>
        ) : (
          <p className="soft">
            {words.groupings.sentence([
              words.groupings.rests(
                allied,
                against,
                rest(graph.ties.flatMap(({ relations }) => relations)),
              ),
              ...(graph.contradictions.length > 0
                ? [words.groupings.contradictory(graph.contradictions.length)]
                : []),
            ])}
          </p>
        )}
        {(graph.ties.length > 0 || isStated) && (
          <label className="check">
            <input
              type="checkbox"
              checked={isStated}
              onChange={() => choose({ stated: isStated ? '' : 'yes' })}
            />
            {words.groupings.stated}
          </label>
        )}
        {finding.failed !== null && (
          <JobState
            job={finding}
            working={words.groupings.searching}
            failed={words.groupings.failed}
          />
        )}
        {graph.ties.length > 0 &&
          answers.map((answer) => (
            <GroupingSection
              key={answer.method}
              answer={answer}
              graph={graph}
              isShown={shown?.method === answer.method && !draft}
              onShow={() => show(answer.method)}
              onMake={(members) => choose(optionsFor({ members, method: answer.method }))}
            />
          ))}
      </section>
    </div>
  );
}

/** The draft where one is being made, else the grouping that is shown. */
function usePicture(shown: Grouping | null, draft: Draft | null) {
  const organizations = useExplorerState(({ document }) => document.network.organizations);
  const { relations } = useExplorerState(selectCounted);
  const blocs = useExplorerState(({ document }) => document.network.blocs);
  const highlight = useExplorerState(({ view }) => view.highlight);
  return useSaid(() => {
    if (draft) return draftOverlay(words.groupings.unnamed, draft.members);
    return shown && groupingOverlay(shown, { organizations, relations, blocs }, highlight);
  }, [shown, draft, organizations, relations, blocs, highlight]);
}
