/** What passes with a network that another takes the place of: answers, searches and comparisons. */
import { closeSecond } from './second.ts';
import { type Explorer, setTransient } from './store.ts';

/**
 * Loads what it takes to leave a network. The function that it gives forgets, at once, all that was
 * found out of the network before the open one, and ends what still looks for more. To be called once
 * the other network is open, so that nothing of it is written into the view, and before the reader can
 * do anything with that one: a text that is dropped on it is no longer to be forgotten.
 */
export async function readyToLeave(): Promise<(explorer: Explorer) => void> {
  const [{ cancelCheck }, { forgetBalances }] = await Promise.all([
    import('./texts.ts'),
    import('./balance.ts'),
  ]);
  return (explorer) => {
    closeSecond(explorer);
    setTransient(explorer, {
      hover: null,
      overlay: null,
      otherPicture: null,
      texts: new Map(),
      checks: new Map(),
    });
    cancelCheck(explorer);
    forgetBalances(explorer);
  };
}
