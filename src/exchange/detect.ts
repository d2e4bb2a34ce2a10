/** Which format a file has: told by its content, and by its name only where plain text could be anything. */
import { FORMATS, type Format, type Reader } from './formats.ts';

type ReaderOf<Kind extends Reader['of']> = Extract<Reader, { of: Kind }>;

/** A reader with the label of its format. */
export interface Found<R extends Reader> {
  readonly label: string;
  readonly reader: R;
}

const ALL: readonly Format[] = FORMATS;
const READERS: readonly Found<Reader>[] = ALL.flatMap(({ label, reader }) =>
  reader ? [{ label, reader }] : [],
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

/** Labels of all that opens, for a message. */
export const OPENABLE: readonly string[] = READERS.map(({ label }) => label);

function ofKind<Kind extends Reader['of']>(kind: Kind): Found<ReaderOf<Kind>>[] {
  return READERS.filter((found): found is Found<ReaderOf<Kind>> => found.reader.of === kind);
}
