/** How deep parsed JSON is nested: what walks it later does so by recursion. */

export const DEEPEST = 100;

/** Whether lists and objects stand in each other more than 100 deep. */
export function isDeep(value: unknown): boolean {
  let level: unknown[] = [value];
  for (let depth = 0; depth <= DEEPEST; depth++) {
    const next: unknown[] = [];
    for (const one of level)
      if (typeof one === 'object' && one !== null)
        for (const inner of Object.values(one)) next.push(inner);
    if (next.length === 0) return false;
    level = next;
  }
  return true;
}
