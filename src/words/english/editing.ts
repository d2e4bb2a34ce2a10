/** What is said in English where records are changed. */
import { count } from './numbers.ts';

export const editingWords = {
  /** Of a text at hand that is not the recorded one. */
  edition: {
    why: 'Nothing can be coded in it: positions are counted in the text that is recorded.',
    take: 'Take this edition as the text…',
    does: 'Take this edition',
    cancel: 'Cancel',
    moved: (n: number) =>
      `${count(n, 'quote or hedge stands', 'quotes and hedges stand')} in it in one place, which is recorded.`,
    left: (n: number) =>
      `${count(n, 'quote or hedge does', 'quotes and hedges do')} not, and ${n === 1 ? 'stays as it is' : 'stay as they are'}:`,
    reopened: (n: number) =>
      `${count(n, 'sentence that was passed over reads', 'sentences that were passed over read')} otherwise, and ${n === 1 ? 'is' : 'are'} to be decided anew:`,
    taken: (title: string, moved: number, left: number, reopened: number) => ({
      title: `This edition is now the text of “${title}”`,
      lines: [
        [
          `Moved: ${count(moved, 'quote or hedge', 'quotes and hedges')}.`,
          ...(left > 0 ? [`Not found in one place, and as before: ${left}.`] : []),
          ...(reopened > 0
            ? [`To be decided anew: ${count(reopened, 'sentence', 'sentences')}.`]
            : []),
        ].join(' '),
      ],
    }),
  },
  editing: {
    tasks: {
      fields: 'Edit',
      merge: 'Merge…',
      split: 'Split…',
      delete: 'Delete…',
      quote: 'Edit the quote',
    },
    /** Beside those of the record that is selected. */
    edit: {
      disputes: 'Edit the dispute',
      sources: 'Edit the source',
      network: 'Edit title and description',
    },
    remove: { disputes: 'Delete the dispute…', sources: 'Delete the source…' },
    does: { fields: 'Save', merge: 'Merge', split: 'Split', delete: 'Delete', quote: 'Save' },
    cancel: 'Cancel',
    /** Beside a part of a record that has a name on the page. */
    editThis: (name: string) => `Edit: ${name}`,
    choose: 'Choose one',
    mergeFrom: 'The organization that is the same',
    mergeHow:
      'Its names become spellings of this one; relations of one type to one organization are joined.',
    splitName: 'Name of the new organization',
    consequences: 'This is what changes:',
    noText: 'Its ends can be moved when the text is open.',
    quoteGone: 'Take it out',
    fields: {
      name: 'Name',
      kind: 'Kind',
      aliases: 'Spellings',
      oneEach: 'One a line',
      parent: 'Part of',
      noParent: 'Of none',
      spanishName: 'Name in Spanish',
      ifOther: 'Where it is another',
      spanishArticle: 'Article in Spanish',
      number: 'In Spanish sentences',
      plural: 'Its verbs are in the plural',
      statementName: (n: number) => `Statement ${n}: about`,
      statementValue: (n: number) => `Statement ${n}: what is said`,
      statements: 'Statements',
      relations: 'Relations',
      blocs: 'Blocs',
      type: 'Type',
      acts: 'Who acts, or came out of the other',
      suffers: 'The other one',
      oneEnd: 'One organization',
      otherEnd: 'The other one',
      hedge: 'Further words of caution',
      hedgeHow: 'As they stand in one of the quotes',
      whenHow: 'Of all its quotes that have no time of their own: 2015, 2015-04, 2012-12/..',
      claimedBy: 'Claimed by',
      nobody: 'No source',
      counts: 'Violence',
      doesCount: 'It counts events or deaths',
      source: 'Source',
      title: 'Title',
      sourceType: 'Kind of source',
      sourceTypeHow: 'In CSL: book, report, article-journal, webpage',
      description: 'Description',
      coder: 'Coded by',
      coderHow: 'A network with a coder gives evidence for each relation',
      license: 'Licence',
      quote: 'The quote',
      pointed: 'Points out',
      highlighted: 'Highlighted bloc',
      nothing: 'Nothing',
    },
  },
};
