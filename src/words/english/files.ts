/** What is said in English of files that come in, and in those that go out. */
import { captionWords } from './captions.ts';
import { dossierWords } from './dossier.ts';
import { pictureWords } from './pictures.ts';
import { tablesInWords } from './tables-in.ts';

const files = {
  ...tablesInWords,
  ...pictureWords,
  ...captionWords,
  ...dossierWords,
};

export default files;
