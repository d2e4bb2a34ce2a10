/** Words of the panel that stands there while nothing is selected. */
import { NO_LICENSE } from '../../network/stored-codes.ts';
import { LINE_SIGNS } from '../signs.ts';
import { day, relations } from './numbers.ts';

export const homeWords = {
  home: {
    license: (license: string) => (license === NO_LICENSE ? 'not stated' : license),
    code: 'Code it yourself',
    crumb: 'About this network',
    readNothing:
      'It has no relation yet, so there is no line to read. Select an organization for what the file says of it.',
    readRows:
      'The lines rest on rows of a table. Select a line or an organization to read them; a line without one says so.',
    readBare:
      'The file gives no evidence for its relations: they are shown as it has them. Select a line or an organization for what it says.',
    read: 'Every line in this picture rests on words of the text. Select a line or an organization to read them.',
    /** A label and a name: a sentence round the name would have to know its grammar. */
    coded: (coder: string, date: string | undefined) =>
      `Coder: ${[coder, ...(date === undefined ? [] : [day(date)])].join(', ')}.`,
    coderMeaning:
      'A coder is who read the source and recorded the relations in it, not its author.',
    notCoded: 'This network names no coder.',
    sources: (n: number) => (n === 1 ? 'Source' : 'Sources'),
    inferred: 'Identified by inference:',
    grading: (reliability: string, credibility: string) =>
      `Graded ${reliability}${credibility} (Admiralty scale):`,
    contradicted: (n: number) =>
      n === 1 ? 'Another source contradicts it' : 'Other sources contradict it',
    /** Before what is contradicted. */
    compareWith: (title: string) => `Compare with ${title}`,
    /** @param n relations that one source says and none denies */
    withoutOneVoice: (n: number, of: number) =>
      `Hide what only one source says: ${n} of ${relations(of)}`,
    openIt: (title: string) => `Open ${title}`,
    further: 'The same with more sources',
    furtherMeaning:
      'Joined with what other sources say of the same organizations: who says what of which time, and how many deaths are counted.',
    contradictedBy: (source: string) => `Contradicted by ${source}:`,
    marks: 'How to read the marks',
    allMarks: 'All marks and keys',
    marksText: [
      'Colour and line end say what kind of relation it is; a dashed line is implied rather than stated.',
      'An arrow points at the one attacked or pursued. A ring marks the group that came out of the other.',
      'A thinner line means that the words themselves make the tie weaker.',
      `“${LINE_SIGNS.dispute}” on a line: another source contradicts or refines what it says.`,
    ],
    aboutQuote: (n: number) => `About quote ${n}.`,
  },
};
