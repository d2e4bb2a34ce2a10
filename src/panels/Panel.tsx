import { useEffect, useRef } from 'react';
import { selectSelected } from '../state/derived.ts';
import { useExplorer, useExplorerState } from '../state/use-store.ts';
import { words } from '../words/en.ts';
import { BlocPanel } from './BlocPanel.tsx';
import { CommandButton } from './CommandButton.tsx';
import { HomePanel } from './HomePanel.tsx';
import { OrganizationPanel } from './OrganizationPanel.tsx';
import { RelationPanel } from './RelationPanel.tsx';

/** The right panel: who says so, in which words, how surely, and who disagrees. */
export function Panel() {
  const explorer = useExplorer();
  const selected = useExplorerState(selectSelected);
  const top = useRef<HTMLDivElement>(null);
  const id = selected?.record.id;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another record starts at its top
  useEffect(() => {
    // A quote that is meant has already brought itself into view.
    if (explorer.getState().view.quote === null) top.current?.parentElement?.scrollTo(0, 0);
  }, [id, explorer]);
  return (
    <div ref={top} key={id ?? 'home'} className="panel-body">
      <div className="panel-tools">
        <CommandButton command="share" icon="share" text={words.share.button} />
        <CommandButton command="cite" icon="quote" text={words.cite.button} />
      </div>
      {selected === null && <HomePanel />}
      {selected?.is === 'organization' && <OrganizationPanel organization={selected.record} />}
      {selected?.is === 'relation' && <RelationPanel relation={selected.record} />}
      {selected?.is === 'bloc' && <BlocPanel bloc={selected.record} />}
    </div>
  );
}
