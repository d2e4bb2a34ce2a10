import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import type { Stretch } from '../../coding/quote-ends.ts';
import type { SourceText } from '../../evidence/source-text.ts';
import { selectUnits } from '../../state/coverage.ts';
import { keepMarking, keptMarking } from '../../state/kept-entry.ts';
import { mark } from '../../state/marking.ts';
import { knowNeighbours, selectLit } from '../../state/naming.ts';
import { setTransient } from '../../state/store.ts';
import type { Marking as MarkingState } from '../../state/transient.ts';
import { useExplorer, useExplorerState } from '../../state/use-store.ts';
import { selectedIn } from '../reader/selected-words.ts';
import { MarkingBar } from './MarkingBar.tsx';
import { MentionMenu } from './MentionMenu.tsx';
import { useBeside, usePainted } from './use-drawn.ts';
import { useMarkingKeys } from './use-marking-keys.ts';
import { useTextStops } from './use-text-stops.ts';
import './marking.css';

interface Props {
  readonly text: SourceText;
  /** What scrolls the text. */
  readonly scroller: RefObject<HTMLElement | null>;
  /** Brings words of the text into view, where they are not. */
  readonly reveal: (words: Stretch) => void;
}

/** Makes the words of a text in a draft something to be marked, by mouse, touch and keys, and lights up its names. */
export default function Marking({ text, scroller, reveal }: Props) {
  const marking = useExplorerState(({ transient }) => transient.marking);
  const asked = useExplorerState(({ transient }) => transient.asked);
  const [bar, setBar] = useState<HTMLElement | null>(null);
  const isDone = marking?.task === null && marking.isRecorded;
  const quote = marking && marking.quote.end <= text.text.length ? marking.quote : null;
  useSelectedWords(scroller);
  useLit();
  useMarkingKeys(scroller, bar);
  useTextStops(scroller);
  usePainted(scroller, quote);
  useBeside(scroller, bar, quote);
  useEffect(() => {
    // What is being selected by a pointer must not move away under it.
    if (quote && window.getSelection()?.isCollapsed) reveal(quote);
  }, [quote, reveal]);
  useKeptMarking(marking);
  useFocusAfterForm(scroller, marking?.task ?? null);
  const closeMenu = useCallback(() => scroller.current?.focus({ preventScroll: true }), [scroller]);
  return (
    <>
      {marking && quote && !asked && !isDone && <MarkingBar ref={setBar} marking={marking} />}
      {asked && (
        <MentionMenu key={asked.start} asked={asked} place={scroller} onClose={closeMenu} />
      )}
    </>
  );
}

/** What is selected by mouse or touch is marked. */
function useSelectedWords(place: RefObject<HTMLElement | null>): void {
  const explorer = useExplorer();
  useEffect(() => {
    const look = () => {
      const words = selectedIn(place.current);
      if (words) mark(explorer, words);
    };
    document.addEventListener('selectionchange', look);
    return () => document.removeEventListener('selectionchange', look);
  }, [place, explorer]);
}

/** Lights up the names of the text, those too that other networks know, and its sentences to decide. */
function useLit(): void {
  const explorer = useExplorer();
  const opened = useExplorerState(({ document }) => document.opened);
  const lit = useExplorerState(selectLit);
  const units = useExplorerState(selectUnits);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another network has others beside it
  useEffect(() => {
    void knowNeighbours(explorer);
  }, [opened, explorer]);
  useEffect(() => {
    setTransient(explorer, { lit });
  }, [lit, explorer]);
  useEffect(() => {
    setTransient(explorer, {
      units: units.map(({ start, end, state, unit }) => {
        const { passedOver: reason = null, note = null } = unit;
        return { start, end, state, reason, note };
      }),
    });
  }, [units, explorer]);
  useEffect(() => () => setTransient(explorer, { lit: null, units: [], asked: null }), [explorer]);
}

/** After a form the keys go on from the words. */
function useFocusAfterForm(place: RefObject<HTMLElement | null>, task: string | null): void {
  const before = useRef(task);
  useEffect(() => {
    if (before.current !== null && task === null) place.current?.focus({ preventScroll: true });
    before.current = task;
  }, [place, task]);
}

/** Goes on where a form was open when the page was left. */
function useKeptMarking(marking: MarkingState | null): void {
  const explorer = useExplorer();
  useEffect(() => {
    const kept = keptMarking(explorer.getState());
    if (kept) setTransient(explorer, { marking: kept });
  }, [explorer]);
  const isFirst = useRef(true);
  useEffect(() => {
    if (!isFirst.current) keepMarking(explorer, marking);
    isFirst.current = false;
  }, [marking, explorer]);
}
