/** Cuts the text of a format into tokens, in one pass, each with its line. */

export interface Token<Kind extends string> {
  /** `odd` for a character that begins no token. */
  readonly kind: Kind | 'odd';
  readonly text: string;
  /** From 1. */
  readonly line: number;
}

/**
 * Tokens one after another; each kind is tried in the order given, and what is of kind `gap` is passed over.
 * @param kinds patterns that never match nothing, take time by the length of what they match, and have no groups
 */
export function* tokensOf<Kind extends string>(
  text: string,
  kinds: Readonly<Record<Kind | 'gap', RegExp>>,
): Generator<Token<Kind>> {
  const names = Object.keys(kinds) as (Kind | 'gap')[];
  const one = new RegExp(names.map((kind) => `(${kinds[kind].source})`).join('|'), 'sy');
  let line = 1;
  let at = 0;
  while (at < text.length) {
    one.lastIndex = at;
    const match = one.exec(text);
    const found = match?.[0] ?? String.fromCodePoint(text.codePointAt(at) ?? 0);
    const kind = match ? names[match.slice(1).findIndex((part) => part !== undefined)] : 'odd';
    if (kind !== undefined && kind !== 'gap')
      yield { kind: kind as Token<Kind>['kind'], text: found, line };
    for (let end = found.indexOf('\n'); end >= 0; end = found.indexOf('\n', end + 1)) line++;
    at += found.length;
  }
}
