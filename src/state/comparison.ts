/** Which matches of two networks the reader accepts, what follows from them, and how they are kept. */
import { type Comparison, compareNetworks } from '../analysis/compare.ts';
import type { Matched } from '../analysis/joined-by-matches.ts';
import {
  type Ground,
  isSure,
  type Match,
  matchKey,
  matchOf,
  type Proposal,
  proposeMatches,
} from '../analysis/matching.ts';
import { sameContent } from '../network/changes.ts';
import { sameOf } from '../network/joining/same.ts';
import type { KeptMatch, Network } from '../network/records.ts';
import { type Document, edit } from './document.ts';
import { saveFile } from './files.ts';

type Options = Readonly<Record<string, string>>;

/** A match that may be accepted, and why; `hand` where nobody proposed it and the reader added it. */
export interface PossibleMatch extends Match {
  readonly ground: Ground | 'hand';
  readonly ambiguous: boolean;
}

export interface ComparedNetworks {
  readonly a: Network;
  readonly b: Network;
  /** First what the reader added. */
  readonly proposals: readonly PossibleMatch[];
  readonly accepted: readonly Match[];
  /** Those that the reader refused, now or before. */
  readonly refused: readonly Match[];
  readonly comparison: Comparison;
}

/** Compares two networks with the matches that are accepted, by themselves or by the reader. */
export function comparedNetworks(a: Network, b: Network, options: Options): ComparedNetworks {
  const [accept, refuse] = [listOf(options.accept), listOf(options.refuse)];
  const proposed = proposeMatches(a, b);
  const proposals = [...addedByHand(a, b, accept, proposed), ...proposed];
  const accepted = proposals.filter((one) => {
    const key = matchKey(one);
    return accept.includes(key) || (isProposedSurely(one) && !refuse.includes(key));
  });
  const refused = proposals.filter(
    (one) =>
      !accepted.includes(one) && (one.ground === 'refused' || refuse.includes(matchKey(one))),
  );
  return { a, b, proposals, accepted, refused, comparison: compareNetworks(a, b, accepted) };
}

function isProposedSurely({ ground, ...one }: PossibleMatch): boolean {
  return ground !== 'hand' && isSure({ ground, ...one });
}

/** What is accepted though nobody proposed it. */
function addedByHand(
  a: Network,
  b: Network,
  accept: readonly string[],
  proposed: readonly Proposal[],
): PossibleMatch[] {
  const known = new Set(proposed.map(matchKey));
  const idsOf = ({ organizations }: Network) => new Set(organizations.map(({ id }) => id));
  const [inA, inB] = [idsOf(a), idsOf(b)];
  return accept.flatMap((key): PossibleMatch[] => {
    const match = matchOf(key);
    const isAdded = inA.has(match.a) && inB.has(match.b) && !known.has(key);
    return isAdded ? [{ ...match, ground: 'hand', ambiguous: false }] : [];
  });
}

/**
 * The options that accept or refuse a match. To accept one is to refuse every other that names one of
 * its organizations.
 */
export function decideMatch(
  proposals: readonly PossibleMatch[],
  options: Options,
  match: Match,
  isAccepted: boolean,
): { accept: string; refuse: string } {
  const rivals = proposals.filter(
    (one) => matchKey(one) !== matchKey(match) && (one.a === match.a || one.b === match.b),
  );
  const decided = new Map([
    ...listOf(options.accept).map((key) => [key, true] as const),
    ...listOf(options.refuse).map((key) => [key, false] as const),
    ...(isAccepted ? rivals.map((one) => [matchKey(one), false] as const) : []),
    [matchKey(match), isAccepted] as const,
  ]);
  // Only what differs from how it is at first need be said.
  const sure = new Map(proposals.map((one) => [matchKey(one), isProposedSurely(one)]));
  const keys = (wanted: boolean) =>
    [...decided]
      .filter(([key, value]) => value === wanted && sure.get(key) !== wanted)
      .map(([key]) => key)
      .join(',');
  return { accept: keys(true), refuse: keys(false) };
}

function listOf(option: string | undefined): string[] {
  return (option ?? '').split(',').filter((key) => key !== '');
}

/** A network's matches with those to another one replaced by what the reader accepts and refuses. */
function withMatches({ a, b, accepted, refused }: Decided): KeptMatch[] {
  const others = (a.matches ?? []).filter(({ network }) => network !== b.id);
  const kept = (match: Match) => ({ organization: match.a, network: b.id, other: match.b });
  const decided = [
    ...accepted.map(kept),
    ...refused.map((match) => ({ ...kept(match), refused: true })),
  ];
  return [...others, ...decided].sort((one, other) =>
    one.organization < other.organization ? -1 : 1,
  );
}

type Decided = Pick<ComparedNetworks, 'a' | 'b' | 'accepted' | 'refused'>;

/** Whether the open network has the matches as the reader accepts and refuses them. */
export function areKept(compared: Decided): boolean {
  const [known, wanted] = [compared.a.matches ?? [], withMatches(compared)];
  const isKnown = (one: KeptMatch) => known.some((other) => sameContent(one, other));
  return known.length === wanted.length && wanted.every(isKnown);
}

/** Keeps what is accepted and refused in the open network; it can be undone. */
export function keepMatches(document: Document, compared: Decided): Document {
  const { network } = document;
  const matches = withMatches({ ...compared, a: network });
  // Where there is no list there is none to be empty.
  if (matches.length === 0 && !network.matches) return document;
  return edit(document, { ...network, matches }, { code: 'matches', params: {} });
}

/** Both, and who is accepted as the same. */
export function matchedOf({ a, b, accepted }: Pick<Decided, 'a' | 'b' | 'accepted'>): Matched {
  const same = accepted.map((match) =>
    sameOf({ network: a.id, id: match.a }, { network: b.id, id: match.b }),
  );
  return { networks: [a, b], same };
}

/** Saves `matches.json`, as it stands in the folder of the open network. */
export function saveMatches(compared: Decided): void {
  const text = `${JSON.stringify(withMatches(compared), null, 2)}\n`;
  saveFile(new Blob([text], { type: 'application/json' }), 'matches.json');
}
