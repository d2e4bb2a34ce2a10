/** A first look at a text, before the readers of formats are loaded: words, or a network? */
import { jsonFault } from '../../network/json-fault.ts';
import { readCsv, SAMPLE, SEPARATORS } from '../formats/tables/csv.ts';

/** As much of a text as is looked at, in characters. */
export const LOOKED_AT = SAMPLE.characters;

/**
 * Whether a text could be a network, from its beginning: JSON, XML, or a table. Where it could be
 * words as well, it is said to be one, for a network is shown before it is opened.
 */
export function looksLikeNetwork(text: string): boolean {
  return looksLikeJson(text) || looksLikeXml(text) || looksLikeTable(text);
}

function looksLikeXml(text: string): boolean {
  return /^\s*<[?!\p{L}_]/u.test(text);
}

/** Also with a fault in it; but words in brackets (“[Editor’s note]”, “[1] The”) are none. */
function looksLikeJson(text: string): boolean {
  const sample = text.slice(0, SAMPLE.characters).trim();
  if (/^(?:\{|\[\s*\{)/.test(sample)) return true;
  const fault = sample.startsWith('[') ? jsonFault(sample) : 0;
  return fault === null || (fault > 0 && fault === sample.length);
}

const LAST_WORD = 40;

/** Whether most of the first rows have the same cells, two or more, and they do not read as sentences. */
export function looksLikeTable(text: string): boolean {
  if (looksLikeJson(text) || looksLikeXml(text)) return false;
  const sample = firstLines(text).replace(/\r\n?/g, '\n');
  return SEPARATORS.some((separator) => {
    const { rows } = readCsv(sample, separator, SAMPLE.rows);
    const [head = [], ...others] = rows.filter((cells) => cells.some((cell) => cell.trim() !== ''));
    const isEven = most(others, ({ length }) => length === head.length);
    return (
      isEven && head.filter((cell) => cell.trim() !== '').length > 1 && !isProse([head, ...others])
    );
  });
}

/** The whole text, or of a long one the lines that are whole. */
function firstLines(text: string): string {
  if (text.length <= SAMPLE.characters) return text;
  const sample = text.slice(0, SAMPLE.characters);
  return sample.slice(0, Math.max(sample.lastIndexOf('\n'), sample.lastIndexOf('\r')) + 1);
}

/**
 * No header has a sentence in it. Where no separator of the first line has a letter right behind it, as
 * in prose and seldom in a table, lines that end as sentences do are prose, and cells of many words are.
 */
function isProse(rows: readonly (readonly string[])[]): boolean {
  const [head = [], ...others] = rows;
  if (head.some((cell) => isSentence(cell) || wordsIn(cell) > 10)) return true;
  if (head.slice(1).some((cell) => /^[\p{L}"]/u.test(cell))) return false;
  const cells = rows.flat();
  const words = cells.reduce((sum, cell) => sum + wordsIn(cell), 0);
  const sentences = others.filter((row) => isSentence(row.join(' '))).length;
  return sentences * 2 >= others.length || words > 3.5 * cells.length;
}

function wordsIn(text: string): number {
  return text.split(/\s+/).filter((word) => word !== '').length;
}

/** More than a word, with the sign that ends a sentence behind the last. */
function isSentence(text: string): boolean {
  return /\s\S+[.!?…:][)\]"'’”»]{0,3}$/.test(text.trimEnd().slice(-LAST_WORD));
}

/** Four of five, of one at least. */
function most<T>(list: readonly T[], holds: (item: T) => boolean): boolean {
  return list.length > 0 && list.filter(holds).length >= 0.8 * list.length;
}
