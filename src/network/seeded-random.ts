/** Random numbers that a seed decides, for what must come out alike each time: layouts, searches, shuffles. */

/** Numbers in [0, 1), by mulberry32 (T. Ettinger, public domain); the seed is taken modulo 2³². */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Each order as likely (R. A. Fisher, F. Yates; R. Durstenfeld, CACM 7(7), 1964). */
export function shuffled<T>(list: readonly T[], random: () => number): T[] {
  const order = [...list];
  for (let left = order.length; left > 1; left -= 1) {
    const chosen = Math.floor(random() * left);
    [order[left - 1], order[chosen]] = [order[chosen] as T, order[left - 1] as T];
  }
  return order;
}
