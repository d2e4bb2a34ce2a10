/** Identifiers made from names. */

const LONGEST = 60;

/**
 * A lower-case slug: without accents, everything but letters a to z and digits as single hyphens, at
 * most 60 characters. Empty where the name has none of these (a name in another script).
 */
export function slugOf(name: string): string {
  return name
    .slice(0, 4 * LONGEST)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST)
    .replace(/^-+|-+$/g, '');
}

/**
 * Gives out ids, none of them twice.
 * @returns a function from a name to an id; `fallback` stands for a name that makes no slug
 */
export function uniqueSlugs(
  taken: Iterable<string> = [],
): (name: string, fallback: string) => string {
  const used = new Set(taken);
  const next = new Map<string, number>();
  return (name, fallback) => {
    const base = slugOf(name) || fallback;
    let id = base;
    for (let n = next.get(base) ?? 2; used.has(id); n++) {
      id = `${base}-${n}`;
      next.set(base, n + 1);
    }
    used.add(id);
    return id;
  };
}
