/** A text with organizations of a few letters' names, read for the tests of suggestions and units. */
import { knownNames } from '../../src/coding/names/known.ts';
import { mentionsIn } from '../../src/coding/names/mentions.ts';
import { type Reading, type Suggestion, suggest } from '../../src/coding/suggestions/suggest.ts';

const CARTELS = ['Alfa', 'Beta', 'Gama', 'Delta', 'Epsilon'];
const STATE = ['Army', 'Navy', 'Marina', 'Ejército'];

const NETWORK = {
  id: 'own',
  organizations: [...CARTELS, ...STATE].map((name) => ({ id: name, name, aliases: [] })),
};

export function readingOf(text: string, language: string): Reading {
  return {
    text,
    language,
    mentions: mentionsIn(text, knownNames(NETWORK, [])),
    kindOf: ({ organization }) => (STATE.includes(organization) ? 'military' : 'cartel'),
  };
}

/** What all of a text suggests. */
export function suggestion(text: string, language: string): Suggestion {
  const found = suggest(readingOf(text, language), { start: 0, end: text.length });
  if (!found) throw new Error(`No sentence in “${text}”`);
  return found;
}
