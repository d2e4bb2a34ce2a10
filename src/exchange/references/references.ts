/** Bibliographic records that somebody copied out of a reference manager, a library's catalogue or a file. */
import type { Outcome } from '../../network/problems.ts';
import { readBibtex } from './bibtex-reader.ts';
import { readCslJson } from './csl-reader.ts';
import { type Reference, refuseReference } from './reference.ts';
import { readRis } from './ris-reader.ts';

/** BibTeX begins an entry, RIS a record, and CSL-JSON is JSON. */
export function looksLikeReference(text: string): boolean {
  return readerFor(text) !== null;
}

function readerFor(text: string) {
  const start = text.replace(/^\uFEFF/, '').trimStart();
  if (/^TY {1,2}- /.test(start)) return readRis;
  if (/^[[{]/.test(start)) return readCslJson;
  return /^(?:%[^\n]*\n|\s)*@\s*\w+\s*[{(]/.test(start) ? readBibtex : null;
}

/**
 * Reads records of BibTeX, RIS or CSL-JSON, told by how they begin: one at least, each with a title.
 * @param name what the problems call the text
 */
export function readReferences(text: string, name: string): Outcome<readonly Reference[]> {
  const read = readerFor(text);
  if (!read) return refuseReference(name, { code: 'reference-unknown', params: {} }, null);
  const outcome = read(text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n'), name);
  if (!outcome.ok || outcome.value.length > 0) return outcome;
  return refuseReference(name, { code: 'reference-unknown', params: {} }, null);
}
