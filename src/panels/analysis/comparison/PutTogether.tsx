import { useState } from 'react';
import type { Matched } from '../../../analysis/joined-by-matches.ts';
import { joinMatched } from '../../../state/joining.ts';
import { useExplorer } from '../../../state/use-store.ts';
import { words } from '../../../words/words.ts';

interface Props {
  readonly matched: Matched;
  readonly label: string;
  /** What comes of it. */
  readonly text: string;
}

/** The way to all in one. */
export function PutTogether({ matched, label, text }: Props) {
  const explorer = useExplorer();
  /** The share that is done; `null` where nothing is under way. */
  const [share, setShare] = useState<number | null>(null);
  const join = async () => {
    setShare(0);
    const { networks, same } = matched;
    await joinMatched(explorer, { networks, same }, setShare);
    setShare(null);
  };
  return (
    <section aria-labelledby="comparison-join">
      <h3 id="comparison-join">{words.comparison.join}</h3>
      <p>{text}</p>
      <p className="second-offers">
        <button type="button" disabled={share !== null} onClick={() => void join()}>
          {label}
        </button>
        {share !== null && <progress value={share} aria-label={label} />}
      </p>
    </section>
  );
}
