/** The lines of a PDF's page, with the places that tell what belongs together. Lengths are in points, y from the top. */

export interface Line {
  readonly text: string;
  /** Index of its page. */
  readonly page: number;
  readonly left: number;
  readonly right: number;
  /** Of its base line. */
  readonly y: number;
  /** Of most of its letters. */
  readonly size: number;
  /** Whether it runs across the page, as it is looked at; what runs up or down is beside the text. */
  readonly isLevel: boolean;
}

/** A piece of text as pdf.js gives it: several make a line. */
interface Item {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly hasEOL: boolean;
}

/** In the order in which the file has them, which is that of columns as its author set them. */
export function linesOf(
  items: readonly (Item | { readonly type: string })[],
  viewport: readonly number[],
  page: number,
): Line[] {
  const lines: Line[] = [];
  let pieces: (Item & { readonly at: readonly number[] })[] = [];
  const close = () => {
    const text = plainLetters(pieces.map(({ str }) => str).join(''));
    const visible = pieces.filter(({ str }) => str.trim() !== '');
    pieces = [];
    if (text === '') return;
    const first = visible[0]?.at ?? [];
    const sizes = new Map<number, number>();
    for (const { str, at } of visible) {
      const size = Math.round(10 * Math.hypot(at[2] ?? 0, at[3] ?? 0)) / 10;
      sizes.set(size, (sizes.get(size) ?? 0) + str.length);
    }
    lines.push({
      text,
      page,
      left: Math.min(...visible.map(({ at }) => at[4] ?? 0)),
      right: Math.max(...visible.map(({ at, width }) => (at[4] ?? 0) + width)),
      y: first[5] ?? 0,
      size: mostCommon(sizes),
      isLevel: Math.abs(first[1] ?? 0) <= Math.abs(first[0] ?? 0),
    });
  };
  for (const item of items) {
    if (!('str' in item)) continue;
    pieces.push({ ...item, at: product(viewport, item.transform) });
    if (item.hasEOL) close();
  }
  close();
  return lines;
}

/** One transformation after another, each as the six numbers of its matrix (ISO 32000-1, 8.3.3). */
function product(
  [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: readonly number[],
  [g = 1, h = 0, i = 0, j = 1, k = 0, l = 0]: readonly number[],
): readonly number[] {
  return [
    a * g + c * h,
    b * g + d * h,
    a * i + c * j,
    b * i + d * j,
    a * k + c * l + e,
    b * k + d * l + f,
  ];
}

/** The key with the greatest number. */
export function mostCommon(counts: ReadonlyMap<number, number>): number {
  let [found, most] = [0, 0];
  for (const [key, count] of counts) if (count > most) [found, most] = [key, count];
  return found;
}

/** Letters that fonts join are letters again; bullets of symbol fonts are bullets. */
function plainLetters(text: string): string {
  return text
    .replace(/[\uFB00-\uFB06]/g, (ligature) => ligature.normalize('NFKC'))
    .replace(/[\uF0B7\uF0A7\uF076\uF0D8]/g, '•')
    .replace(/(?!\s)\p{Cc}/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
}
