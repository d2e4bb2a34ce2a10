/** What headers of tables usually mean, in English, Spanish and Portuguese. */
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
  id: /^(?:id|key|node|nodo|no|code|codigo|clave|chave|identifier|identificador|id .*|.* id)$/,
  relationId:
    /^(?:id|key|clave|chave|edge|arista|aresta|eid|edge id|id edge|relation id|id rela(?:cion|cao)|id vinculo)$/,
  name: /^(?:name|.* name|name of .*|nombre|nombre .*|nome|nome .*|label|node label|etiqueta|rotulo|title|titulo|organi[sz]ations?|organizacion(?:es)?|organizac(?:ao|oes)|groups?|grupos?|cartel(?:s|es)?|carteis|actors?|actor(?:es)?|ator(?:es)?|factions?|faccion(?:es)?|facc(?:ao|oes)|gangs?|bandas?|pandillas?|gangues?|quadrilhas?|milicias?)$/,
  alias:
    /^(?:alias(?:es)?|short(?: name)?|nombre corto|nome curto|abbreviation|abreviatura|abreviacao|acronym|acronimo|siglas?|apodos?|apelidos?|sobrenombres?|aka|also known as|other names?|otros nombres|outros nomes|tambem conhecid[oa] como|alternative names?)$/,
  kind: /^(?:kind|type|tipo|class|clase|classe|category|categoria)$/,
  x: /^(?:x|pos x|x pos|position x|coord x|x coord)$/,
  y: /^(?:y|pos y|y pos|position y|coord y|y coord)$/,
  when: /^(?:when|date|year|period|time period|fecha|ano|cuando|periodo|data|quando)$/,
  where: /^(?:where|place|location|lugar|donde|ubicacion|local|onde|localizacao)$/,
  note: /^(?:notes?|notas?|comments?|comentarios?|remarks?|observacion(?:es)?|observac(?:ao|oes))$/,
  quote:
    /^(?:quotes?|quotations?|quoted (?:text|words)|excerpts?|passages?|evidence|citas?|citas? textual(?:es)?|texto citado|extractos?|pasajes?|evidencias?|prueba|citac(?:ao|oes)|trechos?|prova)$/,
} as const;

/** Where words stand, in columns of relations that are no end of them. */
export const REFERENCE =
  /^(?:sources?|references?|fuentes?|referencias?|fontes?|(?:source )?(?:url|link|address)|enlace|direccion|endereco|sitio web)$/;

/** The likeliest first; `label` is Gephi's. */
export const TYPE_HEADERS: readonly RegExp[] = [
  /^(?:relation|relationship|edge|tie|link) type$|^tipo de (?:relacion|vinculo|enlace|lazo|relacao|ligacao|laco)$/,
  /^(?:type|tipo)$/,
  /^(?:sign|signo|sinal)$/,
  /^(?:relation|relationship|relacion|relacao|interaction|interaccion|interacao|tie|vinculo|ligacao|laco)$/,
  /^(?:kind|category|clase|classe|categoria|edge)$/,
  /^label$/,
];

/** What Gephi and others write where relations have a direction, and where not. */
const DIRECTED = /^(?:directed|true|yes|1|dirigid[oa]|direcionad[oa]|si|sí|sim)$/i;
const UNDIRECTED =
  /^(?:undirected|mutual|false|no|n[ãa]o|0|n(?:o|[ãa]o) (?:dirigid|direcionad)[oa])$/i;

const GEPHI = /^(?:(?:un)?directed|mutual|(?:n(?:o|[ãa]o) )?(?:dirigid|direcionad)[oa])$/i;

/**
 * Columns that say whether relations have a direction, where all of their cells do so. A `type` does by
 * Gephi's words alone: 0 and 1, yes and no can be types.
 */
