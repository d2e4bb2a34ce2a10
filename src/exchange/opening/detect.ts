/** Which format a file has: told by its content, and by its name only where plain text could be anything. */
import type { FileFormatId } from '../../network/file-formats.ts';
import { FORMATS, type Format, type Reader } from '../formats.ts';

type ReaderOf<Kind extends Reader['of']> = Extract<Reader, { of: Kind }>;

/** A reader with its format. */
export interface Found<R extends Reader> {
  readonly format: FileFormatId;
  readonly reader: R;
}

const ALL: readonly Format[] = FORMATS;
const READERS: readonly Found<Reader>[] = ALL.flatMap(({ id, reader }) =>
  reader ? [{ format: id, reader }] : [],
);

export function jsonReader(value: unknown): Found<ReaderOf<'json'>> | undefined {
  return ofKind('json').find(({ reader }) => reader.isMine(value));
}

export function xmlReader(text: string): Found<ReaderOf<'xml'>> | undefined {
  const [, root] = /<([\w.-]+:)?([A-Za-z_][\w.-]*)/.exec(text)?.slice(1) ?? [];
  return ofKind('xml').find(({ reader }) => reader.root === root);
}

export function textReader(fileName: string): Found<ReaderOf<'text'>> | undefined {
  const extension = /\.([^.]*)$/.exec(fileName)?.[1]?.toLowerCase();
  return ofKind('text').find(({ reader }) => reader.extension === extension);
}

/** All that opens; our own files and tables are told before they come to the readers. */
export const READABLE: readonly FileFormatId[] = [
  'explorer',
  ...READERS.map(({ format }) => format),
  'csv',
];

function ofKind<Kind extends Reader['of']>(kind: Kind): Found<ReaderOf<Kind>>[] {
  return READERS.filter((found): found is Found<ReaderOf<Kind>> => found.reader.of === kind);
}
