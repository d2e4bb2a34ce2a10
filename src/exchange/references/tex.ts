/** Words as TeX writes them: accents, signs that need a backslash, quotation marks. */

/** Combining marks by TeX's commands (D. Knuth, “The TeXbook”, 9). */
const ACCENTS: Readonly<Record<string, string>> = {
  '`': '\u0300',
  "'": '\u0301',
  '^': '\u0302',
  '~': '\u0303',
  '"': '\u0308',
  '=': '\u0304',
  '.': '\u0307',
  u: '\u0306',
  v: '\u030c',
  H: '\u030b',
  c: '\u0327',
  k: '\u0328',
  r: '\u030a',
  d: '\u0323',
  b: '\u0331',
};
const LETTERS: Readonly<Record<string, string>> = {
  i: 'i',
  j: 'j',
  ss: 'ß',
  o: 'ø',
  O: 'Ø',
  l: 'ł',
  L: 'Ł',
  ae: 'æ',
  AE: 'Æ',
  oe: 'œ',
  OE: 'Œ',
  aa: 'å',
  AA: 'Å',
  textbackslash: '\\',
  textasciitilde: '~',
  textasciicircum: '^',
  textendash: '–',
  textemdash: '—',
  textquoteright: '’',
  textquoteleft: '‘',
  textquotedblleft: '“',
  textquotedblright: '”',
};

/** A sign that is kept stands for itself until all marks are read; no text has these. */
const KEPT = 0xe000;
const kept = (sign: string) =>
  [...sign]
    .map((one) => String.fromCodePoint(KEPT + ((one.codePointAt(0) ?? 0) % 0x1000)))
    .join('');

/** The words without braces and commands, in Unicode. */
export function fromTex(tex: string): string {
  return tex
    .replace(/[\uE000-\uEFFF]/g, '')
    .replace(/\\([\\`{}$&#_%])/g, (whole, sign: string) =>
      sign === '\\' || sign === '`' ? whole : kept(sign),
    )
    .replace(
      /\\text(backslash|asciitilde|asciicircum)(?:\{\}|\s+|(?![A-Za-z]))/g,
      (_, name: string) => kept(LETTERS[`text${name}`] ?? ''),
    )
    .replace(
      /\\([`'^"~=.])\s*(?:\{\s*(?:\\([ij])\s*|(\p{L}))\}|\\([ij])(?![A-Za-z])\s*|(\p{L}))/gu,
      accented,
    )
    .replace(
      /\\([uvHckrdb])(?:\s*\{\s*(?:\\([ij])\s*|(\p{L}))\}|\s+(?:\\([ij])(?![A-Za-z])|(\p{L})))/gu,
      accented,
    )
    .replace(/\\([A-Za-z]+)(?:\{\}|\s+|(?![A-Za-z]))/g, (_, name: string) => LETTERS[name] ?? '')
    .replace(/\\(.)/gs, '$1')
    .replace(/``/g, '“')
    .replace(/''/g, '”')
    .replace(/---/g, '—')
    .replace(/--/g, '–')
    .replace(/~/g, ' ')
    .replace(/[{}]/g, '')
    .replace(/[\uE000-\uEFFF]/g, (sign) => String.fromCodePoint((sign.codePointAt(0) ?? 0) - KEPT))
    .normalize('NFC');
}

function accented(_: string, mark: string, ...letters: readonly (string | undefined)[]): string {
  const letter = letters.slice(0, 4).find((one) => one !== undefined) ?? '';
  return `${letter}${ACCENTS[mark] ?? ''}`;
}
