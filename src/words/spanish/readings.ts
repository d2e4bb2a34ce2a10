/** What relations say, and what records are called. */
import type { readingWords as english } from '../english/readings.ts';
import type { Said } from '../parts.ts';
import { readingsBy } from '../reading-words.ts';
import { RELATION_TYPES } from './relation-types.ts';

const reads = readingsBy(RELATION_TYPES, (n) => `Paso ${n} de la lectura`);

export const { heading } = reads;
export const readingWords: Said<typeof english> = { reads };
