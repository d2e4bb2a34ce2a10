/** What relations say, and what records are called. */
import type { readingWords as english } from '../english/readings.ts';
import type { Said } from '../parts.ts';
import { readingsBy } from '../reading-words.ts';
import { joined } from './articles.ts';
import { RELATION_TYPES } from './relation-types.ts';

const reads = readingsBy({
  language: 'es',
  types: RELATION_TYPES,
  step: (n) => `Paso ${n} de la lectura`,
  joined,
});

export const { heading } = reads;
export const readingWords: Said<typeof english> = { reads };
