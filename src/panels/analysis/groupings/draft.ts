/** A bloc in the making, as the options of the analysis keep it. */
import type { Grouping, GroupingMethod } from '../../../analysis/groupings.ts';
import type { Ask } from '../../../state/view.ts';
import { words } from '../../../words/words.ts';

export interface Draft {
  /** Ids of organizations, in the order in which they were chosen. */
  readonly members: readonly string[];
  /** How the members were found; `null` where they were chosen by hand. */
  readonly method: GroupingMethod | null;
}

/** Stands for a draft without members: an empty option is none. */
const NOBODY = '-';

/** The draft that the options hold; `null` for none. */
export function draftOf({ make = '', from }: Ask['options']): Draft | null {
  if (make === '') return null;
  const isMethod = (name: string | undefined): name is GroupingMethod =>
    name !== undefined && Object.hasOwn(words.groupings.names, name);
  return {
    members: make === NOBODY ? [] : [...new Set(make.split(','))],
    method: isMethod(from) ? from : null,
  };
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
export function optionsFor(draft: Draft | null): { make: string; from: string } {
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
