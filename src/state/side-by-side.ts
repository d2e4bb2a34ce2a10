/** Several networks side by side: who is who in them as the reader decides, and what follows. */
import { compareSeveral, type SharedPair } from '../analysis/compare-several.ts';
import {
  type Decisions,
  type MatchedNetworks,
  matchNetworks,
} from '../analysis/matched-networks.ts';
import { matchKey, matchOf } from '../analysis/matching.ts';
import { endsOf, type Origin, sameOf } from '../network/joining/same.ts';
import type { KeptMatch, Network, Same } from '../network/records.ts';
import type { Options } from './analyses.ts';
import { saveFile } from './files.ts';
import type { Beside } from './incoming.ts';
import type { Decisions as OptionsOfTwo } from './remembered-matches.ts';

export interface SideBySide extends MatchedNetworks {
  /** The open one first; no two of one id. */
  readonly networks: readonly Network[];
  readonly decisions: Decisions;
  readonly pairs: readonly SharedPair[];
}

type DecidedOptions = Pick<Options, 'accept' | 'refuse'>;

export function sideBySide(networks: readonly Network[], options: DecidedOptions): SideBySide {
  const decisions = decisionsIn(networks, options);
  const matched = matchNetworks(networks, decisions);
  return { ...matched, networks, decisions, pairs: compareSeveral(networks, matched.classes) };
}

/** Those that name organizations of the networks. */
function decisionsIn(networks: readonly Network[], { accept, refuse }: DecidedOptions): Decisions {
  const known = new Set(
    networks.flatMap(({ id, organizations }) => organizations.map((one) => `${id}.${one.id}`)),
  );
  const read = (list = '') =>
    list.split(',').flatMap((key): Same[] => {
      const { a, b } = matchOf(key);
      return known.has(a) && known.has(b) ? [sameOf(originOf(a), originOf(b))] : [];
    });
  return { accepted: read(accept), refused: read(refuse) };
}

/** The options that say so. */
export function optionsOf({ accepted, refused }: Decisions): OptionsOfTwo {
  const written = (list: readonly Same[]) =>
    list.map((one) => matchKey(ends(one, ({ network, id }) => `${network}.${id}`))).join(',');
  return { accept: written(accepted), refuse: written(refused) };
}

/** What was decided on matches of two of the networks, as the options of the comparison of these two alone. */
export function optionsOfTwo({ accepted, refused }: Decisions, a: string, b: string): OptionsOfTwo {
  const written = (list: readonly Same[]) =>
    list
      .flatMap((one) => {
        const [first, second] = endsOf(one);
        if (first.network === a && second.network === b) return [{ a: first.id, b: second.id }];
        if (first.network === b && second.network === a) return [{ a: second.id, b: first.id }];
        return [];
      })
      .map(matchKey)
      .join(',');
  return { accept: written(accepted), refuse: written(refused) };
}

/** The same of options of the comparison of two. */
export function decisionsOfTwo({ accept, refuse }: OptionsOfTwo, a: string, b: string): Decisions {
  const read = (list: string) =>
    list
      .split(',')
      .filter((key) => key !== '')
      .map((key) => {
        const match = matchOf(key);
        return sameOf({ network: a, id: match.a }, { network: b, id: match.b });
      });
  return { accepted: read(accept), refused: read(refuse) };
}

/** Saves `matches.json` for putting the same networks together on the command line. */
export function saveAllMatches({ same, decisions }: SideBySide): void {
  const matches: KeptMatch[] = [
    ...same.map(({ of, organization, network, other }) => ({ of, organization, network, other })),
    ...decisions.refused.map((one) => ({ ...one, refused: true })),
  ];
  const text = `${JSON.stringify(matches, null, 2)}\n`;
  saveFile(new Blob([text], { type: 'application/json' }), 'matches.json');
}

function ends(match: Same, written: (origin: Origin) => string): { a: string; b: string } {
  const [a, b] = endsOf(match).map(written);
  return { a: a ?? '', b: b ?? '' };
}

/** Ids of records have no full stop. */
function originOf(written: string): Origin {
  const [network = '', id = ''] = written.split('.');
  return { network, id };
}

/** One of the networks that the options name. */
export interface Entry {
  readonly key: string;
  /** Nothing of a file that a link named. */
  readonly beside: Beside | undefined;
  /** Its place among those that are matched, of which the open one is the first; `null` for one that is not. */
  readonly place: number | null;
}

export interface Entries {
  readonly entries: readonly Entry[];
  /** Those that are matched: open, and no version of one before them. */
  readonly networks: readonly Network[];
}

export function entriesOf(
  open: Network,
  keys: readonly string[],
  beside: readonly Beside[],
): Entries {
  const networks = [open];
  const entries = keys.map((key): Entry => {
    const one = beside.find((each) => each.key === key);
    const network = one?.is === 'open' ? one.network : null;
    const isNew = network !== null && networks.every(({ id }) => id !== network.id);
    return { key, beside: one, place: isNew ? networks.push(network) - 1 : null };
  });
  return { entries, networks };
}
