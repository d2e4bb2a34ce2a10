/** What is said in English where a text is coded. */
import { draftWords } from './drafts.ts';
import { editingWords } from './editing.ts';
import { markingWords } from './marking.ts';
import { namingWords } from './naming.ts';

const coding = { ...draftWords, ...editingWords, ...markingWords, ...namingWords };

export default coding;
