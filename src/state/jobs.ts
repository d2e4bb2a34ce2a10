/** Jobs for the worker: a typed call, progress, and an end that frees the worker at once. */
import type { Counts, Level } from '../analysis/agreement/agreement.ts';
import type { ClassReadings } from '../analysis/agreement/class.ts';
import type { MeasureId } from '../analysis/amounts.ts';
import type { Chance } from '../analysis/chance.ts';
import type { Dropped } from '../analysis/dropping.ts';
import type { FirmForemost } from '../analysis/foremost.ts';
import type { LineIndex } from '../analysis/frustration.ts';
import type { Grouping } from '../analysis/grouping-methods.ts';
import type { Matched } from '../analysis/joined-by-matches.ts';
import type { Measured } from '../analysis/measured.ts';
import type { Layer, NetworkMeasures } from '../analysis/measures.ts';
import type { Path } from '../analysis/paths.ts';
import type { SignedGraph, SignedOptions } from '../analysis/signed-graph.ts';
import type { Unheard } from '../analysis/unheard.ts';
import type { Refusal } from '../evidence/recognition.ts';
import type { SourceText } from '../evidence/source-text.ts';
import type { QuoteState } from '../evidence/verify.ts';
import type { ImportChoices, ImportResult } from '../exchange/opening/import-result.ts';
import type { Metadata } from '../exchange/texts/extracted-text.ts';
import type { Outcome } from '../network/problems.ts';
import type { CodedText, Network } from '../network/records.ts';
import type { RelationTypeId } from '../network/relation-types.ts';
import type { LayoutSearch, SearchResult } from '../picture/layouts/search.ts';
import { type Language, language } from '../words/words.ts';

/** What a job is given, what it answers, and what it says on its way: the share that is done, if nothing else. */
interface Work<Given, Found, Progress = number> {
  readonly given: Given;
  readonly found: Found;
  readonly progress: Progress;
}

/** A text that was taken out of a file, as it would be recorded. */
export interface Brought {
  readonly text: SourceText;
  readonly coded: CodedText;
  /** What the file says of it, and the language that it is in. */
  readonly metadata: Metadata;
}

/** Every job by its name; `worker.ts` has a function for each. */
interface Jobs {
  /** Reads a text for a source of the network; a refusal says why it cannot be that source's. */
  read: Work<
    { readonly content: Blob; readonly network: Network; readonly source: string },
    { readonly text: SourceText; readonly refusal: Refusal | null }
  >;
  /** Takes the text out of each file. */
  extract: Work<{ readonly files: readonly File[] }, readonly Outcome<Brought>[]>;
  verify: Work<
    { readonly network: Network; readonly texts: ReadonlyMap<string, SourceText> },
    Map<string, QuoteState>
  >;
  import: Work<
    {
      readonly files: readonly File[];
      readonly choices: ImportChoices;
      /** That the network will be seen in; `null` where it is not to be seen by itself. */
      readonly area: LayoutSearch['area'] | null;
    },
    ImportResult
  >;
  /** All in one, with a place for each organization. */
  join: Work<{ readonly matched: Matched; readonly area: LayoutSearch['area'] }, Outcome<Network>>;
  drops: Work<
    {
      readonly network: Pick<Network, 'organizations' | 'relations' | 'blocs' | 'disputes'>;
      readonly signs: SignedOptions;
    },
    readonly Dropped[]
  >;
  /** What changes without each source. */
  unheard: Work<
    {
      readonly network: Jobs['drops']['given']['network'] & Pick<Network, 'sources'>;
      readonly signs: SignedOptions;
    },
    readonly Unheard[]
  >;
  /** Those that need no solver. */
  groupings: Work<{ readonly graph: SignedGraph }, Grouping[]>;
  /** The shortest first, each said as it is found. */
  paths: Work<
    {
      readonly network: Pick<Network, 'relations' | 'disputes'>;
      readonly types: readonly RelationTypeId[];
      readonly from: string;
      readonly to: string;
      readonly most: number;
    },
    readonly Path[],
    readonly Path[]
  >;
  /** How far two readings agree, with intervals. */
  agreement: Work<{ readonly counts: readonly Counts[] }, readonly Level[]>;
  class: Work<{ readonly key: Network; readonly students: readonly Network[] }, ClassReadings>;
  /** Who comes first by a measure, and without which sources that is somebody else; `null` where it cannot be told. */
  foremost: Work<
    {
      readonly network: Pick<Network, 'organizations' | 'relations' | 'disputes' | 'sources'>;
      readonly layer: Layer;
      readonly by: MeasureId;
    },
    FirmForemost | null
  >;
  /** Says on its way what is known by then, as estimates. */
  measures: Work<
    { readonly network: Measured; readonly layer: Layer },
    NetworkMeasures,
    NetworkMeasures
  >;
  /** Says on its way what is known by then. */
  balance: Work<
    { readonly graph: SignedGraph; readonly seconds: number },
    readonly LineIndex[],
    readonly LineIndex[]
  >;
  chance: Work<{ readonly graph: SignedGraph }, Chance>;
  layout: Work<{ readonly search: LayoutSearch }, SearchResult>;
}

export type JobName = keyof Jobs;

/** What is asked of the worker: any job, or one of a name. */
export type Job<Name extends JobName = JobName> = {
  readonly [Each in Name]: { readonly job: Each } & Jobs[Each]['given'];
}[Name];

/** What the worker is sent. */
export type JobRequest = Job & { readonly language: Language };

export type Results = { readonly [Name in JobName]: Jobs[Name]['found'] };

export type Progress<Name extends JobName = JobName> = Jobs[Name]['progress'];

export type JobMessage =
  | { readonly progress: Progress }
  | { readonly done: Results[JobName] }
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
    // A worker whose file cannot be fetched says no word.
    worker.onerror = (event) => reject(new Error(event.message ?? ''));
  });
  return { result, cancel: () => worker.terminate() };
}
