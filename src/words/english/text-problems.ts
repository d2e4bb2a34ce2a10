/** What a text at hand says against the records (F7). */
import type { TextParams } from '../../network/problem-codes.ts';
import type { ProblemCatalogue } from '../problem-words.ts';

/** “4321–4567” */
const range = ({ start, end }: { readonly start: number; readonly end: number }) =>
  `${start}–${end}`;
const MEND = 'Mend the number.';
const WRITE_ANEW = 'Write the selectors anew with `npm run quote`.';

const amongEditions = (editions: number | null, files: number): string => {
  if (editions === null) return '';
  return editions === 0
    ? '; none shares eight words in a row with its quotes either'
    : `; by its words another edition of it is there (${editions} of ${files} files)`;
};

export const TEXT_PROBLEMS: ProblemCatalogue<keyof TextParams> = {
  'text-not-recorded': () => ({
    message: 'Its words are quoted, but no text is recorded to check them against',
    remedy: 'Record sha256, bytes, codePoints and paragraphs of the text.',
  }),
  'text-not-there': ({ sha256, editions, files }) => ({
    message: `No file in the folder of texts has the hash ${sha256}${amongEditions(editions, files)}`,
    remedy: 'Put the text that was coded there, unchanged.',
  }),
  'text-of-other-size': ({ found, recorded }) => ({
    message: `The text has ${found}, not ${recorded}`,
    remedy: MEND,
  }),
  'row-changed': ({ row, found }) => ({
    message:
      found === '' ? `The table has no row ${row}` : `Row ${row} of the table reads “${found}”`,
    remedy: 'Write the row into the note as `npm run import` does, or mend its number.',
  }),
  'other-paragraph': ({ found, recorded }) => ({
    message: `The quote stands in paragraph ${found}, not ${recorded}`,
    remedy: MEND,
  }),
  'other-surroundings': (at) => ({
    message: `The words stand at ${range(at)}, but prefix or suffix is not what stands around them`,
    remedy: WRITE_ANEW,
  }),
  'other-text': (at) => ({
    message: `The words stand at ${range(at)}, but of another text than the one that was coded`,
    remedy: WRITE_ANEW,
  }),
  'words-moved': ({ from, to }) => ({
    message: `The words stand at ${range(to)}, not at ${range(from)}`,
    remedy: WRITE_ANEW,
  }),
  'words-ambiguous': ({ places, count }) => ({
    message: `The words stand in ${count} places, none as recorded: ${places.map(range).join(', ')}${count > places.length ? ', …' : ''}`,
    remedy: WRITE_ANEW,
  }),
  'words-changed': ({ nearest }) => ({
    message: `The words do not stand in the text${nearest ? `; nearest, at ${range(nearest)}: ${nearest.difference}` : ''}`,
    remedy: WRITE_ANEW,
  }),
};
