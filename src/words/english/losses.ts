/** What a file has no room for, kind by kind. */
import type { Content, Losses } from '../../network/contents.ts';
import type { FileFormatId } from '../../network/file-formats.ts';
import { list } from './numbers.ts';

export const CONTENTS: Readonly<Record<Content, string>> = {
  names: 'names',
  'ids-of-organizations': 'ids of organizations',
  kinds: 'kinds of organizations',
  aliases: 'other names',
  'names-in-languages': 'names in other languages',
  parents: 'what each is part of',
  'attributes-of-organizations': 'attributes of organizations',
  'quotes-of-attributes': 'which attribute a quote is of',
  places: 'places on the picture',
  pins: 'which places are pinned',
  'how-placed': 'how places were found',
  'further-places': 'places for other windows',
  ends: 'who is tied to whom',
  types: 'types of relations',
  directions: 'directions',
  'ids-of-relations': 'ids of relations',
  basis: 'whether words state or imply it',
  strength: 'how close a tie is',
  confidence: 'confidence and its reasons',
  hedges: 'words of caution',
  circumstances: 'when, where and remarks',
  'attributes-of-relations': 'attributes of relations',
  quotes: 'quotes with their sources and places in the text',
  'times-of-quotes': 'of what time quotes speak',
  counts: 'counts of violence',
  head: 'title, description, language, licence and coder',
  naming: 'what was said of names in the text',
  sources: 'all of sources but their citation',
  blocs: 'blocs',
  disputes: 'disputes',
  story: 'the guided reading',
  coverage: 'what was passed over',
  readings: 'differences between readers',
  matches: 'matches with other networks',
  members: 'from which of the joined networks each record is',
};

/** What is left out, by the shorter list; empty where nothing is. */
function named({ lost, kept }: Losses): string {
  const said = (contents: readonly Content[]) => list.format(contents.map((one) => CONTENTS[one]));
  if (lost.length === 0) return '';
  return lost.length <= kept.length ? `${said(lost)}.` : `all but ${said(kept)}.`;
}

const NEO4J =
  'Quotes and other fields of several parts are JSON in a text. Of a joined network the records are there, not which network each came from. It does not open here again.';

/** Where a file says one direction for all edges, and the attribute `directed` says it of each. */
const ALL_DIRECTED =
  'Where only some relations have a direction, other programs take all for directed; the attribute “directed” says which are.';

const oneDirection = (programs: string) =>
  `Programs that know one direction for all edges (${programs}) take every relation for one with a direction.`;

/** Of formats that do not open again as a network. */
const LOSES: Readonly<Partial<Record<FileFormatId, string>>> = {
  matrix:
    'all but names, alliances and rivalries: who came out of whom, attacks and types of other files have no sign.',
  'web-annotation': 'all but the quotes and what rests on them.',
};

/** What else is to be known before saving. */
const REMARKS: Readonly<Partial<Record<FileFormatId, string>>> = {
  gexf: `${ALL_DIRECTED} NetworkX reads it from version 3.6.1.`,
  graphml: oneDirection('NetworkX, igraph'),
  cytoscape: ALL_DIRECTED,
  'node-link': ALL_DIRECTED,
  gml: `${ALL_DIRECTED} igraph shows letters with accents as their numbers (&#225;), and has no places.`,
  pajek:
    'Signs are weights (1 and −1), and places are in proportion. Where only some relations have a direction, igraph takes all for directed and NetworkX none.',
  xlsx: 'Cells are cut after 32,767 characters.',
  matrix: 'A cell is empty where two are both allied and rivals.',
  'neo4j-cypher': NEO4J,
  'neo4j-csv': NEO4J,
  dossier: 'It is for readers: no program opens it as a network again.',
};

export const lossWords = {
  /**
   * What is said beside a format before saving.
   * @param losses what of the network it has no room for; `null` where that is said in words alone
   */
  notInFile: (format: FileFormatId, losses: Losses | null): string => {
    const what = losses ? named(losses) : LOSES[format];
    return [what && `Left out: ${what}`, REMARKS[format]].filter(Boolean).join(' ');
  },
};
