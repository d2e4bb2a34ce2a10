/** Names for formats in which nothing but its name tells an organization from another. */
import type { Organization } from '../../network/records.ts';

/** By id: the name in one line; one that another organization has already is followed by the id. */
export function distinctNames(organizations: readonly Organization[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const used = new Set<string>();
  for (const { id, name } of organizations) {
    let own = oneLine(name) || id;
    while (used.has(own)) own = `${own} (${id})`;
    used.add(own);
    names.set(id, own);
  }
  return names;
}

/** In a file of plain text, which has no character 0. */
export function oneLine(text: string): string {
  return text.replaceAll('\0', '\uFFFD').replace(/\s+/g, ' ').trim();
}
