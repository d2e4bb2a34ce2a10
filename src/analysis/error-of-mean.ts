/** How surely a mean is known of which only a part was drawn. */

/** Values that were drawn, without putting any back: their sum, the sum of their squares, and how many. */
export interface Values {
  readonly sum: number;
  readonly squares: number;
  readonly count: number;
}

/** Of the normal distribution: so many deviations hold 99 of 100. */
const SURE = 2.576;

/**
 * How far the mean of all lies from that of those drawn, in 99 of 100 cases.
 * @param share how much of all was drawn, 0 to 1; where it is all of it the mean is known
 */
export function errorOfMean({ sum, squares, count }: Values, share: number): number {
  if (share === 1) return 0;
  // Rounding may take what does not vary below 0.
  const variance = Math.max(0, (squares - sum ** 2 / count) / (count - 1));
  return SURE * Math.sqrt((variance / count) * (1 - share));
}
