/** Files that are read to be set beside the open network. */
import { isToBeSeen } from '../exchange/opening/unasked.ts';
import {
  A_FILE,
  brokenOff,
  chooseBeside,
  closeBeside,
  freeKeys,
  keysThere,
  setBeside,
  showBeside,
} from './beside.ts';
import type { Opening, ReadFiles } from './incoming.ts';
import { problemLines } from './problem-lines.ts';
import { areSeveral, isAnyInterpreted, readEach } from './read-each.ts';
import { rememberedChoices } from './remembered.ts';
import { type Explorer, setTransient } from './store.ts';

/**
 * Reads files in the worker as a network to be set beside the open one, besides those that are there where the analysis
 * takes several; what is wrong with them is said. Files that are no network together are each one by itself there. What
 * would be guessed of them is shown before, in the dialog that opens files.
 */
export async function openBeside(explorer: Explorer, files: readonly File[]): Promise<void> {
  const takesSeveral = explorer.getState().view.ask?.id === 'comparison';
  const there = takesSeveral ? keysThere(explorer) : [];
  const [key = A_FILE] = freeKeys(there, 1);
  chooseBeside(explorer, [...there, key]);
  await readBeside(explorer, { key, there, files, takesSeveral });
}

interface ToRead {
  readonly key: string;
  /** Of those that stand beside the open one and stay. */
  readonly there: readonly string[];
  readonly files: readonly File[];
  readonly takesSeveral: boolean;
}

async function readBeside(explorer: Explorer, toRead: ToRead): Promise<void> {
  const { key, there, files, takesSeveral } = toRead;
  const { session } = explorer.getState();
  const of = { key, name: files.map((file) => file.name).join(', ') };
  const onProgress = (share: number) => showBeside(explorer, { is: 'reading', ...of, share });
  onProgress(0);
  const choices = rememberedChoices();
  const opening = { files, choices, share: null, beside: there };
  const job = { job: 'import', files, choices, area: null } as const;
  const hearing = { errand: `beside ${key}`, onProgress } as const;
  try {
    const result = await session.start(job, hearing).result;
    if (!result.ok && takesSeveral && areSeveral(result.problems)) {
      const each = await readEach(explorer, files, hearing);
      return session.isOver()
        ? undefined
        : setEachBeside(explorer, key, { ...opening, result, each });
    }
    if (!result.ok && result.tables.length === 0) {
      const lines = await problemLines(result.problems);
      if (!session.isOver()) showBeside(explorer, { is: 'failed', ...of, lines, again: null });
    } else if (!result.ok || isToBeSeen(result)) {
      ask(explorer, key, { ...opening, result });
    } else {
      const { network, types } = result.proposal;
      showBeside(explorer, { is: 'open', ...of, network, types });
    }
  } catch (error) {
    const again = () => void readBeside(explorer, toRead);
    showBeside(explorer, { is: 'failed', ...of, ...brokenOff(error, again) });
  }
}

function setEachBeside(explorer: Explorer, key: string, opening: Opening & { each: ReadFiles }) {
  const { networks, types, lines } = opening.each;
  if (isAnyInterpreted(opening.each) || lines.length > 0) return ask(explorer, key, opening);
  closeBeside(explorer, key);
  setBeside(explorer, networks, types, opening.beside);
}

/** Nothing stands beside the open one before what the files would be is seen. */
function ask(explorer: Explorer, key: string, opening: Opening): void {
  closeBeside(explorer, key);
  setTransient(explorer, { dialog: 'open', opening });
}
