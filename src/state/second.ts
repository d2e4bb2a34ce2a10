/** The second network of a comparison: how it is opened and taken away again. */
import { optionNames } from './analyses.ts';
import { brokenJob } from './broken-job.ts';
import { problemLines } from './problem-lines.ts';
import { rememberedChoices } from './remembered.ts';
import {
  type Companion,
  type Explorer,
  type ExplorerState,
  setOptions,
  setTransient,
  setView,
} from './store.ts';
import type { Second } from './transient.ts';

/** Option `with` of a comparison with the network as it came with the page. */
export const AS_SHIPPED = 'shipped';
/** Option `with` of a comparison with a file, which a link cannot bring along. */
export const A_FILE = 'file';

/** What was chosen with regard to one second network means nothing for another. */
const NOTHING_CHOSEN = { accept: '', refuse: '', pick: '', verdict: '', picture: '', all: '' };

/** The networks at hand that the open one can be set beside, but for its own form as it came with the page. */
export function selectAtHand(state: ExplorerState): Companion[] {
  const { companion, further, shipped, left, document } = state;
  const before = [...left].flatMap(
    ([
      opened,
      {
        document: { network },
      },
    ]): Companion[] =>
      opened === shipped
        ? []
        : [{ id: network.id, title: network.title, load: () => Promise.resolve(network) }],
  );
  const all = [...before.reverse(), ...(companion ? [companion] : []), ...further];
  return [...new Map(all.toReversed().map((one) => [one.id, one])).values()].filter(
    ({ id }) => id !== document.network.id,
  );
}

/** Brings the network that the option `with` names; `null` in its place where it is not at hand. */
export async function openNamed(explorer: Explorer, key: string): Promise<void> {
  const { secondReading, shipped } = explorer.getState();
  if (key === AS_SHIPPED) return show(explorer, { is: 'open', key, network: shipped, types: [] });
  const atHand = [...selectAtHand(explorer.getState()), secondReading];
  const named = atHand.find((one) => one?.id === key);
  if (!named) return show(explorer, null);
  const reading: Second = { is: 'reading', key, name: named.title, share: 0 };
  show(explorer, reading);
  const result = await named.load().then(
    (network): Second => ({ is: 'open', key, network, types: [] }),
    (error): Second => ({
      is: 'failed',
      key,
      name: named.title,
      ...brokenOff(error, () => void openNamed(explorer, key)),
    }),
  );
  // The reader may have chosen another one meanwhile.
  if (explorer.getState().transient.second === reading) show(explorer, result);
}

/** Reads files in the worker as the network to compare with; what is wrong with them is said. */
export async function openSecond(explorer: Explorer, files: readonly File[]): Promise<void> {
  const { session } = explorer.getState();
  const of = { key: A_FILE, name: files.map((file) => file.name).join(', ') };
  const onProgress = (share: number) => show(explorer, { is: 'reading', ...of, share });
  onProgress(0);
  chooseSecond(explorer, A_FILE);
  const choices = rememberedChoices();
  const job = { job: 'import', files, choices, area: null } as const;
  try {
    const result = await session.start(job, { errand: 'second', onProgress }).result;
    if (result.ok) {
      const { network, types } = result.proposal;
      return show(explorer, { is: 'open', ...of, network, types });
    }
    const lines = await problemLines(result.problems);
    if (!session.isOver()) show(explorer, { is: 'failed', ...of, lines, again: null });
  } catch (error) {
    const again = () => void openSecond(explorer, files);
    show(explorer, { is: 'failed', ...of, ...brokenOff(error, again) });
  }
}

function brokenOff(error: unknown, again: () => void) {
  const { says } = brokenJob(error, (message) => ({ title: message, lines: [] }), again);
  const lines = () => [says().title, ...says().lines];
  return { lines, again };
}

/**
 * Names the network to compare with in the options of the analysis, to be drawn too where that shows both;
 * empty ends the comparison.
 */
export function chooseSecond(explorer: Explorer, key: string): void {
  const { ask } = explorer.getState().view;
  if (!ask) return;
  const picture = key === '' ? '' : 'overlaid';
  const names: ReadonlySet<string> = new Set(optionNames(ask.id));
  const options = Object.entries({ ...NOTHING_CHOSEN, with: key, picture });
  setOptions(explorer, Object.fromEntries(options.filter(([name]) => names.has(name))));
}

/** Sets files beside the open network, in the comparison. */
export function setBeside(explorer: Explorer, files: readonly File[]): Promise<void> {
  setView(explorer, { selection: null, ask: { id: 'comparison', options: {} } });
  return openSecond(explorer, files);
}

/** Ends reading, and takes the second network away. */
export function closeSecond(explorer: Explorer): void {
  explorer.getState().session.cancel('second');
  show(explorer, null);
  chooseSecond(explorer, '');
}

function show(explorer: Explorer, second: Second | null): void {
  setTransient(explorer, { second });
}
