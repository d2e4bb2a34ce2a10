/** Plain text in any encoding: its characters as they are. Form feeds, as `pdftotext` writes them, begin pages. */
import { decode } from '../../../evidence/decoding.ts';
import { assemble, type ReadText } from '../extracted-text.ts';

export const PLAIN_VERSION = '1';

export const readPlain: ReadText = ({ bytes }) => {
  const { text } = decode(bytes);
  const feeds = [...text.matchAll(/\f/g)].map(({ index }) => index + 1);
  // What ends with a form feed begins no further page.
  const starts = [0, ...feeds.filter((at) => text.slice(at).trim() !== '')];
  const pages = starts.map((at, i) => ({ label: String(i + 1), at }));
  const block = feeds.length > 0 ? { text, pages } : { text };
  return { ok: true, value: assemble([block], {}), notes: [] };
};
