import type { ComparedNetworks } from '../../../state/comparison.ts';
import type { PictureCaption } from '../../../state/transient.ts';
import { words } from '../../../words/words.ts';
import { codingsOf } from '../standing.ts';

type Both = Pick<ComparedNetworks, 'a' | 'b'>;

/** Of whose codings the comparison speaks. */
export function standingOfBoth({ a, b }: Both): string {
  const { lettered } = words.comparison;
  return words.analysis.standing([...lettered('A', codingsOf(a)), ...lettered('B', codingsOf(b))]);
}

/** What a picture of the comparison says. */
export function comparisonCaption(
  compared: Both & Pick<ComparedNetworks, 'comparison'>,
): PictureCaption {
  const { a, b, comparison } = compared;
  return {
    title: words.comparison.pictureTitle(a.title, b.title, comparison.counts.contradicting),
    standing: `${standingOfBoth(compared)} ${words.comparison.method}`,
  };
}
