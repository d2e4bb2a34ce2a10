/** The keys that make something of marked words, while the focus is in the text. */
import type { Task } from '../../state/transient.ts';

export const TASK_KEYS: Readonly<Record<Task, string>> = {
  relation: 'r',
  statement: 't',
  bloc: 'l',
  dispute: 'd',
  nothing: 'x',
};

/** Leads to the next unit that is open. */
export const NEXT_UNIT_KEY = 'g';

/** The place in a list that a digit means, from 0; -1 for any other key. */
export function placeOfDigit({ key, ctrlKey, metaKey, altKey }: KeyLike): number {
  return !ctrlKey && !metaKey && !altKey && /^[1-9]$/.test(key) ? Number(key) - 1 : -1;
}

type KeyLike = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>;
