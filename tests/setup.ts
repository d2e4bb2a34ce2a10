/** Before each file of tests: all is said in English, and no global of another file's is left. */
import { vi } from 'vitest';
import { loadWords, speak, WORD_PARTS } from '../src/words/words.ts';

vi.unstubAllGlobals();
await speak('en');
await loadWords(...WORD_PARTS);
