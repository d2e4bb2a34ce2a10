import { claimsBeside } from '../../analysis/beside-counts.ts';
import { issuedOf } from '../../evidence/csl-item.ts';
import type { Claim } from '../../network/claims.ts';
import { type CountedSource, countsIn } from '../../network/counts.ts';
import type { Relation, Source } from '../../network/records.ts';
import { isHostile } from '../../network/relation-types.ts';
import { relationsBetween } from '../../network/relations-of.ts';
import { useExplorerState } from '../../state/use-store.ts';

interface Counted {
  readonly ofPair: readonly Relation[];
  readonly counted: readonly CountedSource[];
  /** What sources that do not count say of the two. */
  readonly claims: readonly Claim[];
  readonly sources: ReadonlyMap<string, Source>;
  /** The year in which a source came out, where that is known. */
  readonly publishedIn: (source: string) => number | undefined;
}

/** What is counted between the two of a relation, and said of them, whichever of their relations has it. */
export function useCounted({ source, target }: Relation): Counted {
  const network = useExplorerState(({ document }) => document.network);
  const ofPair = relationsBetween(network, source, target);
  const counted = countsIn(ofPair.filter(({ type }) => isHostile(type)));
  const sources = new Map(network.sources.map((one) => [one.id, one]));
  return {
    ofPair,
    counted,
    sources,
    claims: claimsBeside(ofPair, counted),
    publishedIn: (id) => {
      const one = sources.get(id);
      return one && issuedOf(one)[0];
    },
  };
}
