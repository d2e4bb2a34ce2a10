/** Why a file of another format cannot be read as one. */
import type { FileFormatId } from '../../network/file-formats.ts';
import type { FormatParams } from '../../network/problem-codes.ts';
import type { ProblemCatalogue } from '../problem-words.ts';

const ownId = 'Give each node an id of its own.';
const saveAgain: Readonly<Partial<Record<FileFormatId, string>>> = {
  graphology: 'Save the graph again with graphology’s `graph.export()`.',
  cytoscape: 'Save the network again as Cytoscape.js JSON.',
  cx2: 'Save the network again as CX2.',
};

export const FORMAT_PROBLEMS: ProblemCatalogue<keyof FormatParams> = {
  'too-many-attributes': ({ most }) => ({
    message: `The file declares more than ${most} attributes`,
    remedy: 'Leave out those that the network does not need, in the program that wrote the file.',
  }),
  'xml-too-deep': ({ most }) => ({
    message: `Elements stand inside each other more than ${most} deep`,
    remedy: 'Save the network again with a program that writes it flat.',
  }),
  'xml-other-root': ({ found, wanted }) => ({
    message: `The file starts with “${found}”, not with “${wanted}”`,
    remedy: 'Choose a file of this format, or save it again.',
  }),
  'xml-own-entity': () => ({
    message:
      'The file uses an entity of its own (a name between & and ;); such are not expanded, for safety',
    remedy: 'Write the characters themselves, and & as &amp;.',
  }),
  'xml-bare-ampersand': () => ({
    message: 'An “&” stands by itself, which XML does not allow',
    remedy: 'Write it as &amp;, or save the file again with the program that made it.',
  }),
  'xml-cut-off': ({ element }) => ({
    message:
      element === null ? 'The file ends too early' : `The file ends before its “${element}” does`,
    remedy: 'It was cut off: download or save it again, whole.',
  }),
  'xml-closed-wrongly': () => ({
    message: 'An element is closed that is not the one open, or is open no more',
    remedy: 'Close elements in the reverse order of opening them, or save the file again.',
  }),
  'xml-broken': ({ error }) => ({
    message: `This is not well-formed XML: ${error}`,
    remedy: 'Mend the line, or save the file again with the program that made it.',
  }),
  'xml-attribute-missing': ({ element, attribute }) => ({
    message: `The ${element} has no “${attribute}”`,
    remedy: `Give each ${element} its ${attribute}.`,
  }),
  'no-graph': () => ({
    message: 'The file has no graph in it',
    remedy: 'Choose another file, or save it again.',
  }),
  'no-node': () => ({
    message: 'The file names no node',
    remedy: 'Write one relation a line: a node, a type, another node.',
  }),
  'node-twice': ({ id }) => ({ message: `The node “${id}” is there twice`, remedy: ownId }),
  'node-without-id': () => ({ message: 'The node has no id', remedy: ownId }),
  'node-without-key': () => ({
    message: 'The node has no “key”',
    remedy: 'Give each node a key of its own.',
  }),
  'id-taken': ({ id }) => ({
    message: `The id ${id} is another node’s already`,
    remedy: ownId,
  }),
  'element-without-data': () => ({
    message: 'The element has no “data”',
    remedy: 'Give it data with an id, or take it out.',
  }),
  'edge-without-ends': ({ source, target, by }) => ({
    message: `The edge has no “${source}” or no “${target}”`,
    remedy: `Give it the ${by === 'key' ? 'keys' : 'ids'} of the nodes at its ends.`,
  }),
  'edge-to-no-node': ({ id }) => ({
    message: `The edge ends at “${id}”, which is no node`,
    remedy: 'Add the node, or mend the edge.',
  }),
  'edge-to-missing-node': ({ id }) => ({
    message: `The edge ends at node ${id}, which is not in the file`,
    remedy: 'Add the node, or mend the edge.',
  }),
  'syntax-broken': ({ found }) => ({
    message: `“${found}” stands where it does not belong`,
    remedy: 'Mend the line, or save the file again with the program that made it.',
  }),
  'text-cut-off': () => ({
    message: 'The file ends too early',
    remedy: 'It was cut off: download or save it again, whole.',
  }),
  'pajek-vertices': ({ found }) => ({
    message: `“${found}” is no number of vertices`,
    remedy: 'Write how many there are behind *Vertices, or save the network again with Pajek.',
  }),
  'dl-without-data': () => ({
    message: 'The file is of UCINET, but nothing in it is marked as data',
    remedy: 'Write “data:” above the matrix or the list, or export it again with UCINET.',
  }),
  'dl-without-size': () => ({
    message: 'The file is of UCINET, but does not say how many organizations it has, or too many',
    remedy: 'Write “n=” and the number behind “dl”, or export it again with UCINET.',
  }),
  'dl-format': ({ format }) => ({
    message: `The data are in UCINET’s format “${format}”, which cannot be read here`,
    remedy: 'Export them from UCINET as a full matrix, an edge list or a node list.',
  }),
  'not-a-list': ({ name, format }) => ({
    message: `“${name}” is not a list`,
    remedy: saveAgain[format] ?? 'Save the network again.',
  }),
  'cx-version': ({ version }) => ({
    message: `The file is CX of ${version === null ? 'another version' : `version “${version}”`}; only CX 2 can be read`,
    remedy: 'Open it in Cytoscape or NDEx and save it as CX2.',
  }),
  'cx-no-aspect': () => ({
    message: 'This part of the file is no aspect',
    remedy: 'Save the network again as CX2.',
  }),
  'sheet-too-large': ({ name }) => ({
    message: `The sheet “${name}” has more cells than can be opened`,
    remedy: 'Leave out the rows and columns that the network does not need.',
  }),
  'table-not-text': () => ({
    message: 'The file is no text',
    remedy: 'Save the table as CSV and open that.',
  }),
  'table-empty': () => ({
    message: 'The table is empty',
    remedy: 'Choose a table with a header and rows.',
  }),
  'table-too-wide': ({ columns, most }) => ({
    message: `The table has ${columns} columns; at most ${most} can be opened`,
    remedy: 'Leave out the columns that the network does not need.',
  }),
  'quotation-mark-open': () => ({
    message: 'A quotation mark opens a cell and nothing closes it',
    remedy:
      'Close it, or write it twice where it belongs to the words; if the file is cut off, save it again, whole.',
  }),
  'table-says-nothing': () => ({
    message: 'No organization and no relation is found in the table',
    remedy:
      'Say which columns hold the two ends of each relation, or which one names the organizations.',
  }),
  'table-only-numbers': () => ({
    message:
      'All cells of the table are numbers, and no other table names organizations by them; that they are ends of relations has to be said',
    remedy:
      'Say what the table is, or open it together with the table that names the organizations.',
  }),
};
