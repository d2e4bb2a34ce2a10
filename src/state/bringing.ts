/** Bringing texts: what is in files and pasted words is read and shown; then it is a network to code, or nothing has changed. */
import { type NewSource, newNetwork } from '../coding/new-network.ts';
import { type Outcome, unreadable } from '../network/problems.ts';
import { today } from '../words/today.ts';
import { language } from '../words/words.ts';
import type { Bringing, BroughtText } from './brought-texts.ts';
import { beginDraft } from './drafts.ts';
import type { Brought } from './jobs.ts';
import { keep, kept } from './kept.ts';
import { type Explorer, setTransient, setView } from './store.ts';

const NOTHING: Bringing = { texts: [], share: null };

/** Reads files in the worker, beside those that were brought before, and shows what is in them. */
export function bringFiles(
  explorer: Explorer,
  files: readonly File[],
  isPasted = false,
): Promise<void> {
  const { texts } = explorer.getState().transient.bringing ?? NOTHING;
  const next = Math.max(0, ...texts.map(({ key }) => key)) + 1;
  const added = files.map((file, i) => ({ key: next + i, file, isPasted, result: null }));
  setTransient(explorer, {
    dialog: 'bring',
    bringing: { texts: [...texts, ...added], share: null },
  });
  return readRest(explorer);
}

/** The same of words that were pasted; `name` is what they are called. */
export function bringPasted(explorer: Explorer, text: string, name: string): Promise<void> {
  return bringFiles(explorer, [new File([text], name, { type: 'text/plain' })], true);
}

/** Takes a text away again. */
export function leaveOut(explorer: Explorer, key: number): void {
  change(explorer, (texts) => texts.filter((text) => text.key !== key));
}

/** Ends bringing, at whatever step; the network on the screen stays. */
export function cancelBringing(explorer: Explorer): void {
  explorer.getState().session.cancel('bringing');
  setTransient(explorer, { bringing: null, dialog: null });
}

/**
 * Opens a network of the texts that were read, with nothing said of them yet, as a draft with the reader on
 * the first text. The coder's name is kept for the next time.
 * @param records of the texts, by their keys
 */
export async function acceptBringing(
  explorer: Explorer,
  head: { readonly title: string; readonly coder: string },
  records: ReadonlyMap<number, Omit<NewSource, 'custom'>>,
): Promise<void> {
  const { bringing } = explorer.getState().transient;
  const read = (bringing?.texts ?? []).flatMap(({ key, isPasted, result }) => {
    const record = records.get(key);
    if (!result?.ok || !record) return [];
    const { text, coded } = result.value;
    const { extraction: _, ...bare } = coded;
    return [{ text, source: { ...record, custom: { text: isPasted ? bare : coded } } }];
  });
  const sources = read.map(({ source }) => source);
  const network = newNetwork({ ...head, language, codedOn: today() }, sources);
  const [first] = network.sources;
  const texts = network.sources.flatMap(({ id }, i) => {
    const text = read[i]?.text;
    return text ? [[id, text] as const] : [];
  });
  if (!first) return;
  keep(CODER, { name: head.coder });
  // Accepted once, however often it is pressed while a draft is being begun.
  setTransient(explorer, { bringing: null, dialog: null });
  await beginDraft(explorer, network, { kept: { texts: new Map(texts) } });
  setView(explorer, { read: first.id });
}

const CODER = 'explorer.coder';

/** Who coded last in this browser; empty where nobody did. */
export function rememberedCoder(): string {
  const { name } = kept(CODER);
  return typeof name === 'string' ? name : '';
}

/** Reads what is not read yet: what was under way begins anew with it. */
async function readRest(explorer: Explorer): Promise<void> {
  const { session, transient } = explorer.getState();
  const unread = (transient.bringing?.texts ?? []).filter(({ result }) => result === null);
  if (unread.length === 0) return;
  const files = unread.map(({ file }) => file);
  const onProgress = (share: number) => setShare(explorer, share);
  onProgress(0);
  const job = { job: 'extract', files } as const;
  const results = await session
    .start(job, { errand: 'bringing', onProgress, onOver: () => setShare(explorer, null) })
    .result.catch((error: unknown): readonly Outcome<Brought>[] =>
      files.map(({ name }) => broken(name, error)),
    );
  const byKey = new Map(unread.map(({ key }, i) => [key, results[i] ?? null]));
  change(explorer, (texts) =>
    texts.map((text) => ({ ...text, result: text.result ?? byKey.get(text.key) ?? null })),
  );
}

function broken(file: string, error: unknown): Outcome<never> {
  const fault = { code: 'text-file-unreadable', params: { error: String(error) } } as const;
  return { ok: false, problems: [unreadable(file, fault)] };
}

function setShare(explorer: Explorer, share: number | null): void {
  const { bringing } = explorer.getState().transient;
  if (bringing) setTransient(explorer, { bringing: { ...bringing, share } });
}

function change(
  explorer: Explorer,
  next: (texts: readonly BroughtText[]) => readonly BroughtText[],
): void {
  const { bringing } = explorer.getState().transient;
  if (bringing) setTransient(explorer, { bringing: { ...bringing, texts: next(bringing.texts) } });
}
