/** Networks that come in the address: how the page goes from one to another. */
import type { Network } from '../network/records.ts';
import { words } from '../words/words.ts';
import { problemLines } from './problem-lines.ts';
import { type Explorer, setTransient } from './store.ts';
import { readyToSwitch } from './switch-network.ts';

/**
 * Opens a packed network, or for an empty one that which came with the page; one that was left, as it was left.
 * What cannot be read is said in a notice, and nothing else changes.
 * @param isStillAsked whether the reader has not gone on meanwhile
 * @param isFirst whether it is what the page begins with
 */
export async function followLink(
  explorer: Explorer,
  packed: string,
  isStillAsked: () => boolean,
  isFirst: boolean,
): Promise<void> {
  const known = knownAs(explorer, packed);
  const [found, to] = await Promise.all([known ?? read(packed), readyToSwitch(explorer)]);
  if (!isStillAsked()) return;
  if (known) return to.goTo(known);
  if (typeof found === 'function') {
    const says = () => ({
      title: words.share.notOpened,
      lines: [...found(), words.notice.unchanged],
    });
    return setTransient(explorer, { notice: { tone: 'problem', says } });
  }
  to.open(found, { isFirst, document: { link: packed } });
  // Nothing that the reader sees waits for what this browser may have kept.
  void import('./texts.ts').then(({ restoreTexts }) => restoreTexts(explorer));
}

/** The network, as it was opened, that is packed so and was open before. */
function knownAs(explorer: Explorer, packed: string): Network | undefined {
  const { shipped, left } = explorer.getState();
  if (packed === '') return shipped;
  return [...left].find(([, { document }]) => document.link === packed)?.[0];
}

/** The network, or what says what is wrong, in lines. */
async function read(packed: string): Promise<Network | (() => string[])> {
  try {
    const { unpackNetwork } = await import('../exchange/links/share-link.ts');
    const outcome = unpackNetwork(packed, words.share.place);
    if (outcome.ok) return outcome.value;
    return problemLines(outcome.problems);
  } catch (error) {
    return () => [String(error)];
  }
}
