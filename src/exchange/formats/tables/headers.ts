/** What headers of tables usually mean, in English and Spanish, and some in Portuguese. */
import { stemOf } from '../../file-name.ts';

/** A header longer than this is a sentence. */
const LONGEST = 100;

/**
 * The words of a header in lower case and without accents, split at signs, capitals and digits:
 * `RNode` is `r node`, `source_id` is `source id`, `Organización 1` is `organizacion 1`.
 */
export function headerWords(header: string): string {
  return header
    .slice(0, LONGEST)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/([\p{Ll}\d])(?=\p{Lu})/gu, '$1 ')
    .replace(/(\p{Lu})(?=\p{Lu}\p{Ll})/gu, '$1 ')
    .replace(/(\p{L})(?=\d)/gu, '$1 ')
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim();
}

/** Headers, as words, of columns with one meaning each. */
export const HEADERS = {
  id: /^(?:id|key|node|nodo|code|codigo|clave|identifier|identificador|id .*|.* id)$/,
  relationId: /^(?:id|key|clave|edge|arista|eid|edge id|id edge|relation id|id relacion)$/,
  name: /^(?:name|.* name|name of .*|nombre|nombre .*|nome|label|node label|etiqueta|title|titulo|organi[sz]ations?|organizacion(?:es)?|organizac(?:ao|oes)|groups?|grupos?|cartel(?:s|es)?|actors?|actor(?:es)?|factions?|faccion(?:es)?|gangs?|bandas?)$/,
  alias:
    /^(?:alias(?:es)?|short(?: name)?|nombre corto|abbreviation|abreviatura|acronym|siglas?|apodos?|sobrenombres?|aka|also known as|other names?|otros nombres|alternative names?)$/,
  kind: /^(?:kind|type|tipo|class|clase|category|categoria)$/,
  x: /^(?:x|pos x|x pos|position x|coord x|x coord)$/,
  y: /^(?:y|pos y|y pos|position y|coord y|y coord)$/,
  when: /^(?:when|date|year|fecha|ano|cuando)$/,
  where: /^(?:where|place|location|lugar|donde|ubicacion)$/,
  note: /^(?:notes?|notas?|comments?|comentarios?)$/,
} as const;

/** The likeliest first; `label` is Gephi's. */
export const TYPE_HEADERS: readonly RegExp[] = [
  /^(?:relation|relationship|edge|tie|link) type$|^tipo de (?:relacion|vinculo|enlace|relacao|ligacao)$/,
  /^(?:type|tipo)$/,
  /^(?:sign|signo)$/,
  /^(?:relation|relationship|relacion|relacao|interaction|interaccion|tie|vinculo)$/,
  /^(?:kind|category|clase|categoria|edge)$/,
  /^label$/,
];

/** What Gephi and others write where relations have a direction, and where not. */
const DIRECTED = /^(?:directed|true|yes|1|dirigid[oa]|si|sí)$/i;
const UNDIRECTED = /^(?:undirected|mutual|false|no|0|no dirigid[oa])$/i;

const GEPHI = /^(?:(?:un)?directed|mutual|(?:no )?dirigid[oa])$/i;

/**
 * Columns that say whether relations have a direction, where all of their cells do so. A `type` does by
 * Gephi's words alone: 0 and 1, yes and no can be types.
 */
export const DIRECTION_COLUMNS: readonly {
  readonly header: RegExp;
  readonly says: (cell: string) => boolean;
}[] = [
  {
    header: /^(?:directed|direction|dirigid[oa]|direccion)$/,
    says: (cell) => saysDirected(cell) !== null,
  },
  { header: /^(?:type|tipo)$/, says: (cell) => GEPHI.test(cell) },
];

interface Ends {
  readonly first: string;
  readonly second: string;
  readonly directed: boolean;
  /** Also the words for a span of time (`from`, `to`). */
  readonly timely?: boolean;
  /** Numbers under these headers alone are no ends: they could be anything. */
  readonly isWeak?: boolean;
}

