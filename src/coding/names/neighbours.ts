/** What the words around a known name say of it: that it is part of a longer name, or means a place. */
import { opensSentence } from '../../evidence/sentence-words.ts';
import type { Spelling } from './known.ts';
import {
  isArticle,
  isCartelWord,
  isConnector,
  isPlaceWord,
  standsBeforePlaces,
} from './name-words.ts';
import { isCapital, type Word } from './words-of.ts';

interface Read {
  readonly text: string;
  readonly words: readonly Word[];
}

/** Whether the words at `i`, which spell a name, mean another organization or a place there. */
export function meansAnother(read: Read, i: number, spelling: Spelling): boolean {
  const { words, kind, isPlace, afterContraction } = spelling;
  const before = read.words[i - 1];
  if (afterContraction && !/^(?:d?el|al)$/.test(before?.folded ?? '')) return true;
  if (kind !== 'proper') return false;
  if (/^(?:new|nuev[oa])$/.test(before?.folded ?? '') && isCapital(before?.text ?? '')) return true;
  if (words.some(({ folded }) => isCartelWord(folded))) return false;
  return (
    goesOnBefore(read, i) ||
    (words.length === 1 && goesOnAfter(read, i)) ||
    (isPlace && standsForPlace(read, i))
  );
}

/** `Mata` before `Zetas`, `Héctor` before `Beltrán-Leyva`; not a cartel's own word, nor one that opens a sentence. */
function goesOnBefore({ text, words }: Read, i: number): boolean {
  const [before, word] = [words[i - 1], words[i]];
  if (!before || !word || text.slice(before.end, word.start) !== ' ') return false;
  if (!isNamePart(before) || isArticle(word.folded)) return false;
  return !(opensSentence(before.text) && opensLine(text, before.start));
}

function goesOnAfter({ text, words }: Read, i: number): boolean {
  const [word, after] = [words[i], words[i + 1]];
  return !!word && !!after && text.slice(word.end, after.start) === ' ' && isNamePart(after);
}

function isNamePart({ text, folded }: Word): boolean {
  return isCapital(text) && !isArticle(folded) && !isConnector(folded) && !isCartelWord(folded);
}

/** Whether nothing, a line end or a stop stands before. */
function opensLine(text: string, start: number): boolean {
  return /(?:^|[\n.!?…])[\s“"‘'«([¿¡—]*$/u.test(text.slice(Math.max(0, start - 8), start));
}

/** `in Sinaloa`, `state of Sinaloa`, `in Culiacán, Sinaloa`, `Golfo de México`; `Nuevo Cártel de Sinaloa` is unknown. */
function standsForPlace({ text, words }: Read, i: number): boolean {
  const at = (offset: number) => words[i + offset]?.folded ?? '';
  if (standsBeforePlaces(at(-1)) || isPlaceWord(at(-1))) return true;
  if (/^(?:of|del?)$/.test(at(-1)) && (isPlaceWord(at(-2)) || isCartelWord(at(-2)))) return true;
  if (/^(?:of|de)$/.test(at(1)) && isCapital(words[i + 2]?.text ?? '')) return true;
  const [before, word] = [words[i - 1], words[i]];
  const isListed = !!before && !!word && text.slice(before.end, word.start) === ', ';
  return isListed && isCapital(before.text) && standsBeforePlaces(at(-2));
}
