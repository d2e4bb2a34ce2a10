import { saidBy } from '../../../analysis/left-out.ts';
import { QUESTIONS } from '../../../analysis/questions.ts';
import { changedBy, type FirmAnswer } from '../../../analysis/unheard.ts';
import { shortCitation } from '../../../evidence/citation.ts';
import { setView } from '../../../state/store.ts';
import { useExplorer } from '../../../state/use-store.ts';
import type { Ask } from '../../../state/view.ts';
import { words } from '../../../words/words.ts';
import { useHeard, useUnheard } from './use-unheard.ts';

/** Over how many of the sources the open answer holds, where there are several and it can be told. */
export function HowFirm({ ask }: { ask: Ask }) {
  const explorer = useExplorer();
  const heard = useHeard();
  const answer = answerOf(ask);
  const isAsked = answer !== null && !ask.options.unheard && saidBy(heard).size > 1;
  const { result } = useUnheard(ask, heard, isAsked);
  if (!answer || !result || result.length === 0) return null;
  const changing = new Set(changedBy(result, answer));
  const names = heard.sources.filter(({ id }) => changing.has(id)).map(shortCitation);
  return (
    <p>
      {words.sources.firm(result.length, names)}{' '}
      <button
        type="button"
        className="link"
        onClick={() => setView(explorer, { ask: { id: 'sources', options: {} } })}
      >
        {words.sources.each}
      </button>
    </p>
  );
}

function answerOf({ id, options }: Ask): FirmAnswer | null {
  if (id === 'questions') return QUESTIONS.find((one) => one === options.question) ?? null;
  return id === 'groupings' || id === 'balance' ? id : null;
}
