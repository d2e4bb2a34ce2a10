/** Files that are read each by itself, where they are no network together. */
import type { ForeignType } from '../exchange/opening/foreign-types.ts';
import { unasked } from '../exchange/opening/unasked.ts';
import type { Problem } from '../network/problems.ts';
import type { Network } from '../network/records.ts';
import type { ReadFiles } from './incoming.ts';
import { problemLines } from './problem-lines.ts';
import { rememberedChoices } from './remembered.ts';
import type { Errand } from './session.ts';
import type { Explorer } from './store.ts';

/** Whether a name of relations in one of the files was given a meaning that it does not say itself. */
export function isAnyInterpreted({ types }: ReadFiles): boolean {
  return [...types.values()].flat().some(({ isInterpreted }) => isInterpreted);
}

interface Hearing {
  /** With which the reading is cancelled; a cancelled one never ends. */
  readonly errand?: Errand;
  /** Hears the share that is read, from 0 to 1. */
  readonly onProgress: (share: number) => void;
}

/** Whether files were refused as one network only because each is one by itself. */
export function areSeveral(problems: readonly Problem[]): boolean {
  return problems.some(({ code }) => code === 'several-not-tables');
}

/** Reads files in the worker, one after the other. */
export async function readEach(
  explorer: Explorer,
  files: readonly File[],
  { errand, onProgress }: Hearing,
): Promise<ReadFiles> {
  const { session } = explorer.getState();
  const types = new Map<Network, readonly ForeignType[]>();
  const lines: (() => readonly string[])[] = [];
  for (const [i, file] of files.entries()) {
    onProgress(i / files.length);
    const job = { job: 'import', files: [file], choices: rememberedChoices(), area: null } as const;
    try {
      const result = unasked(await session.start(job, errand && { errand }).result);
      if (result.ok) types.set(result.proposal.network, result.proposal.types);
      else lines.push(await problemLines(result.problems));
    } catch (error) {
      lines.push(() => [`${file.name}: ${String(error)}`]);
    }
  }
  return { networks: [...types.keys()], types, lines };
}
