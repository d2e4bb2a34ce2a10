import { type CSSProperties, type ReactNode, useEffect, useState } from 'react';
import { selectPicked } from '../state/on-picture.ts';
import { useExplorerState } from '../state/use-store.ts';
import { words } from '../words/words.ts';
import { Icon } from './Icon.tsx';
import type { SheetHeight } from './sheet-heights.ts';
import { useFinger } from './use-finger.ts';

/**
 * The reading side of the page. On wide screens legend and panel stand beside the picture; on narrow
 * ones they are a sheet, one at a time: low, with only its tabs, over half of the page, or over all of
 * the picture. It follows the finger that drags its tabs, and goes from height to height by their buttons.
 */
export function Sheet({ legend, panel }: { legend: ReactNode; panel: ReactNode }) {
  const selection = useExplorerState(selectPicked);
  const asked = useExplorerState(({ view }) => view.ask?.id ?? null);
  const task = useExplorerState(({ transient }) => transient.marking?.task ?? null);
  const form = task === 'nothing' ? null : task;
  const [height, setHeight] = useState<SheetHeight>('low');
  const [tab, setTab] = useState<'details' | 'legend'>('details');
  const { dragged, handlers } = useFinger(height, setHeight);
  const toShow = [selection, asked, form].join(' ');
  const [shown, setShown] = useState<string | null>(null);
  // Not in an effect: what it holds scrolls to the quote that is meant as soon as it is there.
  if (toShow !== shown) {
    setShown(toShow);
    if (selection !== null || asked !== null || form !== null) {
      setTab('details');
      if (height === 'low') setHeight('half');
    }
  }
  const isRead = useExplorerState(({ view }) => view.read !== null);
  const show = useExplorerState(({ view }) => view.show);
  const opened = useExplorerState(({ document }) => document.opened);
  const [seen, setSeen] = useState({ show, opened });
  // Another network, or another view of it, is what the reader asked for: it has the room.
  if (show !== seen.show || opened !== seen.opened) {
    setSeen({ show, opened });
    if (selection === null && asked === null && form === null && !isRead) setHeight('low');
    else if (height === 'full') setHeight('half');
  }
  // A text that opens is read beside what it carries.
  useEffect(() => {
    if (isRead) setHeight((was) => (was === 'full' ? 'half' : was));
  }, [isRead]);
  const isOpen = height !== 'low' || dragged !== null;
  const isFull = height === 'full';
  return (
    <div
      className="sheet"
      data-open={isOpen}
      data-height={dragged === null ? height : 'dragged'}
      data-tab={tab}
      style={dragged === null ? undefined : ({ '--dragged': `${dragged}px` } as CSSProperties)}
    >
      <nav className="sheet-bar" aria-label={words.sheet.bar} {...handlers}>
        {(['details', 'legend'] as const).map((name) => {
          const isShown = isOpen && tab === name;
          return (
            <button
              key={name}
              type="button"
              aria-expanded={isShown}
              onClick={() => {
                setHeight(isShown ? 'low' : isFull ? 'full' : 'half');
                setTab(name);
              }}
            >
              {words.sheet[name]}
              <Icon name={isShown ? 'down' : 'up'} />
            </button>
          );
        })}
        {isOpen && (
          <button
            type="button"
            className="icon-only sheet-size"
            aria-label={isFull ? words.sheet.half : words.sheet.full}
            title={isFull ? words.sheet.half : words.sheet.full}
            onClick={() => setHeight(isFull ? 'half' : 'full')}
          >
            <Icon name={isFull ? 'shrink' : 'grow'} />
          </button>
        )}
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
