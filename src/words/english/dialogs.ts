/** Words of the dialogs. */
import { count, list } from './numbers.ts';

type Findable = 'organization' | 'relation' | 'quote' | 'bloc' | 'command';

const found = (is: Findable, n: number) => count(n, is, `${is}s`);

export const dialogWords = {
  search: {
    placeholder: 'Organization, words of a quote, or a command',
    /** How much was found of each sort. */
    results: (counts: readonly (readonly [Findable, number])[]) =>
      list.format(counts.map(([is, n]) => found(is, n))),
    list: 'What was found',
    none: (query: string) => `Nothing found for “${query}”.`,
    start: 'Type a name or some words. Accents do not matter: juarez finds Juárez.',
    groups: {
      organization: 'Organizations',
      relation: 'Relations',
      quote: 'Quotes',
      bloc: 'Blocs',
      command: 'Commands',
    } satisfies Record<Findable, string>,
    /** To list up to so many of all that were found of a sort. */
    upTo: (is: Findable, n: number, all: number) =>
      n === all ? `Show all ${found(is, all)}` : `Show the first ${n} of ${found(is, all)}`,
    ask: (name: string) => `Ask: ${name}`,
    table: (name: string) => `Table: ${name}`,
    alias: 'In the text:',
    andMore: (n: number) => `and ${n} more`,
  },
  cite: {
    title: 'Cite',
    button: 'Cite',
    quote: 'cite',
    thisQuote: 'Cite this quote',
    thisRow: 'Cite this row',
    what: {
      network: (title: string) => `The network “${title}”`,
      record: (title: string) => `“${title}”, as coded here`,
      quote: (n: number, isRow: boolean) => `${isRow ? 'Evidence' : 'Quote'} ${n}, in its source`,
    },
    subject: 'What to cite',
    style: 'Style',
    inText: 'In the text',
    reference: 'Reference',
    copy: 'Copy',
    copied: 'Copied',
    notCopied: 'The browser did not allow it; select the text and copy it yourself.',
    save: (extension: string) => `Save .${extension}`,
    link: 'Link to this view',
    noLink:
      'No address leads to this network: it is in a file alone. Share makes a link that carries it.',
    fragment: 'Link to the words on the source’s page',
  },
  help: {
    title: 'Help: marks and keys',
    key: 'Key',
    action: 'What it does',
    letterKeysOff: 'Keys that are a single letter or sign are turned off in the settings.',
  },
};
