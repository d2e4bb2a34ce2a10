import { useState } from 'react';
import { openKept, throwAway } from '../state/reopening.ts';
import type { KeptNetwork, StorageFault } from '../state/storage.ts';
import { setTransient } from '../state/store.ts';
import { useExplorer } from '../state/use-store.ts';
import { words } from '../words/words.ts';
import './kept-networks.css';

interface ListProps {
  readonly networks: readonly KeptNetwork[];
  /** Called when one of them was thrown away. */
  readonly onGone: () => Promise<void>;
  readonly onSaid: (said: string) => void;
}

/** Networks that this browser keeps, each to be opened as it was left or, when asked twice, deleted. */
export function KeptNetworks({ networks, onGone, onSaid }: ListProps) {
  return (
    <ul className="plain">
      {networks.map((one) => (
        <Kept key={one.id} kept={one} onGone={onGone} onSaid={onSaid} />
      ))}
    </ul>
  );
}

/** Why what is kept cannot be listed. */
export function NotListed({ fault }: { fault: StorageFault }) {
  return (
    <p>
      {words.drafts.unreadable}. {fault !== 'other' && words.drafts[fault]} {words.drafts.aside}
    </p>
  );
}

function Kept({ kept, onGone, onSaid }: Omit<ListProps, 'networks'> & { kept: KeptNetwork }) {
  const explorer = useExplorer();
  const [isSure, setSure] = useState(false);
  const { id, title, at, size, done } = kept;
  const open = async () => {
    const found = await openKept(explorer, id);
    if (found === 'gone') onSaid(words.drafts.lost);
    // What is the matter with it is said beside the picture.
    else setTransient(explorer, { dialog: null });
  };
  return (
    <li className="kept-network">
      <div>
        <button
          type="button"
          className="link"
          aria-label={words.drafts.openThis(title)}
          onClick={() => void open()}
        >
          {title}
        </button>
        <p className="soft">{words.drafts.kept(at, size, done)}</p>
      </div>
      {isSure ? (
        <div>
          <p>{words.drafts.deleteSure(title)}</p>
          <button type="button" onClick={() => void throwAway(explorer, id).then(onGone)}>
            {words.drafts.deleteNow}
          </button>{' '}
          {/* biome-ignore lint/a11y/noAutofocus: the button that had the focus has become this one */}
          <button type="button" autoFocus onClick={() => setSure(false)}>
            {words.drafts.cancel}
          </button>
        </div>
      ) : (
        <button type="button" aria-label={words.drafts.delete(title)} onClick={() => setSure(true)}>
          {words.drafts.deleteThis}
        </button>
      )}
    </li>
  );
}
