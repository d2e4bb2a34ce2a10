import { type MouseEvent, type PointerEvent, useRef, useState } from 'react';
import { restAt, type SheetHeight } from './sheet-heights.ts';

/** A finger that moves less than this, in CSS pixels, presses a button. */
const PRESS = 6;
/** What a drag leaves of the picture, in CSS pixels. */
const LEAST_PICTURE = 96;

interface Drag {
  readonly from: number;
  readonly height: number;
  readonly most: number;
  readonly at: number;
  readonly time: number;
  /** Upwards, in CSS pixels a millisecond. */
  readonly speed: number;
}

/**
 * Lets the sheet follow a finger on its tabs.
 * @returns its height while it is dragged, in CSS pixels, and what the tabs listen to
 */
export function useFinger(height: SheetHeight, onRest: (height: SheetHeight) => void) {
  const drag = useRef<Drag | null>(null);
  const [dragged, setDragged] = useState<number | null>(null);
  const hasMoved = useRef(false);

  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    hasMoved.current = false;
    if (event.button !== 0 || isBeside(event.currentTarget)) return;
    const page = event.currentTarget.closest('.drop-zone');
    const picture = page?.querySelector('main')?.getBoundingClientRect().height ?? 0;
    const own = openSide(event.currentTarget)?.getBoundingClientRect().height ?? 0;
    const most = height === 'full' ? own : own + picture;
    const { clientY: from, timeStamp: time } = event;
    drag.current = { from, height: own, most, at: from, time, speed: 0 };
  };
  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    const { current: was } = drag;
    if (!was) return;
    const { clientY: at, timeStamp: time } = event;
    if (dragged === null && Math.abs(at - was.from) < PRESS) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    hasMoved.current = true;
    const speed = time > was.time ? (was.at - at) / (time - was.time) : was.speed;
    drag.current = { ...was, at, time, speed };
    setDragged(Math.min(Math.max(was.height + was.from - at, 0), was.most - LEAST_PICTURE));
  };
  const end = () => {
    const { current: was } = drag;
    drag.current = null;
    if (!was || dragged === null) return;
    setDragged(null);
    onRest(
      restAt(was.height + was.from - was.at, was.speed, { half: was.most / 2, full: was.most }),
    );
  };
  // The button under the finger was not meant.
  const onClickCapture = (event: MouseEvent) => {
    if (hasMoved.current) event.stopPropagation();
    hasMoved.current = false;
  };
  const handlers = {
    onPointerDown,
    onPointerMove,
    onPointerUp: end,
    onPointerCancel: end,
    onClickCapture,
  };
  return { dragged, handlers };
}

function openSide(bar: HTMLElement): Element | undefined {
  const sides = [...(bar.parentElement?.querySelectorAll('.side') ?? [])];
  return sides.find((side) => side.checkVisibility());
}

/** Whether the sheet opens beside the picture, where its height is the page's. */
function isBeside(bar: HTMLElement): boolean {
  return getComputedStyle(bar).touchAction !== 'none';
}
