import { type CSSProperties, useEffect, useRef } from 'react';
import { whileNarrower } from '../../state/camera.ts';
import { setTransient, setView } from '../../state/store.ts';
import { useExplorer, useExplorerState } from '../../state/use-store.ts';
import type { TableId } from '../../state/view.ts';
import { words } from '../../words/words.ts';
import { FaultBoundary } from '../FaultBoundary.tsx';
import { useOpened } from '../focus/use-opened.ts';
import { OnUse, part } from '../OnUse.tsx';
import { Splitter } from './Splitter.tsx';

const TABLE_VIEW = part(() => import('./TableView.tsx'), 'analyses', 'counts');

/** All evidence at once: the place of the tables at the foot of the page. */
export function Drawer({ table: id }: { table: TableId }) {
  const explorer = useExplorer();
  const height =
    useExplorerState(({ transient }) => transient.drawerHeight) ??
    Math.round(window.innerHeight * 0.42);
  const place = useRef<HTMLElement>(null);
  useOpened(place, id);
  useEffect(() => whileNarrower(explorer), [explorer]);
  return (
    <section
      ref={place}
      className="drawer"
      style={{ '--drawer': `${height}px` } as CSSProperties}
      aria-label={words.table.label[id]}
    >
      <Splitter
        height={height}
        onResize={(drawerHeight) => setTransient(explorer, { drawerHeight })}
      />
      <FaultBoundary key={id} onClose={() => setView(explorer, { table: null })}>
        <OnUse part={TABLE_VIEW} props={{ id }} />
      </FaultBoundary>
    </section>
  );
}
