/** The heights of the sheet of narrow screens, and where it comes to rest after a drag. */

/** `low`: only its tabs; `half` of the page; `full`: over all of the picture. */
export type SheetHeight = 'low' | 'half' | 'full';

export interface Room {
  /** What the sheet has at its lower and its upper open height, in CSS pixels. */
  readonly half: number;
  readonly full: number;
}

/** From here on, in CSS pixels a millisecond, a drag is a flick, which goes on to the next height. */
const FLICK = 0.5;

/**
 * @param height where the finger left it, in CSS pixels
 * @param speed upwards, in CSS pixels a millisecond
 */
export function restAt(height: number, speed: number, { half, full }: Room): SheetHeight {
  const rests = [
    ['low', 0],
    ['half', half],
    ['full', full],
  ] as const;
  if (speed > FLICK) return rests.find(([, at]) => at > height)?.[0] ?? 'full';
  if (speed < -FLICK) return rests.findLast(([, at]) => at < height)?.[0] ?? 'low';
  const distances = rests.map(([, at]) => Math.abs(at - height));
  return rests[distances.indexOf(Math.min(...distances))]?.[0] ?? 'low';
}
