import type { SharedPair } from '../../../analysis/compare-several.ts';
import type { SideBySide } from '../../../state/side-by-side.ts';

/** What an address calls a pair: by the first network that has each of the two. */
export function pairKey({ ends }: SharedPair, { classes }: Pick<SideBySide, 'classes'>): string {
  return ends
    .map((at) => classes[at]?.[0])
    .map((one) => `${one?.network}.${one?.id}`)
    .join('_');
}
