import { type RefObject, useEffect } from 'react';
import { REASONS } from '../../network/reading-records.ts';
import { giveReason, nextOpenUnit, sayMarked } from '../../state/coverage.ts';
import {
  begin,
  leaveTask,
  markBeside,
  markedIn,
  moveQuoteBySentence,
  moveQuoteEnd,
} from '../../state/marking.ts';
import type { Explorer } from '../../state/store.ts';
import { TASKS, type Task } from '../../state/transient.ts';
import { useExplorer } from '../../state/use-store.ts';
import { NEXT_UNIT_KEY, placeOfDigit, TASK_KEYS } from './keys.ts';

type Act = (explorer: Explorer) => void;

/**
 * What a key does while the focus is on the text: it goes from sentence to sentence, moves the ends of the
 * quote, and begins to make something of it.
 * @param from the UTF-16 index of what is at the top of the view
 */
function actOf(
  event: KeyboardEvent,
  isMarked: boolean,
  letters: boolean,
  from: number,
): Act | null {
  const { key, shiftKey, altKey, ctrlKey, metaKey } = event;
  if (ctrlKey || metaKey) return null;
  const isForth = key === 'ArrowRight' || key === 'ArrowDown';
  const step = isForth ? 1 : -1;
  if (shiftKey && /^Arrow(Left|Right)$/.test(key) && isMarked)
    return (explorer) => moveQuoteEnd(explorer, altKey ? 'start' : 'end', step);
  if (altKey) return null;
  if (/^Arrow(Up|Down)$/.test(key))
    return shiftKey && isMarked
      ? (explorer) => moveQuoteBySentence(explorer, step)
      : (explorer) => markBeside(explorer, step, from);
  if (!letters || shiftKey) return null;
  if (key === 'j' || key === 'k')
    return (explorer) => markBeside(explorer, key === 'j' ? 1 : -1, from);
  if (key === NEXT_UNIT_KEY) return nextOpenUnit;
  const task = TASKS.find((one) => TASK_KEYS[one] === key);
  return task && isMarked ? (explorer) => begin(explorer, task) : null;
}

/**
 * Marking by keys, while the focus is on the text or in the bar beside the marked words.
 * @param text what scrolls the text
 */
export function useMarkingKeys(text: RefObject<HTMLElement | null>, bar: HTMLElement | null): void {
  const explorer = useExplorer();
  useEffect(() => {
    // Holds both.
    const place = text.current?.parentElement;
    const onKey = (event: KeyboardEvent) => {
      const { target, key } = event;
      if (!(target instanceof HTMLElement) || target.matches('input, textarea, select')) return;
      const state = explorer.getState();
      const marked = markedIn(state);
      const isText = target === text.current;
      const act: Act | null =
        key === 'Enter' && isText && marked
          ? // The bar of words that something was made of already comes back first.
            () => (bar ? bar.querySelector('button')?.focus() : leaveTask(explorer))
          : (reasonOf(event, marked?.marking.task ?? null) ??
            actOf(event, marked !== null, state.settings.letterKeys, topmost(text.current)));
      if (!act) return;
      event.preventDefault();
      // The same letters are keys of the page elsewhere.
      event.stopPropagation();
      act(explorer);
      const { marking } = explorer.getState().transient;
      if (marking?.quote !== marked?.marking.quote) sayMarked(explorer);
    };
    place?.addEventListener('keydown', onKey);
    return () => place?.removeEventListener('keydown', onKey);
  }, [explorer, text, bar]);
}

/** A digit says why there is nothing to code, while that is asked. */
function reasonOf(event: KeyboardEvent, task: Task | null): Act | null {
  const reason = REASONS[placeOfDigit(event)];
  return task === 'nothing' && reason ? (explorer) => giveReason(explorer, reason) : null;
}

/** UTF-16 index of the first block that is seen. */
function topmost(scroller: HTMLElement | null): number {
  const top = scroller?.getBoundingClientRect().top ?? 0;
  const blocks = [...(scroller?.querySelectorAll('[data-block]') ?? [])];
  const first = blocks.find((block) => block.getBoundingClientRect().bottom > top + 8);
  return Number(first?.getAttribute('data-block') ?? 0);
}
