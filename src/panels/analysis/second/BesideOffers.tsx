import type { ReactNode } from 'react';
import { selectAtHand } from '../../../state/beside.ts';
import { pickFiles } from '../../../state/files.ts';
import { openBeside } from '../../../state/files-beside.ts';
import { useExplorer, useExplorerState } from '../../../state/use-store.ts';

interface Props {
  /** What is said of a network at hand. */
  readonly offer: (title: string) => string;
  readonly file: string;
  /** Ids of networks that are there already. */
  readonly besides?: readonly string[];
  readonly onChoose: (id: string) => void;
  /** What else can be chosen. */
  readonly children?: ReactNode;
}

/** The networks at hand, and files, as buttons. */
export function BesideOffers({ offer, file, besides = [], onChoose, children }: Props) {
  const explorer = useExplorer();
  const companion = useExplorerState((state) => state.companion);
  const atHand = selectAtHand(useExplorerState((state) => state));
  const choose = async () => {
    const files = await pickFiles('');
    if (files.length > 0) await openBeside(explorer, files);
  };
  return (
    <div className="second-offers">
      {atHand
        .filter(({ id }) => !besides.includes(id))
        .map(({ id, title }) => (
          <button
            key={id}
            type="button"
            className={id === companion?.id && besides.length === 0 ? 'primary' : undefined}
            onClick={() => onChoose(id)}
          >
            {offer(title)}
          </button>
        ))}
      {children}
      <button type="button" onClick={() => void choose()}>
        {file}
      </button>
    </div>
  );
}
