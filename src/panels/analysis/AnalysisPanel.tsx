import { canLeaveOut, sharedOptions } from '../../state/left-out.ts';
import { setView } from '../../state/store.ts';
import { useExplorer } from '../../state/use-store.ts';
import { ANALYSES, type AnalysisId, type Ask } from '../../state/view.ts';
import { words } from '../../words/words.ts';
import { OnUse, type Part, part } from '../OnUse.tsx';
import { AskWithout } from './left-out/AskWithout.tsx';
import './analysis.css';

/** What every analysis gets: the options that the reader chose in it. */
export interface AnalysisProps {
  readonly options: Ask['options'];
}

/** Each analysis is loaded when it is first asked for. */
const PANELS: Partial<Record<AnalysisId, Part<AnalysisProps>>> = {
  questions: part(() => import('./questions/QuestionsPanel.tsx')),
  groupings: part(() => import('./groupings/GroupingsPanel.tsx')),
  measures: part(() => import('./measures/MeasuresPanel.tsx')),
  balance: part(() => import('./balance/BalancePanel.tsx')),
  paths: part(() => import('./paths/PathsPanel.tsx')),
  time: part(() => import('./time/TimePanel.tsx')),
  comparison: part(() => import('./comparison/ComparisonPanel.tsx')),
  story: part(() => import('./story/StoryPanel.tsx')),
};

/** The analyses as tabs, and the one that is open. */
export default function AnalysisPanel({ ask }: { ask: Ask }) {
  const explorer = useExplorer();
  const shown = PANELS[ask.id];
  return (
    <>
      <nav className="analyses" aria-label={words.analysis.tabs}>
        {ANALYSES.filter((id) => PANELS[id]).map((id) => (
          <button
            key={id}
            type="button"
            aria-current={id === ask.id ? 'page' : undefined}
            onClick={() =>
              setView(explorer, { selection: null, ask: { id, options: sharedOptions(ask, id) } })
            }
          >
            {words.analysis.names[id]}
          </button>
        ))}
      </nav>
      {canLeaveOut(ask.id) && <AskWithout ask={ask} />}
      {shown && <OnUse key={ask.id} part={shown} props={{ options: ask.options }} />}
    </>
  );
}
