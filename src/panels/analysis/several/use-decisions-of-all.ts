import { useEffect, useRef } from 'react';
import { rememberDecisions, rememberedDecisions } from '../../../state/remembered-matches.ts';
import {
  decisionsOfTwo,
  optionsOf,
  optionsOfTwo,
  type SideBySide,
} from '../../../state/side-by-side.ts';
import { fillOptions } from '../../../state/store.ts';
import { useExplorer } from '../../../state/use-store.ts';

/**
 * Several networks begin with what the reader decided on matches of any two of them before, unless the address brings
 * decisions; from then on what is decided, or taken back, is remembered for each two.
 */
export function useDecisionsOfAll(
  { networks, decisions }: SideBySide,
  accept: string,
  refuse: string,
): void {
  const explorer = useExplorer();
  const begun = useRef('');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the decisions are those of the two options
  useEffect(() => {
    const ids = networks.map(({ id }) => id);
    const pairs = ids.flatMap((a, at) => ids.slice(at + 1).map((b) => [a, b] as const));
    const isBeginning = begun.current !== ids.join(' ');
    begun.current = ids.join(' ');
    if (!isBeginning)
      for (const [a, b] of pairs) rememberDecisions(a, b, optionsOfTwo(decisions, a, b));
    else if (accept === '' && refuse === '') {
      const before = pairs.map(([a, b]) => decisionsOfTwo(rememberedDecisions(a, b), a, b));
      const all = {
        accepted: before.flatMap(({ accepted }) => accepted),
        refused: before.flatMap(({ refused }) => refused),
      };
      if (all.accepted.length + all.refused.length > 0) fillOptions(explorer, optionsOf(all));
    }
  }, [explorer, networks, accept, refuse]);
}
