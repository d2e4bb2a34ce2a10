/**
 * Where a text stops being JSON (RFC 8259). `JSON.parse` does not say it alike everywhere: some engines
 * name a position, some a line, some a snippet, some nothing.
 */

/** What may stand next, besides white space. */
type Next = 'value' | 'value-or-close' | 'name' | 'name-or-close' | 'colon' | 'comma-or-close';

/** Where a piece ends, or the first place that keeps it from being one. */
type Piece = { readonly end: number } | { readonly fault: number };

/**
 * The offset, in UTF-16 code units, of the first character with which no JSON can go on; the length of
 * the text where it is cut off; `null` where the whole text is JSON. Takes no byte order mark.
 */
export function jsonFault(text: string): number | null {
  const closers: string[] = [];
  let next: Next = 'value';
  for (let at = afterSpace(text, 0); ; at = afterSpace(text, at)) {
    const character = text[at];
    if (next === 'comma-or-close' && closers.length === 0)
      return character === undefined ? null : at;
    if (character === undefined) return at;
    const closer = closers.at(-1);
    if (next.endsWith('close') && character === closer) {
      closers.pop();
      next = 'comma-or-close';
      at++;
    } else if (next === 'comma-or-close') {
      if (character !== ',') return at;
      next = closer === '}' ? 'name' : 'value';
      at++;
    } else if (next === 'colon') {
      if (character !== ':') return at;
      next = 'value';
      at++;
    } else if (next.startsWith('value') && (character === '{' || character === '[')) {
      closers.push(character === '{' ? '}' : ']');
      next = character === '{' ? 'name-or-close' : 'value-or-close';
      at++;
    } else {
      const isName = next.startsWith('name');
      const piece = isName && character !== '"' ? { fault: at } : scalar(text, at);
      if ('fault' in piece) return piece.fault;
      next = isName ? 'colon' : 'comma-or-close';
      at = piece.end;
    }
  }
}

function afterSpace(text: string, start: number): number {
  let at = start;
  while (at < text.length && ' \t\n\r'.includes(text[at] ?? '')) at++;
  return at;
}

function scalar(text: string, start: number): Piece {
  const first = text[start] ?? '';
  if (first === '"') return string(text, start);
  if (first === '-' || isDigit(first)) return number(text, start);
  const word = ['true', 'false', 'null'].find((one) => one.startsWith(first));
  if (word === undefined) return { fault: start };
  const wrong = [...word].findIndex((letter, i) => text[start + i] !== letter);
  return wrong === -1 ? { end: start + word.length } : { fault: start + wrong };
}

/** What is wrong where the text ends is wrong at its end. */
function string(text: string, start: number): Piece {
  for (let at = start + 1; ; at++) {
    const character = text[at] ?? '';
    if (character === '"') return { end: at + 1 };
    if (character < ' ') return { fault: at };
    if (character !== '\\') continue;
    at++;
    if (text[at] === 'u') {
      const wrong = [1, 2, 3, 4].find((i) => !/^[0-9a-f]$/i.test(text[at + i] ?? ''));
      if (wrong !== undefined) return { fault: at + wrong };
    } else if (!/^["\\/bfnrt]$/.test(text[at] ?? '')) return { fault: at };
  }
}

function number(text: string, start: number): Piece {
  let at = text[start] === '-' ? start + 1 : start;
  /** Passes digits, of which there must be one. */
  const digits = (): boolean => {
    const from = at;
    while (isDigit(text[at])) at++;
    return at > from;
  };
  if (text[at] === '0') at++;
  else if (!digits()) return { fault: at };
  if (text[at] === '.') {
    at++;
    if (!digits()) return { fault: at };
  }
  if (text[at] === 'e' || text[at] === 'E') {
    at++;
    if (text[at] === '+' || text[at] === '-') at++;
    if (!digits()) return { fault: at };
  }
  return { end: at };
}

function isDigit(character: string | undefined): boolean {
  return character !== undefined && character >= '0' && character <= '9';
}
