/** How many times as large as usual the reader has set the browser's text: 1 where it is 16 CSS pixels. */
export function textScale(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16;
}
