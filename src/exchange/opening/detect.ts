/** Which format a file has. */
import type { Reader, ReaderOf } from '../formats/format.ts';
import type { Parts } from '../formats/sheet.ts';
import { type Found, READERS } from '../formats.ts';

export function jsonReader(value: unknown): Found<ReaderOf<'json' | 'records'>> | undefined {
  return [...ofKind('json'), ...ofKind('records')].find(({ reader }) => reader.isMine(value));
}

export function xmlReader(text: string): Found<ReaderOf<'xml'>> | undefined {
  const [, root] =
    /<([\w.-]+:)?([A-Za-z_][\w.-]*)/.exec(text.slice(prologEnd(text)))?.slice(1) ?? [];
  return ofKind('xml').find(({ reader }) => reader.root === root);
}

/** Behind the instructions and comments before a document's root, in which anything may look like an element. */
function prologEnd(text: string): number {
  let at = 0;
  for (;;) {
    const start = text.indexOf('<', at);
    const [, closing] = PROLOG.find(([opening]) => text.startsWith(opening, start)) ?? [];
    const end = closing === undefined || start < 0 ? -1 : text.indexOf(closing, start);
    if (closing === undefined || end < 0) return at;
    at = end + closing.length;
  }
}

const PROLOG = [
  ['<?', '?>'],
  ['<!--', '-->'],
] as const;

/** Of text that is neither JSON nor XML. */
export function plainReader(
  text: string,
  file: string,
): Found<ReaderOf<'text' | 'table'>> | undefined {
  return [...ofKind('text'), ...ofKind('table')].find(({ reader }) => reader.isMine(text, file));
}

export function workbookReader(parts: Parts): Found<ReaderOf<'workbook'>> | undefined {
  return ofKind('workbook').find(({ reader }) => reader.isMine(parts));
}

function ofKind<Kind extends Reader['of']>(kind: Kind): Found<ReaderOf<Kind>>[] {
  return READERS.filter((found): found is Found<ReaderOf<Kind>> => found.reader.of === kind);
}
