/** Whether a text is a table, before it is read as one. */
import { endingOf, endsAs, OPENING_FORMATS } from '../../../network/file-formats.ts';
import { LOOKED_AT, triesJson, triesXml } from '../tried-syntax.ts';
import { readCsv, SAMPLE_ROWS, SEPARATORS } from './csv.ts';

/** Tables are known by their names; a list of values under another name by its line breaks and separators. */
export function isTable(text: string, file: string): boolean {
  if (/^(?:csv|tsv|tab)$/.test(endingOf(file))) return true;
  const isOther = OPENING_FORMATS.some((id) => id !== 'csv' && endsAs(id, file));
  return !isOther && !endingOf(file).endsWith('json') && looksLikeTable(text);
}

const LAST_WORD = 40;

/** Whether most of the first rows have the same cells, two or more, and they do not read as sentences. */
export function looksLikeTable(text: string): boolean {
  if (triesJson(text) || triesXml(text)) return false;
  const sample = firstLines(text).replace(/\r\n?/g, '\n');
  return SEPARATORS.some((separator) => {
    const { rows } = readCsv(sample, separator, SAMPLE_ROWS);
    const [head = [], ...others] = rows.filter((cells) => cells.some((cell) => cell.trim() !== ''));
    const isEven = most(others, ({ length }) => length === head.length);
    return (
      isEven && head.filter((cell) => cell.trim() !== '').length > 1 && !isProse([head, ...others])
    );
  });
}

/** The whole text, or of a long one the lines that are whole. */
function firstLines(text: string): string {
  if (text.length <= LOOKED_AT) return text;
  const sample = text.slice(0, LOOKED_AT);
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
