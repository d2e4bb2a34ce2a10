const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** What a network is called by its place, from 0: A to Z, then AA to ZZ. */
export function letter(place: number): string {
  const { length } = LETTERS;
  return LETTERS.charAt(place % length).repeat(1 + Math.floor(place / length));
}
