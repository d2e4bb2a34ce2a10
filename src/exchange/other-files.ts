/** Files that are no network, by their first bytes: so that a refusal says what they are. */
import { endingOf } from '../network/file-formats.ts';
import type { ProblemParams } from '../network/problem-codes.ts';

type Kind = ProblemParams['file-is']['kind'];

const SIGNS: readonly (readonly [Kind, string])[] = [
  ['pdf', '%PDF-'],
  ['picture', '\x89PNG'],
  ['picture', '\xff\xd8\xff'],
  ['picture', 'GIF8'],
  ['picture', 'RIFF'],
  ['picture', 'II*\0'],
  ['picture', 'MM\0*'],
  ['archive', '\x1f\x8b'],
  ['archive', '7z\xbc\xaf'],
  ['archive', 'Rar!'],
  ['document', '{\\rtf'],
  ['old-workbook', '\xd0\xcf\x11\xe0'],
];

/** What a file is by its first bytes; `null` where they tell nothing. */
export function kindOf(bytes: Uint8Array): Kind | null {
  const start = String.fromCharCode(...bytes.subarray(0, 8));
  return SIGNS.find(([, sign]) => start.startsWith(sign))?.[0] ?? null;
}

/** What markup is that holds no network, by how it begins. */
export function kindOfMarkup(text: string): Kind | null {
  const start = text.slice(0, 4096).replace(/^(?:\s|\uFEFF|<\?xml[^>]*>|<!--.*?-->)+/s, '');
  if (/^<!doctype html|^<html[\s>/]/i.test(start)) return 'page';
  return /^(?:<!doctype svg[^>]*>\s*)?<svg[\s>/]/i.test(start) ? 'picture' : null;
}

/** What an archive is by the files in it, where that is a document of one program. */
export function kindOfArchive(names: readonly string[]): Kind | null {
  if (names.includes('word/document.xml')) return 'document';
  if (names.includes('ppt/presentation.xml')) return 'document';
  return names.includes('content.xml') && names.includes('mimetype') ? 'document' : null;
}

/** What a text is that holds a network in a form that does not open, by how it begins and by its name. */
export function kindOfText(text: string, file: string): Kind | null {
  if (/^\s*\*\s*(?:node (?:data|properties)|tie data)\b/i.test(text.slice(0, 200))) return 'vna';
  const ending = endingOf(file);
  if (/^(?:g6|s6|graph6|sparse6)$/.test(ending)) return 'graph6';
  return /^(?:ncol|lgl|el|edges|edgelist|adj|adjlist)$/.test(ending) ? 'spaced-list' : null;
}

/** UCINET's own files are a pair of which neither is text. */
export function isUcinetBinary(file: string): boolean {
  return /^##[hd]$/i.test(endingOf(file));
}
