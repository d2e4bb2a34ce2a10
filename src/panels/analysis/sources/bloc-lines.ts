/** What becomes of the claimed blocs without a source, in sentences. */
import type { BlocLeft } from '../../../analysis/unheard.ts';
import { shortCitations } from '../../../evidence/citation.ts';
import { words } from '../../../words/words.ts';
import type { Heard } from '../left-out/use-unheard.ts';

export function blocLine({ blocs, sources }: Heard, one: BlocLeft): string {
  const { bloc, alsoBy, left, ...others } = one;
  const citations = shortCitations(sources);
  return words.sources.bloc({
    ...others,
    name: blocName({ blocs }, bloc),
    alsoBy: alsoBy.map((source) => citations.get(source) ?? source),
    contested: left.filter(({ consensus }) => consensus === 'contested').length,
    left: left.length,
  });
}

/** How many claimed blocs stand as they were; none where there are none. */
export function standingLine({ blocs }: Pick<Heard, 'blocs'>, changed: number): string[] {
  const claimed = blocs.filter(({ claimedBy }) => claimedBy !== undefined).length;
  const standing = claimed - changed;
  return standing > 0 ? [words.sources.blocsStand(standing, standing < claimed)] : [];
}

export function blocName({ blocs }: Pick<Heard, 'blocs'>, id: string): string {
  return blocs.find((one) => one.id === id)?.name ?? id;
}