export const DIRECTION_COLUMNS: readonly {
  readonly header: RegExp;
  readonly says: (cell: string) => boolean;
}[] = [
  {
    header: /^(?:directed|direction|dirigid[oa]|direcionad[oa]|direccion|direcao)$/,
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
  { first: 'fonte', second: 'destino', directed: true },
  { first: 'fonte', second: 'alvo', directed: true },
  { first: 'origen', second: 'objetivo', directed: true },
  { first: 'origem', second: 'alvo', directed: true },
  { first: 'origin', second: 'destination', directed: true },
  { first: 'emisor', second: 'receptor', directed: true },
  { first: 'sender', second: 'receiver', directed: true },
  { first: 'subject', second: 'object', directed: true },
  { first: 'sujeto', second: 'objeto', directed: true },
  { first: 'sujeito', second: 'objeto', directed: true },
  { first: 'remetente', second: 'destinatario', directed: true },
  { first: 'desde', second: 'hasta', directed: true, timely: true },
  { first: 'start', second: 'end', directed: true, timely: true },
  { first: 'de', second: 'a', directed: true },
  { first: 'de', second: 'para', directed: true },
  { first: 'ego', second: 'alter', directed: false },
  { first: '1', second: '2', directed: false, isWeak: true },
  { first: 'a', second: 'b', directed: false, isWeak: true },
  { first: 'i', second: 'j', directed: false, isWeak: true },
  { first: 'u', second: 'v', directed: false, isWeak: true },
  { first: 'first', second: 'second', directed: false, isWeak: true },
];

const TIES = [
  /^(?:all(?:y|ies)(?: of| with)?|allied (?:with|to|groups?)|alliances?(?: with)?)$/,
  /^(?:aliad[oa]s?(?: con| com| de| a)?|alianzas?(?: con)?|aliancas?(?: com)?)$/,
  /^(?:rivals?(?: of| with| de)?|rival(?:es|ries|ry)(?: with)?|rivais|rivalidad(?:e|es)?(?: con| com)?)$/,
  /^(?:enem(?:y|ies)(?: of)?|enemig[oa]s?(?: de)?|inimig[oa]s?(?: de)?)$/,
  /^(?:at war|in conflict) with$/,
  /^(?:en (?:guerra|conflicto) con|em (?:guerra|conflito) com)$/,
];

/**
 * Whether a header, as words, says how those in the column are tied to whom the row is about (`aliado con`); a number
 * may tell several such columns apart.
 */
export function saysTie(words: string): boolean {
  const bare = words.replace(/ \d+$/, '');
  return TIES.some((tie) => tie.test(bare));
}

/** A column of the other ends, beside one that is called after organizations: `Grupo` and `Relacionado con`. */
export const OTHER_END =
  /^(?:with|con|com|(?:related|linked|tied|connected) (?:to|with)|(?:relacionad|vinculad|ligad|conectad)[oa]s? (?:con|com|a)|counterpart|contraparte|other (?:group|actor|gang|organi[sz]ation|party)|(?:otr|outr)[oa] (?:grupo|actor|ator|banda|cartel|organizacion|organizacao|parte))$/;

/** `Node` and `RNode`, `Group` and `RGroup`: the second of a pair has this word in front. */
export const SECOND_PREFIX = 'r';

/** Words that two ends do not share: pairs with them are spans, places or measures. */
export const NO_END =
  /\b(?:date|year|month|day|time|fecha|data|ano|mes|dia|hora|x|y|lat|lon|latitude|longitude|latitud|longitud|weight|peso|value|valor|count|type|tipo|kind|note|nota)\b/;

const ID_WORD = /\b(?:id|key|code|codigo|clave|chave|node|nodo|no)\b/;
const NAME_WORD = /\b(?:name|nombre|nome|label|etiqueta|rotulo)\b/;

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
  /^(?:edges?|edgelist|links?|ties?|relations?|relationships?|networks?|graph|table|data|dataset|lists?|csv|tsv|txt|final|export|sheet\d*|hoja\d*|planilha\d*|folha\d*|aristas?|enlaces?|vinculos?|relacion(?:es)?|red|datos|tabla|lista|arestas?|ligaç(?:ão|ões)|ligac(?:ao|oes)|relaç(?:ão|ões)|relac(?:ao|oes)|rede|dados|tabela|planilla|copy|copia|cópia|v?\d+)$/i;

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
