import { useMemo } from 'react';
import { comparedNetworks } from '../../../state/comparison.ts';
import { pickFiles } from '../../../state/files.ts';
import { AS_SHIPPED, chooseSecond, openSecond, selectAtHand } from '../../../state/second.ts';
import { useExplorer, useExplorerState } from '../../../state/use-store.ts';
import type { Ask } from '../../../state/view.ts';
import { words } from '../../../words/words.ts';
import { SecondState } from '../second/SecondState.tsx';
import { useSecond } from '../second/use-second.ts';
import { Compared } from './Compared.tsx';
import { useDecisions } from './use-decisions.ts';
import './comparison.css';

/** Two networks side by side: first the second one is opened, then they are compared. */
export default function ComparisonPanel({ options }: Pick<Ask, 'options'>) {
  const a = useExplorerState(({ document }) => document.network);
  const { with: wanted = '', accept = '', refuse = '' } = options;
  const b = useSecond(wanted);
  useDecisions(a, b, accept, refuse);
  const compared = useMemo(
    () => b && comparedNetworks(a, b, { accept, refuse }),
    [a, b, accept, refuse],
  );
  if (compared) return <Compared compared={compared} options={options} />;
  return (
    <SecondState wanted={wanted}>
      <Offer />
    </SecondState>
  );
}

/** What the open network can be compared with. */
function Offer() {
  const explorer = useExplorer();
  const companion = useExplorerState(({ companion }) => companion);
  const atHand = selectAtHand(useExplorerState((state) => state));
  const isAsShipped = useExplorerState(({ document, shipped }) => document.network === shipped);
  const say = words.comparison;
  const choose = async () => {
    const files = await pickFiles('');
    if (files.length > 0) await openSecond(explorer, files);
  };
  return (
    <section className="comparison">
      <p className="crumb">{say.crumb}</p>
      <h2 className="claim">{say.none}</h2>
      <p>{say.noneText}</p>
      <div className="second-offers">
        {atHand.map(({ id, title }) => (
          <button
            key={id}
            type="button"
            className={id === companion?.id ? 'primary' : undefined}
            onClick={() => chooseSecond(explorer, id)}
          >
            {words.home.compareWith(title)}
          </button>
        ))}
        {!isAsShipped && (
          <button type="button" onClick={() => chooseSecond(explorer, AS_SHIPPED)}>
            {say.withShipped}
          </button>
        )}
        <button type="button" onClick={() => void choose()}>
          {say.withFile}
        </button>
      </div>
      <p className="soft">{say.files}</p>
    </section>
  );
}
