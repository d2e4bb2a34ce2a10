import { useEffect, useState } from 'react';
import { useExplorerState } from '../../state/use-store.ts';
import { words } from '../../words/words.ts';
import { Dialog } from '../Dialog.tsx';
import { KeptNetworks, NotListed } from '../KeptNetworks.tsx';
import { Status } from '../Status.tsx';
import { useKeptNetworks } from '../use-kept-networks.ts';
import { OpenDraft } from './OpenDraft.tsx';
import './drafts.css';

/** The open draft, and all that this browser keeps: where they lie, and how large they are. */
export default function DraftsDialog() {
  const { id: open, isDraft } = useExplorerState(({ document }) => document);
  const { kept, fault, readAgain } = useKeptNetworks();
  const [used, setUsed] = useState<number | null>(null);
  const [said, setSaid] = useState('');
  // biome-ignore lint/correctness/useExhaustiveDependencies: another amount is used after something was kept
  useEffect(() => {
    const asked = navigator.storage?.estimate?.();
    asked?.then(({ usage }) => setUsed(usage ?? null)).catch(() => setUsed(null));
  }, [kept]);
  const drafts = kept?.filter((one) => one.isDraft) ?? [];
  const own = drafts.find(({ id }) => id === open);
  const others = drafts.filter(({ id }) => id !== open);
  return (
    <Dialog title={words.drafts.title} className="drafts">
      {isDraft && <OpenDraft kept={own} onSaid={setSaid} />}
      {(others.length > 0 || !isDraft) && (
        <section aria-labelledby="kept-drafts">
          <h3 id="kept-drafts">{words.drafts.others}</h3>
          {fault && <NotListed fault={fault} />}
          {kept && !fault && others.length === 0 && <p className="soft">{words.drafts.none}</p>}
          <KeptNetworks networks={others} onGone={readAgain} onSaid={setSaid} />
        </section>
      )}
      <p className="soft">{words.drafts.where(used)}</p>
      <Status says={said} />
    </Dialog>
  );
}
