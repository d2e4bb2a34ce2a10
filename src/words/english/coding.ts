/** What is said in English where a text is coded. */
import { draftWords } from './drafts.ts';
import { markingWords } from './marking.ts';
import { namingWords } from './naming.ts';

const coding = { ...draftWords, ...markingWords, ...namingWords };

export default coding;
