/** Opening files: first what would be opened is shown; it takes the place of the network, or nothing changes. */
import { refuseSize } from '../exchange/formats/limits.ts';
import { chosenRelation, type ForeignType } from '../exchange/opening/foreign-types.ts';
import type { ImportChoices } from '../exchange/opening/import-result.ts';
import { unasked } from '../exchange/opening/unasked.ts';
import { relationType } from '../network/relation-types.ts';
import { loadWords, words } from '../words/words.ts';
import { brokenJob } from './broken-job.ts';
import type { Opening } from './incoming.ts';
import { problemLines } from './problem-lines.ts';
import { areSeveral, readEach } from './read-each.ts';
import { layOutDraft, seenIn } from './relayout.ts';
import { rememberChoices, rememberedChoices } from './remembered.ts';
import { type Explorer, setTransient } from './store.ts';
import { readyToSwitch } from './switch-network.ts';
import type { NoticeText } from './transient.ts';

/**
 * Opens the file that the page's own address names (`?open=data/network.json`). Only files of the
 * same site are asked for.
 */
export async function openAddressed(explorer: Explorer, page: Location): Promise<void> {
  const asked = new URLSearchParams(page.search).get('open');
  const { document, shipped } = explorer.getState();
  // A page that was loaded again has another open already.
  if (!asked || document.opened !== shipped) return;
  await loadWords('files');
  const url = URL.parse?.(asked, page.href) ?? null;
  const name = decoded(url?.pathname.split('/').at(-1) || asked);
  const refuse = (line: () => string) => report(explorer, name, () => [line()]);
  if (!url || url.origin !== page.origin) return refuse(() => words.opening.otherSite);
  try {
    const response = await fetch(url);
    if (!response.ok) return refuse(() => words.opening.notThere(response.status));
    await openFiles(explorer, [new File([await response.blob()], name)]);
  } catch (error) {
    refuse(() => words.opening.notFetched(String(error)));
  }
}

/**
 * The same in a frame of another page, where no dialog is around the picture: a network whose file says itself what its
 * relations are is open at once; of another it is said what they would be read as, and it opens when the reader says so.
 */
export async function openUnasked(explorer: Explorer, page: Location): Promise<void> {
  await openAddressed(explorer, page);
  const { opening } = explorer.getState().transient;
  if (!opening?.result) return;
  const result = unasked(opening.result);
  if (!result.ok) {
    cancelOpening(explorer);
    return report(explorer, namesOf(opening.files), await problemLines(result.problems));
  }
  const open = async () => {
    await acceptOpening(explorer);
    // The title of the frame says what is open.
    setTransient(explorer, { notice: null });
  };
  const guessed = result.proposal.types.filter(({ isInterpreted }) => isInterpreted);
  if (guessed.length === 0) return open();
  setTransient(explorer, {
    dialog: null,
    notice: {
      tone: 'problem',
      says: () => saidOf(namesOf(opening.files), guessed),
      action: { name: () => words.opening.open, run: () => void open() },
    },
  });
}

function saidOf(name: string, types: readonly ForeignType[]): NoticeText {
  const { readType, type, wouldBe } = words.opening;
  const lines = types.map(({ name, edges, choice, example }) => {
    const [relation, ...ends] = chosenRelation(choice, name, example);
    // Which way round it is read, only a sentence says.
    const { label } = words.types[relation.type];
    const isDirected = relationType(relation.type).directed;
    return readType(type(name, edges), isDirected ? words.reads.told(relation, ...ends) : label);
  });
  return { title: wouldBe(name), lines: [lines.join('; ')] };
}

/** Reads files in the worker and shows what they would open as; the choices of earlier times hold. */
export function openFiles(explorer: Explorer, files: readonly File[]): Promise<void> {
  return read(explorer, { files, choices: rememberedChoices(), share: 0, result: null });
}

/** Reads the same files again with other choices, which are remembered. */
export function chooseAgain(explorer: Explorer, choices: ImportChoices): Promise<void> {
  const { opening } = explorer.getState().transient;
  if (!opening) return Promise.resolve();
  rememberChoices(choices);
  // What they were read as before stays in sight meanwhile.
  return read(explorer, { ...opening, choices, share: 0 });
}

/** Ends opening, at whatever step; the network on the screen stays. */
export function cancelOpening(explorer: Explorer): void {
  explorer.getState().session.cancel('opening');
  setTransient(explorer, { opening: null, dialog: null });
}

/** Puts the network that was shown in the place of the open one, as a new document. */
export async function acceptOpening(explorer: Explorer): Promise<void> {
  const { opening } = explorer.getState().transient;
  if (!opening?.result?.ok) return;
  const { network } = opening.result.proposal;
  const { open } = await readyToSwitch(explorer);
  // The reader may have left the dialog, or accepted already, while that was being loaded.
  if (explorer.getState().transient.opening !== opening) return;
  open(network);
  void layOutDraft(explorer);
  const { restoreTexts } = await import('./texts.ts');
  await restoreTexts(explorer);
}

async function read(explorer: Explorer, opening: Opening): Promise<void> {
  // Files on their way in make room for those that came after them, whatever becomes of these.
  const { session } = explorer.getState();
  session.cancel('opening');
  const { files, choices } = opening;
  const name = namesOf(files);
  const size = files.reduce((sum, file) => sum + file.size, 0);
  const tooLarge = refuseSize(size, name);
  if (tooLarge) {
    cancelOpening(explorer);
    return report(explorer, name, await problemLines([tooLarge]));
  }
  setTransient(explorer, { dialog: 'open', opening });
  const job = { job: 'import', files, choices, area: seenIn(explorer) } as const;
  const onProgress = (share: number) => setTransient(explorer, { opening: { ...opening, share } });
  try {
    const result = await session.start(job, { errand: 'opening', onProgress }).result;
    if (!result.ok && result.tables.length === 0) {
      if (areSeveral(result.problems)) {
        const each = await readEach(explorer, files, { errand: 'opening', onProgress });
        if (session.isOver()) return;
        if (each.networks.length > 0)
          return setTransient(explorer, { opening: { ...opening, share: null, each } });
      }
      cancelOpening(explorer);
      return report(explorer, name, await problemLines(result.problems));
    }
    setTransient(explorer, { opening: { ...opening, share: null, result } });
  } catch (error) {
    cancelOpening(explorer);
    const broken = (message: string) => ({
      title: words.notice.notOpened(name),
      lines: [words.opening.broken(message), words.notice.unchanged],
    });
    const again = () => void read(explorer, opening);
    setTransient(explorer, { notice: brokenJob(error, broken, again) });
  }
}

function namesOf(files: readonly File[]): string {
  return files.map(({ name }) => name).join(', ');
}

/** A part of an address as people write it; what is written wrongly stays as it is. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** Says what is wrong; the rest of the state stays as it is. */
function report(explorer: Explorer, name: string, lines: () => readonly string[]): void {
  const says = () => ({
    title: words.notice.notOpened(name),
    lines: [...lines(), words.notice.unchanged],
  });
  setTransient(explorer, { notice: { tone: 'problem', says } });
}
