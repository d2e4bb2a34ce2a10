import { type PointerEvent, useEffect, useMemo, useRef, useState } from 'react';
import { mayFallIn, timelineOf, type Years } from '../../../analysis/timeline.ts';
import { setView } from '../../../state/store.ts';
import type { Camera } from '../../../state/transient.ts';
import { useExplorer, useExplorerState } from '../../../state/use-store.ts';
import { words } from '../../../words/words.ts';
import { drawnLine, type Line, yearAt } from './line.ts';
import { TimeBars } from './TimeBars.tsx';
import { chooseYears } from './years.ts';
import './time.css';

/** A pointer that moves less than this, in CSS pixels, clicks. */
const CLICK = 4;

interface Brush {
  readonly x: number;
  readonly year: number;
  readonly years: Years | null;
}

/** The dated relations on a line under the picture. Dragging across it chooses years. */
export default function TimeStrip() {
  const explorer = useExplorer();
  const { relations } = useExplorerState(({ document }) => document.network);
  const filter = useExplorerState(({ view }) => view.filter);
  const camera = useExplorerState(({ transient }) => transient.camera);
  const timeline = useMemo(() => timelineOf(relations), [relations]);
  const [brush, setBrush] = useState<Brush | null>(null);
  const strip = useRef<HTMLElement>(null);
  useEffect(() => (camera && strip.current ? fitOnce(strip.current, camera) : undefined), [camera]);
  const { bars, undated, years: all } = timeline;
  const line = useMemo(() => all && drawnLine(all), [all]);
  if (!all || !line) return null;
  const chosen = brush?.years ?? filter.when;
  const inside = bars.filter(({ span }) => chosen === null || mayFallIn(span, chosen)).length;

  const yearOf = (event: PointerEvent) => {
    const box = event.currentTarget.getBoundingClientRect();
    return yearAt(line, (event.clientX - box.left) / box.width);
  };
  const start = (event: PointerEvent) => {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    setBrush({ x: event.clientX, year: yearOf(event), years: null });
  };
  const move = (event: PointerEvent) => {
    if (!brush || (brush.years === null && Math.abs(event.clientX - brush.x) < CLICK)) return;
    const year = yearOf(event);
    const years = { from: Math.min(brush.year, year), to: Math.max(brush.year, year) };
    setBrush({ ...brush, years });
  };
  const end = (event: PointerEvent) => {
    setBrush(null);
    if (!brush) return;
    if (brush.years) return chooseYears(explorer, brush.years, all);
    // The captured pointer is always over the line; what lies under it is asked of the page.
    const under = document.elementFromPoint(event.clientX, event.clientY);
    const id = under instanceof SVGElement ? under.dataset.relation : undefined;
    if (id !== undefined) setView(explorer, { selection: id });
  };
  return (
    <section ref={strip} className="time-strip" aria-label={words.time.strip}>
      <p>
        <strong>{words.time.chosen(chosen ?? all)}</strong>
        <span className="kept">{words.time.kept(inside, bars.length)}</span>
        <span>{words.time.undatedShort(undated, filter.undated)}</span>
        {filter.when ? (
          <button type="button" className="link" onClick={() => chooseYears(explorer, null, all)}>
            {words.time.all}
          </button>
        ) : (
          <span className="hint">{words.time.hint}</span>
        )}
      </p>
      <svg
        role="img"
        aria-label={words.time.picture(bars.length, all)}
        onPointerDown={start}
        onPointerMove={move}
        onPointerUp={end}
        onPointerCancel={() => setBrush(null)}
      >
        <TimeBars timeline={timeline} line={line} />
        {chosen && <Shades line={line} years={chosen} />}
      </svg>
    </section>
  );
}

/** Fits the picture into what the strip leaves of it, once the canvas knows. */
function fitOnce(strip: HTMLElement, camera: Camera): () => void {
  const observer = new ResizeObserver(() => {
    camera.fit();
    observer.disconnect();
  });
  observer.observe(strip);
  return () => observer.disconnect();
}

/** What is left of the years chosen and what is right of them steps back. */
function Shades({ line, years }: { line: Line; years: Years }) {
  const from = Math.max(0, Math.min(100, line.at(years.from)));
  const to = Math.max(0, Math.min(100, line.at(years.to + 1)));
  return (
    <g className="shades">
      <rect x="0" y="0" width={`${from}%`} height="100%" />
      <rect x={`${to}%`} y="0" width={`${100 - to}%`} height="100%" />
      <rect className="window" x={`${from}%`} y="0.5" width={`${to - from}%`} height="69" />
    </g>
  );
}
