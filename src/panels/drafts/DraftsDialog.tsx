import { useCallback, useEffect, useState } from 'react';
import { openDraft, throwAway } from '../../state/drafts.ts';
import { type KeptDraft, readDrafts } from '../../state/storage.ts';
import { setTransient } from '../../state/store.ts';
import { useExplorer, useExplorerState } from '../../state/use-store.ts';
import { words } from '../../words/words.ts';
import { Dialog } from '../Dialog.tsx';
import { Status } from '../Status.tsx';
import { OpenDraft } from './OpenDraft.tsx';
import './drafts.css';

/** The open draft, and all that this browser keeps: where they lie, and how large they are. */
export default function DraftsDialog() {
  const draft = useExplorerState(({ document }) => document.draft);
  const keeping = useExplorerState(({ transient }) => transient.keeping);
  const [kept, setKept] = useState<readonly KeptDraft[] | null>(null);
  const [used, setUsed] = useState<number | null>(null);
  const [said, setSaid] = useState('');
  const read = useCallback(async () => {
    setKept(await readDrafts().catch(() => []));
    const estimate = await navigator.storage?.estimate?.().catch(() => null);
    setUsed(estimate?.usage ?? null);
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is kept is another after it was kept
  useEffect(() => {
    void read();
  }, [read, keeping]);
  const own = kept?.find(({ id }) => id === draft?.id);
  const others = kept?.filter(({ id }) => id !== draft?.id) ?? [];
  return (
    <Dialog title={words.drafts.title} className="drafts">
      {draft && <OpenDraft kept={own} onSaid={setSaid} />}
      {(others.length > 0 || !draft) && (
        <section aria-labelledby="kept-drafts">
          <h3 id="kept-drafts">{words.drafts.others}</h3>
          {kept && others.length === 0 && <p className="soft">{words.drafts.none}</p>}
          <ul className="plain">
            {others.map((one) => (
              <Kept key={one.id} draft={one} onGone={read} onSaid={setSaid} />
            ))}
          </ul>
        </section>
      )}
      <p className="soft">{words.drafts.where(used)}</p>
      <Status says={said} />
    </Dialog>
  );
}

interface KeptProps {
  readonly draft: KeptDraft;
  readonly onGone: () => Promise<void>;
  readonly onSaid: (said: string) => void;
}

/** A draft of the list, to be opened or, when asked twice, deleted. */
function Kept({ draft, onGone, onSaid }: KeptProps) {
  const explorer = useExplorer();
  const [isSure, setSure] = useState(false);
  const { id, title, at, size } = draft;
  const open = async () => {
    const isOpen = await openDraft(explorer, id);
    if (isOpen) setTransient(explorer, { dialog: null });
    else onSaid(words.drafts.lost);
  };
  return (
    <li className="kept-draft">
      <div>
        <button
          type="button"
          className="link"
          aria-label={words.drafts.openThis(title)}
          onClick={() => void open()}
        >
          {title}
        </button>
        <p className="soft">{words.drafts.kept(at, size)}</p>
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
