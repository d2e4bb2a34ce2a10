/** What is said in Spanish where a text is coded. */
import type { Parts } from '../parts.ts';
import { markingWords } from './marking.ts';
import { namingWords } from './naming.ts';

const coding: Parts['coding'] = { ...markingWords, ...namingWords };

export default coding;
