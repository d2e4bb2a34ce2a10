/** The entries of a BibTeX file (O. Patashnik, “BibTeXing”, 1988), with their values as they are written. */
import type { Fault } from '../../network/problems.ts';

export interface Entry {
  readonly type: string;
  readonly key: string;
  /** By names in lower case; the outermost braces or quotation marks are taken off, macros put in. */
  readonly fields: ReadonlyMap<string, string>;
  /** Where it starts, in the text. */
  readonly at: number;
}

/** What is wrong, and where in the text. */
export interface Stop {
  readonly fault: Fault;
  readonly at: number;
}

const MONTHS = 'jan,feb,mar,apr,may,jun,jul,aug,sep,oct,nov,dec';
/** What stands between entries means nothing; these do not either. */
const NO_ENTRIES = /^(?:comment|preamble)$/;

/** Reads entries up to the end of the text, or to what cannot be read. */
export function readEntries(text: string): readonly Entry[] | Stop {
  const macros = new Map(MONTHS.split(',').map((name, i) => [name, String(i + 1)]));
  const entries: Entry[] = [];
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at)) {
    const start = at;
    const [head, name = '', open] = /^@\s*(\w+)\s*([{(])/.exec(text.slice(at, at + 200)) ?? [];
    if (head === undefined) {
      at += 1;
      continue;
    }
    at += head.length;
    const type = name.toLowerCase();
    const close = open === '{' ? '}' : ')';
    if (NO_ENTRIES.test(type)) {
      at = endOfBraces(text, at);
      continue;
    }
    const key =
      type === 'string' ? '' : (/^\s*([^,\s{}]*)\s*,?/.exec(text.slice(at, at + 500))?.[0] ?? '');
    const read = readFields(text, at + key.length, close, macros);
    if ('fault' in read) return read;
    at = read.end;
    if (type === 'string') for (const [macro, value] of read.fields) macros.set(macro, value);
    else entries.push({ type, key: key.replace(/,$/, '').trim(), fields: read.fields, at: start });
  }
  return entries;
}

function readFields(
  text: string,
  start: number,
  close: string,
  macros: ReadonlyMap<string, string>,
): { readonly fields: ReadonlyMap<string, string>; readonly end: number } | Stop {
  const fields = new Map<string, string>();
  let at = start;
  for (;;) {
    at = afterSpace(text, at);
    if (text[at] === ',') at = afterSpace(text, at + 1);
    if (at >= text.length) return { fault: { code: 'reference-cut-off', params: {} }, at: start };
    if (text[at] === close) return { fields, end: at + 1 };
    const [whole, name = ''] = /^([\w:-]{1,100})\s*=\s*/.exec(text.slice(at, at + 300)) ?? [];
    if (whole === undefined) return broken(text, at);
    at += whole.length;
    let value = '';
    for (;;) {
      const piece = readPiece(text, at, macros);
      if ('fault' in piece) return piece;
      value += piece.value;
      at = afterSpace(text, piece.end);
      if (text[at] !== '#') break;
      at = afterSpace(text, at + 1);
    }
    fields.set(name.toLowerCase(), value);
  }
}

function readPiece(
  text: string,
  at: number,
  macros: ReadonlyMap<string, string>,
): { readonly value: string; readonly end: number } | Stop {
  const first = text[at];
  if (first === '{' || first === '"') {
    const end = first === '{' ? endOfBraces(text, at + 1) : endOfQuote(text, at + 1);
    if (end > text.length) return { fault: { code: 'reference-cut-off', params: {} }, at };
    return { value: text.slice(at + 1, end - 1), end };
  }
  const [word] = /^[\w.:+/-]+/.exec(text.slice(at, at + 200)) ?? [];
  if (word === undefined) return broken(text, at);
  return { value: macros.get(word.toLowerCase()) ?? word, end: at + word.length };
}

/** After the brace that closes; past the end of the text where none does. */
function endOfBraces(text: string, start: number): number {
  let depth = 1;
  for (let at = start; at < text.length; at++) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === '{') depth += 1;
    else if (text[at] === '}' && --depth === 0) return at + 1;
  }
  return text.length + 1;
}

/** A quotation mark in braces closes nothing. */
function endOfQuote(text: string, start: number): number {
  for (let at = start; at < text.length; at++) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === '{') at = endOfBraces(text, at + 1) - 1;
    else if (text[at] === '"') return at + 1;
  }
  return text.length + 1;
}

function afterSpace(text: string, start: number): number {
  let at = start;
  while (/\s/.test(text[at] ?? '')) at++;
  return at;
}

function broken(text: string, at: number): Stop {
  if (at >= text.length) return { fault: { code: 'reference-cut-off', params: {} }, at };
  const found = text.slice(at, at + 20).split('\n')[0] ?? '';
  return { fault: { code: 'reference-broken', params: { found } }, at };
}
