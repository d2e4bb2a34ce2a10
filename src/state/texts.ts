/** The reader's own copies of source texts: opened, checked against, kept only where asked for. */
import type { SourceText } from '../evidence/source-text.ts';
import { words } from '../words/en.ts';
import { type RunningJob, startJob } from './jobs.ts';
import { forgetStored, readStored, store } from './storage.ts';
import { type Explorer, setTransient, setView } from './store.ts';

let running: RunningJob<unknown> | null = null;

/** Reads a text, takes it for the source's, opens the reader on it and checks every quote. */
export async function openText(explorer: Explorer, source: string, bytes: Uint8Array) {
  const text = await startJob({ job: 'read', bytes }).result;
  const texts = new Map(explorer.getState().transient.texts).set(source, text);
  setView(explorer, { read: source });
  await check(explorer, texts);
}

/** `openText` for a file; says so where it cannot be read. */
export async function openTextFile(explorer: Explorer, source: string, file: File) {
  try {
    await openText(explorer, source, new Uint8Array(await file.arrayBuffer()));
  } catch {
    const notice = { tone: 'problem', ...words.reader.unreadable(file.name) } as const;
    setTransient(explorer, { notice });
  }
}

/** Takes a text away from the page, and from the browser where it was kept. */
export async function forgetText(explorer: Explorer, source: string): Promise<void> {
  const texts = new Map(explorer.getState().transient.texts);
  texts.delete(source);
  await forgetStored(source);
  await check(explorer, texts);
}

/** Keeps a text in this browser until it is forgotten. */
export async function keepText(explorer: Explorer, source: string): Promise<void> {
  const text = explorer.getState().transient.texts.get(source);
  if (text) await store(source, text);
}

/** Whether this browser keeps a text of the source. */
export async function isKept(source: string): Promise<boolean> {
  return (await readStored([source])).size > 0;
}

/** Brings back the texts that the reader kept and that belong to the open network. */
export async function restoreTexts(explorer: Explorer): Promise<void> {
  const { sources } = explorer.getState().document.network;
  const kept = await readStored(sources.map(({ id }) => id));
  if (kept.size > 0) await check(explorer, kept);
}

/** Ends a check that is under way; what was known before stays. */
export function cancelCheck(explorer: Explorer): void {
  running?.cancel();
  running = null;
  setTransient(explorer, { checking: null });
}

async function check(explorer: Explorer, texts: ReadonlyMap<string, SourceText>): Promise<void> {
  cancelCheck(explorer);
  setTransient(explorer, { texts, checking: 0 });
  const { network } = explorer.getState().document;
  const job = startJob({ job: 'verify', network, texts }, (share) =>
    setTransient(explorer, { checking: share }),
  );
  running = job;
  try {
    const checks = await job.result;
    setTransient(explorer, { checks, checking: null });
  } catch (error) {
    setTransient(explorer, {
      checking: null,
      notice: { tone: 'problem', ...words.reader.checkFailed(String(error)) },
    });
  }
}
