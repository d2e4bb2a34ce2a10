/** The networks that this browser keeps: each as it was opened, and the steps that were done since. */
import type { IDBPTransaction } from 'idb';
import type { Step } from './history.ts';
import {
  type Database,
  type Forms,
  isThere,
  type KeptNetwork,
  OF_NETWORKS,
  within,
} from './storage.ts';
import { textKey } from './stored-texts.ts';

/** What lies in the stores of a network, of which nothing is known before it is restored. */
export interface Stored {
  readonly kept: KeptNetwork;
  readonly content: unknown;
  readonly steps: readonly Step[];
  readonly forms: Forms;
}

type Writing = IDBPTransaction<Database, (typeof OF_NETWORKS)[number][], 'readwrite'>;

/** A step's place comes after the id of its network. */
const stepsFrom = (id: string, place: number) =>
  IDBKeyRange.bound([id, place], [id, Number.POSITIVE_INFINITY]);

/**
 * Keeps a network as it was opened, with all steps; rejects where there is no room.
 * @param opened its records as JSON
 */
export function storeNetwork(
  kept: KeptNetwork,
  opened: string,
  steps: readonly Step[],
): Promise<void> {
  return writing((change) => {
    asked(change.objectStore('contents').put(opened, kept.id));
    putSteps(change, kept, steps, 0);
  });
}

/** Keeps what was done since: all steps from a place on, and none beyond the last. */
export function storeSteps(kept: KeptNetwork, steps: readonly Step[], from: number): Promise<void> {
  return writing((change) => putSteps(change, kept, steps, from));
}

/** Keeps what stands in the open forms of a draft. */
export function storeForms(id: string, forms: Forms): Promise<void> {
  return within(async (database) => void (await database.put('forms', forms, id)));
}

/** The networks that are kept, the one written last in front. */
export async function readKeptNetworks(): Promise<KeptNetwork[]> {
  if (!(await isThere())) return [];
  const kept = await within((database) => database.getAll('drafts'));
  return kept.map(asKept).sort((one, other) => other.at - one.at);
}

/** All that is kept of a network; `null` where it is not kept, or not any more. */
export async function readNetwork(id: string): Promise<Stored | null> {
  if (!(await isThere())) return null;
  return within(async (database) => {
    const stores = database.transaction([...OF_NETWORKS]);
    const [kept, content, steps, forms] = await Promise.all([
      stores.objectStore('drafts').get(id),
      stores.objectStore('contents').get(id),
      stores.objectStore('steps').getAll(stepsFrom(id, 0)),
      stores.objectStore('forms').get(id),
    ]);
    return kept ? { kept: asKept(kept), content: read(content), steps, forms: forms ?? {} } : null;
  });
}

/** What is no JSON is given as it lies there, and so are records, which networks were kept as at first. */
function read(content: unknown): unknown {
  if (typeof content !== 'string') return content;
  try {
    return JSON.parse(content);
  } catch {
    return content;
  }
}

/** Takes a network away, with its texts and forms. */
export async function deleteNetwork(id: string): Promise<void> {
  await within(async (database) => {
    const change = database.transaction(['texts', ...OF_NETWORKS], 'readwrite');
    const texts = IDBKeyRange.bound(textKey(id, ''), textKey(id, '\uffff'));
    await Promise.all([
      ...(['drafts', 'contents', 'forms'] as const).map((name) =>
        change.objectStore(name).delete(id),
      ),
      change.objectStore('steps').delete(stepsFrom(id, 0)),
      change.objectStore('texts').delete(texts),
      change.done,
    ]);
  });
}

/** All of it or nothing: what is cut short, by a fault or with the page, leaves what was kept before. */
function writing(act: (change: Writing) => void): Promise<void> {
  return within(async (database) => {
    const change = database.transaction([...OF_NETWORKS], 'readwrite');
    try {
      act(change);
    } catch (error) {
      asked(change.done);
      change.abort();
      throw error;
    }
    await change.done;
  });
}

/** What fails ends the whole change, which says so. */
function asked(request: Promise<unknown>): void {
  request.catch(() => undefined);
}

function putSteps(change: Writing, kept: KeptNetwork, steps: readonly Step[], from: number): void {
  const store = change.objectStore('steps');
  asked(change.objectStore('drafts').put(kept, kept.id));
  asked(store.delete(stepsFrom(kept.id, from)));
  for (const [i, step] of steps.slice(from).entries()) asked(store.put(step, [kept.id, from + i]));
}

/** Drafts that were kept before version 3 say less of themselves. */
function asKept(kept: Partial<KeptNetwork>): KeptNetwork {
  const draft = { isDraft: true, steps: 0, done: 0, view: '', link: '' };
  const unknown = { id: '', network: '', title: '', at: 0, size: 0 };
  return { ...unknown, ...draft, ...kept };
}
