import { useEffect, useRef } from 'react';
import type { Network } from '../../../network/records.ts';
import { rememberDecisions, rememberedDecisions } from '../../../state/remembered-matches.ts';
import { fillOptions } from '../../../state/store.ts';
import { useExplorer } from '../../../state/use-store.ts';

/**
 * A comparison begins with what the reader decided on its matches before, unless its address brings
 * decisions; from then on what is decided, or taken back, is remembered.
 */
export function useDecisions(a: Network, b: Network | null, accept: string, refuse: string): void {
  const explorer = useExplorer();
  const begun = useRef('');
  const [idA, idB] = [a.id, b?.id];
  useEffect(() => {
    if (idB === undefined) {
      begun.current = '';
      return;
    }
    const isBeginning = begun.current !== `${idA} ${idB}`;
    begun.current = `${idA} ${idB}`;
    if (!isBeginning) rememberDecisions(idA, idB, { accept, refuse });
    else if (accept === '' && refuse === '') {
      const decisions = rememberedDecisions(idA, idB);
      if (decisions.accept !== '' || decisions.refuse !== '') fillOptions(explorer, decisions);
    }
  }, [explorer, idA, idB, accept, refuse]);
}
