/** Words of opening files of any format. */
import { count, organizations, relations } from './numbers.ts';

const MOST_PLACES = 3;

export const openingWords = {
  opening: {
    title: 'Open',
    ways: {
      files: {
        title: 'A network from files',
        what: 'Tables and matrices (Excel, CSV, OpenDocument), files of Gephi, yEd, Cytoscape, UCINET, Pajek, NetworkX, igraph, D3 and others, and those of this explorer. Files can also be dropped on the page.',
      },
      text: 'Bring a report or an article (PDF, Word, a web page, or pasted) and code it here, sentence by sentence.',
      drafts: 'Networks that you have begun here, kept in this browser.',
    },
    shipped: 'Comes with the page',
    isOpen: 'Open now',
    pasted: 'Pasted text',
    otherSite: 'The address is of another site; only files of this site are opened by address.',
    notThere: (status: number) => `The site does not give the file (status ${status}).`,
    notFetched: (error: string) =>
      `The site did not answer, or does not allow it. The browser says: ${error}`,
    broken: (error: string) =>
      `It could not be read to its end: it may be a folder, or have been moved or changed meanwhile. The browser says: ${error}`,
    reading: 'Reading…',
    read: 'Read: what would be opened is shown.',
    beside: 'Set beside the open one',
    each: (n: number) =>
      n === 1 ? 'One of the files is a network' : `Each of the ${n} files is a network by itself`,
    eachText:
      'They can stand side by side, to be compared and put together into one. To open one alone, choose its file alone.',
    asReadings: 'As readings of a class',
    sideBySide: 'Open side by side',
    cancel: 'Cancel',
    open: 'Open',
    from: (files: string, format: string) => `${files} · read as ${format}`,
    orText: 'Not a network?',
    asText: (title: string) => `Take it as the text of “${title}”`,
    summary: (ofOrganizations: number, ofRelations: number) =>
      `${organizations(ofOrganizations)} and ${relations(ofRelations)}`,
    byType: (label: string, n: number) => `${label}: ${n}`,
    withoutEvidence: (n: number, all: number) =>
      n === 0
        ? 'Every relation carries evidence.'
        : n === all
          ? 'No evidence is given for any relation; each will say so.'
          : `No evidence is given for ${n} of them; each will say so.`,
    types: 'What the relations are',
    typesHint:
      'A and B are the two ends of an edge in the order of the file. A name that is not known as a whole keeps a neutral line and its own name, unless you say what it is.',
    ends: { source: 'A', target: 'B' },
    typeChoice: (label: string, sentence: string) => `${label}: ${sentence}`,
    example: (source: string, target: string, directed: boolean, sentence: string) =>
      `For example ${source} ${directed ? '→' : '—'} ${target}: “${sentence}”`,
    type: (name: string, edges: number) =>
      `${name === '' ? 'without a name' : `“${name}”`} (${count(edges, 'edge', 'edges')})`,
    keep: (name: string) => (name.trim() === '' ? 'leave it without one' : 'keep the name'),
    notes: 'Left out, added, joined or guessed',
    note: (message: string, times: number) => (times > 1 ? `${message} (${times} times)` : message),
    places: (places: readonly string[]) => {
      const rest = places.length - MOST_PLACES;
      const shown = places.slice(0, MOST_PLACES).join('; ');
      return rest > 0 ? `${shown}; and ${rest} more` : shown;
    },
    tables: 'What the columns are',
    readTypes: (n: number) =>
      `How the file’s ${count(n, 'name of relations', 'names of relations')} ${n === 1 ? 'was' : 'were'} read`,
    wouldBe: (name: string) => `${name} would open with its relations read as:`,
    readType: (name: string, became: string) => `${name}: ${became}`,
    unchanged: 'Until you choose Open, the network on the screen stays as it is.',
  },
};
