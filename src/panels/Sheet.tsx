import { type ReactNode, useEffect, useRef, useState } from 'react';
import { selectPicked } from '../state/on-picture.ts';
import { useExplorerState } from '../state/use-store.ts';
import { words } from '../words/en.ts';
import { Icon } from './Icon.tsx';

/**
 * The reading side of the page. On wide screens legend and panel stand beside the picture; on narrow
 * ones they share a sheet from below, of which a strip stays when it is put down.
 */
export function Sheet({ legend, panel }: { legend: ReactNode; panel: ReactNode }) {
  const selection = useExplorerState(selectPicked);
  const asked = useExplorerState(({ view }) => view.ask?.id ?? null);
  const sheet = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);
  const [tab, setTab] = useState<'details' | 'legend'>('details');
  useEffect(() => {
    if (selection === null && asked === null) return;
    setTab('details');
    setOpen(true);
  }, [selection, asked]);
  useEffect(() => (sheet.current ? tellHeight(sheet.current) : undefined), []);
  return (
    <div ref={sheet} className="sheet" data-open={open} data-tab={tab}>
      <nav className="sheet-bar" aria-label={words.sheet.bar}>
        {(['details', 'legend'] as const).map((name) => (
          <button
            key={name}
            type="button"
            aria-pressed={open && tab === name}
            onClick={() => {
              setOpen(!(open && tab === name));
              setTab(name);
            }}
          >
            {words.sheet[name]}
          </button>
        ))}
        {!open && selection === null && asked === null && (
          <span className="soft sheet-hint">{words.sheet.hint}</span>
        )}
        <button
          type="button"
          className="icon-only"
          aria-label={open ? words.sheet.collapse : words.sheet.expand}
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          <Icon name={open ? 'down' : 'up'} />
        </button>
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

/** Keeps `--sheet` at how much of the window's foot is covered, so that the canvas fits the rest. */
function tellHeight(sheet: HTMLElement): () => void {
  const { style } = document.documentElement;
  const tell = () => {
    const covers = getComputedStyle(sheet).position === 'fixed';
    const height = covers ? window.innerHeight - sheet.getBoundingClientRect().top : 0;
    style.setProperty('--sheet', `${height}px`);
  };
  const observer = new ResizeObserver(tell);
  observer.observe(sheet);
  window.addEventListener('resize', tell);
  tell();
  return () => {
    observer.disconnect();
    window.removeEventListener('resize', tell);
  };
}
