import { type ReactNode, useState } from 'react';
import { saidBy } from '../../../analysis/left-out.ts';
import { shortCitation } from '../../../evidence/citation.ts';
import { setView } from '../../../state/store.ts';
import { useExplorer } from '../../../state/use-store.ts';
import { words } from '../../../words/words.ts';
import { JobState } from '../JobState.tsx';
import type { Working } from '../use-job.ts';
import type { Heard } from './use-unheard.ts';

/** Relations times sources: what takes longer is computed only when it is asked for. */
const AT_ONCE = 20_000;

/** Whether it is to be computed how firm an answer is, and the button that asks for it where that takes long. */
export function useAskedFirm(heard: Heard): { isAsked: boolean; isLong: boolean; ask: ReactNode } {
  const [isPressed, setPressed] = useState(false);
  const isLong = heard.relations.length * saidBy(heard).size > AT_ONCE;
  const isAsked = isPressed || !isLong;
  const ask = !isAsked && (
    <p>
      <button type="button" onClick={() => setPressed(true)}>
        {words.sources.askFirm}
      </button>
    </p>
  );
  return { isAsked, isLong, ask };
}

interface Props {
  readonly heard: Heard;
  /** How many sources say something. */
  readonly of: number;
  /** Ids of those without which the answer is another. */
  readonly changing: readonly string[];
}

/** Over how many of the sources an answer holds, and the way to what rests on each. */
export function FirmSaid({ heard, of, changing }: Props) {
  const explorer = useExplorer();
  const names = heard.sources.filter(({ id }) => changing.includes(id)).map(shortCitation);
  return (
    <p>
      {words.sources.firm(of, names)}{' '}
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

/** That it is still computed, where that takes long; what takes no time comes without a word. */
export function FirmState({ job, isLong }: { job: Working<unknown>; isLong: boolean }) {
  if (!isLong && job.failed === null) return null;
  return <JobState job={job} working={words.sources.computing} failed={words.sources.failed} />;
}
