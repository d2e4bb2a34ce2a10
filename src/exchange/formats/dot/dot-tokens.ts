/** The words and signs of DOT. */
import { type Token, tokensOf } from '../tokens.ts';

export interface DotToken {
  readonly kind: 'id' | 'sign';
  /** Without quotes, and with the words alone of a label in HTML. */
  readonly text: string;
  /** Written without quotes, so that it can be a word of the language. */
  readonly isBare: boolean;
  readonly line: number;
}

const KINDS = {
  gap: /\s+|\/\/[^\n]*|\/\*(?:[^*]|\*(?!\/))*\*\/|#[^\n]*/,
  sign: /->|--|[{}[\]=;,:+]/,
  quoted: /"(?:[^"\\]|\\.)*"/,
  number: /-?(?:\.\d+|\d+(?:\.\d*)?)/,
  word: /[A-Za-z_\u0080-\uFFFF][\w\u0080-\uFFFF]*/,
  html: /<(?:[^<>]|<[^<>]*>)*>/,
};

type Kind = Exclude<keyof typeof KINDS, 'gap'>;

/** Pieces in quotes that a plus joins are one. What begins no token is a sign of its own. */
export function* dotTokens(text: string): Generator<DotToken> {
  let held = null as DotToken | null;
  let joining = false;
  for (const one of tokensOf<Kind>(text, KINDS)) {
    const token: DotToken = plain(one);
    if (held && token.kind === 'sign' && token.text === '+') {
      joining = true;
      continue;
    }
    if (held && joining && token.kind === 'id') held = { ...held, text: held.text + token.text };
    else {
      if (held) yield held;
      held = null;
      if (token.kind === 'id' && !token.isBare) held = token;
      else yield token;
    }
    joining = false;
  }
  if (held) yield held;
}

function plain({ kind, text, line }: Token<Kind>): DotToken {
  if (kind === 'quoted') return { kind: 'id', text: unquoted(text), isBare: false, line };
  if (kind === 'html') return { kind: 'id', text: wordsIn(text.slice(1, -1)), isBare: false, line };
  if (kind === 'word' || kind === 'number')
    return { kind: 'id', text, isBare: kind === 'word', line };
  return { kind: 'sign', text, isBare: false, line };
}

/** A backslash before a quote is taken away, and one that ends a line joins the next; a new line in a label (`\n`) is a space. */
function unquoted(text: string): string {
  return text
    .slice(1, -1)
    .replace(/\\(\r?\n|["nlr\\])/g, (_, sign: string) =>
      sign === '"' || sign === '\\' ? sign : /[nlr]/.test(sign) ? ' ' : '',
    );
}

function wordsIn(html: string): string {
  return html
    .replace(/<[^<>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
