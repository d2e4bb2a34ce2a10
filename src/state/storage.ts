/** The database of this browser: source texts that the reader asked it to keep, and networks. */
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { SourceText } from '../evidence/source-text.ts';
import type { Network } from '../network/records.ts';
import type { History, Step } from './history.ts';
import type { FormFields } from './transient.ts';

/** What a list of kept networks says of one. */
export interface KeptNetwork {
  readonly id: string;
  /** The id that the network itself has. */
  readonly network: string;
  readonly title: string;
  /** Whether it is coded here. */
  readonly isDraft: boolean;
  /** When it was written last, in milliseconds since 1970. */
  readonly at: number;
  /** Size of its records as JSON, in characters. */
  readonly size: number;
  /** How many steps there are in all, and how many of them are done. */
  readonly steps: number;
  readonly done: number;
  /** What was looked at, as the fragment of an address. */
  readonly view: string;
  /** The packed network of the address that it came in; empty where it came in another way. */
  readonly link: string;
}

export type Forms = Readonly<Record<string, FormFields>>;

/** As drafts were kept before version 3: as they are, with what was done. */
interface Whole {
  readonly network: Network;
  readonly history: History;
}

export interface Database extends DBSchema {
  /** By the id of the source; of a draft by that of the draft before it. */
  texts: { key: string; value: SourceText };
  drafts: { key: string; value: KeptNetwork };
  /** As each network was opened, as JSON, which is written in a fraction of the time; never again while steps are. */
  contents: { key: string; value: string | Network | Whole };
  /** What was done since, by the network and the place of the step, from 0. */
  steps: { key: [string, number]; value: Step };
  forms: { key: string; value: Forms };
}

const NAME = 'explorer';
const VERSION = 3;

/** Stores of what is kept of a network; the first is of the time when only drafts were kept. */
export const OF_NETWORKS = ['drafts', 'contents', 'steps', 'forms'] as const;

const open = () =>
  openDB<Database>(NAME, VERSION, {
    upgrade: (database, from) => {
      if (from < 1) database.createObjectStore('texts');
      if (from < 2)
        for (const name of ['drafts', 'contents', 'forms'] as const)
          database.createObjectStore(name);
      database.createObjectStore('steps');
    },
  });

/** Does something with the database, and closes it whatever becomes of that. */
export async function within<Value>(
  act: (database: IDBPDatabase<Database>) => Promise<Value>,
): Promise<Value> {
  const database = await open();
  try {
    return await act(database);
  } finally {
    database.close();
  }
}

/** Looks without making anything: a reader who kept nothing has no database, and some may have none. */
export async function isThere(): Promise<boolean> {
  try {
    return (await indexedDB.databases()).some(({ name }) => name === NAME);
  } catch {
    return false;
  }
}

/** Why a browser keeps nothing, as far as the reader can do something about it. */
export type StorageFault = 'full' | 'newer' | 'other';

/** Faults are told apart by their names alone. */
export function faultOf(error: unknown): StorageFault {
  const name = error instanceof Error ? error.name : '';
  if (name === 'QuotaExceededError') return 'full';
  // A newer version of the page has kept its data here.
  return name === 'VersionError' ? 'newer' : 'other';
}
