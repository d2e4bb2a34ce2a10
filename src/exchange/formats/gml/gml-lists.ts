/** The lists that GML is made of: keys with a number, a text or a list in brackets. */
import type { Fault } from '../../../network/problems.ts';
import { tokensOf } from '../tokens.ts';

export interface GmlEntry {
  readonly key: string;
  readonly value: string | number | GmlList;
  readonly line: number;
}

export type GmlList = readonly GmlEntry[];

type Parsed =
  | { readonly ok: true; readonly list: GmlList }
  | { readonly ok: false; readonly fault: Fault; readonly line: number };

/** How deep lists may stand in each other. */
export const DEEPEST = 100;

const KINDS = {
  gap: /\s+|#[^\n]*/,
  text: /"[^"]*"/,
  open: /\[/,
  close: /\]/,
  word: /[^\s"[\]]+/,
};

/** A whole file, or the first fault with its line. Entities of ISO 8859-1 by number, and the five of XML, are read. */
export function parseGml(text: string): Parsed {
  const stack: GmlEntry[][] = [[]];
  let key: { readonly text: string; readonly line: number } | null = null;
  let last = 1;
  // igraph leaves entities with a number as they are when it reads, and writes their sign as an entity itself.
  let isTwice = false;
  for (const { kind, text: token, line } of tokensOf<'text' | 'open' | 'close' | 'word'>(
    text,
    KINDS,
  )) {
    last = line;
    const list = stack.at(-1);
    const odd = {
      ok: false,
      fault: { code: 'syntax-broken', params: { found: token.slice(0, 40) } },
      line,
    } as const;
    if (!list || kind === 'odd') return odd;
    if (kind === 'close') {
      if (key || stack.length === 1) return odd;
      stack.pop();
    } else if (!key) {
      if (kind !== 'word' || !/^[A-Za-z_][\w.-]*$/.test(token)) return odd;
      key = { text: token, line };
    } else if (kind === 'open') {
      if (stack.length > DEEPEST) return odd;
      const value: GmlEntry[] = [];
      list.push({ key: key.text, value, line: key.line });
      stack.push(value);
      key = null;
    } else {
      const once = kind === 'text' ? withoutEntities(token.slice(1, -1)) : numberOr(token);
      const value = isTwice && typeof once === 'string' ? withoutEntities(once) : once;
      if (key.text === 'Creator' && stack.length === 1) isTwice = /^igraph\b/.test(String(value));
      list.push({ key: key.text, value, line: key.line });
      key = null;
    }
  }
  if (key || stack.length > 1)
    return { ok: false, fault: { code: 'text-cut-off', params: {} }, line: last };
  return { ok: true, list: stack[0] ?? [] };
}

function numberOr(token: string): string | number {
  const value = Number(token);
  return Number.isFinite(value) ? value : token;
}

const NAMED: ReadonlyMap<string, string> = new Map([
  ['quot', '"'],
  ['amp', '&'],
  ['apos', "'"],
  ['lt', '<'],
  ['gt', '>'],
]);

function withoutEntities(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|([a-z]{2,4}));/g, (whole, number?: string, name = '') => {
    const code = Number(number);
    if (number !== undefined)
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    return NAMED.get(name) ?? whole;
  });
}
