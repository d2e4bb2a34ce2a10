/** Words of the drawer and its tables. */
import { count, disputes, organizations, relations } from './numbers.ts';

/** The rows of each table by what they are. */
const rowsOf = {
  evidence: (n: number) => count(n, 'piece of evidence', 'pieces of evidence'),
  relations,
  organizations,
  disputes,
  claims: relations,
};

const rowIs: Readonly<Partial<Record<keyof typeof rowsOf, string>>> = {
  evidence:
    'A row for each quote, or row of a table, behind a relation, a bloc or an organization. Words that two of them quote have two rows; quotes of the guided reading and hedges have none of their own.',
};

export const tableWords = {
  table: {
    label: {
      evidence: 'Evidence',
      relations: 'Relations',
      organizations: 'Organizations',
      disputes: 'Disputes',
      claims: 'Who says what',
    },
    columns: {
      quote: 'Quote',
      about: 'What it carries',
      role: 'Role',
      place: 'Place',
      hedges: 'Hedges in it',
      basis: 'Basis',
      state: 'State',
      source: 'Source',
      relation: 'Relation',
      relations: 'Relations',
      type: 'Type',
      strength: 'Strength',
      caution: 'Hedges',
      confidence: 'Confidence',
      evidence: 'Evidence',
      disputed: 'Disputed',
      differed: 'Readers differed on',
      organization: 'Organization',
      kind: 'Kind',
      aliases: 'In the text',
      parent: 'Part of',
      blocs: 'Blocs',
      claim: 'What is coded here',
      citation: 'From',
      verdict: 'Verdict',
      counterClaim: 'What another source says',
    },
    attribute: (name: string, attribute: string) => `${name}: ${attribute}`,
    differed: {
      unit: 'a sentence',
      tie: 'the tie',
      type: 'type',
      direction: 'direction',
      basis: 'basis',
    },
    separator: '; ',
    /** After the hedges of a relation that another quote says without any. */
    alsoUnhedged: (hedges: string) => `${hedges} · also without a hedge`,
    citation: (place: string, exact: string) => `${place}: “${exact}”`,
    counterCitation: (place: string, claim: string) => `${place}: ${claim}`,
    resize: 'Height of the table',
    find: 'Find in the table',
    sortBy: 'Sort by',
    descending: 'Descending',
    groupBy: 'Group by',
    ungrouped: 'nothing',
    noGroup: 'none',
    /** How many rows are listed of how many, by what a row of the table is. */
    rows: (table: keyof typeof rowsOf, n: number, all: number) =>
      n === all ? rowsOf[table](n) : `${n} of ${rowsOf[table](all)}`,
    /** Why a table has fewer rows than something else on the page counts. */
    rowIs,
    hidden: (n: number) => `${n} more hidden by the filter of the picture`,
    empty: 'There is nothing of this kind in the network.',
    allHidden: 'The filter of the picture hides every row.',
    noneFound: 'No row holds these words.',
    copyAs: 'Copy as',
    copyMarkdown: 'Markdown',
    copyCsv: 'CSV',
    copyCitations: 'Citations',
    saveCsv: 'Save CSV',
    copied: (n: number) => `Copied ${count(n, 'row', 'rows')}`,
    notCopied: 'The browser did not let the page copy. “Save CSV” works without the clipboard.',
    close: 'Close the table',
  },
};
