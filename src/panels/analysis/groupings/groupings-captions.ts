/** What a grouping, or a bloc in the making, says in a picture that leaves the page. */
import type { Network } from '../../../network/records.ts';
import { BY_HAND } from '../../../network/stored-codes.ts';
import type { PictureCaption } from '../../../state/transient.ts';
import { words } from '../../../words/words.ts';
import { computed } from '../standing.ts';
import { MOST_HULLS } from './groupings-overlay.ts';
import type { Answer } from './use-groupings.ts';

/** @returns `null` where the answer is not known yet */
export function groupingCaption(
  { method, grouping, status }: Answer,
  statedOnly: boolean,
  network: Network,
): PictureCaption | null {
  if (!grouping) return null;
  const { length } = grouping.groups;
  return computed(words.groupings.pictureTitle(method, length), network, true, [
    words.groupings.methods[method],
    status,
    statedOnly && words.groupings.statedOnly,
    length > MOST_HULLS && words.groupings.largest(MOST_HULLS),
  ]);
}

/** @returns `null` where nobody is a member yet */
export function draftCaption(
  members: readonly string[],
  { organizations }: Pick<Network, 'organizations'>,
): PictureCaption | null {
  const names = organizations.filter(({ id }) => members.includes(id)).map(words.reads.name);
  if (names.length === 0) return null;
  return {
    title: words.groupings.pictureDraft(names),
    standing: words.bloc.computed(BY_HAND),
  };
}
