import { useMemo } from 'react';
import { AS_SHIPPED, besideKeys, chooseBeside } from '../../../state/beside.ts';
import { comparedNetworks } from '../../../state/comparison.ts';
import { useExplorer, useExplorerState } from '../../../state/use-store.ts';
import type { Ask } from '../../../state/view.ts';
import { words } from '../../../words/words.ts';
import { BesideOffers } from '../second/BesideOffers.tsx';
import { SecondState } from '../second/SecondState.tsx';
import { useSecond } from '../second/use-second.ts';
import { SeveralPanel } from '../several/SeveralPanel.tsx';
import { Compared } from './Compared.tsx';
import { useDecisions } from './use-decisions.ts';
import './comparison.css';

/** Networks side by side: first others are opened, then they are compared. */
export default function ComparisonPanel({ options }: Pick<Ask, 'options'>) {
  const isSeveral = besideKeys(options.with).length > 1;
  return isSeveral ? <SeveralPanel options={options} /> : <Two options={options} />;
}

function Two({ options }: Pick<Ask, 'options'>) {
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
  const isAsShipped = useExplorerState(({ document, shipped }) => document.network === shipped);
  const say = words.comparison;
  return (
    <section className="comparison">
      <p className="crumb">{say.crumb}</p>
      <h2 className="claim">{say.none}</h2>
      <p>{say.noneText}</p>
      <BesideOffers
        offer={words.home.compareWith}
        file={say.withFile}
        onChoose={(id) => chooseBeside(explorer, [id])}
      >
        {!isAsShipped && (
          <button type="button" onClick={() => chooseBeside(explorer, [AS_SHIPPED])}>
            {say.withShipped}
          </button>
        )}
      </BesideOffers>
      <p className="soft">{say.files}</p>
    </section>
  );
}
