/** Putting networks together into one, and taking one out of several again. */
import type { Matched } from '../analysis/joined-by-matches.ts';
import { without } from '../network/joining/join.ts';
import type { Network } from '../network/records.ts';
import { words } from '../words/words.ts';
import { setBeside } from './beside.ts';
import { brokenJob } from './broken-job.ts';
import { openInPlace } from './companion.ts';
import type { ReadFiles } from './incoming.ts';
import { problemLines } from './problem-lines.ts';
import { seenIn } from './relayout.ts';
import { type Explorer, setTransient } from './store.ts';

/**
 * Opens all in one in the place of the open network; why that cannot be done is said.
 * @param onProgress told the share that is done, from 0 to 1
 */
export async function joinMatched(
  explorer: Explorer,
  matched: Matched,
  onProgress: (share: number) => void,
): Promise<void> {
  const { session } = explorer.getState();
  const job = { job: 'join', matched, area: seenIn(explorer) } as const;
  try {
    const result = await session.start(job, { errand: 'joining', onProgress }).result;
    if (result.ok) return await openInPlace(explorer, result.value);
    const lines = await problemLines(result.problems);
    const says = () => ({
      title: words.notice.notJoined,
      lines: [...lines(), words.notice.unchanged],
    });
    setTransient(explorer, { notice: { tone: 'problem', says } });
  } catch (error) {
    const broken = (message: string) => ({
      title: words.notice.notJoined,
      lines: [message, words.notice.unchanged],
    });
    const again = () => void joinMatched(explorer, matched, onProgress);
    setTransient(explorer, { notice: brokenJob(error, broken, again) });
  }
}

/** Opens the network without one of those that it is put together from. */
export function openWithout(explorer: Explorer, member: string): Promise<void> {
  return openInPlace(explorer, without(explorer.getState().document.network, member));
}

/** Opens a network in the place of the open one, with a place for each organization where it came without. */
export function openLaidOut(explorer: Explorer, network: Network): Promise<void> {
  return joinMatched(explorer, { networks: [network], same: [] }, () => {});
}

/** Opens the first of several networks in the place of the open one, and sets the others beside it. */
export async function openSideBySide(
  explorer: Explorer,
  { networks: [first, ...others], types }: ReadFiles,
): Promise<void> {
  if (!first) return;
  await openLaidOut(explorer, first);
  if (others.length > 0 && explorer.getState().document.network.id === first.id)
    setBeside(explorer, others, types);
}
