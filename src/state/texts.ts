/** The reader's own copies of source texts: opened, checked against, kept only where asked for. */
import type { SourceText } from '../evidence/source-text.ts';
import type { Network } from '../network/records.ts';
import { words } from '../words/words.ts';
import { brokenJob } from './broken-job.ts';
import type { Job, Results } from './jobs.ts';
import { type Explorer, type ExplorerState, setTransient, setView } from './store.ts';
import { forgetStored, readStored, store, textKey } from './stored-texts.ts';
import type { Notice } from './transient.ts';

/** Larger texts would not fit twice into the memory of a page. */
const MOST_MEGABYTES = 50;

/**
 * Reads a text for a source, opens the reader on it and checks every quote. What cannot be read, or is
 * not that text, is said in a notice, which calls it by `name`; a text that was at hand stays.
 * @param otherwise what can be done with a text that is another
 */
export async function openText(
  explorer: Explorer,
  source: string,
  content: Blob,
  name: string,
  otherwise?: Notice['action'],
) {
  const refuse = (says: Notice['says'], action?: Notice['action']) =>
    setTransient(explorer, { notice: { tone: 'problem', says, ...(action && { action }) } });
  if (content.size > MOST_MEGABYTES * 1_000_000)
    return refuse(() => words.reader.tooLarge(name, MOST_MEGABYTES));
  setView(explorer, { read: source });
  try {
    const { network } = explorer.getState().document;
    const { text, refusal } = await run(explorer, { job: 'read', content, network, source });
    if (refusal) {
      const title = titleOf(network, source);
      return refuse(() => words.reader.notThatText(name, refusal, title), otherwise);
    }
    await check(explorer, new Map(explorer.getState().transient.texts).set(source, text));
  } catch (error) {
    const again = () => void openText(explorer, source, content, name);
    const notice = brokenJob(error, () => words.reader.unreadable(name), again);
    setTransient(explorer, { notice });
  }
}

function titleOf({ sources }: Network, source: string): string {
  return sources.find(({ id }) => id === source)?.title ?? source;
}

/** Takes a text away from the page, and from the browser where it was kept. */
export async function forgetText(explorer: Explorer, source: string): Promise<void> {
  try {
    // First, so that a page which no longer shows the text has no copy of it either.
    await forgetStored(keyOf(explorer, source));
  } finally {
    explorer.setState(({ left }) => ({ left: withoutText(left, source) }));
    await check(explorer, without(explorer.getState().transient.texts, source));
  }
}

/** Networks that can be gone back to must not bring a forgotten text along. */
function withoutText(left: ExplorerState['left'], source: string): ExplorerState['left'] {
  return new Map(
    [...left].map(([network, one]) => {
      if (!one.kept.texts.has(source)) return [network, one];
      const kept = { ...one.kept, texts: without(one.kept.texts, source), checks: new Map() };
      return [network, { ...one, kept }];
    }),
  );
}

function without(texts: ReadonlyMap<string, SourceText>, source: string): Map<string, SourceText> {
  return new Map([...texts].filter(([id]) => id !== source));
}

/** Keeps a text in this browser until it is forgotten. False, and a notice, where it cannot. */
export async function keepText(explorer: Explorer, source: string): Promise<boolean> {
  const text = explorer.getState().transient.texts.get(source);
  if (!text) return false;
  try {
    await store(keyOf(explorer, source), text);
    return true;
  } catch (error) {
    const says = () => words.reader.notKept(String(error));
    setTransient(explorer, { notice: { tone: 'problem', says } });
    return false;
  }
}

/** Whether this browser keeps this very text of the source. */
export async function isKept(
  explorer: Explorer,
  source: string,
  text: SourceText,
): Promise<boolean> {
  const key = keyOf(explorer, source);
  return (await readStored([key])).get(key)?.sha256.bytes === text.sha256.bytes;
}

/** Keeps the text at hand where this browser kept another edition of it. */
export async function keepInstead(explorer: Explorer, source: string): Promise<void> {
  const key = keyOf(explorer, source);
  if ((await readStored([key])).has(key)) await keepText(explorer, source);
}

function keyOf(explorer: Explorer, source: string): string {
  const { id, isDraft } = explorer.getState().document;
  return textKey(isDraft ? id : null, source);
}

/** Brings back the texts that the reader kept and that belong to the open network. */
export async function restoreTexts(explorer: Explorer): Promise<void> {
  const { session, document } = explorer.getState();
  const { network } = document;
  const keys = new Map(network.sources.map(({ id }) => [keyOf(explorer, id), id]));
  const kept = await readStored([...keys.keys()]).catch(async (error: unknown) => {
    const { sayUnreadable } = await import('./keep-failure.ts');
    await sayUnreadable(explorer, error);
    return new Map<string, SourceText>();
  });
  const texts = new Map([...kept].map(([key, text]) => [keys.get(key) ?? key, text]));
  if (texts.size > 0 && !session.isOver()) await check(explorer, texts);
}

/** Checks every quote against the texts at hand, after a check that was cancelled. */
export function checkAgain(explorer: Explorer): Promise<void> {
  return check(explorer, explorer.getState().transient.texts);
}

/** Checks anew whenever another edition becomes the text of a source, or is not any more. */
export function followEditions(explorer: Explorer): void {
  const recorded = ({ sources }: Network, id: string) =>
    sources.find((one) => one.id === id)?.custom?.text?.sha256;
  explorer.subscribe(({ document, transient }, { document: before }) => {
    if (document.network.sources === before.network.sources || document.opened !== before.opened)
      return;
    const isAnother = (id: string) =>
      recorded(document.network, id) !== recorded(before.network, id);
    if ([...transient.texts.keys()].some(isAnother)) void checkAgain(explorer);
  });
}

/** Ends a check that is under way: its quotes stay not checked. */
export function cancelCheck(explorer: Explorer): void {
  explorer.getState().session.cancel('check');
}

async function check(explorer: Explorer, texts: ReadonlyMap<string, SourceText>): Promise<void> {
  // What was found in other texts says nothing of these, should the check be cancelled.
  setTransient(explorer, { texts, checks: new Map() });
  const { network } = explorer.getState().document;
  try {
    setTransient(explorer, { checks: await run(explorer, { job: 'verify', network, texts }) });
  } catch (error) {
    const notice = brokenJob(error, words.reader.checkFailed, () => void checkAgain(explorer));
    setTransient(explorer, { notice });
  }
}

/** Runs the one job there is at a time: a new one takes the place of that under way. */
function run<J extends Extract<Job, { job: 'read' | 'verify' }>>(
  explorer: Explorer,
  job: J,
): Promise<Results[J['job']]> {
  const { result } = explorer.getState().session.start(job, {
    errand: 'check',
    onProgress: (share) => setTransient(explorer, { checking: share }),
    onOver: () => setTransient(explorer, { checking: null }),
  });
  setTransient(explorer, { checking: 0 });
  return result;
}
