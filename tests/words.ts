/** Everything is said in English in tests, unless they choose another language. */
import { loadWords, WORD_PARTS } from '../src/words/words.ts';

await loadWords(...WORD_PARTS);
