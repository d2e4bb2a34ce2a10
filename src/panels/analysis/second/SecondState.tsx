import type { ReactNode } from 'react';
import { A_FILE, closeSecond } from '../../../state/second.ts';
import { useExplorer, useExplorerState } from '../../../state/use-store.ts';
import { words } from '../../../words/words.ts';
import { Status } from '../../Status.tsx';
import './second.css';

interface Props {
  /** The option `with`. */
  readonly wanted: string;
  /** What else can be chosen. */
  readonly children: ReactNode;
}

/** A second network that is not open: on its way, refused, or still to be chosen. */
export function SecondState({ wanted, children }: Props) {
  const explorer = useExplorer();
  const second = useExplorerState(({ transient }) => transient.second);
  const isWanted = wanted !== '' && second?.key === wanted;
  const say = words.comparison;
  if (isWanted && second.is === 'reading')
    return (
      <section className="second" aria-busy="true">
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
        <div role="alert" className="second-failed">
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
      {wanted === A_FILE && !isWanted && <Status says={say.fileOfLink} />}
      {children}
    </>
  );
}
