/** Markdown (CommonMark 0.31, and tables as GitHub writes them): its words without the marks, and its headings. */
import { decode } from '../../../evidence/decoding.ts';
import { issuedFrom } from '../../written-dates.ts';
import { authorsFrom } from '../../written-names.ts';
import { assemble, type Block, type Metadata, oneLine, type ReadText } from '../extracted-text.ts';
import { withoutMarks } from './markdown-inline.ts';

export const readMarkdown: ReadText = ({ bytes }) => {
  const { text } = decode(bytes);
  const [front = '', fields] = /^---\n(.{0,20000}?)\n(?:---|\.\.\.)(?:\n|$)/s.exec(text) ?? [];
  return {
    ok: true,
    value: assemble(blocksOf(text.slice(front.length)), metadataOf(fields ?? '')),
    notes: [],
  };
};

const FENCE = /^ {0,3}(`{3,}|~{3,})/;
const HEADING = /^ {0,3}(#{1,6})(?:[ \t]+(.*?))?(?:[ \t]+#+)?[ \t]*$/;
const UNDERLINE = /^ {0,3}(?:=+|-+)[ \t]*$/;
const RULE = /^ {0,3}(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,})$/;
const ITEM = /^\s*(?:[-*+]|\d{1,9}[.)])(?:[ \t]+|$)/;
const QUOTE = /^ {0,3}(?:>[ \t]?)+/;
const REFERENCE = /^ {0,3}\[(?!\^)[^\]]{1,200}\]:[ \t]*\S/;
const NOTE = /^ {0,3}\[\^[^\]\s]{1,100}\]:[ \t]*/;
const ROW = /^\s*\|.*\|\s*$/;
const DIVIDER = /^[\s|:-]+$/;
/** Two spaces or a backslash at its end break a line. */
const BREAK = /(?: {2,}|\\)$/;

/** Lines of a paragraph are joined; items, cells of a row (by tabs) and lines of code stand as they are. */
function blocksOf(text: string): Block[] {
  const blocks: Block[] = [];
  let lines: string[] = [];
  let fence: string | null = null;
  const close = (level?: number) => {
    const words = oneLine(withoutMarks(lines.join('\n')));
    if (words !== '') blocks.push(level === undefined ? { text: words } : { text: words, level });
    lines = [];
  };
  for (const whole of text.split('\n')) {
    const [, fenced] = FENCE.exec(whole) ?? [];
    if (fence !== null) {
      if (fenced?.startsWith(fence)) fence = null;
      else blocks.push({ text: whole });
      continue;
    }
    const line = whole.replace(QUOTE, '');
    const [, signs, heading = ''] = HEADING.exec(line) ?? [];
    if (fenced !== undefined) {
      close();
      fence = fenced;
    } else if (line.trim() === '' || REFERENCE.test(line)) close();
    else if (signs !== undefined) {
      close();
      lines = [heading];
      close(signs.length);
    } else if (lines.length > 0 && UNDERLINE.test(line)) close(line.includes('=') ? 1 : 2);
    else if (RULE.test(line)) close();
    else if (ROW.test(line)) {
      close();
      const cells = line
        .trim()
        .slice(1, -1)
        .split(/(?<!\\)\|/);
      const row = cells.map((cell) => oneLine(withoutMarks(cell))).join('\t');
      if (!DIVIDER.test(line)) blocks.push({ text: row });
    } else {
      if (ITEM.test(line) || NOTE.test(line)) close();
      lines.push(line.replace(ITEM, '').replace(NOTE, '').replace(BREAK, '').trim());
      if (BREAK.test(line)) close();
    }
  }
  close();
  return blocks;
}

/** The fields of a block of YAML before the text, as far as each is one line. */
function metadataOf(fields: string): Metadata {
  const found = new Map<string, string>();
  for (const [, name = '', value = ''] of fields.matchAll(/^(\w+):[ \t]*(.*)$/gm))
    found.set(name.toLowerCase(), value.trim().replace(/^(["'])(.*)\1$/, '$2'));
  const at = (...names: string[]) => names.map((name) => found.get(name)).find((one) => one);
  const [title, publisher, address] = [at('title'), at('publisher'), at('url', 'link')];
  const author = authorsFrom((at('author', 'authors') ?? '').replace(/^\[(.*)\]$/, '$1'));
  const issued = issuedFrom(at('date') ?? '');
  return {
    ...(title !== undefined && { title }),
    ...(author.length > 0 && { author }),
    ...(issued && { issued }),
    ...(publisher !== undefined && { publisher }),
    ...(address !== undefined && { URL: address }),
  };
}
