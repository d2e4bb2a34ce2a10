/** What kind of text a file is, by what is in it; its name decides only what content leaves open. */
import { decodeBytes, isBinary } from '../../evidence/decoding.ts';
import { endingOf } from '../../network/file-formats.ts';
import type { Fault } from '../../network/problems.ts';
import { kindOf } from '../other-files.ts';
import { isZip, namesInZip } from '../zip.ts';
import type { TextFile } from './extracted-text.ts';

export type TextKind = 'plain' | 'markdown' | 'html' | 'pdf' | 'word';

/** Programs look for the sign of a PDF this far from the start (ISO 32000-1, annex H). */
const PDF_WITHIN = 1024;

/** As much as is looked at, in characters. */
const LOOKED_AT = 65_536;

/** The kind of a file, or what it is instead. */
export function textKindOf({ name, bytes }: TextFile): TextKind | Fault {
  if (bytes.byteLength === 0) return { code: 'file-empty', params: {} };
  const start = String.fromCharCode(...bytes.subarray(0, PDF_WITHIN));
  if (start.includes('%PDF-')) return 'pdf';
  const other = kindOf(bytes);
  if (other === 'picture') return { code: 'text-file-is', params: { kind: 'picture' } };
  if (other === 'old-workbook') return { code: 'text-file-is', params: { kind: 'old-office' } };
  if (start.startsWith('{\\rtf')) return { code: 'text-file-is', params: { kind: 'rich-text' } };
  if (isZip(bytes)) return kindOfZip(bytes);
  const text = decodeBytes(bytes).raw.slice(0, LOOKED_AT);
  if (isBinary(text)) return { code: 'text-file-is', params: { kind: 'binary' } };
  const ending = endingOf(name);
  if (isHtml(text, ending)) return 'html';
  return isMarkdown(text, ending) ? 'markdown' : 'plain';
}

function kindOfZip(bytes: Uint8Array): TextKind | Fault {
  const names = namesInZip(bytes);
  if (names === null) return { code: 'document-broken', params: {} };
  if (names.includes('word/document.xml')) return 'word';
  const isDocument = names.some((one) => one === 'mimetype' || one === '[Content_Types].xml');
  return { code: 'text-file-is', params: { kind: isDocument ? 'document' : 'archive' } };
}

/** A page, or a part of one: it begins as such, or is called so and has a tag. */
function isHtml(text: string, ending: string): boolean {
  const start = text.slice(0, 4096).replace(/^(?:\s|\uFEFF|<\?xml[^>]*>|<!--.*?-->)+/s, '');
  if (/^<!doctype html|^<html[\s>]/i.test(start)) return true;
  if (/^<(?:article|main|body|section|div|p|h[1-6])(?:\s[^<>]*)?>/i.test(start)) return true;
  return /^x?html?$/.test(ending) && /<[a-z][^<>]*>/i.test(start);
}

/**
 * Called so, or with a heading by number signs and besides it another, a link or words made strong: a
 * sign alone is in many a plain text.
 */
function isMarkdown(text: string, ending: string): boolean {
  if (/^(?:md|markdown|mdown)$/.test(ending)) return true;
  const headings = text.match(/^#{1,6} \S/gm)?.length ?? 0;
  if (headings === 0) return false;
  return headings > 1 || /\[[^\]\n]+\]\([^)\s]+\)|\*\*\S[^*\n]*\*\*/.test(text);
}
