/** One network in the place of another, and the way back: none is lost while the page is open. */
import type { Network } from '../network/records.ts';
import { words } from '../words/words.ts';
import { type Document, openDocument } from './document.ts';
import { beginSession } from './session.ts';
import { type Explorer, type Left, setTransient } from './store.ts';
import {
  type KeptForReturn,
  keptForReturn,
  NOTHING_KEPT,
  NOTHING_OF_NETWORK,
} from './transient.ts';
import { EMPTY_VIEW, type View } from './view.ts';

export interface Beginning {
  readonly isFirst?: boolean;
  /** What else its document begins with. */
  readonly document?: Partial<Document>;
  readonly kept?: Partial<KeptForReturn>;
  /** What of it is looked at first. */
  readonly view?: View;
}

interface Switch {
  /**
   * Opens a network in the place of the open one, and says so with the way back. There is none from
   * what the page begins with: the reader has seen nothing before it.
   */
  readonly open: (network: Network, how?: Beginning) => void;
  /**
   * Goes to a network that was left, as it was left, and says nothing; no change where none was.
   * @param network as it was opened
   * @param change what else becomes of its document
   */
  readonly goTo: (network: Network, change?: Partial<Document>) => void;
}

/**
 * Loads what it takes to go from one network to another; both ways there then take no time, so that
 * what the reader does next is done to the other network.
 */
export async function readyToSwitch(explorer: Explorer): Promise<Switch> {
  const { checkAgain } = await import('./texts.ts');
  const show = (to: Left) => {
    explorer.getState().session.end();
    explorer.setState(({ document, view, transient, left }) => ({
      document: { ...to.document, frame: document.frame },
      session: beginSession(),
      view: to.view,
      left: new Map(left).set(document.opened, { document, view, kept: keptForReturn(transient) }),
      transient: { ...transient, ...NOTHING_OF_NETWORK, ...to.kept },
    }));
  };
  return {
    open: (network, { isFirst = false, document, kept, view } = {}) => {
      const former = explorer.getState().document;
      show({
        document: {
          ...openDocument(network),
          ...document,
          before: isFirst ? null : former.opened,
        },
        view: view ?? { ...EMPTY_VIEW, show: explorer.getState().view.show },
        kept: { ...NOTHING_KEPT, ...kept },
      });
      if (isFirst) return;
      const { title } = former.network;
      const action = {
        name: () => words.notice.back(title),
        run: () => void undoOpening(explorer),
      };
      const says = () => ({ title: words.notice.opened(network.title), lines: [] });
      setTransient(explorer, { notice: { tone: 'done', says, action } });
    },
    goTo: (network, change) => {
      const { document, left } = explorer.getState();
      const to = left.get(network);
      if (!to || document.opened === network) return;
      show({ ...to, document: { ...to.document, ...change } });
      // A check that was under way when it was left.
      if (to.kept.texts.size > 0 && to.kept.checks.size === 0) void checkAgain(explorer);
    },
  };
}

/** Goes back to the network whose place the open one took. */
export async function undoOpening(explorer: Explorer): Promise<void> {
  const { goTo } = await readyToSwitch(explorer);
  const { before, opened } = explorer.getState().document;
  if (before === null) return;
  goTo(before, { after: opened });
  sayAgain(explorer);
}

/** Goes once more to the network that was gone back from. */
export async function redoOpening(explorer: Explorer): Promise<void> {
  const { goTo } = await readyToSwitch(explorer);
  const { after } = explorer.getState().document;
  if (after === null) return;
  goTo(after);
  sayAgain(explorer);
}

function sayAgain(explorer: Explorer): void {
  const { title } = explorer.getState().document.network;
  const says = () => ({ title: words.notice.again(title), lines: [] });
  setTransient(explorer, { notice: { tone: 'done', says } });
}
