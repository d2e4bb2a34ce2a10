/** Acts about names in the texts: which are no organizations, and whom a single mention means. */

import type { Outcome } from '../../network/problems.ts';
import { textQuote } from '../../network/quotes.ts';
import type { Naming, Network } from '../../network/records.ts';
import { type Made, made } from './made.ts';

type Told = NonNullable<Naming['told']>[number];

/** Does not propose these names again. */
export function waveOffNames(network: Network, names: readonly string[]): Outcome<Made> {
  const wavedOff = [...new Set([...(network.naming?.wavedOff ?? []), ...names])];
  return named(network, { ...network.naming, wavedOff });
}

/** Proposes again what was waved off. */
export function proposeNamesAgain(network: Network): Outcome<Made> {
  return named(network, { ...network.naming, wavedOff: [] });
}

/** Tells a single mention to mean an organization of the network, or nobody; the last word counts. */
export function tellMention(network: Network, told: Told): Outcome<Made> {
  const others = (network.naming?.told ?? []).filter((one) => !overlap(one, told));
  return named(network, { ...network.naming, told: [...others, told] });
}

function named(network: Network, { wavedOff = [], told = [] }: Naming): Outcome<Made> {
  const { naming: _, ...rest } = network;
  const naming = {
    ...(wavedOff.length > 0 && { wavedOff }),
    ...(told.length > 0 && { told }),
  };
  const after = Object.keys(naming).length > 0 ? { ...rest, naming } : rest;
  return made(network, after, network.id, { code: 'names', params: {} });
}

function overlap(one: Told, other: Told): boolean {
  const [a, b] = [textQuote(one.selector)?.position, textQuote(other.selector)?.position];
  return one.source === other.source && !!a && !!b && a.start < b.end && b.start < a.end;
}
