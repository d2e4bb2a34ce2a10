/** What passes with a network that another takes the place of: answers, searches and comparisons. */
import { closeSecond } from './second.ts';
import { type Explorer, setTransient } from './store.ts';

/**
 * Forgets all that was found out of the network before the open one, and ends what still looks for
 * more. To be called once the other network is open, so that nothing of it is written into the view.
 */
export async function leaveNetwork(explorer: Explorer): Promise<void> {
  closeSecond(explorer);
  setTransient(explorer, {
    hover: null,
    overlay: null,
    otherPicture: null,
    texts: new Map(),
    checks: new Map(),
  });
  const [{ cancelCheck }, { forgetBalances }] = await Promise.all([
    import('./texts.ts'),
    import('./balance.ts'),
  ]);
  cancelCheck(explorer);
  forgetBalances(explorer);
}
