import type { ComparedNetworks } from '../../../state/comparison.ts';
import { closeSecond } from '../../../state/second.ts';
import { useExplorer } from '../../../state/use-store.ts';
import { words } from '../../../words/en.ts';

/** Which of the two networks is A and which is B. */
export function BothNetworks({ compared: { a, b } }: { compared: ComparedNetworks }) {
  const explorer = useExplorer();
  const say = words.comparison;
  return (
    <p className="soft">
      {say.a(a.title)}
      <br />
      {say.b(b.title)}{' '}
      <button type="button" className="link" onClick={() => closeSecond(explorer)}>
        {say.close}
      </button>
    </p>
  );
}
