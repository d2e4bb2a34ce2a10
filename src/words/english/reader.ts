/** Words of the reader, in which a source's text is read with its quotes in place. */
import type { Reason } from '../../network/reading-records.ts';
import { NOTHING } from '../signs.ts';
import { count, progress } from './numbers.ts';

/** Why a text is not the one that is asked for. */
const REFUSALS = {
  empty: 'There is not a single word in it.',
  binary:
    'It is no plain text but a picture, a PDF, an archive or something of the kind. Save the text as plain text (UTF-8) first.',
  other: 'It shares no eight words in a row with any of the quotes.',
};

/** Why a coder makes nothing of a sentence. */
const PASSED_OVER: Readonly<Record<Reason, string>> = {
  negated: 'Negated',
  hypothetical: 'Hypothetical',
  generic: 'Generic',
  'other-time': 'Of another time',
  'no-relation': 'No relation',
  'see-note': 'See note',
};

export const readerWords = {
  reader: {
    label: 'Source text',
    close: 'Close the text',
    open: 'Open the text…',
    readInPlace: 'read in place',
    checkAll: 'Open the text to check the quotes',
    why: 'The text itself is not part of this page: only the quoted sentences are. Open your own copy, and every quote is checked against it and shown in place. It stays in your browser; nothing is sent.',
    drop: 'Or drop a text file anywhere on the page.',
    paste: 'Or paste the text here',
    usePasted: 'Check against the pasted text',
    keep: 'Keep in this browser',
    kept: 'Kept in this browser',
    held: 'On this page only: gone when you close it.',
    keptUntil: 'Kept on this device until you forget it; it is sent nowhere.',
    notKept: (reason: string) => ({
      title: 'This browser did not keep the text',
      lines: [`It stays on this page until you close it. The browser says: ${reason}`],
    }),
    again: 'Check the quotes',
    notCopied: {
      title: 'The citation was not copied',
      lines: ['The browser did not let the page use the clipboard.'],
    },
    more: (n: number) => `and ${n} more`,
    forget: 'Forget the text',
    cancel: 'Cancel',
    checking: (share: number) => `Checking the quotes: ${progress(share)}`,
    identity: {
      'same-bytes': 'The very file that was coded: the hashes agree.',
      'same-text':
        'The very text that was coded, in another form: the hashes agree once encoding and line ends are levelled.',
      different: 'Not the text that was coded: the hashes differ.',
    },
    hashes: (at_hand: string, coded: string) => `SHA-256 at hand ${at_hand}, coded ${coded}`,
    decoded: (encoding: string, lineEnds: string, normalization: string) =>
      `Read as ${encoding}, line ends ${lineEnds}, ${normalization}`,
    next: 'Next passage',
    previous: 'Previous passage',
    /** A passage is a stretch of the text; it counts once however many records quote it. */
    passage: (at: number, all: number) =>
      `${at || NOTHING} of ${count(all, 'quoted passage', 'quoted passages')}`,
    carries: (n: number) => `${count(n, 'record rests', 'records rest')} on this passage`,
    paragraph: (n: number) => `Copy a citation of paragraph ${n}`,
    reasons: PASSED_OVER,
    undecided: 'Still to be decided',
    /** Of a sentence of which a coder made nothing. */
    passedOver: (reason: Reason, note: string | null) =>
      `Passed over: ${[PASSED_OVER[reason], note].filter(Boolean).join('. ')}`,
    copySelection: 'Copy citation of the selected words',
    copied: 'Citation copied',
    /** A paragraph is a line of the text, so that both have the same number. */
    cite: (
      words: string,
      source: string,
      [first, last]: readonly [number, number],
      { start, end }: { readonly start: number; readonly end: number },
    ) => {
      const [numbers, noun] = first === last ? [`${first}`, 'line'] : [`${first}–${last}`, 'lines'];
      return `“${words}” (${source}, ¶ ${numbers}, ${noun} ${numbers}, characters ${start}–${end})`;
    },
    missing: (n: number) =>
      `${count(n, 'quote does', 'quotes do')} not stand in this text as recorded`,
    nearest: 'Nearest passage',
    noNearest: 'Nothing near it was found.',
    recorded: 'Recorded at characters',
    found: 'found at',
    places: (n: number) =>
      `Stands in ${count(n, 'place', 'places')} of the text, first at characters`,
    elsewhere: 'The exact words stand elsewhere in the text.',
    inPlace: {
      surroundings: 'The same words in the same place; what surrounds them differs.',
      text: 'The same words in the same place of another edition: the text at hand is not the very one that was coded.',
    },
    checkFailed: (reason: string) => ({
      title: 'The check stopped because of a fault of the program',
      lines: [`If it happens again, please report: ${reason}`],
    }),
    tooLarge: (name: string, megabytes: number) => ({
      title: `${name} is too large to read`,
      lines: [`At most ${megabytes} MB can be checked here; npm run verify takes more.`],
    }),
    notThatText: (name: string, why: keyof typeof REFUSALS, source: string) => ({
      title: `${name} is not that text`,
      lines: [REFUSALS[why], `What is quoted here comes from “${source}”: open a copy of that.`],
    }),
    /** Of a text that was kept, and turns out to be another one. */
    keptOther: `The text that this browser keeps is not that text. ${REFUSALS.other}`,
    pasted: 'The pasted text',
    unreadable: (name: string) => ({
      title: `${name} could not be read as a text`,
      lines: ['Save it again as plain text (UTF-8) and open that.'],
    }),
  },
};
