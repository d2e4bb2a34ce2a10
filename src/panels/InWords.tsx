import { useMemo, useRef } from 'react';
import { summaryOf } from '../analysis/summary.ts';
import { COMMANDS, run } from '../state/commands.ts';
import { selectShown } from '../state/derived.ts';
import { useExplorer, useExplorerState } from '../state/use-store.ts';
import { selectSigned } from '../state/voices.ts';
import { words } from '../words/words.ts';
import { useOpened } from './focus/use-opened.ts';
import { OnUse, part } from './OnUse.tsx';

const OUTLINE = part(() => import('./outline/Outline.tsx'), 'analyses');

/**
 * The network in words, first in the main content: who hears the page has its summary always, and
 * everybody all of it in the place of the picture.
 */
export function InWords() {
  const isOpen = useExplorerState(({ view }) => view.show === 'words');
  return (
    <section className="in-words" data-open={isOpen} aria-labelledby="in-words">
      {isOpen ? (
        <Opened />
      ) : (
        <div className="visually-hidden">
          <Head />
        </div>
      )}
    </section>
  );
}

function Opened() {
  const explorer = useExplorer();
  const place = useRef<HTMLDivElement>(null);
  useOpened(place, 'words');
  return (
    <div ref={place} className="outline">
      <button type="button" className="link back" onClick={() => run(explorer, COMMANDS.inWords)}>
        {words.inWords.picture}
      </button>
      <Head />
      <OnUse part={OUTLINE} props={{}} />
    </div>
  );
}

function Head() {
  return (
    <>
      <h2 id="in-words">{words.inWords.title}</h2>
      <SummarySentence />
    </>
  );
}

/** What is shown, in numbers, and what the filter hides of it. */
export function SummarySentence() {
  const network = useExplorerState(({ document }) => document.network);
  const shown = useExplorerState(selectShown);
  const filter = useExplorerState(({ view }) => view.filter);
  const { disputed } = useExplorerState(selectSigned);
  const summary = useMemo(() => summaryOf(network, shown, disputed), [network, shown, disputed]);
  const { organizations, relations } = summary.hidden;
  return (
    <p>
      {words.inWords.summary(summary)}
      {organizations + relations > 0 &&
        ` ${words.footer.hidden(relations, organizations, words.footer.dates(filter.when, filter.undated))}.`}
    </p>
  );
}
