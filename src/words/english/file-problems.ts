/** Why a file is refused, whatever its format. */
import { OPENING_FORMATS } from '../../network/file-formats.ts';
import type { FileParams } from '../../network/problem-codes.ts';
import type { ProblemCatalogue } from '../problem-words.ts';
import { FORMATS } from './formats.ts';

const opens = () => `These open: ${OPENING_FORMATS.map((id) => FORMATS[id].label).join(', ')}.`;
const megabytes = (bytes: number) => `${Math.ceil(bytes / 1_000_000)} MB`;
const grouped = (n: number) => n.toLocaleString('en');

const OTHER_FILES = {
  pdf: {
    message: 'This is a PDF, which holds pages and no network',
    remedy: 'Open its text in the reader, or ask for its tables as CSV or Excel.',
  },
  picture: {
    message: 'This is a picture, which holds no network',
    remedy: 'Ask for the file that the picture was drawn from.',
  },
  'old-workbook': {
    message: 'This is a workbook of Excel before 2007, or one with a password',
    remedy: 'Save it as .xlsx, without a password, or as CSV.',
  },
  document: {
    message: 'This is a document of a word processor or slides, which hold no network',
    remedy: 'Save its tables as CSV or in a workbook, or its text as .txt.',
  },
  page: {
    message: 'This is a web page, which holds words and no network',
    remedy: 'Bring it as a text to code, or save its tables as CSV.',
  },
  archive: {
    message: 'This is an archive that cannot be unpacked here',
    remedy: 'Unpack it and open what is in it, or pack it as .zip.',
  },
  vna: {
    message: 'This is VNA (NetDraw, UCINET), which does not open here',
    remedy: 'Open it in Gephi and save it as GEXF, or in NetDraw and save it as Pajek.',
  },
  'spaced-list': {
    message:
      'This is a list of edges or neighbours with spaces between names (NCOL, LGL, NetworkX)',
    remedy:
      'Save it as GraphML with igraph or NetworkX; or, if each line is a pair, put the line “source target” above them and end the file’s name with .csv.',
  },
  'ucinet-binary': {
    message: 'This is one of the two files in which UCINET keeps a dataset (##h, ##d)',
    remedy: 'Open the dataset in UCINET and save it as DL or Excel.',
  },
  graph6: {
    message: 'This is graph6 or sparse6, which has numbers and no names',
    remedy: 'Save it as GraphML with NetworkX.',
  },
};

export const FILE_PROBLEMS: ProblemCatalogue<keyof FileParams> = {
  'no-file': () => ({ message: 'There is no file', remedy: 'Choose one or more files.' }),
  'file-empty': () => ({
    message: 'The file is empty',
    remedy: 'Save or download it again, whole.',
  }),
  'file-too-large': ({ bytes, most }) => ({
    message: `The file is ${megabytes(bytes)} large; at most ${megabytes(most)} can be opened`,
    remedy: 'Split the network, or leave out what this view does not need.',
  }),
  'file-not-text': () => ({
    message: 'The file is not text',
    remedy: opens(),
  }),
  'file-is': ({ kind }) => OTHER_FILES[kind],
  'file-too-deep': () => ({ message: 'The file is nested too deeply', remedy: 'Flatten it.' }),
  'json-too-deep': ({ most }) => ({
    message: `Lists and objects stand in each other over ${most} deep`,
    remedy: 'Flatten the file.',
  }),
  'archive-unreadable': () => ({
    message: 'The archive cannot be unpacked here',
    remedy: 'Unpack it and open what is in it.',
  }),
  'several-not-tables': () => ({
    message: 'Several files were given, and this one is no table',
    remedy:
      'Open one file at a time; only tables (CSV) open together, and readings of the text that the open network codes.',
  }),
  'xml-unknown': () => ({
    message: 'This is XML of a kind that is not known here',
    remedy: opens(),
  }),
  'json-unknown': () => ({
    message: 'This is JSON of a kind that is not known here',
    remedy: opens(),
  }),
  'text-unknown': () => ({
    message: 'This is text, but not in a form of networks that is known here',
    remedy: opens(),
  }),
  'too-many-files': ({ files, most }) => ({
    message: `There are ${grouped(files)} files; at most ${grouped(most)} can be read together`,
    remedy: 'Put the tables together into a few, one for organizations and one for relations.',
  }),
  'too-many-records': ({ records, most }) => ({
    message: `There are ${grouped(records)} nodes and edges; at most ${grouped(most)} can be opened`,
    remedy: 'Leave out what this view does not need, in the program that wrote the file.',
  }),
  'link-damaged': () => ({
    message: 'The network in the link is damaged or cut off',
    remedy: 'Copy the link again, whole, or ask for the network as a file.',
  }),
  'link-too-large': ({ most }) => ({
    message: `What is packed into the link is larger than any network that can be opened (${megabytes(most)})`,
    remedy: 'Do not use this link; ask for the network as a file.',
  }),
};
