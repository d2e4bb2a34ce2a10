/** Words of bringing a text. */
import { count } from './numbers.ts';

const grouped = (n: number) => n.toLocaleString('en');

export const bringingWords = {
  bringing: {
    title: 'New network from a text',
    what: 'Plain text, Markdown, a web page (HTML), PDF or Word (.docx). It is read in this browser and goes nowhere else.',
    paste: 'Paste a text',
    another: 'Another text',
    take: 'Take these words',
    choose: 'Choose files…',
    orDrop: 'or drop them here',
    pasted: 'Pasted text',
    reading: 'Reading…',
    waiting: 'Not read yet',
    /** What is in a text that was read. */
    size: (kind: keyof typeof KINDS, words: number, pages: number) =>
      [
        KINDS[kind],
        `${grouped(words)} ${words === 1 ? 'word' : 'words'}`,
        ...(pages > 0 ? [count(pages, 'page', 'pages')] : []),
      ].join(' · '),
    begins: 'How it begins',
    notes: 'What was done to it',
    known: (title: string) => `These are the words of “${title}”, which the open network has.`,
    openKnown: 'Show it there',
    leaveOut: (name: string) => `Leave out ${name}`,
    record: 'Bibliographic record',
    fields: {
      title: 'Title',
      author: 'Author',
      issued: 'Date',
      language: 'Language of the text',
      container: 'Published in',
      publisher: 'Publisher',
      address: 'Web address',
    },
    hints: {
      author: 'Ellis, R. Evan; Paz, Ana',
      issued: '2016-01-05, 2016-01 or 2016',
    },
    unsaid: 'not said',
    reference: 'Fill it in from BibTeX, RIS or CSL-JSON',
    filled: (title: string) => `Filled in: ${title}`,
    network: 'The network',
    networkTitle: 'Its title',
    coder: 'Who codes it',
    coderHint:
      'Your name, as it is to be cited. It stays in this browser and in the files that you save.',
    missing: {
      text: 'Bring a text first.',
      reading: 'A text is still being read.',
      problem: 'Leave out what cannot be read.',
      source: 'Every text needs a title.',
      title: 'The network needs a title.',
      coder: 'It needs the name of its coder.',
    },
    ready: 'The network on the screen stays where it is; Undo leads back to it.',
    cancel: 'Cancel',
    open: 'Begin coding',
  },
};

const KINDS = {
  pasted: 'Pasted',
  plain: 'Plain text',
  markdown: 'Markdown',
  html: 'Web page',
  pdf: 'PDF',
  word: 'Word',
};
