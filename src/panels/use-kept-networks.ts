import { useCallback, useEffect, useState } from 'react';
import { faultOf, type KeptNetwork, type StorageFault } from '../state/storage.ts';
import { readKeptNetworks } from '../state/stored-networks.ts';
import { useExplorerState } from '../state/use-store.ts';

interface KeptNetworks {
  /** The one written last in front; `null` before they are read. */
  readonly kept: readonly KeptNetwork[] | null;
  /** Why they cannot be read; `null` where they can. */
  readonly fault: StorageFault | null;
  readonly readAgain: () => Promise<void>;
}

/** The networks that this browser keeps, as they are when this is shown and whenever the open one was kept. */
export function useKeptNetworks(): KeptNetworks {
  const keeping = useExplorerState(({ transient }) => transient.keeping);
  const [kept, setKept] = useState<readonly KeptNetwork[] | null>(null);
  const [fault, setFault] = useState<StorageFault | null>(null);
  const readAgain = useCallback(async () => {
    try {
      setKept(await readKeptNetworks());
      setFault(null);
    } catch (error) {
      setKept([]);
      setFault(faultOf(error));
    }
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is kept is another after it was kept
  useEffect(() => {
    void readAgain();
  }, [readAgain, keeping]);
  return { kept, fault, readAgain };
}
