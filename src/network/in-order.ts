/** For sorting: texts by their code units, the same on every machine and in every language; numbers by their size. */
export function inOrder<Key extends string | number>(a: Key, b: Key): number {
  return a < b ? -1 : Number(a > b);
}
