/** One network in the place of another, and the way back: nothing that was done is lost while the page is open. */
import type { Network } from '../network/records.ts';
import { words } from '../words/words.ts';
import { type Document, openDocument } from './document.ts';
import { beginSession } from './session.ts';
import { type Explorer, type ExplorerState, type Left, setTransient } from './store.ts';
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
   * Goes to a network that was left, as it was left, or as it came where that is forgotten, and says nothing.
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
      left: withoutOld(
        new Map(left).set(document.opened, { document, view, kept: keptForReturn(transient) }),
        to.document.opened,
      ),
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
      if (document.opened === network) return;
      const to = left.get(network) ?? asItCame(network);
      show({ ...to, document: { ...to.document, ...change } });
      // A check that was under way when it was left.
      if (to.kept.texts.size > 0 && to.kept.checks.size === 0) void checkAgain(explorer);
    },
  };
}

/** So many networks to which nothing was done stay in memory as they were left. */
const MOST_UNTOUCHED = 5;

/** Of those to which nothing was done the first are forgotten, as long as there are too many besides the open one. */
function withoutOld(left: ExplorerState['left'], open: Network): ExplorerState['left'] {
  const untouched = [...left]
    .filter(([network, one]) => network !== open && isUntouched(one))
    .map(([network]) => network);
  const forgotten = new Set(untouched.slice(0, Math.max(0, untouched.length - MOST_UNTOUCHED)));
  return new Map([...left].filter(([network]) => !forgotten.has(network)));
}

function isUntouched({ document: { isDraft, history }, kept }: Left): boolean {
  return !isDraft && history.past.length + history.future.length + kept.texts.size === 0;
}

function asItCame(network: Network): Left {
  return { document: openDocument(network), view: EMPTY_VIEW, kept: NOTHING_KEPT };
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
