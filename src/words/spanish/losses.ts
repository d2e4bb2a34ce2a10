/** What a file has no room for, kind by kind. */
import type { Content, Losses } from '../../network/contents.ts';
import type { FileFormatId } from '../../network/file-formats.ts';
import type { CONTENTS as ENGLISH, lossWords as english } from '../english/losses.ts';
import type { Said } from '../parts.ts';
import { list } from './numbers.ts';

const CONTENTS: Said<typeof ENGLISH> = {
  names: 'nombres',
  'ids-of-organizations': 'identificadores de organizaciones',
  kinds: 'clases de organizaciones',
  aliases: 'otros nombres',
  'names-in-languages': 'nombres en otros idiomas',
  parents: 'de qué forma parte cada una',
  'attributes-of-organizations': 'atributos de organizaciones',
  'quotes-of-attributes': 'de qué atributo es una cita',
  places: 'posiciones en la imagen',
  pins: 'qué posiciones están ancladas',
  'how-placed': 'cómo se obtuvieron las posiciones',
  'further-places': 'posiciones para otras ventanas',
  ends: 'quién está vinculado con quién',
  types: 'tipos de relaciones',
  directions: 'direcciones',
  'ids-of-relations': 'identificadores de relaciones',
  basis: 'si las palabras la afirman o la implican',
  strength: 'qué tan estrecho es un vínculo',
  confidence: 'confianza y sus razones',
  hedges: 'palabras de cautela',
  circumstances: 'cuándo, dónde y observaciones',
  'attributes-of-relations': 'atributos de relaciones',
  quotes: 'citas con sus fuentes y su lugar en el texto',
  'times-of-quotes': 'de qué tiempo hablan las citas',
  counts: 'conteos de violencia',
  head: 'título, descripción, idioma, licencia y quién codificó',
  naming: 'lo que se dijo de los nombres en el texto',
  sources: 'todo lo de las fuentes salvo la referencia',
  blocs: 'bloques',
  disputes: 'discrepancias',
  story: 'la lectura guiada',
  coverage: 'lo que se descartó',
  readings: 'diferencias entre lectores',
  matches: 'coincidencias con otras redes',
  members: 'de cuál de las redes reunidas es cada registro',
};

function named({ lost, kept }: Losses): string {
  const said = (contents: readonly Content[]) => list.format(contents.map((one) => CONTENTS[one]));
  if (lost.length === 0) return '';
  return lost.length <= kept.length ? `${said(lost)}.` : `todo salvo ${said(kept)}.`;
}

const NEO4J =
  'Las citas y otros campos de varias partes son JSON dentro de un texto. De una red reunida están los registros, no de qué red viene cada uno. Aquí no se vuelve a abrir.';

const ALL_DIRECTED =
  'Si solo algunas relaciones tienen dirección, otros programas toman todas por dirigidas; el atributo «directed» dice cuáles lo son.';

const oneDirection = (programs: string) =>
  `Los programas que conocen una sola dirección para todas las aristas (${programs}) toman toda relación por una con dirección.`;

const LOSES: Readonly<Partial<Record<FileFormatId, string>>> = {
  matrix:
    'todo salvo nombres, alianzas y rivalidades: quién surgió de quién, ataques y tipos de otros archivos no tienen signo.',
  'web-annotation': 'todo salvo las citas y lo que se basa en ellas.',
};

const REMARKS: Readonly<Partial<Record<FileFormatId, string>>> = {
  gexf: `${ALL_DIRECTED} NetworkX lo lee desde la versión 3.6.1.`,
  graphml: oneDirection('NetworkX, igraph'),
  cytoscape: ALL_DIRECTED,
  'node-link': ALL_DIRECTED,
  gml: `${ALL_DIRECTED} igraph muestra las letras con acento por su número (&#225;) y no toma las posiciones.`,
  pajek:
    'Los signos son pesos (1 y −1), y las posiciones guardan la proporción. Si solo algunas relaciones tienen dirección, igraph toma todas por dirigidas y NetworkX ninguna.',
  xlsx: 'Las celdas se cortan a los 32 767 caracteres.',
  matrix: 'Una celda queda vacía donde dos son a la vez aliados y rivales.',
  'neo4j-cypher': NEO4J,
  'neo4j-csv': NEO4J,
  dossier: 'Es para lectores: ningún programa lo vuelve a abrir como red.',
};

export const lossWords: Said<typeof english> = {
  notInFile: (format, losses) => {
    const what = losses ? named(losses) : LOSES[format];
    return [what && `Se omite: ${what}`, REMARKS[format]].filter(Boolean).join(' ');
  },
};
