/** Which format a file has. */
import type { Reader, ReaderOf } from '../formats/format.ts';
import type { Parts } from '../formats/sheet.ts';
import { type Found, READERS } from '../formats.ts';

export function jsonReader(value: unknown): Found<ReaderOf<'json' | 'records'>> | undefined {
  return [...ofKind('json'), ...ofKind('records')].find(({ reader }) => reader.isMine(value));
}

export function xmlReader(text: string): Found<ReaderOf<'xml'>> | undefined {
  const [, root] = /<([\w.-]+:)?([A-Za-z_][\w.-]*)/.exec(text)?.slice(1) ?? [];
  return ofKind('xml').find(({ reader }) => reader.root === root);
}

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
