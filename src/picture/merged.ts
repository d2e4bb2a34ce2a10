/** Many paths as few. */
import type { PathPrimitive } from './primitives.ts';

/**
 * Paths that are drawn alike made one, in the order in which the first of each kind stands. Where translucent
 * ones overlap, they do so as one.
 */
export function merged(paths: readonly PathPrimitive[]): PathPrimitive[] {
  const found = new Map<string, { readonly path: PathPrimitive; readonly ds: string[] }>();
  for (const path of paths) {
    const { d, ...look } = path;
    const key = JSON.stringify(look);
    const same = found.get(key);
    if (same) same.ds.push(d);
    else found.set(key, { path, ds: [d] });
  }
  return [...found.values()].map(({ path, ds }) => ({ ...path, d: ds.join('') }));
}
