import { type PointerEvent, useRef } from 'react';
import type { Months } from '../../../network/months.ts';
import { endHold, holdFilter, setView } from '../../../state/store.ts';
import { useExplorer } from '../../../state/use-store.ts';
import { areSame, between, moved, resized, timeOrAll, UNITS, type Unit } from './choosing.ts';
import { type Line, monthAt } from './line.ts';

/** A pointer that moves less than this, in CSS pixels, clicks. */
const CLICK = 4;

/** What is dragged: the window, one of its ends, or a new window over the line. */
type Part = 'window' | keyof Months | 'new';

/** What says by `data-part` what of the window it is. */
interface Marked {
  readonly dataset: { readonly part?: Part };
}

interface Drag {
  readonly part: Part;
  readonly x: number;
  readonly month: number;
  readonly before: Months | null;
  readonly isMoving: boolean;
}

/**
 * Chooses times by dragging over the line: parts of the window say by `data-part` what they are. The picture
 * follows, and the whole movement is one step. A click selects the relation whose bar is there, or the time.
 */
export function useDragging(line: Line, unit: Unit) {
  const explorer = useExplorer();
  const drag = useRef<Drag | null>(null);
  const size = UNITS[unit];
  const all = line.months;
  const show = (months: Months) => {
    const when = timeOrAll(months, all);
    if (!areSame(when, explorer.getState().view.filter.when)) holdFilter(explorer, { when });
  };
  const monthOf = (event: PointerEvent) => {
    const box = event.currentTarget.getBoundingClientRect();
    return monthAt(line, (event.clientX - box.left) / box.width);
  };
  return {
    onPointerDown: (event: PointerEvent) => {
      if (event.button !== 0) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      const before = explorer.getState().view.filter.when;
      const month = monthOf(event);
      // A bar in the window is a part of it; without a window there is nothing to take along.
      const isInside = before !== null && month >= before.from && month <= before.to;
      const { part = isInside ? 'window' : 'new' } = (event.target as Element & Marked).dataset;
      const meant = part === 'window' && before === null ? 'new' : part;
      drag.current = { part: meant, x: event.clientX, month, before, isMoving: false };
    },
    onPointerMove: (event: PointerEvent) => {
      const { current } = drag;
      if (!current || !(current.isMoving || Math.abs(event.clientX - current.x) >= CLICK)) return;
      drag.current = { ...current, isMoving: true };
      const { part, month, before } = current;
      const [chosen, here] = [before ?? all, monthOf(event)];
      if (part === 'new') show(between(month, here, size));
      else if (part === 'window')
        show(moved(chosen, Math.round((here - month) / size) * size, all));
      else show(resized(chosen, part, here, size));
    },
    onPointerUp: (event: PointerEvent) => {
      const { current } = drag;
      drag.current = null;
      if (!current) return;
      // The captured pointer is always over the line; what lies under it is asked of the page.
      const under = document.elementsFromPoint(event.clientX, event.clientY);
      const bar = under.find((one) => one instanceof SVGElement && one.dataset.relation);
      if (current.isMoving) endHold(explorer);
      else if (bar instanceof SVGElement)
        setView(explorer, { selection: bar.dataset.relation ?? null });
      else if (current.part === 'new') {
        show(between(current.month, current.month, size));
        endHold(explorer);
      }
    },
    onPointerCancel: () => {
      const { current } = drag;
      drag.current = null;
      if (current?.isMoving) show(current.before ?? all);
      endHold(explorer);
    },
  };
}
