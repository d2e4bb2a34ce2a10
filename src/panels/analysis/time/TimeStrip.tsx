import { useEffect, useMemo, useRef } from 'react';
import { type Timeline, timelineOf } from '../../../analysis/timeline.ts';
import type { Months } from '../../../network/months.ts';
import type { Camera } from '../../../state/transient.ts';
import { useExplorerState } from '../../../state/use-store.ts';
import { selectTimes } from '../../../state/voices.ts';
import { words } from '../../../words/words.ts';
import { CountsAlong } from '../../counts/CountsAlong.tsx';
import { drawnLine, type Line } from './line.ts';
import { TimeBars } from './TimeBars.tsx';
import { TimeEvents } from './TimeEvents.tsx';
import { TimeHead } from './TimeHead.tsx';
import { TimeWindow } from './TimeWindow.tsx';
import { selectUnit } from './units.ts';
import { useDragging } from './use-dragging.ts';
import './time.css';

/** The dated relations on a line under the picture, with the time shown as a window that goes along it. */
export default function TimeStrip() {
  const { relations } = useExplorerState(({ document }) => document.network);
  const camera = useExplorerState(({ transient }) => transient.camera);
  const times = useExplorerState(selectTimes);
  const timeline = useMemo(() => timelineOf(relations, times), [relations, times]);
  const strip = useRef<HTMLElement>(null);
  useEffect(() => (camera && strip.current ? fitOnce(strip.current, camera) : undefined), [camera]);
  const { months } = timeline;
  if (!months) return null;
  return (
    <section ref={strip} className="time-strip" aria-label={words.time.strip}>
      <TimeHead all={months} dated={timeline.bars.length} />
      <TimeLine timeline={timeline} months={months} />
      <TimeEvents />
    </section>
  );
}

function TimeLine({ timeline, months }: { timeline: Timeline; months: Months }) {
  const line = useMemo(() => drawnLine(months), [months]);
  const chosen = useExplorerState(({ view }) => view.filter.when);
  const unit = useExplorerState(selectUnit);
  return (
    <div className="time-line" {...useDragging(line, unit)}>
      <CountsAlong line={line} />
      <TimeWindow line={line} chosen={chosen} unit={unit}>
        <svg role="img" aria-label={words.time.picture(timeline.bars.length, months)}>
          <TimeBars timeline={timeline} line={line} />
          {chosen && <Shades line={line} months={chosen} />}
        </svg>
      </TimeWindow>
    </div>
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

/** What is left of the time chosen and what is right of it steps back. */
function Shades({ line, months }: { line: Line; months: Months }) {
  const from = line.at(months.from / 12);
  const to = line.at((months.to + 1) / 12);
  return (
    <g className="shades">
      <rect x="0" y="0" width={`${from}%`} height="92" />
      <rect x={`${to}%`} y="0" width={`${100 - to}%`} height="92" />
      <rect className="window" x={`${from}%`} y="0.5" width={`${to - from}%`} height="91" />
    </g>
  );
}
