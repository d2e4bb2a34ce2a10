import { useEffect, useMemo } from 'react';
import { openCompanion, selectCompanion } from '../../../state/companion.ts';
import { comparedNetworks } from '../../../state/comparison.ts';
import { pickFiles } from '../../../state/files.ts';
import {
  A_FILE,
  AS_SHIPPED,
  chooseSecond,
  closeSecond,
  openNamed,
  openSecond,
} from '../../../state/second.ts';
import { useExplorer, useExplorerState } from '../../../state/use-store.ts';
import type { Ask } from '../../../state/view.ts';
import { words } from '../../../words/words.ts';
import { Compared } from './Compared.tsx';
import { useDecisions } from './use-decisions.ts';
import './comparison.css';

/** Two networks side by side: first the second one is opened, then they are compared. */
export default function ComparisonPanel({ options }: Pick<Ask, 'options'>) {
  const explorer = useExplorer();
  const a = useExplorerState(({ document }) => document.network);
  const second = useExplorerState(({ transient }) => transient.second);
  const { with: wanted = '', accept = '', refuse = '' } = options;
  const isWanted = wanted !== '' && second?.key === wanted;
  useEffect(() => {
    if (wanted !== '' && !isWanted) void openNamed(explorer, wanted);
  }, [explorer, wanted, isWanted]);
  const b = isWanted && second.is === 'open' ? second.network : null;
  useDecisions(a, b, accept, refuse);
  const compared = useMemo(
    () => b && comparedNetworks(a, b, { accept, refuse }),
    [a, b, accept, refuse],
  );
  if (compared) return <Compared compared={compared} options={options} />;
  const say = words.comparison;
  if (isWanted && second.is === 'reading')
    return (
      <section className="comparison" aria-busy="true">
        <p>{say.reading(second.name)}</p>
        <progress value={second.share} aria-label={say.reading(second.name)} />
        <p>
          <button type="button" onClick={() => closeSecond(explorer)}>
            {say.cancel}
          </button>
        </p>
      </section>
    );
  return (
    <>
      {isWanted && second.is === 'failed' && (
        <div role="alert" className="comparison-failed">
          <p>
            <strong>{say.failed(second.name)}</strong>
          </p>
          {second.lines().map((line) => (
            <p key={line}>{line}</p>
          ))}
          {second.again && (
            <button type="button" onClick={second.again}>
              {words.loading.again}
            </button>
          )}
        </div>
      )}
      {wanted === A_FILE && !isWanted && <p role="status">{say.fileOfLink}</p>}
      <Offer />
    </>
  );
}

/** What the open network can be compared with. */
function Offer() {
  const explorer = useExplorer();
  const companion = useExplorerState(selectCompanion);
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
      <div className="comparison-offers">
        {companion && (
          <button
            type="button"
            className="primary"
            onClick={() => chooseSecond(explorer, companion.id)}
          >
            {words.home.compareWith(companion.title)}
          </button>
        )}
        {companion && (
          <button type="button" onClick={() => void openCompanion(explorer, companion)}>
            {words.home.openIt(companion.title)}
          </button>
        )}
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
