/** Readings of a class, which are held against the open network as their key. */
import { sharedTexts } from '../analysis/agreement/sentences.ts';
import type { Network } from '../network/records.ts';
import { problemLines } from './problem-lines.ts';
import type { ReadClass } from './read-class.ts';
import { rememberedChoices } from './remembered.ts';
import type { Errand } from './session.ts';
import { type Explorer, setTransient, setView } from './store.ts';

interface Hearing {
  /** With which the reading is cancelled; a cancelled one never ends. */
  readonly errand?: Errand;
  /** Hears the share that is read, from 0 to 1. */
  readonly onProgress: (share: number) => void;
}

/** Reads files in the worker, each by itself, as readings of a class that are held against the open network. */
export async function openClass(
  explorer: Explorer,
  files: readonly File[],
  hearing: Hearing,
): Promise<void> {
  const { session } = explorer.getState();
  const students = await readEach(explorer, files, hearing);
  if (!session.isOver()) setTransient(explorer, { students });
}

/**
 * The same of files that cannot be one network together, where each is a reading of a text of the open one: then they
 * are shown against it, and the dialog in which they were to be opened closes.
 * @returns whether they are
 */
export async function openedAsClass(
  explorer: Explorer,
  files: readonly File[],
  hearing: Hearing,
): Promise<boolean> {
  const { session } = explorer.getState();
  const students = await readEach(explorer, files, hearing);
  const { network } = explorer.getState().document;
  const isClass = ({ networks, lines }: ReadClass) =>
    lines.length === 0 && networks.every((one) => sharedTexts(network, one).length > 0);
  if (session.isOver() || !isClass(students)) return false;
  setTransient(explorer, { students, opening: null, dialog: null });
  setView(explorer, { selection: null, ask: { id: 'readings', options: {} } });
  return true;
}

async function readEach(
  explorer: Explorer,
  files: readonly File[],
  { errand, onProgress }: Hearing,
): Promise<ReadClass> {
  const { session } = explorer.getState();
  const networks: Network[] = [];
  const lines: (() => readonly string[])[] = [];
  for (const [i, file] of files.entries()) {
    onProgress(i / files.length);
    const job = { job: 'import', files: [file], choices: rememberedChoices(), area: null } as const;
    try {
      const result = await session.start(job, errand && { errand }).result;
      if (result.ok) networks.push(result.proposal.network);
      else lines.push(await problemLines(result.problems));
    } catch (error) {
      lines.push(() => [`${file.name}: ${String(error)}`]);
    }
  }
  return { networks, lines };
}
