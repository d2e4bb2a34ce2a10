import { useEffect } from 'react';
import { setTransient } from '../state/store.ts';
import { useExplorer } from '../state/use-store.ts';

/**
 * Has the one polite live region (`Spoken.tsx`) say a text, now and whenever it is another, and keep it for as
 * long as it is seen.
 */
export function useStatus(text: string | null | undefined | false): void {
  const explorer = useExplorer();
  useEffect(() => {
    if (!text) return;
    const status = { text };
    const seen = () => explorer.getState().transient.statuses;
    setTransient(explorer, { statuses: [...seen(), status] });
    return () => setTransient(explorer, { statuses: seen().filter((one) => one !== status) });
  }, [explorer, text]);
}
