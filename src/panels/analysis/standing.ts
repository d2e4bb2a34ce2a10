/** Of whose coding an answer speaks: on the panel, and in a picture that leaves the page. */
import { shortCitation } from '../../evidence/citation.ts';
import type { Network } from '../../network/records.ts';
import { codedSources } from '../../network/sources.ts';
import type { PictureCaption } from '../../state/transient.ts';
import { words } from '../../words/words.ts';

/** The texts that were coded, or the network itself where it was not read out of a text. */
export function codingsOf(network: Network): string[] {
  const coded = codedSources(network).map(shortCitation);
  return coded.length > 0 ? coded : [network.title];
}

/**
 * Of whose coding what is computed speaks, and not of the world.
 * @param unfiltered whether relations count that the filter of the picture hides
 */
export function standingOf(network: Network, unfiltered: boolean): string {
  const standing = words.analysis.standing(codedSources(network).map(shortCitation));
  return unfiltered ? `${standing} ${words.analysis.unfiltered}` : standing;
}

/**
 * What a picture of a computed answer says.
 * @param method how it was found, in sentences; `null` for one that does not apply
 */
export function computed(
  title: string,
  network: Network,
  unfiltered: boolean,
  method: readonly (string | null | false)[],
): PictureCaption {
  const said = [standingOf(network, unfiltered), ...method].filter((part) => part);
  return { title, standing: said.join(' ') };
}
