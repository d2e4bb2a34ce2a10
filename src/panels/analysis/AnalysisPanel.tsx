import { type ComponentType, type LazyExoticComponent, lazy, Suspense } from 'react';
import { setView } from '../../state/store.ts';
import { useExplorer } from '../../state/use-store.ts';
import { ANALYSES, type AnalysisId, type Ask } from '../../state/view.ts';
import { words } from '../../words/en.ts';
import './analysis.css';

/** What every analysis gets: the options that the reader chose in it. */
export interface AnalysisProps {
  readonly options: Ask['options'];
}

/** Each analysis is loaded when it is first asked for. */
const PANELS: Partial<Record<AnalysisId, LazyExoticComponent<ComponentType<AnalysisProps>>>> = {
  questions: lazy(() => import('./questions/QuestionsPanel.tsx')),
  groupings: lazy(() => import('./groupings/GroupingsPanel.tsx')),
  measures: lazy(() => import('./measures/MeasuresPanel.tsx')),
  balance: lazy(() => import('./balance/BalancePanel.tsx')),
  paths: lazy(() => import('./paths/PathsPanel.tsx')),
  time: lazy(() => import('./time/TimePanel.tsx')),
  comparison: lazy(() => import('./comparison/ComparisonPanel.tsx')),
  story: lazy(() => import('./story/StoryPanel.tsx')),
};

/** The analyses as tabs, and the one that is open. */
export default function AnalysisPanel({ ask }: { ask: Ask }) {
  const explorer = useExplorer();
  const Shown = PANELS[ask.id];
  return (
    <>
      <nav className="analyses" aria-label={words.analysis.tabs}>
        {ANALYSES.filter((id) => PANELS[id]).map((id) => (
          <button
            key={id}
            type="button"
            aria-current={id === ask.id ? 'page' : undefined}
            onClick={() => setView(explorer, { selection: null, ask: { id, options: {} } })}
          >
            {words.analysis.names[id]}
          </button>
        ))}
      </nav>
      {Shown && (
        <Suspense>
          <Shown options={ask.options} />
        </Suspense>
      )}
    </>
  );
}
