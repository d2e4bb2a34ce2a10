/** What relations say, and what records are called. */
import { readingsBy } from '../reading-words.ts';
import { RELATION_TYPES } from './relation-types.ts';

const reads = readingsBy(RELATION_TYPES, (n) => `Step ${n} of the story`);

export const { heading } = reads;
export const readingWords = { reads };
