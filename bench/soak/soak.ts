/** A long time with the page, by acts that a seed chooses, with what must hold checked after each. */
import type { Page } from 'playwright-core';
import type { Network } from '../../src/network/records.ts';
import { seededRandom } from '../../src/network/seeded-random.ts';
import { type Act, doAct, nextAct } from './acts.ts';
import { broken } from './invariants.ts';
import { look, type Seen, settle } from './seen.ts';

export interface Soaked {
  /** All that was done, the last of which broke what is named. */
  readonly acts: readonly Act[];
  readonly faults: readonly string[];
}

interface How {
  readonly seed: number;
  readonly acts: number;
  /** Acts to do in the place of chosen ones, to see a failure again. */
  readonly replay?: readonly Act[];
  /** Errors on the console and others that the page threw since they were asked for last. */
  readonly errors: () => readonly string[];
  readonly onAct?: (act: Act, count: number) => void;
}

/** Does acts on a page that is ready, until something does not hold or all are done. */
export async function soak(
  page: Page,
  { seed, acts, replay, errors, onAct }: How,
): Promise<Soaked> {
  const random = seededRandom(seed);
  const done: Act[] = [];
  await settle(page);
  let before: Seen | null = await look(page);
  let network = before.network as Network;
  while (done.length < (replay?.length ?? acts)) {
    const records = [...network.organizations, ...network.relations].map(({ id }) => id);
    const act: Act = replay?.[done.length] ?? (await nextAct(page, random, records));
    done.push(act);
    onAct?.(act, done.length);
    const seen = await seenAfter(act, page);
    if (typeof seen === 'string') return { acts: done, faults: [...errors(), seen] };
    const former = network;
    network = seen.network ?? network;
    const faults = [...errors(), ...broken(act, before, seen, network)];
    if (act.does === 'reload') faults.push(...lost(before, former, seen, network));
    if (faults.length > 0) return { acts: done, faults };
    before = seen;
  }
  return { acts: done, faults: [] };
}

/** What is seen once an act is done, or what went wrong where the page never came to rest. */
async function seenAfter(act: Act, page: Page): Promise<Seen | string> {
  try {
    await doAct(page, act);
    await settle(page);
    return await look(page);
  } catch (error) {
    return `the page came to no rest: ${error}`;
  }
}

/** What a reload has not brought back. */
function lost(before: Seen | null, former: Network, seen: Seen, network: Network): string[] {
  if (!before) return [];
  const faults: string[] = [];
  if (JSON.stringify(former) !== JSON.stringify(network))
    faults.push('the network is another after a reload');
  for (const what of ['past', 'future'] as const)
    if (before.document[what] !== seen.document[what])
      faults.push(
        `${before.document[what]} steps of the ${what} are ${seen.document[what]} after a reload`,
      );
  if (!before.isHeld && before.hash !== seen.hash)
    faults.push(`the address was ${before.hash} and is ${seen.hash} after a reload`);
  return faults;
}
