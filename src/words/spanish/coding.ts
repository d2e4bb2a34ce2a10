/** What is said in Spanish where a text is brought and coded. */
import type { Parts } from '../parts.ts';
import { bringingWords } from './bringing.ts';
import { draftWords } from './drafts.ts';
import { editingWords } from './editing.ts';
import { markingWords } from './marking.ts';
import { namingWords } from './naming.ts';

const coding: Parts['coding'] = {
  ...bringingWords,
  ...draftWords,
  ...editingWords,
  ...markingWords,
  ...namingWords,
};

export default coding;
