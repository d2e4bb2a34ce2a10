/** The words of a part of a Word document (ECMA-376, part 1, WordprocessingML): its paragraphs, as Word shows them. */
import type { Problem } from '../../../network/problems.ts';
import { readXml, type XmlElement } from '../../formats/xml.ts';
import { type Block, oneLine } from '../extracted-text.ts';
import { levelFrom, type Styles } from './word-styles.ts';

const MAIN = [
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'http://purl.oclc.org/ooxml/wordprocessingml/main',
];
const COMPATIBILITY = 'http://schemas.openxmlformats.org/markup-compatibility/2006';

/** Words that were deleted or moved away while changes were tracked. */
const TAKEN_OUT = new Set(['del', 'moveFrom']);

interface Paragraph {
  words: string;
  level: number | undefined;
}

/**
 * Reads paragraphs, those of text boxes before the paragraph that holds them; the cells of a row with tabs
 * between them. Tracked changes are read as if they were accepted; hidden words, instructions of fields
 * and the older copy of what is there twice are left out.
 * @param root name of the part's root element
 * @param isApart elements of which nothing is read
 */
export function readParagraphs(
  xml: string,
  file: string,
  root: string,
  styles: Styles,
  isApart: (element: XmlElement) => boolean = () => false,
): { readonly blocks: Block[]; readonly problem: Problem | null } {
  const blocks: Block[] = [];
  const paragraphs: Paragraph[] = [];
  const rows: string[][] = [];
  let [leftOut, isHidden] = [0, false];
  const isLeftOut = (element: XmlElement) =>
    (element.namespace === COMPATIBILITY && element.name === 'Fallback') ||
    (MAIN.includes(element.namespace) && TAKEN_OUT.has(element.name)) ||
    isApart(element);
  const add = (words: string) => {
    const paragraph = paragraphs.at(-1);
    if (paragraph && leftOut === 0 && !isHidden) paragraph.words += words;
  };
  /** What stands in a cell is one line, and so a whole row. */
  const put = (line: string, level?: number) => {
    const row = rows.at(-1);
    if (line === '') return;
    if (!row) blocks.push(level === undefined ? { text: line } : { text: line, level });
    else row.push([row.pop(), line].filter(Boolean).join(' '));
  };
  const problem = readXml(xml, file, root, {
    open: (element) => {
      if (isLeftOut(element)) leftOut += 1;
      const { name, namespace, attributes } = element;
      if (!MAIN.includes(namespace)) return null;
      const value = attributes.get(`{${namespace}}val`);
      const paragraph = paragraphs.at(-1);
      if (name === 'p') paragraphs.push({ words: '', level: undefined });
      else if (name === 'r') isHidden = false;
      else if (name === 'vanish') isHidden = value !== 'false' && value !== '0';
      else if (name === 'pStyle' && paragraph) paragraph.level ??= styles.get(value ?? '');
      else if (name === 'outlineLvl' && paragraph) paragraph.level = levelFrom(value);
      else if (name === 'tab' || name === 'ptab') add(' ');
      else if (name === 'br' || name === 'cr') add('\n');
      else if (name === 'noBreakHyphen') add('-');
      else if (name === 'tr') rows.push([]);
      else if (name === 'tc') rows.at(-1)?.push('');
      return null;
    },
    close: (element, text) => {
      const { name, namespace } = element;
      if (MAIN.includes(namespace)) {
        if (name === 't') add(text);
        if (name === 'p') {
          const { words = '', level } = paragraphs.pop() ?? {};
          // A break of a line is the author's.
          for (const line of words.split('\n')) put(oneLine(line), level);
        }
        if (name === 'tr') put((rows.pop() ?? []).join('\t').trim());
      }
      if (isLeftOut(element)) leftOut -= 1;
    },
  });
  return { blocks, problem };
}
