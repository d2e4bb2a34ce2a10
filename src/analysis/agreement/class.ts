/** Many readings of one text held against a key: each as a whole, and all of them sentence by sentence. */
import { quotesOf } from '../../network/quotes.ts';
import type { Network } from '../../network/records.ts';
import { relationType } from '../../network/relation-types.ts';
import { isSure, proposeMatches } from '../matching.ts';
import { type Agreement, agreementOf } from './agreement.ts';
import { alpha } from './alpha.ts';
import { bootstrapped, type Estimate } from './bootstrap.ts';
import { counted } from './counted.ts';
import { reaches, type Sentence, sentencesOf } from './sentences.ts';

/** How one student's reading agrees with the key. */
export interface StudentReading {
  readonly network: Network;
  /** Its coder, or where that is not said what it is called. */
  readonly name: string;
  readonly agreement: Agreement;
}

/** A sentence of the key, and in how many readings it comes out otherwise. */
export interface SentenceReadings {
  readonly sentence: Sentence;
  /** Students who decided on it. */
  readonly read: number;
  /**
   * Of these, those who decide otherwise, or rest other relations on it: another pair, type or direction.
   */
  readonly differing: number;
}

export interface ClassReadings {
  readonly students: readonly StudentReading[];
  /** Those most often read differently first, else in the order of the text. */
  readonly sentences: readonly SentenceReadings[];
  /** Krippendorff's alpha of the students among themselves, without the key: sentences coded or passed over. */
  readonly among: Estimate;
}

/** Students keep the order given. */
export function classReadings(key: Network, students: readonly Network[]): ClassReadings {
  const read = students.map((network) => sentencesIn(key, network));
  // In the order of the texts, though a student may have cut a sentence otherwise.
  const places = sentencesOf(key, key).flatMap(({ units: [own] }) => own.map(({ id }) => id));
  const sentences = places.flatMap((place): SentenceReadings[] => {
    const found = read.flatMap((one) => one.get(place) ?? []);
    const decided = found.filter(({ sentence: { decided } }) => !decided.includes(null));
    const [first] = decided;
    if (!first) return [];
    const differing = decided.filter(({ isAlike }) => !isAlike).length;
    return [{ sentence: first.sentence, read: decided.length, differing }];
  });
  const share = ({ differing, read: all }: SentenceReadings) => differing / all;
  const decisions = places.map((place) =>
    read.map((one) => one.get(place)?.sentence.decided[1] ?? null),
  );
  return {
    students: students.map((network) => ({
      network,
      name: network.coder ?? network.title,
      agreement: agreementOf(key, network),
    })),
    sentences: sentences.sort((a, b) => share(b) - share(a)),
    among: bootstrapped(counted(decisions.filter(hasTwo)), alpha),
  };
}

function hasTwo(values: readonly (string | null)[]): boolean {
  return values.filter((value) => value !== null).length > 1;
}

interface Read {
  readonly sentence: Sentence;
  readonly isAlike: boolean;
}

/** By the key's unit: what one student makes of each sentence that is one of the key's. */
function sentencesIn(key: Network, student: Network): Map<string, Read> {
  const ids = new Map(
    proposeMatches(key, student)
      .filter(isSure)
      .map((match) => [match.b, match.a]),
  );
  const own = (id: string) => id;
  return new Map(
    sentencesOf(key, student).flatMap((sentence) => {
      const [unit] = sentence.units[0];
      if (!unit) return [];
      const [first, second] = sentence.decided;
      const isAlike =
        first === second &&
        tiesOn(key, sentence, 0, own) ===
          tiesOn(student, sentence, 1, (id) => ids.get(id) ?? `${id}?`);
      return [[unit.id, { sentence, isAlike }] as const];
    }),
  );
}

/** What relations rest on a sentence, as one text. */
function tiesOn(
  network: Network,
  { sources, start, end }: Sentence,
  side: 0 | 1,
  idOf: (id: string) => string,
): string {
  const resting = new Set(
    quotesOf(network)
      .filter(({ kind, source }) => kind === 'quote' && source === sources[side])
      .filter((quote) => reaches(quote, start, end))
      .map(({ record }) => record),
  );
  const said = network.relations
    .filter(({ id }) => resting.has(id))
    .map(({ type, typeName, source, target }) => {
      const ends = [idOf(source), idOf(target)];
      return [typeName ?? type, ...(relationType(type).directed ? ends : ends.sort())].join(' ');
    });
  return [...new Set(said)].sort().join('\n');
}
