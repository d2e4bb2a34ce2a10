/** Contrast of colours written as `#rrggbb` (WCAG 2.2, “relative luminance” and “contrast ratio”). */

/** From 1 for the same colour to 21 for black and white. */
export function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

/** What is seen of a colour that is laid over a ground. */
export function laidOver(colour: string, opacity: number, ground: string): string {
  const under = channels(ground);
  const mixed = channels(colour).map((c, i) => c * opacity + (under[i] ?? 0) * (1 - opacity));
  return `#${mixed.map((c) => Math.round(c).toString(16).padStart(2, '0')).join('')}`;
}

function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = channels(colour).map((c) => {
    const share = c / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function channels(colour: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
}
