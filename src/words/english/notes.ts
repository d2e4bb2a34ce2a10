/** What was done to a file's content, or left out of it, on the way in. */
import { type NoteCatalogue, notesBy } from '../note-words.ts';
import { count } from './numbers.ts';
import { placeName } from './places.ts';

const CUT = { name: 'A name was cut', id: 'An id was cut', value: 'A value was cut' };

const NOTES: NoteCatalogue = {
  'node-added': () => 'A node that only an edge names was added',
  'loop-left-out': () => 'An edge from a node to itself was left out',
  'edge-without-type': () => 'An edge has no type where others do; it was kept without one',
  'edges-joined': () => 'Two edges say the same of one pair; they became one relation',
  'edge-id-taken': () => 'An edge has the id of an earlier one; it got another',
  'text-cut': ({ of, most }) => `${CUT[of]} after ${most} characters`,
  'source-added': () => 'A source that evidence names is not in the file; it was added bare',
  'parent-left-out': ({ parent }) => `The parent “${parent}” is not in the file; it was left out`,
  'reference-left-out': ({ id }) =>
    `It speaks of “${id}”, which is not in the file; that was left out`,
  'coder-left-out': () =>
    'A relation has no evidence; the network is not said to be coded by anyone',
  'drawing-left-out': ({ names, more }) =>
    `Left out, for it is no part of the network: ${names.join(', ')}${more ? ' and others' : ''}`,
  'direction-not-said': ({ directed }) =>
    `The file does not say whether its edges have a direction; they were read ${directed ? 'with one, as graphology reads them' : 'without one'}`,
  'attributes-left-out': () => 'Attributes that are no object were left out',
  'count-differs': ({ of, said, found }) =>
    `The file says that it has ${said} ${of}; ${found} are there`,
  'writing-failed': () =>
    'The program that wrote the file says that it did not succeed; something may be missing',
  'node-moved-out': () => 'A node inside another was put beside it; it names the other as “pid”',
  'graph-moved-out': () =>
    'A graph inside a node was put beside it; its nodes name the outer one as “pid”',
  'graphs-joined': () => 'A second graph was put into the first',
  'element-left-out': ({ element }) => `A ${element} was left out`,
  'elements-as-value': () => 'A value made of elements was left out',
  'value-undeclared': ({ key }) =>
    `A value belongs to no declared attribute; it was kept as “${key}”`,
  'defaults-left-out': () => 'Default values were left out: they are too many',
  'mutual-edge': () => 'A mutual edge was read as one without direction',
  'head-left-out': () =>
    'What the file says of the network as a whole could not be read; it was left out',
  'line-without-node': () => 'A line without a first node was left out',
  'line-without-target': () =>
    'A line has a type but leads to no node; only its first node was read',
  'quotation-mark-kept': () =>
    'A quotation mark stands inside a quoted cell and is not doubled; it was kept',
  'formula-without-value': () =>
    'A formula has no value in the file; its cell counts as empty. Open and save it with a spreadsheet program',
  'row-above-header': () => 'A row above the header is a title; it was left out',
  'row-below-table': () => 'A row below the table is a remark; it was left out',
  'cell-repeated': () => 'An empty cell was read as the one above it, as cells that were merged',
  'file-left-out': () => 'The file is no table and no network; it was left out',
  'row-short': () => 'The row has fewer cells than the header; the missing ones count as empty',
  'row-long': () => 'The row has more cells than the header; the last ones were left out',
  'row-without-id': () => 'A row without id and name was left out',
  'row-without-ends': () => 'A row without both ends was left out',
  'row-against-civilians': () =>
    'A row counts violence against civilians, which is no relation of two organizations; it was left out',
  'pair-undivided': ({ pair }) =>
    `“${pair}” could not be told apart into two names; its rows were left out`,
  'pair-divided': ({ source, target }) =>
    `A cell with several dashes was read as “${source}” and “${target}”`,
  'count-no-number': () => 'A figure is no whole number; it was left out of the count',
  'row-id-taken': () => 'An earlier row has this id; the later one was left out',
  'cell-no-number': () => 'A cell of the matrix is no number; it was left out',
  'matrix-of-two-kinds': ({ rows, columns }) =>
    `The matrix is of two kinds of organizations, ${rows} at its rows and ${columns} at its columns; both are organizations here`,
  'table-not-used': () => 'The table is not used',
  'encoding-guessed': () =>
    'The letters of the table are not written in UTF-8; they are read as Windows-1252. Where they look wrong, choose another encoding',
  'numbers-as-relations': () =>
    'All cells of the table are numbers; its headers alone say that they name the ends of relations. If it is something else, choose that at “What is it?”',
  'table-without-ids': () => 'No column is said to hold an id or a name; the table was left out',
  'table-without-ends': () =>
    'No two columns are said to hold the ends of relations; the table was left out',
  'organization-added': () => 'An organization that no table of them has was added',
  'quote-incomplete': () => 'A quote without a source, or without words and position, was left out',
  'quote-of-nothing': () => 'The quote belongs to no relation of these tables and was left out',
  'notes-at-end': ({ notes }) =>
    `Footnotes and endnotes stand after the text (${count(notes, 'paragraph', 'paragraphs')})`,
  'page-without-words': () => 'A page has no words; it is empty or a picture',
  'words-joined': ({ words }) =>
    words === 1
      ? 'One word that was divided at the end of a line was joined'
      : `${words} words that were divided at the end of a line were joined`,
  'edges-left-out': ({ lines }) =>
    `Running heads and page numbers were left out (${count(lines, 'line', 'lines')} at the edges of pages)`,
  'letters-unknown': ({ letters }) =>
    `${count(letters, 'letter', 'letters')} could not be read; the file does not say which they are`,
};

export const noteWords = { note: { said: notesBy(NOTES), place: placeName } };
