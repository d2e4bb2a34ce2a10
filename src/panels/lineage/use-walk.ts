import {
  type KeyboardEvent,
  type RefObject,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { LineagePlan } from '../../picture/lineage/plan.ts';
import {
  type LineagePlace,
  type LineageStep,
  type LineageStop,
  stepped,
  stopsOf,
} from '../../picture/lineage/walk.ts';
import { setTransient, setView } from '../../state/store.ts';
import { useExplorer, useExplorerState } from '../../state/use-store.ts';
import { middleOf, reveal, toMiddle } from './scrolling.ts';

export interface LineageWalk {
  readonly stops: readonly LineageStop[];
  readonly at: LineagePlace | null;
  readonly isWalking: boolean;
  /** Id of the record that has the ring of the focus; `null` for none. */
  readonly focused: string | null;
  readonly tree: RefObject<HTMLDivElement | null>;
  readonly come: () => void;
  readonly leave: () => void;
  readonly press: (event: KeyboardEvent) => void;
  /** A pointer chose a record, or the ground. */
  readonly pick: (id: string | null) => void;
  /** Does something that changes how long a year is; what is in the middle stays there. */
  readonly keepMiddle: (act: () => void) => void;
}

const ALONG = { across: ['ArrowUp', 'ArrowDown'], down: ['ArrowLeft', 'ArrowRight'] } as const;
const INTO = { across: ['ArrowLeft', 'ArrowRight'], down: ['ArrowUp', 'ArrowDown'] } as const;

function stepFor(key: string, turn: LineagePlan['turn']): LineageStep | null {
  if (key === ALONG[turn][0]) return 'previous';
  if (key === ALONG[turn][1]) return 'next';
  if (key === INTO[turn][0]) return 'out';
  if (key === INTO[turn][1]) return 'in';
  return key === 'Home' ? 'first' : key === 'End' ? 'last' : null;
}

/** Where keys have come to in the lineage; what is selected is brought into sight, as far as it is not. */
export function useWalk(plan: LineagePlan, scroller: RefObject<HTMLElement | null>): LineageWalk {
  const explorer = useExplorer();
  const selection = useExplorerState(({ view }) => view.selection);
  const [at, setAt] = useState<LineagePlace | null>(null);
  const [isWalking, setWalking] = useState(false);
  const tree = useRef<HTMLDivElement>(null);
  const isByPointer = useRef(false);
  const middle = useRef<number | null>(null);
  const stops = useMemo(() => stopsOf(plan), [plan]);
  const newest = useRef(plan);
  newest.current = plan;

  useEffect(() => {
    if (selection !== null && scroller.current) reveal(scroller.current, newest.current, selection);
  }, [selection, scroller]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each time that years are longer or shorter
  useLayoutEffect(() => {
    if (middle.current !== null && scroller.current)
      toMiddle(scroller.current, newest.current, middle.current);
    middle.current = null;
  }, [plan.scale.perYear, scroller]);

  const goTo = (place: LineagePlace | null) => {
    setAt(place);
    setWalking(true);
    if (place && scroller.current) reveal(scroller.current, plan, place.tie ?? place.lane);
  };
  const select = (id: string | null, toHeading: boolean) => {
    if (toHeading) setTransient(explorer, { toHeading: true });
    setView(explorer, { selection: id });
  };
  return {
    stops,
    at,
    isWalking,
    tree,
    focused: isWalking && at ? (at.tie ?? at.lane) : null,
    come: () => {
      if (isByPointer.current) return;
      const begins = stops.find(({ lane }) => lane === selection);
      goTo(at ?? (begins ? { lane: begins.lane, tie: null } : stepped(stops, null, 'first')));
    },
    leave: () => setWalking(false),
    press: (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const step = stepFor(event.key, plan.turn);
      if (step) goTo(stepped(stops, at, step));
      else if (at && (event.key === 'Enter' || event.key === ' '))
        select(at.tie ?? at.lane, event.key === 'Enter');
      else return;
      event.preventDefault();
    },
    pick: (id) => {
      const lane =
        stops.find((stop) => stop.lane === id) ?? stops.find(({ ties }) => ties.includes(id ?? ''));
      if (lane && id !== null) setAt({ lane: lane.lane, tie: lane.lane === id ? null : id });
      setWalking(false);
      isByPointer.current = true;
      tree.current?.focus({ preventScroll: true });
      isByPointer.current = false;
      select(id, false);
    },
    keepMiddle: (act) => {
      if (scroller.current) middle.current = middleOf(scroller.current, plan);
      act();
    },
  };
}
