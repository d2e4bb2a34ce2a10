/** What is said in Spanish where a text is coded. */
import type { Parts } from '../parts.ts';
import { draftWords } from './drafts.ts';
import { editingWords } from './editing.ts';
import { markingWords } from './marking.ts';
import { namingWords } from './naming.ts';

const coding: Parts['coding'] = { ...draftWords, ...editingWords, ...markingWords, ...namingWords };

export default coding;
