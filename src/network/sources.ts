/** Sources, and what they are to a network. */
import type { Network, Source } from './records.ts';

/** The sources that a network was coded from, in the order of the records; others are only cited. */
export function codedSources({ sources }: Pick<Network, 'sources'>): Source[] {
  return sources.filter(({ custom }) => custom?.text !== undefined);
}
