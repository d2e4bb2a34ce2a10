/** Where a text mentions the organizations of a network. */
import { allNames } from '../network/names.ts';
import type { Organization } from '../network/records.ts';

/** UTF-16 indexes into the text that was searched, end exclusive. */
export interface NameSpan {
  readonly start: number;
  readonly end: number;
  /** Id of the organization. */
  readonly organization: string;
}

/**
 * Prepares the search for names and aliases: whole words, as they are spelled, capitals and accents
 * included. At each place the longest name wins, and what it covers mentions nothing else (`Mata
 * Zetas` does not mention `Zetas`). A spelling that two organizations share is the first one's.
 * @returns a function from a text to its mentions, in text order, never overlapping
 */
export function nameFinder(
  organizations: readonly Pick<Organization, 'id' | 'name' | 'names' | 'aliases'>[],
): (text: string) => NameSpan[] {
  const owners = new Map<string, string>();
  for (const one of organizations)
    for (const spelling of [...allNames(one), ...one.aliases])
      if (!owners.has(spelling)) owners.set(spelling, one.id);
  if (owners.size === 0) return () => [];

  const longestFirst = [...owners.keys()].sort((a, b) => b.length - a.length).map(escapeRegExp);
  const wordCharacter = String.raw`[\p{L}\p{M}\p{N}]`;
  const names = new RegExp(
    `(?<!${wordCharacter})(?:${longestFirst.join('|')})(?!${wordCharacter})`,
    'gu',
  );
  return (text) =>
    Array.from(text.matchAll(names), ({ 0: spelling, index }) => ({
      start: index,
      end: index + spelling.length,
      organization: owners.get(spelling) ?? '',
    }));
}

function escapeRegExp(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);
}
