/** Words of the step in which a reader says what a table's columns are. */
import { count } from './numbers.ts';

export const tablesInWords = {
  tablesIn: {
    about: (rows: number, separator: string, encoding: string) =>
      `${count(rows, 'row', 'rows')} · ${separator} · ${encoding}`,
    aboutSheet: (rows: number) => count(rows, 'row', 'rows'),
    separators: {
      ',': 'commas',
      ';': 'semicolons',
      '\t': 'tabs',
      '|': 'bars',
      ' ': 'spaces',
    },
    encodings: {
      'utf-8': 'UTF-8',
      'utf-16le': 'UTF-16 (LE)',
      'utf-16be': 'UTF-16 (BE)',
      'windows-1252': 'Windows-1252',
      macintosh: 'Mac Roman',
      ibm850: 'code page 850 (DOS)',
      'windows-1251': 'Windows-1251 (Cyrillic)',
    },
    skip: 'Rows above the table',
    below: 'Rows below it',
    headed: 'The first row is data, not a header',
    encoding: 'Encoding',
    what: 'What is it?',
    as: {
      relations: 'Relations',
      organizations: 'Organizations',
      matrix: 'A matrix of relations',
      quotes: 'Quotes of the relations',
      nothing: 'Not used',
    },
    roles: {
      source: 'one end',
      target: 'other end',
      'source-name': 'name of the one end',
      'target-name': 'name of the other end',
      tied: 'tied to it as the header says',
      type: 'what the relation is',
      direction: 'whether it has a direction',
      id: 'id',
      when: 'when',
      where: 'where',
      note: 'remark',
      quote: 'words that are quoted',
      address: 'where the words stand',
      pair: 'both ends, in one cell',
      events: 'number of events',
      deaths: 'deaths, best estimate',
      low: 'deaths, lowest estimate',
      high: 'deaths, highest estimate',
      name: 'name',
      alias: 'other name',
      kind: 'kind',
      x: 'place across',
      y: 'place down',
      attribute: 'attribute',
      ignore: 'not used',
    },
    role: (column: string) => `What the column “${column}” holds`,
    rows: (file: string) => `First rows of ${file}`,
    row: 'Row',
    type: 'What the relations are called',
    directed: 'They have a direction, from the one end to the other',
    directedMatrix: 'They have a direction, from the row to the column',
    repeats: 'Empty: as above',
    repeatsIn: (column: string) => `Empty: as above (cells of “${column}” that were merged)`,
    divider: 'Between several names in a cell',
    dividers: {
      none: 'nothing: a cell is one name',
      '\n': 'a new line',
      ';': 'a semicolon (;)',
      '|': 'a bar (|)',
      ',': 'a comma (,)',
      '/': 'a stroke (/)',
    },
    quoted:
      'Rows that quote words, or say where they stand, are evidence of their relation, which nobody has checked.',
    own: 'The explorer wrote this table; it knows its columns.',
    /** Of a table that counts violence. @param isOfEvents whether each row is one event */
    counts: (isOfEvents: boolean) =>
      isOfEvents
        ? 'Each row is one event of violence: events are summed by pair, year and place, and dated to the year.'
        : 'Each row counts the violence of a pair: it is evidence by itself, dated as it says.',
    becomes: 'What the first rows become',
    relation: (source: string, type: string | null, target: string, directed: boolean) =>
      [source, ...(type === null ? [] : [type]), target].join(directed ? ' → ' : ' — '),
    organization: (name: string, said: readonly string[]) =>
      said.length === 0 ? name : `${name} (${said.join('; ')})`,
    said: (name: string, value: string) => `${name}: ${value}`,
    note: (message: string, place: string) => `${message} (${place})`,
  },
};
