import { ANALYSIS_IDS, type AnalysisId, type Options } from '../../state/analyses.ts';
import { canLeaveOut, sharedOptions } from '../../state/left-out.ts';
import { setView } from '../../state/store.ts';
import { useExplorer, useExplorerState } from '../../state/use-store.ts';
import { type Ask, stepRead } from '../../state/view.ts';
import { words } from '../../words/words.ts';
import { OnUse, type Part, part } from '../OnUse.tsx';
import './analysis.css';

/** What every analysis gets: the options that the reader chose in it. */
export interface AnalysisProps {
  readonly options: Options;
}

/** Each analysis is loaded when it is first asked for. */
const PANELS: Readonly<Record<Exclude<AnalysisId, 'story'>, Part<AnalysisProps>>> = {
  questions: part(() => import('./questions/QuestionsPanel.tsx')),
  groupings: part(() => import('./groupings/GroupingsPanel.tsx')),
  measures: part(() => import('./measures/MeasuresPanel.tsx')),
  balance: part(() => import('./balance/BalancePanel.tsx')),
  paths: part(() => import('./paths/PathsPanel.tsx')),
  sources: part(() => import('./sources/SourcesPanel.tsx')),
  time: part(() => import('./time/TimePanel.tsx')),
  comparison: part(() => import('./comparison/ComparisonPanel.tsx'), 'files'),
  readings: part(() => import('./agreement/ReadingsPanel.tsx'), 'files'),
};
const STORY = part(() => import('./story/StoryPanel.tsx'));
// By themselves: what they share with an analysis would be a part of this file, and be lost with it.
const ASK_WITHOUT = part(() => import('./left-out/AskWithout.tsx'));
const ADD_STEP = part(() => import('./story/AddStep.tsx'));

/** The analyses as tabs, and the one that is open: by itself, or in the step of the story that shows it. */
export default function AnalysisPanel({ ask }: { ask: Ask }) {
  const explorer = useExplorer();
  const { id, options } = ask;
  const step = stepRead({ ask });
  const isStepThere = useExplorerState(({ document }) =>
    (document.network.story ?? []).some((one) => one.id === step),
  );
  const analysis = id !== 'story' && (
    <>
      {canLeaveOut(id) && (
        <div className="ask-without-place">
          <OnUse isAside part={ASK_WITHOUT} props={{ ask }} />
        </div>
      )}
      <OnUse key={id} part={PANELS[id]} props={{ options }} />
    </>
  );
  const isStory = isStepThere || !analysis;
  const inStep = analysis && (
    <section className="step-analysis" aria-label={words.story.analysis(words.analysis.names[id])}>
      {analysis}
    </section>
  );
  const current = isStory ? 'story' : id;
  return (
    <>
      <nav className="analyses" aria-label={words.analysis.tabs}>
        {ANALYSIS_IDS.map((one) => (
          <button
            key={one}
            ref={one === current ? toMiddle : undefined}
            type="button"
            aria-current={one === current ? 'page' : undefined}
            onClick={() =>
              setView(explorer, {
                selection: null,
                ask: { id: one, options: sharedOptions(ask, one) },
              })
            }
          >
            {words.analysis.names[one]}
          </button>
        ))}
      </nav>
      {isStory ? (
        <OnUse part={STORY} props={{ options, analysis: inStep || null }} />
      ) : (
        <>
          {analysis}
          <div className="analysis-end">
            <OnUse isAside part={ADD_STEP} props={{ after: null }} />
          </div>
        </>
      )}
    </>
  );
}

/** Where the tabs are one line that scrolls, brings one into its middle. */
function toMiddle(tab: HTMLElement | null): void {
  const line = tab?.parentElement;
  if (!line) return;
  const [room, box] = [line.getBoundingClientRect(), tab.getBoundingClientRect()];
  line.scrollBy({ left: box.left + box.width / 2 - (room.left + room.width / 2) });
}
