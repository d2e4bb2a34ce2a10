/** What relations say, and what records are called. */
import { readingsBy } from '../reading-words.ts';
import { RELATION_TYPES } from './relation-types.ts';

const reads = readingsBy({
  language: 'en',
  types: RELATION_TYPES,
  step: (n) => `Step ${n} of the story`,
  joined: (before, article) => `${before} ${article}`,
});

export const { heading } = reads;
export const readingWords = { reads };
