/** Settling how two readings differ: one act that changes the network and says who decided what, and why. */
import {
  type AnyJudgement,
  judgementsOf,
  type PairJudgement,
} from '../analysis/agreement/judgements.ts';
import { reaches, type Sentence } from '../analysis/agreement/sentences.ts';
import { isSure, proposeMatches } from '../analysis/matching.ts';
import { put } from '../coding/acts/record-lists.ts';
import { checkEdit } from '../network/check-edit.ts';
import { codedQuotes, unitState } from '../network/coverage.ts';
import { newId } from '../network/ids.ts';
import type { Outcome } from '../network/problems.ts';
import type { Settlement, Unit } from '../network/reading-records.ts';
import type { Network } from '../network/records.ts';
import { type Document, edit } from './document.ts';
import { withPlacesForNew } from './placing.ts';
import { withBasis, withEnds, withoutSentence, withSentence, withTies } from './taken-over.ts';

export type Choice = Settlement['choice'];

export type Decision = Pick<Settlement, 'choice' | 'by' | 'on' | 'reason'>;

const ONE_OF_TWO: readonly Choice[] = ['first', 'second', 'anew'];
const ANY: readonly Choice[] = ['first', 'second', 'both', 'neither', 'anew'];

/**
 * What can be chosen: that both or neither are right makes sense only of types and directions. Once something else
 * was chosen, what the first reading had is not in the network by itself any more; it is had again by undoing that.
 */
export function choicesFor(difference: Pick<AnyJudgement, 'concerns' | 'settled'>): Choice[] {
  const { concerns, settled: before } = difference;
  const all = concerns === 'type' || concerns === 'direction' ? ANY : ONE_OF_TWO;
  if (!before || before.choice === 'first') return [...all];
  return all.filter((one) => one === before.choice || (one !== 'first' && one !== 'both'));
}

/**
 * The network, which is the first reading, with a difference settled: relations, quotes and decisions are
 * taken over as chosen, and `readings` says so: of this difference, and of all else that the act changes, which
 * would no longer be known to have been read so. “Anew” changes nothing: what is coded then is the coder's. Problems where the result would break
 * a rule of the format.
 * @param difference one of `judgementsOf(a, b)`; one that was settled is settled anew
 */
export function settled(
  a: Network,
  b: Network,
  difference: AnyJudgement,
  decision: Decision,
): Outcome<Network> {
  const place = withPlace(a, b, difference);
  const changed = withDecisions(a, b, decided(place, b, difference, decision));
  const values = valuesByKey(changed, b);
  const besides = judgementsOf(a, b)
    .list.filter((one) => one.settled === null && !isSame(one, difference))
    .filter((one) => values.get(keyOf(one)) !== one.values[0]);
  let next: Network = {
    ...changed,
    readings: a.readings ?? { readers: readersOf(changed, a, b), settled: [] },
  };
  for (const one of [difference, ...besides]) next = withEntry(next, one, decision);
  const problems = checkEdit(a, next);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: next, notes: [] };
}

/** The document with the network in which a difference was settled, as one step. */
export function settleIn(document: Document, network: Network): Document {
  const placed = withPlacesForNew(document.network, network, document.frame);
  return edit(document, placed, { code: 'settled', params: {} });
}

/** What a settlement names has to be there: the organizations of the pair, the unit of the sentence. */
function withPlace(a: Network, b: Network, difference: AnyJudgement): Network {
  if (difference.concerns !== 'unit') return withEnds(a, b, difference.pair.ends);
  const { units, sources } = difference.sentence;
  const [unit] = units[1];
  if (units[0].length > 0 || !unit) return a;
  const { passedOver: _, note: __, ...bare } = unit;
  const own: Unit = { ...bare, id: newId(a, unit.id, 'unit'), source: sources[0] };
  return put(a, 'coverage', own);
}

