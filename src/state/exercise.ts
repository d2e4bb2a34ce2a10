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
  const { texts } = transient;
  const placed = withPlacesForNew(blind, blind, document.frame);
  await beginDraft(explorer, placed, { kept: { texts } });
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
