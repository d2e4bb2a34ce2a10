/** A measure as the sizes of the shapes: on the picture, and what a picture that leaves the page says. */

import { amountOf, type MeasureId } from '../../../analysis/amounts.ts';
import type { NetworkMeasures } from '../../../analysis/measures.ts';
import type { Network } from '../../../network/records.ts';
import { BARE_OVERLAY, type Overlay } from '../../../picture/scene.ts';
import type { PictureCaption } from '../../../state/transient.ts';
import { words } from '../../../words/words.ts';
import { computed } from '../standing.ts';
import { type Choice, samplesOf, shares } from './measure-kinds.ts';

export function sizeOverlay({ organizations }: NetworkMeasures, by: MeasureId): Overlay {
  const amounts = organizations.map((one) => amountOf(one, by));
  const sizes = shares(amounts);
  return {
    ...BARE_OVERLAY,
    sizes: {
      meaning: words.measures.name(by),
      shares: new Map(organizations.map(({ organization }, i) => [organization, sizes[i] ?? 0])),
      samples: samplesOf(amounts).map(({ amount, share }) => ({
        share,
        value: words.measures.value(amount),
      })),
    },
  };
}

/** @returns `null` where there is nobody to be measured */
export function sizesCaption(
  { organizations }: NetworkMeasures,
  { by, types, statedOnly }: Choice,
  network: Network,
): PictureCaption | null {
  const amounts = new Map(organizations.map((one) => [one.organization, amountOf(one, by)]));
  if (amounts.size === 0) return null;
  const most = Math.max(...amounts.values());
  const first = network.organizations.filter(({ id }) => amounts.get(id) === most);
  const title = words.measures.pictureTitle(by, first.map(words.reads.name), most);
  return computed(title, network, true, [
    words.measures.defined(by, words.measures.method(by)),
    words.measures.counted(types.map((type) => words.types[type].label)),
    statedOnly && words.measures.statedOnly,
  ]);
}
