/** Networks set beside the open one: how they are opened and taken away again. */
import type { Network } from '../network/records.ts';
import { optionNames } from './analyses.ts';
import { brokenJob } from './broken-job.ts';
import type { Beside, ReadFiles } from './incoming.ts';
import {
  type Companion,
  type Explorer,
  type ExplorerState,
  setOptions,
  setTransient,
  setView,
} from './store.ts';

/** In the option `with`: the network as it came with the page. */
export const AS_SHIPPED = 'shipped';
/** In the option `with`: a file, which a link cannot bring along; of several each later one has a number behind it. */
export const A_FILE = 'file';

/** Whether the option `with` names a file. */
export function withFile(wanted: string | undefined): boolean {
  return besideKeys(wanted).some((key) => key.split('.')[0] === A_FILE);
}

/** What was chosen with regard to some networks means nothing for others. */
const NOTHING_CHOSEN = { accept: '', refuse: '', pick: '', verdict: '', picture: '', all: '' };

/** What the option `with` names. */
export function besideKeys(wanted: string | undefined): string[] {
  return (wanted ?? '').split(',').filter((key) => key !== '');
}

function wantedKeys({ getState }: Explorer): string[] {
  return besideKeys(getState().view.ask?.options.with);
}

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
  // Of two with one id the one that was open is meant.
  const byId = new Map(all.toReversed().map((one) => [one.id, one]));
  return [...byId.values()].toReversed().filter(({ id }) => id !== document.network.id);
}

/** Brings the network that the option `with` names; nothing where it is not at hand. */
export async function openNamed(explorer: Explorer, key: string): Promise<void> {
  const { secondReading, shipped } = explorer.getState();
  if (key === AS_SHIPPED)
    return showBeside(explorer, { is: 'open', key, network: shipped, types: [] });
  const atHand = [...selectAtHand(explorer.getState()), secondReading];
  const named = atHand.find((one) => one?.id === key);
  if (!named) return drop(explorer, key);
  const reading: Beside = { is: 'reading', key, name: named.title, share: 0 };
  showBeside(explorer, reading);
  const result = await named.load().then(
    (network): Beside => ({ is: 'open', key, network, types: [] }),
    (error): Beside => ({
      is: 'failed',
      key,
      name: named.title,
      ...brokenOff(error, () => void openNamed(explorer, key)),
    }),
  );
  // The reader may have chosen another one meanwhile.
  if (explorer.getState().transient.beside.includes(reading)) showBeside(explorer, result);
}

/** Those that are open or on their way. */
export function keysThere(explorer: Explorer): string[] {
  const { beside } = explorer.getState().transient;
  const failed = new Set(beside.filter(({ is }) => is === 'failed').map(({ key }) => key));
  return wantedKeys(explorer).filter((key) => !failed.has(key));
}

/** Names for so many files. */
export function freeKeys(taken: readonly string[], count: number): string[] {
  const keys: string[] = [];
  for (let n = 1; keys.length < count; n++) {
    const key = n === 1 ? A_FILE : `${A_FILE}.${n}`;
    if (!taken.includes(key)) keys.push(key);
  }
  return keys;
}

/** What is said of one that broke off. */
export function brokenOff(error: unknown, again: () => void) {
  const { says } = brokenJob(error, (message) => ({ title: message, lines: [] }), again);
  const lines = () => [says().title, ...says().lines];
  return { lines, again };
}

/**
 * Names the networks beside the open one in the options of the analysis, a single one to be drawn too where that shows
 * both; none ends the comparison.
 */
export function chooseBeside(explorer: Explorer, keys: readonly string[]): void {
  const { ask } = explorer.getState().view;
  if (!ask) return;
  const picture = keys.length === 1 ? 'overlaid' : '';
  const names: ReadonlySet<string> = new Set(optionNames(ask.id));
  const options = Object.entries({ ...NOTHING_CHOSEN, with: keys.join(','), picture });
  setOptions(explorer, Object.fromEntries(options.filter(([name]) => names.has(name))));
}

/**
 * Sets networks beside the open one: in the analysis that asked for them, or in the comparison.
 * @param types of their files, as the reader saw them
 * @param there the keys of those that stand there already
 */
export function setBeside(
  explorer: Explorer,
  networks: readonly Network[],
  types: ReadFiles['types'] = new Map(),
  there?: readonly string[],
): void {
  if (!there) setView(explorer, { selection: null, ask: { id: 'comparison', options: {} } });
  const keys = freeKeys(there ?? [], networks.length);
  for (const [i, network] of networks.entries())
    showBeside(explorer, {
      is: 'open',
      key: keys[i] ?? A_FILE,
      network,
      types: types.get(network) ?? [],
    });
  chooseBeside(explorer, [...(there ?? []), ...keys]);
}

/** Sets one more network beside the others. */
export function addBeside(explorer: Explorer, key: string): void {
  chooseBeside(explorer, [...keysThere(explorer), key]);
}

/** Ends reading, and takes the network away; all of them where none is named. */
export function closeBeside(explorer: Explorer, key?: string): void {
  const wanted = wantedKeys(explorer);
  const away = key === undefined ? wanted : [key];
  for (const one of away) drop(explorer, one);
  chooseBeside(
    explorer,
    wanted.filter((one) => !away.includes(one)),
  );
}

function drop(explorer: Explorer, key: string): void {
  const { session, transient } = explorer.getState();
  session.cancel(`beside ${key}`);
  setTransient(explorer, { beside: transient.beside.filter((one) => one.key !== key) });
}

/** Shows one at the step at which it is. */
export function showBeside(explorer: Explorer, shown: Beside): void {
  const { beside } = explorer.getState().transient;
  const others = beside.filter(({ key }) => key !== shown.key);
  setTransient(explorer, { beside: [...others, shown] });
}
