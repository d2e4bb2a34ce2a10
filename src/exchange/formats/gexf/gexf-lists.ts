/** Lists in GEXF: `a|b`, `a, b`, and `[a, 'b', "c"]` as version 1.3 has them. */

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
]);

/** The items of a list, in one pass; in quotes a backslash escapes (`\n`, `\"`). */
export function readGexfList(text: string): string[] {
  const whole = text.trim();
  if (whole.startsWith('[') && whole.endsWith(']')) return bracketed(whole.slice(1, -1));
  return whole.split(whole.includes('|') ? '|' : ',').map((item) => item.trim());
}

function bracketed(text: string): string[] {
  const items: string[] = [];
  let at = 0;
  while (at < text.length) {
    const character = text.charAt(at);
    if (/[\s,]/.test(character)) {
      at += 1;
      continue;
    }
    if (character === '"' || character === "'") {
      const quoted = readQuoted(text, at);
      items.push(quoted.item);
      at = quoted.end;
      continue;
    }
    const comma = text.indexOf(',', at);
    const end = comma < 0 ? text.length : comma;
    items.push(text.slice(at, end).trim());
    at = end;
  }
  return items;
}

function readQuoted(text: string, start: number): { item: string; end: number } {
  const quote = text.charAt(start);
  const parts: string[] = [];
  let at = start + 1;
  while (at < text.length && text.charAt(at) !== quote) {
    const isEscape = text.charAt(at) === '\\' && at + 1 < text.length;
    if (isEscape) at += 1;
    const character = text.charAt(at);
    parts.push(isEscape ? (ESCAPES.get(character) ?? character) : character);
    at += 1;
  }
  return { item: parts.join(''), end: at + 1 };
}
