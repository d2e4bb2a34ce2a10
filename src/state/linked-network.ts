/** Networks that come in the address: which one is open, and how the page goes from one to another. */
import { problemLine } from '../network/problems.ts';
import { words } from '../words/en.ts';
import { type Document, openDocument } from './document.ts';
import { readyToLeave } from './leave-network.ts';
import { type Explorer, setTransient } from './store.ts';
import { EMPTY_VIEW } from './view.ts';

const MOST_PROBLEMS = 3;

export interface Links {
  /** The packed network that is open; empty where what is open came in another way. */
  readonly open: () => string;
  /**
   * Opens a packed network, or for an empty one what was open before the first. What cannot be read
   * is said in a notice, and nothing else changes.
   * @param isStillAsked whether the reader has not gone on meanwhile
   */
  readonly follow: (packed: string, isStillAsked: () => boolean) => Promise<void>;
}

export function followLinks(explorer: Explorer): Links {
  let linked = { packed: '', opened: explorer.getState().document.opened };
  /** Documents by their links as they were left, so that Back finds what was done to them. */
  const left = new Map<string, Document>();
  const open = () => (explorer.getState().document.opened === linked.opened ? linked.packed : '');

  const follow = async (packed: string, isStillAsked: () => boolean) => {
    const [found, leave] = await Promise.all([left.get(packed) ?? read(packed), readyToLeave()]);
    if (!isStillAsked()) return;
    if (Array.isArray(found)) {
      const lines = [...found, words.notice.unchanged];
      const notice = { tone: 'problem', title: words.share.notOpened, lines } as const;
      return setTransient(explorer, { notice });
    }
    left.set(open(), explorer.getState().document);
    linked = { packed, opened: found.opened };
    explorer.setState({ document: found, view: EMPTY_VIEW });
    leave(explorer);
    setTransient(explorer, { notice: null });
    // Nothing that the reader sees waits for what this browser may have kept.
    void import('./texts.ts').then(({ restoreTexts }) => restoreTexts(explorer));
  };
  return { open, follow };
}

/** A new document, or lines that say what is wrong. */
async function read(packed: string): Promise<Document | string[]> {
  try {
    const { unpackNetwork } = await import('../exchange/share-link.ts');
    const outcome = unpackNetwork(packed);
    if (outcome.ok) return openDocument(outcome.value);
    return outcome.problems.slice(0, MOST_PROBLEMS).map(problemLine);
  } catch (error) {
    return [String(error)];
  }
}
