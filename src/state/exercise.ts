/** A text to be read anew by somebody who does not see what was made of it: a draft, or a file for a class. */
import { blindCopy } from '../coding/blind.ts';
import { fileName } from '../exchange/file-name.ts';
import { writeExplorerJson } from '../exchange/formats/explorer/explorer-json.ts';
import type { Network } from '../network/records.ts';
import { slugOf } from '../network/slugs.ts';
import { today } from '../words/today.ts';
import { words } from '../words/words.ts';
import { beginDraft } from './drafts.ts';
import { saveFile } from './files.ts';
import { withPlacesForNew } from './placing.ts';
import { problemLines } from './problem-lines.ts';
import { rememberedChoices } from './remembered.ts';
import { shareLink } from './share.ts';
import type { Explorer } from './store.ts';
import { EMPTY_VIEW } from './view.ts';

/** Begins a draft of the open network's texts and organizations, without anything that was made of them. */
export async function codeAgain(explorer: Explorer, coder: string): Promise<void> {
  const { document, transient } = explorer.getState();
  const { network } = document;
  const blind = blindCopy(network, {
    id: `${network.id}-${slugOf(coder) || 'reading'}`,
    title: words.agreement.readBy(network.basedOn?.title ?? network.title, coder),
    coder,
    codedOn: today(),
  });
  await beginDraft(explorer, withPlacesForNew(blind, blind, document.frame), transient.texts);
}

/** @param codebook its address; empty for none */
export function exerciseOf(network: Network, codebook: string): Network {
  const title = words.agreement.exerciseTitle(network.title);
  const blind = blindCopy(network, { id: `${network.id}-exercise`, title, codebook });
  return withPlacesForNew(blind, blind, null);
}

/** Saves the exercise as one file. @returns its name */
export function saveExercise(exercise: Network): string {
  const name = fileName(exercise.id, today(), 'json');
  saveFile(new Blob([writeExplorerJson(exercise)], { type: 'application/json' }), name);
  return name;
}

/** An address that opens the exercise where it is begun; `null` where it would be too long. */
export function exerciseLink(exercise: Network, href: string): string | null {
  return shareLink(href, { ...EMPTY_VIEW, ask: { id: 'readings', options: {} } }, exercise);
}

/** What files hold, each by itself: the networks, and lines about what is none. */
export interface ReadFiles {
  readonly networks: readonly Network[];
  readonly lines: readonly (() => readonly string[])[];
}

/** Reads files in the worker, in order. */
export async function readEach(explorer: Explorer, files: readonly File[]): Promise<ReadFiles> {
  const { session } = explorer.getState();
  const networks: Network[] = [];
  const lines: (() => readonly string[])[] = [];
  for (const file of files) {
    const job = { job: 'import', files: [file], choices: rememberedChoices(), area: null } as const;
    try {
      const result = await session.start(job).result;
      if (result.ok) networks.push(result.proposal.network);
      else lines.push(await problemLines(result.problems));
    } catch (error) {
      lines.push(() => [`${file.name}: ${String(error)}`]);
    }
  }
  return { networks, lines };
}
