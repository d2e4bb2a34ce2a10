import { useState } from 'react';
import { type ComparedNetworks, matchedOf } from '../../../state/comparison.ts';
import { joinMatched } from '../../../state/joining.ts';
import { useExplorer } from '../../../state/use-store.ts';
import { words } from '../../../words/words.ts';

/** What comes of both in one, and the way there. */
export function JoinBoth({ compared }: { compared: ComparedNetworks }) {
  const explorer = useExplorer();
  /** The share that is done; `null` where nothing is under way. */
  const [share, setShare] = useState<number | null>(null);
  const { a, b, accepted } = compared;
  const all = a.organizations.length + b.organizations.length - accepted.length;
  const say = words.comparison;
  const join = async () => {
    setShare(0);
    await joinMatched(explorer, matchedOf(compared), setShare);
    setShare(null);
  };
  return (
    <section aria-labelledby="comparison-join">
      <h3 id="comparison-join">{say.join}</h3>
      <p>{say.joinText(accepted.length, all)}</p>
      <p className="second-offers">
        <button type="button" disabled={share !== null} onClick={() => void join()}>
          {say.joinBoth}
        </button>
        {share !== null && <progress value={share} aria-label={say.joinBoth} />}
      </p>
    </section>
  );
}
