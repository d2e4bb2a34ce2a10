/** A bloc in the making, as the options of the analysis keep it. */
import {
  GROUPING_METHODS,
  type Grouping,
  type GroupingMethod,
} from '../analysis/grouping-methods.ts';
import type { Options } from './analyses.ts';
import type { View } from './view.ts';

export interface Draft {
  /** Ids of organizations, in the order in which they were chosen. */
  readonly members: readonly string[];
  /** How the members were found; `null` where they were chosen by hand. */
  readonly method: GroupingMethod | null;
}

/** Stands for a draft without members: an empty option is none. */
const NOBODY = '-';

/** The draft that the options hold; `null` for none. */
export function draftOf({ make = '', from }: Options): Draft | null {
  if (make === '') return null;
  return {
    members: make === NOBODY ? [] : [...new Set(make.split(','))],
    method: GROUPING_METHODS.find((method) => method === from) ?? null,
  };
}

/** The draft whose members are picked on the picture: the one on the panel; `null` for none. */
export function draftInHand({ ask, selection }: Pick<View, 'ask' | 'selection'>): Draft | null {
  return ask?.id === 'groupings' && selection === null ? draftOf(ask.options) : null;
}

/**
 * The draft as it may be recorded: found by a method only where that method has this very group. The
 * options say more than they know where the network, or what counts, is another since.
 */
export function vouchedFor(draft: Draft, found: readonly Grouping[]): Draft {
  const members = [...draft.members].sort().join(' ');
  const isFound = found.some(
    ({ method, groups }) =>
      method === draft.method && groups.some((group) => [...group].sort().join(' ') === members),
  );
  return isFound ? draft : { ...draft, method: null };
}

/** The options that hold a draft; without one, those that take it back. */
export function optionsFor(draft: Draft | null): Options {
  if (!draft) return { make: '', from: '' };
  return { make: draft.members.join(',') || NOBODY, from: draft.method ?? '' };
}

/** The draft with one more member, or one fewer; a group that is changed is made by hand. */
export function toggled({ members }: Draft, id: string): Draft {
  return {
    members: members.includes(id) ? members.filter((one) => one !== id) : [...members, id],
    method: null,
  };
}
