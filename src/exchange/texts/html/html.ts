/** Web pages saved as HTML: the text of the article, its headings, and what the page says of itself. */
import { decodeBytes } from '../../../evidence/decoding.ts';
import { assemble, type ReadText } from '../extracted-text.ts';
import { metadataOf } from './html-metadata.ts';
import { readPage } from './html-text.ts';

export const readHtml: ReadText = ({ bytes }) => {
  const { blocks, head } = readPage(charactersOf(bytes));
  return { ok: true, value: assemble(blocks, metadataOf(head)), notes: [] };
};

/** A page can say its own encoding in its first 1,024 bytes, which counts where the bytes do not tell. */
function charactersOf(bytes: Uint8Array): string {
  const { encoding, raw } = decodeBytes(bytes);
  if (encoding !== 'windows-1252') return raw;
  const start = String.fromCharCode(...bytes.subarray(0, 1024));
  const label = /<meta[^>]+charset=["']?\s*([\w.:-]+)/i.exec(start)?.[1] ?? 'windows-1252';
  if (/^(?:windows-1252|iso-8859-1|latin1|us-ascii)$/i.test(label)) return raw;
  try {
    return new TextDecoder(label).decode(bytes);
  } catch {
    return raw;
  }
}
