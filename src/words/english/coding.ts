/** What is said in English where a text is coded. */
import { markingWords } from './marking.ts';
import { namingWords } from './naming.ts';

const coding = { ...markingWords, ...namingWords };

export default coding;
