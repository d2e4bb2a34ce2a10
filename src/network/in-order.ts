/** For sorting: texts by their code units, the same on every machine and in every language; numbers by their size. */
export function inOrder<Key extends string | number>(a: Key, b: Key): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
