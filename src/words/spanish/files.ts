/** What is said in Spanish of files that come in, and in those that go out. */
import type { Parts } from '../parts.ts';
import { captionWords } from './captions.ts';
import { differedWords } from './differed.ts';
import { dossierWords } from './dossier.ts';
import { formatWords } from './formats.ts';
import { lossWords } from './losses.ts';
import { noteWords } from './notes.ts';
import { openingWords } from './opening.ts';
import { pictureWords } from './pictures.ts';
import { problemWords } from './problems.ts';
import { tablesInWords } from './tables-in.ts';

const files: Parts['files'] = {
  ...openingWords,
  ...tablesInWords,
  ...pictureWords,
  ...captionWords,
  ...differedWords,
  ...dossierWords,
  ...problemWords,
  ...noteWords,
  ...formatWords,
  ...lossWords,
};

export default files;
