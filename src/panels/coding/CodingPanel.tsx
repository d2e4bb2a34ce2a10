import { useLayoutEffect, useRef } from 'react';
import type { Marked } from '../../coding/entries/quoted.ts';
import type { SourceText } from '../../evidence/source-text.ts';
import { codedTextOf } from '../../state/coded-text.ts';
import { markedIn } from '../../state/marking.ts';
import { remember } from '../../state/remember.ts';
import { setView } from '../../state/store.ts';
import type { Marking, Task } from '../../state/transient.ts';
import { useExplorer, useExplorerState } from '../../state/use-store.ts';
import { words } from '../../words/words.ts';
import './home.css';
import { BlocForm } from './BlocForm.tsx';
import { CoverageBar } from './CoverageBar.tsx';
import { DisputeForm } from './DisputeForm.tsx';
import { NamesList } from './NamesList.tsx';
import { RelationForm } from './RelationForm.tsx';
import { StatementForm } from './StatementForm.tsx';

const markedFor = remember((marking: Marking | null, text: SourceText | undefined) =>
  marking && text ? { source: marking.source, text, quote: marking.quote } : null,
);

/**
 * The place of the desk beside the text: the form of what is made of the marked words, or what is left to do.
 * @param isBehind while a record is looked at, which has the place then
 */
export default function CodingPanel({ isBehind }: { isBehind: boolean }) {
  const explorer = useExplorer();
  const marked = useExplorerState((state) => {
    const { marking } = state.transient;
    return markedFor(marking, codedTextOf(state, marking?.source ?? null));
  });
  const task = useExplorerState((state) => markedIn(state)?.marking.task ?? null);
  const place = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what takes the place of another begins at its beginning
  useLayoutEffect(() => place.current?.closest('#details')?.scrollTo(0, 0), [task]);
  return (
    <>
      {isBehind && task !== null && task !== 'nothing' && (
        <button
          type="button"
          className="link back"
          onClick={() => setView(explorer, { selection: null })}
        >
          {words.marking.back}
        </button>
      )}
      <div ref={place} hidden={isBehind}>
        {marked && task !== null && task !== 'nothing' ? (
          <TaskForm task={task} marked={marked} />
        ) : (
          <CodingHome />
        )}
      </div>
    </>
  );
}

/** What is left to do: sentences to decide, and names. */
function CodingHome() {
  return (
    <>
      <CoverageBar />
      <NamesList />
    </>
  );
}

function TaskForm({ task, marked }: { task: Task; marked: Marked }) {
  switch (task) {
    case 'relation':
      return <RelationForm marked={marked} />;
    case 'statement':
      return <StatementForm marked={marked} />;
    case 'bloc':
      return <BlocForm marked={marked} />;
    case 'dispute':
      return <DisputeForm marked={marked} />;
    case 'nothing':
      return null;
  }
}
