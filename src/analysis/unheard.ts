/** What rests on each source: the network, its blocs and its balance where one source in turn is not heard. */
import { blocTies } from '../network/blocs.ts';
import { type Consensus, type Voices, voicesOf } from '../network/claims.ts';
import type { Bloc, Network } from '../network/records.ts';
import { relationType } from '../network/relation-types.ts';
import {
  type Answers,
  type Asked,
  answersOf,
  type Changed,
  difference,
  lostAnswers,
  SECONDS,
} from './answers.ts';
import { isProved } from './frustration.ts';
import type { Grouping, GroupingMethod } from './grouping-methods.ts';
import { leaveOut, NOTHING_LEFT_OUT, restingAlone, saidBy } from './left-out.ts';
import type { Path } from './paths.ts';
import { firstQuestions, type QuestionId } from './questions.ts';
import type { SignedOptions } from './signed-graph.ts';

/** What is left of a bloc that a source claims. */
export interface BlocLeft {
  readonly bloc: string;
  /** Whether its claim is the one that is not heard. */
  readonly goes: boolean;
  /** Ids of the other sources that claim a bloc of the same members. */
  readonly alsoBy: readonly string[];
  /** Pairs of members in all, and those that some relation allies, before and after. */
  readonly pairs: number;
  readonly allied: { readonly before: number; readonly after: number };
  /** The alliances between members that are left, each with how the other sources stand to it. */
  readonly left: readonly { readonly relation: string; readonly consensus: Consensus }[];
}

/** What changes without one source. */
export interface Unheard extends Changed {
  readonly source: string;
  /** How many relations it says, alone or with others. */
  readonly says: number;
  /** Ids of organizations that no relation ties any more. */
  readonly organizations: readonly string[];
  /** The blocs that it claims, and those of which it alone allies a pair. */
  readonly blocsLeft: readonly BlocLeft[];
  /** Ways of grouping that find other groups. */
  readonly grouped: readonly GroupingMethod[];
}

type Sourced = Asked & Pick<Network, 'sources'>;

/**
 * Leaves out each source that says a relation, in turn, and compares the answers. Of a single one all would go, so
 * there is nothing to compare.
 * @param seconds for the proofs of all indices together
 * @returns the source first on which most relations rest alone
 */
export function unhearEach(
  network: Sourced,
  options: SignedOptions,
  seconds: number = SECONDS,
): Unheard[] {
  const said = saidBy(network);
  const sources = network.sources.filter(({ id }) => said.has(id));
  if (sources.length < 2) return [];
  const share = seconds / (sources.length + 1);
  const before = answersOf(network, options, share);
  const questions = firstQuestions(network);
  const tied = tiedIn(network);
  const all = sources.map((source): Unheard => {
    const left = leaveOut(network, { ...NOTHING_LEFT_OUT, source });
    const after = answersOf(left, options, share, before);
    const remaining = new Set(left.relations.map(({ id }) => id));
    const stillTied = tiedIn(left);
    return {
      source: source.id,
      says: (said.get(source.id) as ReadonlySet<string>).size,
      relations: network.relations.map(({ id }) => id).filter((id) => !remaining.has(id)),
      organizations: [...tied].filter((id) => !stillTied.has(id)),
      answers: lostAnswers(questions, left),
      ...difference(before, after),
      blocsLeft: blocsLeftOf(network, left, source.id),
      grouped: groupedOtherwise(before, after),
    };
  });
  return all.sort((a, b) => b.relations.length - a.relations.length);
}

/** What is asked how firm it is: a first question, who stands together, or how far all is in balance. */
export type FirmAnswer = QuestionId | 'groupings' | 'balance';

/** The sources without which, one at a time, an answer is another. */
export function changedBy(all: readonly Unheard[], answer: FirmAnswer): string[] {
  return all.filter((one) => isOther(one, answer)).map(({ source }) => source);
}

/**
 * The sources without which, one at a time, a path has a link that nothing is left of.
 * @param network what the path was found in
 */
export function brokenWithout(
  { links }: Pick<Path, 'links'>,
  network: Pick<Network, 'relations'>,
): string[] {
  return [...restingAlone(network)]
    .filter(([, alone]) => {
      const gone = new Set(alone);
      return links.some(({ relations }) => relations.every((id) => gone.has(id)));
    })
    .map(([source]) => source);
}

/** Whether the frustration index is another, or a partition that was best is no longer. */
function isBalancedOtherwise({ index, regrouped }: Changed): boolean {
  const { before, after } = index;
  return regrouped || (isProved(before) && isProved(after) && before.upper !== after.upper);
}

function isOther(one: Unheard, answer: FirmAnswer): boolean {
  if (answer === 'balance') return isBalancedOtherwise(one);
  if (answer === 'groupings') return one.grouped.length > 0 || one.regrouped;
  return one.answers.some(({ question }) => question === answer);
}

function tiedIn({ relations }: Pick<Network, 'relations'>): Set<string> {
  return new Set(relations.flatMap(({ source, target }) => [source, target]));
}

/**
 * The claimed blocs of which something falls without a source: its claim, or that a pair is called allied.
 * @param left the network without it
 */
export function blocsLeftOf(network: Asked, left: Asked, source: string): BlocLeft[] {
  let voices: ReadonlyMap<string, Voices> | undefined;
  const consensusOf = (id: string) => {
    voices ??= voicesOf(left);
    return voices.get(id)?.consensus ?? 'one-voice';
  };
  return network.blocs.flatMap((bloc): BlocLeft[] => {
    if (bloc.claimedBy === undefined) return [];
    const alliances = alliancesIn(left, bloc);
    const allied = { before: pairsOf(alliancesIn(network, bloc)), after: pairsOf(alliances) };
    const goes = bloc.claimedBy === source;
    if (!goes && allied.before === allied.after) return [];
    const { length } = bloc.members;
    const alike = network.blocs.filter((one) => membersOf(one) === membersOf(bloc));
    const alsoBy = new Set(alike.flatMap(({ claimedBy }) => claimedBy ?? []));
    alsoBy.delete(source);
    return [
      {
        bloc: bloc.id,
        goes,
        alsoBy: [...alsoBy],
        pairs: (length * (length - 1)) / 2,
        allied,
        left: alliances.map(({ id }) => ({
          relation: id,
          consensus: consensusOf(id),
        })),
      },
    ];
  });
}

function membersOf({ members }: Bloc): string {
  return members
    .map(({ organization }) => organization)
    .sort()
    .join(' ');
}

function alliancesIn(network: Pick<Network, 'relations'>, bloc: Bloc): Network['relations'] {
  return blocTies(network, bloc).filter(({ type }) => relationType(type).sign === 1);
}

function pairsOf(relations: Network['relations']): number {
  return new Set(relations.map(({ source, target }) => [source, target].sort().join(' '))).size;
}

/** The best partition in two is compared by what it frustrates: there may be several. */
function groupedOtherwise(before: Answers, after: Answers): GroupingMethod[] {
  return before.groupings.flatMap((one, i) =>
    one.method !== 'balance' && groupsOf(one) !== groupsOf(after.groupings[i] as Grouping)
      ? [one.method]
      : [],
  );
}

function groupsOf({ groups }: Grouping): string {
  return groups.map((ids) => ids.join(' ')).join('\n');
}
