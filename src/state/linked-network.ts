/** Networks that come in the address: which one is open, and how the page goes from one to another. */
import type { Network } from '../network/records.ts';
import { words } from '../words/words.ts';
import { problemLines } from './problem-lines.ts';
import { type Explorer, setTransient } from './store.ts';
import { readyToSwitch } from './switch-network.ts';

export interface Links {
  /** The packed network that is open; empty where what is open came in another way. */
  readonly open: () => string;
  /**
   * Opens a packed network, or for an empty one that which came with the page. What cannot be read is
   * said in a notice, and nothing else changes.
   * @param isStillAsked whether the reader has not gone on meanwhile
   * @param isFirst whether it is what the page begins with
   */
  readonly follow: (packed: string, isStillAsked: () => boolean, isFirst: boolean) => Promise<void>;
}

export function followLinks(explorer: Explorer): Links {
  /** By what it is packed as, each as it was opened. */
  const networks = new Map([['', explorer.getState().shipped]]);
  const open = () => {
    const { opened } = explorer.getState().document;
    return [...networks].find(([, network]) => network === opened)?.[0] ?? '';
  };

  const follow: Links['follow'] = async (packed, isStillAsked, isFirst) => {
    const known = networks.get(packed);
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
    networks.set(packed, found);
    to.open(found, { isFirst });
    // Nothing that the reader sees waits for what this browser may have kept.
    void import('./texts.ts').then(({ restoreTexts }) => restoreTexts(explorer));
  };
  return { open, follow };
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
