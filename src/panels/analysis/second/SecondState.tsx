import type { ReactNode } from 'react';
import { A_FILE } from '../../../state/beside.ts';
import { useExplorerState } from '../../../state/use-store.ts';
import { words } from '../../../words/words.ts';
import { Status } from '../../Status.tsx';
import { BesideFailed, BesideReading } from './BesideState.tsx';

interface Props {
  /** The option `with`. */
  readonly wanted: string;
  /** What else can be chosen. */
  readonly children: ReactNode;
}

/** A second network that is not open: on its way, refused, or still to be chosen. */
export function SecondState({ wanted, children }: Props) {
  const second = useExplorerState(({ transient }) =>
    transient.beside.find(({ key }) => key === wanted),
  );
  if (second?.is === 'reading') return <BesideReading one={second} />;
  return (
    <>
      {second?.is === 'failed' && <BesideFailed one={second} />}
      {wanted === A_FILE && !second && <Status says={words.comparison.fileOfLink} />}
      {children}
    </>
  );
}