function decided(
  network: Network,
  b: Network,
  difference: AnyJudgement,
  { choice }: Decision,
): Network {
  const isAsBefore = difference.settled?.choice === choice;
  if (isAsBefore || choice === 'first' || choice === 'anew') return network;
  switch (difference.concerns) {
    case 'unit':
      return difference.values[0] === 'coded'
        ? withoutSentence(network, difference.sentence)
        : withSentence(network, b, difference, matchedIds(network, b));
    case 'basis':
      return withBasis(network, b, difference);
    default:
      return withTies(network, b, difference, {
        first: choice === 'both',
        second: choice !== 'neither',
      });
  }
}

/** By the id that the second reading gives an organization, the one that the network does. */
function matchedIds(network: Network, b: Network): Map<string, string> {
  return new Map(
    proposeMatches(network, b)
      .filter(isSure)
      .map((match) => [match.b, match.a]),
  );
}

/**
 * Units whose sentence is coded now lose their reason; one that no quote rests on any more takes over why the second
 * reading passed its sentence over, where it did.
 */
function withDecisions(before: Network, b: Network, after: Network): Network {
  const [had, has] = [codedQuotes(before), codedQuotes(after)];
  const { list, undecided } = judgementsOf(after, b);
  const sentences = [
    ...list.flatMap((one) => (one.concerns === 'unit' ? [one.sentence] : [])),
    ...undecided,
  ];
  const reasonOf = (unit: Unit) =>
    sentences
      .find(({ units }) => units[0].some(({ id }) => id === unit.id))
      ?.units[1].find(({ passedOver }) => passedOver !== undefined);
  const coverage = after.coverage?.map((unit): Unit => {
    const { passedOver, note, ...bare } = unit;
    const now = unitState(unit, has);
    if (now === 'coded' && passedOver !== undefined) return bare;
    const reason = now === 'open' && unitState(unit, had) === 'coded' ? reasonOf(unit) : undefined;
    if (!reason?.passedOver) return unit;
    const noted = reason.note ?? note;
    return { ...bare, passedOver: reason.passedOver, ...(noted !== undefined && { note: noted }) };
  });
  return { ...after, ...(coverage && { coverage }) };
}

/** What the network says now in each regard, what was settled before not taken back. */
function valuesByKey(network: Network, b: Network): Map<string, string> {
  const { readings: _, ...bare } = network;
  return new Map(judgementsOf(bare, b).list.map((one) => [keyOf(one), one.values[0]]));
}

function isPair(one: AnyJudgement): one is PairJudgement {
  return one.concerns !== 'unit';
}

function isSame(one: AnyJudgement, other: AnyJudgement): boolean {
  return keyOf(one) === keyOf(other);
}

function keyOf(one: AnyJudgement): string {
  return [one.concerns, ...(isPair(one) ? idsOf(one) : [String(one.sentence.start)])].join(' ');
}

function idsOf({ pair: { ends } }: PairJudgement): [string, string] {
  const [one, other] = ends.map(({ a, b }) => a ?? b ?? '');
  return [one ?? '', other ?? ''];
}

function withEntry(network: Network, one: AnyJudgement, decision: Decision): Network {
  const { concerns, values } = one;
  const about = isPair(one) ? { pair: idsOf(one) } : { unit: unitIn(network, one.sentence) };
  const name = ['settled', concerns, ...(about.pair ?? [about.unit])].join(' ');
  const id = one.settled?.id ?? newId(network, name, 'settled');
  const entry = { id, concerns, ...about, first: values[0], second: values[1], ...decision };
  const { readers = [], settled: known = [] } = network.readings ?? {};
  const others = known.filter((each) => each.id !== id);
  return { ...network, readings: { readers, settled: [...others, entry] } };
}

/** The unit of a sentence: one that it has, or that has come along. */
function unitIn({ coverage = [] }: Network, { sources, start, end }: Sentence): string {
  const isHere = (unit: Unit) => unit.source === sources[0] && reaches(unit, start, end);
  return coverage.find(isHere)?.id ?? '';
}

function readersOf(network: Network, a: Network, b: Network) {
  const reader = (place: string, { coder, title, codedOn }: Network) => ({
    id: newId(network, place, 'reader'),
    name: coder ?? title,
    ...(codedOn !== undefined && { codedOn }),
  });
  return [reader('first-reader', a), { ...reader('second-reader', b), network: b.id }];
}
