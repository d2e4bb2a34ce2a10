import { type PointerEvent, useEffect, useMemo, useRef, useState } from 'react';
import { timelineOf } from '../../../analysis/timeline.ts';
import { heldIn } from '../../../analysis/times.ts';
import type { Months } from '../../../network/months.ts';
import { setView } from '../../../state/store.ts';
import type { Camera } from '../../../state/transient.ts';
import { useExplorer, useExplorerState } from '../../../state/use-store.ts';
import { selectTimes } from '../../../state/voices.ts';
import { words } from '../../../words/words.ts';
import { chooseTime, yearsBetween } from './choosing.ts';
import { drawnLine, type Line, monthAt } from './line.ts';
import { TimeBars } from './TimeBars.tsx';
import './time.css';

/** A pointer that moves less than this, in CSS pixels, clicks. */
const CLICK = 4;

interface Brush {
  readonly x: number;
  readonly month: number;
  readonly months: Months | null;
}

/** The dated relations on a line under the picture. Dragging across it chooses a time. */
export default function TimeStrip() {
  const explorer = useExplorer();
  const { relations } = useExplorerState(({ document }) => document.network);
  const filter = useExplorerState(({ view }) => view.filter);
  const camera = useExplorerState(({ transient }) => transient.camera);
  const times = useExplorerState(selectTimes);
  const timeline = useMemo(() => timelineOf(relations, times), [relations, times]);
  const [brush, setBrush] = useState<Brush | null>(null);
  const strip = useRef<HTMLElement>(null);
  useEffect(() => (camera && strip.current ? fitOnce(strip.current, camera) : undefined), [camera]);
  const { bars, months: all } = timeline;
  const line = useMemo(() => all && drawnLine(all), [all]);
  if (!all || !line) return null;
  const chosen = brush?.months ?? filter.when;
  const held = [...times.values()].map((one) => heldIn(one, chosen));
  const inside = held.filter((one) => one === 'dated').length;
  const undated = held.filter((one) => one === 'undated').length;

  const monthOf = (event: PointerEvent) => {
    const box = event.currentTarget.getBoundingClientRect();
    return monthAt(line, (event.clientX - box.left) / box.width);
  };
  const start = (event: PointerEvent) => {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    setBrush({ x: event.clientX, month: monthOf(event), months: null });
  };
  const move = (event: PointerEvent) => {
    if (!brush || (brush.months === null && Math.abs(event.clientX - brush.x) < CLICK)) return;
    setBrush({ ...brush, months: yearsBetween(brush.month, monthOf(event)) });
  };
  const end = (event: PointerEvent) => {
    setBrush(null);
    if (!brush) return;
    if (brush.months) return chooseTime(explorer, brush.months, all);
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
          <button type="button" className="link" onClick={() => chooseTime(explorer, null, all)}>
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
        {chosen && <Shades line={line} months={chosen} />}
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

/** What is left of the time chosen and what is right of them steps back. */
function Shades({ line, months }: { line: Line; months: Months }) {
  const from = line.at(months.from / 12);
  const to = line.at((months.to + 1) / 12);
  return (
    <g className="shades">
      <rect x="0" y="0" width={`${from}%`} height="100%" />
      <rect x={`${to}%`} y="0" width={`${100 - to}%`} height="100%" />
      <rect className="window" x={`${from}%`} y="0.5" width={`${to - from}%`} height="91" />
    </g>
  );
}
