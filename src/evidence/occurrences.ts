/** Many words sought in one text at once, in time that grows with the text and not with their number. */
import { isWellFormed } from './selectors.ts';

export interface Occurrences {
  /** How often the words stand in the text; places may overlap. */
  readonly count: number;
  /** UTF-16 indexes of the first of them, ascending, at most `KEPT`. */
  readonly first: readonly number[];
}

/** Enough to show a reader; a short word stands in a long text too often to keep every place. */
export const KEPT = 20;

const NONE: Occurrences = { count: 0, first: [] };

/** Work between two yields: about a millisecond. */
const STRETCH = 1 << 17;

const ANCHORS = [32, 16, 8, 4, 2, 1] as const;

/**
 * Finds every occurrence of each of the given words by the method of Karp and Rabin (1987, "Efficient
 * randomized pattern-matching algorithms"): a rolling hash over the text is compared with the hash of
 * a stretch of each of the words, and what agrees is then compared in full. Words of like length share a pass.
 * Yields between stretches of the text the share of the work that is done.
 * @returns a function from words to their occurrences; words not asked for have none
 */
export function* occurrences(
  text: string,
  wanted: Iterable<string>,
): Generator<number, (words: string) => Occurrences> {
  const sought = new Map<string, Sought>();
  for (const words of wanted)
    if (words !== '' && isWellFormed(words)) sought.set(words, { words, count: 0, first: [] });
  const passes = passesFor(sought.values());
  for (const [done, pass] of passes.entries()) {
    for (let from = 0; from < text.length; from += STRETCH) {
      scan(text, from, from + STRETCH, pass);
      yield (done + from / text.length) / passes.length;
    }
  }
  return (words) => sought.get(words) ?? NONE;
}

/** Occurrences in the making. */
interface Sought {
  readonly words: string;
  count: number;
  readonly first: number[];
}

/** Where in the words the stretch lies whose hash is compared. */
interface Anchored {
  readonly one: Sought;
  readonly offset: number;
}

interface Pass {
  /** Length of the stretches that this pass compares, in UTF-16 units. */
  readonly anchor: number;
  readonly byHash: ReadonlyMap<number, readonly Anchored[]>;
  /** One byte for each value of a hash's upper bits: nearly every place is refused by it. */
  readonly sieve: Uint8Array;
}

const SIEVE_BITS = 18;

function passesFor(all: Iterable<Sought>): Pass[] {
  const passes = new Map<number, { byHash: Map<number, Anchored[]>; sieve: Uint8Array }>();
  for (const one of all) {
    const anchor = ANCHORS.find((length) => length <= one.words.length) ?? 1;
    const pass = passes.get(anchor) ?? {
      byHash: new Map(),
      sieve: new Uint8Array(1 << SIEVE_BITS),
    };
    passes.set(anchor, pass);
    const { hash, alike, offset } = leastAlike(one.words, anchor, pass.byHash);
    if (alike) alike.push({ one, offset });
    else pass.byHash.set(hash, [{ one, offset }]);
    pass.sieve[sieveSlot(hash)] = 1;
  }
  return [...passes].map(([anchor, pass]) => ({ anchor, ...pass }));
}

/**
 * Thousands of quotes may open or close alike (after the same heading, before the same phrase), and
 * each would be compared in full wherever that stands: of opening, middle and close, the stretch that
 * the fewest others share is the one to look for.
 */
function leastAlike(
  words: string,
  anchor: number,
  byHash: ReadonlyMap<number, Anchored[]>,
): { hash: number; alike: Anchored[] | undefined; offset: number } {
  const close = words.length - anchor;
  const stretches = [0, close >> 1, close].map((offset) => {
    const hash = hashOf(words, offset, anchor);
    return { hash, alike: byHash.get(hash), offset };
  });
  return stretches.reduce((best, one) =>
    (one.alike?.length ?? 0) < (best.alike?.length ?? 0) ? one : best,
  );
}

/** Counts the words whose stretch starts in [from, to). */
function scan(text: string, from: number, to: number, { anchor, byHash, sieve }: Pass): void {
  const last = Math.min(to, text.length - anchor + 1);
  if (from >= last) return;
  const leaving = power(anchor - 1);
  let hash = hashOf(text, from, anchor);
  for (let i = from; ; i += 1) {
    if (sieve[sieveSlot(hash)] === 1) {
      for (const { one, offset } of byHash.get(hash) ?? []) {
        const start = i - offset;
        if (start < 0 || !text.startsWith(one.words, start)) continue;
        one.count += 1;
        if (one.first.length < KEPT) one.first.push(start);
      }
    }
    if (i + 1 === last) return;
    hash = (hash - Math.imul(text.charCodeAt(i), leaving)) | 0;
    hash = (Math.imul(hash, BASE) + text.charCodeAt(i + anchor)) | 0;
  }
}

const BASE = 0x01000193;

function hashOf(text: string, start: number, length: number): number {
  let hash = 0;
  for (let i = start; i < start + length; i += 1)
    hash = (Math.imul(hash, BASE) + text.charCodeAt(i)) | 0;
  return hash;
}

function power(exponent: number): number {
  let result = 1;
  for (let i = 0; i < exponent; i += 1) result = Math.imul(result, BASE);
  return result;
}

/** Fibonacci hashing: the upper bits of the product depend on all bits of the hash. */
function sieveSlot(hash: number): number {
  return Math.imul(hash, 0x9e3779b1) >>> (32 - SIEVE_BITS);
}
