/** Widths and lines of text without a screen: estimates, generous enough for the fallback fonts. */

// Shares of the type size, near those of DejaVu Sans, the widest of the fonts asked for.
const NARROW = 0.34;
const WIDE = 0.92;
const UPPER = 0.7;
const OTHER = 0.6;

/** Estimated width of a line of text in picture units, a few per cent on the long side. */
export function textWidth(text: string, size: number): number {
  let width = 0;
  for (const character of text) width += widthOf(character);
  return width * size;
}

/**
 * Breaks text at spaces so that no line is wider than `width`; a longer word is cut. Empty text
 * gives no lines.
 */
export function wrap(text: string, size: number, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).flatMap((long) => cut(long, size, width))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && textWidth(longer, size) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line === '' ? lines : [...lines, line];
}

function cut(word: string, size: number, width: number): string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const character of word) {
    if (piece !== '' && textWidth(piece + character, size) > width) {
      pieces.push(piece);
      piece = '';
    }
    piece += character;
  }
  return [...pieces, piece].filter((part) => part !== '');
}

function widthOf(character: string): number {
  if (/[\p{Mn}\p{Cf}]/u.test(character)) return 0;
  if (/[iljtfrI.,:;'’|!()[\] ]/.test(character)) return NARROW;
  if (/[mwMW@%—]/.test(character) || /\p{Extended_Pictographic}/u.test(character)) return WIDE;
  if (/[ᄀ-ᇿ⺀-鿿가-힣豈-﫿＀-｠]/.test(character)) return 1;
  return /\p{Lu}/u.test(character) ? UPPER : OTHER;
}
