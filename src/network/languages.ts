/** In which language the words of a network are: the coder's in the network's, a source's in its own. */
import type { Network } from './records.ts';

/**
 * The language of a source's words, as a tag of BCP 47.
 * @param source the id of a source; of one that is not there, or says no language, the network's counts
 */
export function sourceLanguage(
  { language, sources }: Pick<Network, 'language' | 'sources'>,
  source: string | undefined,
): string {
  return sources.find(({ id }) => id === source)?.language ?? language;
}
