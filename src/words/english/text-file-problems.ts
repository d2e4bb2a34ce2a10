/** Why a file gives no text to code, and pasted words no bibliographic record. */
import type { ReferenceParams, TextFileParams } from '../../network/problem-codes.ts';
import type { ProblemCatalogue } from '../problem-words.ts';

const megabytes = (bytes: number) => `${Math.ceil(bytes / 1_000_000)} MB`;
const SAVE_AS = 'Save it as .docx, PDF or plain text, and bring that.';

const OTHER_FILES = {
  picture: {
    message: 'This is a picture; no words can be read from it here',
    remedy: 'Recognize its text with another program (OCR), and bring that.',
  },
  'old-office': {
    message: 'This is a document of Office before 2007, or one with a password',
    remedy: 'Save it as .docx, without a password.',
  },
  'rich-text': { message: 'This is a document in Rich Text Format (RTF)', remedy: SAVE_AS },
  document: { message: 'This is a document of a kind that is not read here', remedy: SAVE_AS },
  archive: {
    message: 'This is an archive, and no Word document',
    remedy: 'Unpack it, and bring the text that is in it.',
  },
  binary: {
    message: 'This is no text',
    remedy: 'Bring plain text, Markdown, HTML, a PDF or a Word document (.docx).',
  },
};

export const TEXT_FILE_PROBLEMS: ProblemCatalogue<keyof TextFileParams | keyof ReferenceParams> = {
  'text-file-is': ({ kind }) => OTHER_FILES[kind],
  'text-file-too-large': ({ bytes, most }) => ({
    message: `The file is ${megabytes(bytes)} large; at most ${megabytes(most)} can be read`,
    remedy: 'Bring the part of it that is to be coded.',
  }),
  'text-without-words': () => ({
    message: 'There are no words in it',
    remedy: 'See in another program whether it has any, and save it again.',
  }),
  'text-file-unreadable': ({ error }) => ({
    message: `The file could not be read to its end; the browser says: ${error}`,
    remedy: 'It may be a folder, or have been moved or changed meanwhile. Choose it again.',
  }),
  'document-broken': () => ({
    message: 'The document is damaged or cut off',
    remedy: 'Download it again, whole; or open it in Word and save it anew.',
  }),
  'pdf-broken': () => ({
    message: 'The PDF is damaged or cut off',
    remedy: 'Download it again, whole; or open it in another program and print it to a new PDF.',
  }),
  'pdf-locked': () => ({
    message: 'The PDF is encrypted; it opens only with a password',
    remedy: 'Open it with the password in another program, and save a copy without.',
  }),
  'pdf-of-pictures': ({ pages }) => ({
    message: `${pages === 1 ? 'The page of this PDF is a picture' : `All ${pages} pages of this PDF are pictures`} without text (a scan)`,
    remedy: 'Recognize its text with another program (OCR), and bring the PDF that this gives.',
  }),
  'pdf-letters-unknown': ({ unknown }) => ({
    message: `The PDF does not say what its letters are (${unknown} % of them)`,
    remedy:
      'Recognize its text with another program (OCR), or bring the document it was made from.',
  }),
  'reference-unknown': () => ({
    message: 'This is no bibliographic record that is known here',
    remedy: 'Paste BibTeX, RIS or CSL-JSON, as a library or a reference manager exports it.',
  }),
  'reference-cut-off': () => ({
    message: 'The record is cut off: a brace or a quotation mark is not closed',
    remedy: 'Copy it again, whole.',
  }),
  'reference-broken': ({ found }) => ({
    message: `The record cannot be read further than “${found}”`,
    remedy: 'Mend it there, or copy it again, whole.',
  }),
  'reference-without-title': () => ({
    message: 'A record has no title',
    remedy: 'Add its title, or leave the record out.',
  }),
};
