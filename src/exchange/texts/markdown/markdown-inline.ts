/** Words of Markdown without their marks (CommonMark 0.31, section 6): what a reader of the page would see. */
import { Parser } from 'htmlparser2';

/** Stand for pieces that are kept as they are while marks are taken away; no text has them. */
const [KEPT, KEPT_END] = ['\uE000', '\uE001'];

const ESCAPED = /\\([!-/:-@[-`{-~])/g;
const CODE = /(?<!`)(`+)(?!`)(.{0,2000}?[^`])\1(?!`)/gs;
const AUTOLINK = /<((?:https?|mailto):[^\s<>]+)>/g;
const LABEL = String.raw`\[((?:[^[\]]|\[[^[\]]{0,200}\]){0,1000})\]`;
const TARGET = String.raw`\((?:[^()\s]|\([^()\s]{0,200}\)){0,2000}(?:\s+(?:"[^"]{0,500}"|'[^']{0,500}'))?\s{0,9}\)`;
const LINK = new RegExp(String.raw`!?${LABEL}(?:${TARGET}|\[[^[\]]{0,200}\])`, 'g');
const NOTE = /\[\^[^\]\s]{1,100}\]/g;
/** Around words; an underscore inside a word is a letter of it. */
const STRONG: readonly RegExp[] = [
  /(\*\*|~~)(?=\S)([^*~\n]{1,2000}?\S?)\1/g,
  /(?<![\p{L}\p{N}_])(__)(?=\S)([^_\n]{1,2000}?)__(?![\p{L}\p{N}_])/gu,
  /(\*)(?=[^\s*])([^*\n]{0,2000}?[^\s*])\*/g,
  /(?<![\p{L}\p{N}_])(_)(?=\S)([^_\n]{1,2000}?)_(?![\p{L}\p{N}_])/gu,
];

/** The words of a paragraph or heading; of a link its text, of a picture the words that stand for it. */
export function withoutMarks(markdown: string): string {
  const kept: string[] = [];
  const keep = (words: string) => `${KEPT}${kept.push(words) - 1}${KEPT_END}`;
  let text = markdown
    .replace(/[\uE000\uE001]/g, '')
    .replace(CODE, (_, __, code: string) => keep(code.replace(/^ (.*[^ ].*) $/s, '$1')))
    .replace(ESCAPED, (_, sign: string) => keep(sign))
    .replace(AUTOLINK, (_, address: string) => keep(address))
    .replace(NOTE, '');
  // A picture may stand in the text of a link.
  for (let n = 0; n < 2; n++) text = text.replace(LINK, '$1');
  for (const mark of STRONG) text = text.replace(mark, '$2');
  return withoutTags(text).replace(/\uE000(\d+)\uE001/g, (_, i: string) => kept[Number(i)] ?? '');
}

/** Markdown may have HTML in it; its entities are read too. */
function withoutTags(text: string): string {
  if (!/[<&]/.test(text)) return text;
  const words: string[] = [];
  const parser = new Parser({ ontext: (piece) => void words.push(piece) });
  parser.end(text);
  return words.join('');
}