/** Words that make of two headers the two ends of a relation, by themselves or with a word that both share. */
export const ENDS: readonly Ends[] = [
  { first: 'source', second: 'target', directed: false },
  { first: 'from', second: 'to', directed: true, timely: true },
  { first: 'origen', second: 'destino', directed: true },
  { first: 'origem', second: 'destino', directed: true },
  { first: 'fuente', second: 'destino', directed: true },
  { first: 'fuente', second: 'objetivo', directed: true },
  { first: 'origin', second: 'destination', directed: true },
  { first: 'emisor', second: 'receptor', directed: true },
  { first: 'sender', second: 'receiver', directed: true },
  { first: 'subject', second: 'object', directed: true },
  { first: 'sujeto', second: 'objeto', directed: true },
  { first: 'desde', second: 'hasta', directed: true, timely: true },
  { first: 'start', second: 'end', directed: true, timely: true },
  { first: 'de', second: 'a', directed: true },
  { first: 'ego', second: 'alter', directed: false },
  { first: '1', second: '2', directed: false, isWeak: true },
  { first: 'a', second: 'b', directed: false, isWeak: true },
  { first: 'i', second: 'j', directed: false, isWeak: true },
  { first: 'u', second: 'v', directed: false, isWeak: true },
  { first: 'first', second: 'second', directed: false, isWeak: true },
];

/** Headers that say what those in the column are to whom the row is about. */
export const TIED =
  /^(?:allied with|ally of|allies|aliad[oa]s?(?: con| de)?|rivals?(?: of| de)?|rivales|enem(?:y|ies)(?: of)?|enemig[oa]s?(?: de)?|at war with|en guerra con)$/;

/** `Node` and `RNode`, `Group` and `RGroup`: the second of a pair has this word in front. */
export const SECOND_PREFIX = 'r';

/** Words that two ends do not share: pairs with them are spans, places or measures. */
export const NO_END =
  /\b(?:date|year|month|day|time|fecha|ano|mes|dia|hora|x|y|lat|lon|latitude|longitude|latitud|longitud|weight|peso|value|valor|count|type|tipo|kind|note|nota)\b/;

const ID_WORD = /\b(?:id|key|code|codigo|clave|node|nodo)\b/;
const NAME_WORD = /\b(?:name|nombre|label|etiqueta)\b/;

/** Which of several pairs of ends holds the ids: the lower. */
export function endRank(sharedWords: string): number {
  if (ID_WORD.test(sharedWords)) return 0;
  if (NAME_WORD.test(sharedWords)) return 3;
  return sharedWords === '' ? 1 : 2;
}

/** Whether a cell says that a relation has a direction; `null` where it says something else. */
export function saysDirected(cell: string): boolean | null {
  if (DIRECTED.test(cell)) return true;
  return UNDIRECTED.test(cell) ? false : null;
}

/** Words of a file's name that say nothing of what its relations are. */
const GENERAL =
  /^(?:edges?|edgelist|links?|ties?|relations?|relationships?|networks?|graph|table|data|dataset|lists?|csv|tsv|txt|final|export|sheet\d*|hoja\d*|aristas?|enlaces?|vinculos?|relacion(?:es)?|red|datos|tabla|lista|copy|copia|v?\d+)$/i;

/**
 * What relations are called after their file: its last words together that say something, back to a
 * word with a digit, which is a dataset's or a year (`BACRIM2020_Alliances`). One word of several would
 * say too much: `broken-alliances`. `null` where no word says anything.
 */
export function typeFromName(file: string): string | null {
  const words = stemOf(file).split(/[^\p{L}\p{N}]+/u);
  const says = (word: string) => word !== '' && !GENERAL.test(word);
  const last = words.findLastIndex(says);
  const before = words.findLastIndex((word, i) => i < last && (!says(word) || /\d/.test(word)));
  return words.slice(before + 1, last + 1).join(' ') || null;
}
