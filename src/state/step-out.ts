/** One level out: what Escape takes back, a level each time it is pressed. */
import { steppedOut } from '../picture/walk.ts';
import { type Explorer, type ExplorerState, setOptions, setTransient, setView } from './store.ts';
import { stepRead } from './view.ts';
import { selectWalk } from './walking.ts';

/** A level that one can be on, and the way out of it. */
interface Level {
  readonly isOn: (state: ExplorerState) => boolean;
  readonly leave: (explorer: Explorer) => void;
}

/**
 * From the innermost to the outermost. A dialog lies within all of them: it keeps its keys, and the browser
 * closes it.
 */
const LEVELS: readonly Level[] = [
  // The relations of an organization, then the organization, where keys walk through the picture.
  {
    isOn: (state) => state.transient.isWalking && selectWalk(state) !== null,
    leave: (explorer) => {
      const walk = selectWalk(explorer.getState());
      setTransient(explorer, { walk: walk && steppedOut(walk) });
    },
  },
  {
    isOn: ({ view }) => view.selection !== null,
    leave: (explorer) => setView(explorer, { selection: null }),
  },
  // What is made of marked words, then the mark.
  {
    isOn: ({ transient }) => transient.marking !== null,
    leave: (explorer) => {
      const { marking } = explorer.getState().transient;
      const isBegun = marking !== null && marking.task !== null;
      setTransient(explorer, { marking: isBegun ? { ...marking, task: null } : null });
    },
  },
  // What was picked on the picture of an analysis.
  {
    isOn: ({ view }) => Boolean(view.ask?.options.pick),
    leave: (explorer) => setOptions(explorer, { pick: '' }),
  },
  {
    isOn: ({ view }) => view.highlight !== null,
    leave: (explorer) => setView(explorer, { highlight: null }),
  },
  // The answer to a first question, back to where it was asked.
  {
    isOn: ({ view }) => view.ask?.id === 'questions' && stepRead(view) === null,
    leave: (explorer) => setView(explorer, { ask: null }),
  },
];

/** Leaves the innermost level that is on, and no other. */
export function stepOut(explorer: Explorer): void {
  LEVELS.find(({ isOn }) => isOn(explorer.getState()))?.leave(explorer);
}
