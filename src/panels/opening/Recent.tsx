import { useId, useState } from 'react';
import { MOST_NETWORKS, MOST_SIZE } from '../../state/kept-limits.ts';
import { useExplorerState } from '../../state/use-store.ts';
import { words } from '../../words/words.ts';
import { KeptNetworks, NotListed } from '../KeptNetworks.tsx';
import { Status } from '../Status.tsx';
import { useKeptNetworks } from '../use-kept-networks.ts';

/** What was opened lately; nothing where this browser keeps nothing. */
export function Recent() {
  const open = useExplorerState(({ document }) => document.id);
  const { kept, fault, readAgain } = useKeptNetworks();
  const [said, setSaid] = useState('');
  const id = useId();
  const recent = kept?.filter((one) => !one.isDraft && one.id !== open) ?? [];
  if (recent.length === 0 && !fault) return null;
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>{words.drafts.recent}</h3>
      {fault && <NotListed fault={fault} />}
      <KeptNetworks networks={recent} onGone={readAgain} onSaid={setSaid} />
      <p className="soft">{words.drafts.recentMeaning(MOST_NETWORKS, MOST_SIZE)}</p>
      <Status says={said} />
    </section>
  );
}
