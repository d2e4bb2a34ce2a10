/** What is wrong with a network or a file, and what to do about it. */
import type { ProblemParams } from '../../network/problem-codes.ts';
import { type ProblemCatalogue, problemsBy } from '../problem-words.ts';
import { FILE_PROBLEMS } from './file-problems.ts';
import { FORMAT_PROBLEMS } from './format-problems.ts';
import { FORMATS } from './formats.ts';
import { placeName } from './places.ts';
import { TEXT_FILE_PROBLEMS } from './text-file-problems.ts';
import { TEXT_PROBLEMS } from './text-problems.ts';

const called = {
  organization: 'organization',
  source: 'source',
  bloc: 'bloc',
  record: 'organization, relation or bloc',
  unit: 'unit to decide',
  network: 'member',
};

const PROBLEMS: ProblemCatalogue<keyof ProblemParams> = {
  ...TEXT_PROBLEMS,
  ...TEXT_FILE_PROBLEMS,
  ...FILE_PROBLEMS,
  ...FORMAT_PROBLEMS,
  'folder-without-head': () => ({
    message: 'The folder has no network.json',
    remedy: "Name a network's folder, or add the file that says format, version and title.",
  }),
  'json-unreadable': ({ error }) => ({
    message: `The file is JSON that cannot be read here: ${error}`,
    remedy: 'Split it, or flatten what stands in each other.',
  }),
  'json-cut-off': ({ line }) => ({
    message: `The file is cut off at line ${line}`,
    remedy: 'Save or download it again, whole.',
  }),
  'json-broken': ({ line, column }) => ({
    message: `The file is not JSON: it cannot be read past line ${line}, column ${column}`,
    remedy: 'Choose a network saved with Export, or mend the file there.',
  }),
  'not-explorer-json': ({ format }) => ({
    message: `This is JSON, but not an ${format} file`,
    remedy: `Choose a network saved with Export › ${FORMATS.explorer.label}.`,
  }),
  'version-unknown': ({ found, known }) => ({
    message: `Version ${found} of the format is not known here`,
    remedy: `This program reads version ${known}; use the program that wrote the file, or a newer one.`,
  }),
  'field-missing': ({ expected }) => ({
    message: 'A field is missing',
    remedy: `Add it; expected is ${expected ?? 'a value'}.`,
  }),
  'field-empty': () => ({ message: 'A field is empty', remedy: 'Fill it in.' }),
  'wrong-value': ({ expected, found }) => ({
    message: `Expected ${expected ?? 'another value'} but found ${found}`,
    remedy: 'The format is described in docs/data-format.md.',
  }),
  'not-an-id': ({ expected, found }) => ({
    message: `Expected ${expected ?? 'an identifier'} but found ${found}`,
    remedy: 'Identifiers are lower-case letters, digits and single hyphens.',
  }),
  'not-a-date': ({ found }) => ({
    message: `${found} is not an EDTF date`,
    remedy: 'The format is described in docs/data-format.md.',
  }),
  'id-used-twice': ({ id, first, second }) => ({
    message: `The id “${id}” is used twice, in ${first} and in ${second}`,
    remedy: 'Give each record an id of its own.',
  }),
  'reference-to-nothing': ({ id, to }) => ({
    message: `There is no ${called[to]} “${id}”`,
    remedy: `Add the ${called[to]} or mend the id.`,
  }),
  'no-such-quote': ({ record }) => ({
    message: `“${record}” has no such quote`,
    remedy: 'Count from 0.',
  }),
  'parents-loop': ({ chain }) => ({
    message: `The chain of parents loops: ${chain.join(' → ')}`,
    remedy: 'Remove one parent of the loop.',
  }),
  'relation-without-evidence': () => ({
    message: 'A coded relation has no evidence',
    remedy: 'Quote it.',
  }),
  'ends-alike': () => ({ message: 'Both ends are the same', remedy: 'Name two organizations.' }),
  'ends-out-of-order': ({ source, target }) => ({
    message: 'The ends of a relation without direction stand in alphabetical order',
    remedy: `Swap ${source} and ${target}.`,
  }),
  'selector-missing': () => ({
    message: 'There is no selector',
    remedy: 'Add a quote and its position.',
  }),
  'selector-incomplete': () => ({
    message: 'A quote needs one TextQuoteSelector and one TextPositionSelector',
    remedy: 'Add the one that is missing; `npm run quote` writes both.',
  }),
  'start-not-before-end': ({ start, end }) => ({
    message: `start (${start}) is not before end (${end})`,
    remedy: 'Mend the position.',
  }),
  'unit-without-note': () => ({
    message: 'A unit is passed over for a reason in a note, and has no note',
    remedy: 'Write the note, or choose another reason.',
  }),
  'unit-decided-twice': () => ({
    message: 'A unit is passed over, and evidence stands in it',
    remedy: 'Take the reason away, or the evidence.',
  }),
  'units-overlap': ({ first }) => ({
    message: `A unit overlaps the unit “${first}”`,
    remedy: 'Let each sentence be in one unit.',
  }),
  'member-twice': ({ id }) => ({
    message: `Two different networks to be joined have the id “${id}”`,
    remedy: 'Give one of them another id, or leave one out.',
  }),
  'member-joined': () => ({
    message: 'A member of a joined network is joined itself',
    remedy: 'Put its members beside the others; `npm run merge` does so.',
  }),
  'same-in-one-network': ({ network, first, second }) => ({
    message: `“${first}” and “${second}” of ${network} would be one`,
    remedy: 'Take away one of the pairs that lead from the one to the other.',
  }),
  'joined-with-records': ({ section }) => ({
    message: `A joined network has its ${section} from its members`,
    remedy: `Move them to a member, or take ${section} away.`,
  }),
};

export const problemWords = { problem: problemsBy(PROBLEMS, placeName) };
