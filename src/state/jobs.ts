/** Jobs for the worker: a typed call, progress, and an end that frees the worker at once. */

import type { Chance } from '../analysis/chance.ts';
import type { Dropped } from '../analysis/dropping.ts';
import type { LineIndex } from '../analysis/frustration.ts';
import type { Grouping } from '../analysis/grouping-methods.ts';
import type { Layer, Measured, NetworkMeasures } from '../analysis/measures.ts';
import type { Path } from '../analysis/paths.ts';
import type { SignedGraph, SignedOptions } from '../analysis/signed-graph.ts';
import type { Refusal } from '../evidence/recognition.ts';
import type { SourceText } from '../evidence/source-text.ts';
import type { QuoteState } from '../evidence/verify.ts';
import type { ImportChoices, ImportResult } from '../exchange/opening/import.ts';
import type { Network } from '../network/records.ts';
import type { RelationTypeId } from '../network/relation-types.ts';
import type { LayoutSearch, SearchResult } from '../picture/layouts/search.ts';
import { type Language, language } from '../words/words.ts';

export type Job =
  | {
      readonly job: 'read';
      readonly content: Blob;
      /** Whose source's text it is to be. */
      readonly network: Network;
      readonly source: string;
    }
  | {
      readonly job: 'verify';
      readonly network: Network;
      readonly texts: ReadonlyMap<string, SourceText>;
    }
  | {
      readonly job: 'import';
      readonly files: readonly File[];
      readonly choices: ImportChoices;
      /** That the network will be seen in; `null` where it is not to be seen by itself. */
      readonly area: LayoutSearch['area'] | null;
    }
  | {
      readonly job: 'drops';
      readonly network: Pick<Network, 'organizations' | 'relations' | 'blocs' | 'disputes'>;
      readonly signs: SignedOptions;
    }
  | { readonly job: 'groupings'; readonly graph: SignedGraph }
  | {
      readonly job: 'paths';
      readonly network: Pick<Network, 'relations' | 'disputes'>;
      readonly types: readonly RelationTypeId[];
      readonly from: string;
      readonly to: string;
      readonly most: number;
    }
  | { readonly job: 'measures'; readonly network: Measured; readonly layer: Layer }
  | { readonly job: 'balance'; readonly graph: SignedGraph; readonly seconds: number }
  | { readonly job: 'chance'; readonly graph: SignedGraph }
  | { readonly job: 'layout'; readonly search: LayoutSearch };

/** What the worker is sent. */
export type JobRequest = Job & { readonly language: Language };

export interface Results {
  /** The text, and why it cannot be the source's, if it cannot. */
  read: { readonly text: SourceText; readonly refusal: Refusal | null };
  verify: Map<string, QuoteState>;
  import: ImportResult;
  drops: readonly Dropped[];
  /** Those that need no solver. */
  groupings: Grouping[];
  /** The shortest first. */
  paths: readonly Path[];
  measures: NetworkMeasures;
  balance: readonly LineIndex[];
  chance: Chance;
  layout: SearchResult;
}

/** What a job says on its way: the share that is done, or what it knows by then. */
export type Progress<Kind extends Job['job']> = Kind extends 'balance'
  ? Results['balance']
  : number;

export type JobMessage =
  | { readonly progress: Progress<Job['job']> }
  | { readonly done: Results[Job['job']] }
  | { readonly failed: string };

export interface RunningJob<Result> {
  /** Rejects where the worker breaks; a cancelled job never settles. */
  readonly result: Promise<Result>;
  readonly cancel: () => void;
}

/** Starts a job in a worker of its own; on the page a session does, so that it ends with its network. */
export function startJob<J extends Job>(
  job: J,
  onProgress: (progress: Progress<J['job']>) => void = () => {},
): RunningJob<Results[J['job']]> {
  const worker = new Worker(new URL('../worker.ts', import.meta.url), { type: 'module' });
  const result = new Promise<Results[J['job']]>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<JobMessage>) => {
      // A job answers with progress and a result of its own kind.
      if ('progress' in data) return onProgress(data.progress as Progress<J['job']>);
      worker.terminate();
      if ('done' in data) resolve(data.done as Results[J['job']]);
      else reject(new Error(data.failed));
    };
    worker.postMessage({ ...job, language } satisfies JobRequest);
    worker.onerror = ({ message }) => reject(new Error(message));
  });
  return { result, cancel: () => worker.terminate() };
}
