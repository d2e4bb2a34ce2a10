import { type ReactNode, useEffect, useState } from 'react';
import { selectPicked } from '../state/on-picture.ts';
import { useExplorerState } from '../state/use-store.ts';
import { words } from '../words/words.ts';
import { Icon } from './Icon.tsx';

/**
 * The reading side of the page. On wide screens legend and panel stand beside the picture; on narrow
 * ones each opens from its tab, one at a time.
 */
export function Sheet({ legend, panel }: { legend: ReactNode; panel: ReactNode }) {
  const selection = useExplorerState(selectPicked);
  const asked = useExplorerState(({ view }) => view.ask?.id ?? null);
  const [open, setOpen] = useState(false);
  const [tab, setTab] = useState<'details' | 'legend'>('details');
  useEffect(() => {
    if (selection === null && asked === null) return;
    setTab('details');
    setOpen(true);
  }, [selection, asked]);
  return (
    <div className="sheet" data-open={open} data-tab={tab}>
      <nav className="sheet-bar" aria-label={words.sheet.bar}>
        {(['details', 'legend'] as const).map((name) => {
          const isOpen = open && tab === name;
          return (
            <button
              key={name}
              type="button"
              aria-expanded={isOpen}
              onClick={() => {
                setOpen(!isOpen);
                setTab(name);
              }}
            >
              {words.sheet[name]}
              <Icon name={isOpen ? 'down' : 'up'} />
            </button>
          );
        })}
      </nav>
      <aside className="side left" aria-label={words.legend.title}>
        {legend}
      </aside>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <aside className="side right" id="details" aria-label={words.sheet.details} tabIndex={0}>
        {panel}
      </aside>
    </div>
  );
}
