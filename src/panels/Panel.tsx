import { useEffect, useRef } from 'react';
import { canCode } from '../state/can-code.ts';
import { codedTextOf } from '../state/coded-text.ts';
import { selectSelected } from '../state/derived.ts';
import type { ExplorerState } from '../state/store.ts';
import { setView } from '../state/store.ts';
import { useExplorer, useExplorerState } from '../state/use-store.ts';
import { type Ask, stepRead } from '../state/view.ts';
import { words } from '../words/words.ts';
import { CommandButton } from './CommandButton.tsx';
import { answerPlace, type Place, useArrival } from './focus/use-arrival.ts';
import { HomePanel } from './HomePanel.tsx';
import { OnUse, part } from './OnUse.tsx';

/** What shows a record that is selected. */
export const SELECTED = part(() => import('./SelectedPanel.tsx'), 'analyses', 'counts');
const ANALYSIS = part(() => import('./analysis/AnalysisPanel.tsx'), 'analyses');

const CODING = part(() => import('./coding/CodingPanel.tsx'), 'coding', 'files');

const STORY: Ask = { id: 'story', options: {} };

/** The right panel: who says so, in which words, how surely, and who disagrees. */
export function Panel() {
  const explorer = useExplorer();
  const selected = useExplorerState(selectSelected);
  const ask = useExplorerState(selectAsk);
  const isCoding = useExplorerState(
    (state) =>
      canCode(state) && !state.view.ask && codedTextOf(state, state.view.read) !== undefined,
  );
  const top = useRef<HTMLDivElement>(null);
  const id = selected?.record.id;
  const question = ask?.options.question;
  const opened = useExplorerState(({ document }) => document.opened);
  useArrival(top, placeOf(selected?.record.id ?? null, ask));
  // biome-ignore lint/correctness/useExhaustiveDependencies: another record, answer or network starts at its top
  useEffect(() => {
    // A quote that is meant has already brought itself into view.
    if (explorer.getState().view.quote === null) top.current?.parentElement?.scrollTo(0, 0);
  }, [id, question, opened, explorer]);
  return (
    <div ref={top} className="panel-body">
      <div className="panel-tools">
        <CommandButton command="share" icon="share" text={words.share.button} />
        <CommandButton command="cite" icon="quote" text={words.cite.button} />
      </div>
      {ask && selected && (
        <button
          type="button"
          className="link back"
          onClick={() => setView(explorer, { selection: null })}
        >
          {words.analysis.back(words.analysis.names[stepRead({ ask }) === null ? ask.id : 'story'])}
        </button>
      )}
      {/* A form that is begun goes on while one of the records is looked at. */}
      {isCoding && <OnUse part={CODING} props={{ isBehind: selected !== null }} />}
      {selected === null && !ask && !isCoding && <HomePanel />}
      {selected && <OnUse key={id} part={SELECTED} props={{ selected }} />}
      {/* It goes on showing its answer on the picture while one of its records is selected. */}
      {ask && (
        <div hidden={selected !== null}>
          <OnUse part={ANALYSIS} props={{ ask }} />
        </div>
      )}
    </div>
  );
}

function placeOf(record: string | null, ask: Ask | null): Place {
  if (record !== null) return { key: record, depth: 3 };
  if (!ask) return { key: '', depth: 0 };
  const { question = '', step = '', pick = '' } = ask.options;
  if (question !== '' && step === '') return { key: answerPlace(question), depth: 2 };
  return { key: [ask.id, step, pick].join(' '), depth: step || pick ? 2 : 1 };
}

/** The open analysis. A quote of the story is read there, whatever else is open. */
function selectAsk({ document, view }: ExplorerState): Ask | null {
  const isInStory = document.network.story?.some(({ id }) => id === view.selection) ?? false;
  const isRead = view.ask?.id === 'story' || stepRead(view) !== null;
  return isInStory && !isRead ? STORY : view.ask;
}
