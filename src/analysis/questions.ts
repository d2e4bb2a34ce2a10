/** Good first questions to a network, each with the relations that answer it. */
import { disputedRecords } from '../network/claims.ts';
import { groupedBy } from '../network/grouped.ts';
import { actsForTheState } from '../network/organization-kinds.ts';
import type { Network, Organization, Relation } from '../network/records.ts';
import { relationType } from '../network/relation-types.ts';
import { byStrength } from '../network/strength.ts';

/** In the order in which they are asked. */
export const QUESTIONS = ['allies', 'disputed', 'origins', 'attacks'] as const;
export type QuestionId = (typeof QUESTIONS)[number];

export interface Question {
  readonly id: QuestionId;
  /** The organization that it is about; `null` where it is about the whole network. */
  readonly about: Organization | null;
  /** Every relation that answers it, the firmest first where it asks how firmly. */
  readonly answer: readonly Relation[];
}

/**
 * The questions that the network answers: who is allied, whether another source contradicts or refines
 * that, who came out of the organization that most came out of, whom did the organization attack that
 * attacked most. One without an answer is not asked.
 * @param disputed ids of the network's records that sources disagree on
 */
export function firstQuestions(
  network: Pick<Network, 'organizations' | 'relations' | 'disputes'>,
  disputed: ReadonlySet<string> = disputedRecords(network),
): Question[] {
  const { organizations, relations } = network;
  const kinds = new Map(organizations.map(({ id, kind }) => [id, kind]));
  const bySign = (sign: unknown) =>
    relations.filter(({ type }) => relationType(type).sign === sign);
  // In a hostile act the record's target is the one who acts.
  const isAttack = ({ target }: Relation) => {
    const kind = kinds.get(target);
    return kind !== undefined && !actsForTheState(kind);
  };
  /** Of relations that lead to several organizations those of the one that most lead to. */
  const ofMostFrequent = (id: QuestionId, found: readonly Relation[]): Question => {
    const most = mostFrequent(found.map(({ target }) => target));
    return {
      id,
      about: organizations.find((one) => one.id === most) ?? null,
      answer: found.filter(({ target }) => target === most),
    };
  };
  const alliances = bySign(1).toSorted(byStrength);
  const origins = bySign(null).filter(({ type }) => relationType(type).coded);
  return [
    { id: 'allies', about: null, answer: alliances } as const,
    {
      id: 'disputed',
      about: null,
      answer: alliances.filter((one) => disputed.has(one.id)),
    } as const,
    ofMostFrequent('origins', origins),
    ofMostFrequent('attacks', bySign('hostile-act').filter(isAttack)),
  ].filter(({ answer }) => answer.length > 0);
}

/** The same question asked of a part of its network: it is about whom it was about. */
export function askedOf(
  question: Question,
  part: Pick<Network, 'relations' | 'disputes'>,
): Question {
  const relations = new Map(part.relations.map((one) => [one.id, one]));
  const answer = question.answer.flatMap(({ id }) => relations.get(id) ?? []);
  if (question.id !== 'disputed') return { ...question, answer };
  const disputed = disputedRecords(part);
  return { ...question, answer: answer.filter(({ id }) => disputed.has(id)) };
}

/** The first of the most frequent values; `undefined` for none. */
function mostFrequent(values: readonly string[]): string | undefined {
  const groups = [...groupedBy(values, (value) => value).values()];
  return groups.sort((a, b) => b.length - a.length)[0]?.[0];
}
