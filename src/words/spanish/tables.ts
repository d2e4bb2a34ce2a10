/** Words of the drawer and its tables. */
import type { tableWords as english } from '../english/tables.ts';
import type { Said } from '../parts.ts';
import { agree, count, disputes, organizations, relations } from './numbers.ts';

/** The rows of each table by what they are. */
const rowsOf = {
  evidence: (n: number) => count(n, 'evidencia', 'evidencias'),
  relations,
  organizations,
  disputes,
  claims: relations,
};

export const tableWords: Said<typeof english> = {
  table: {
    label: {
      evidence: 'Evidencia',
      relations: 'Relaciones',
      organizations: 'Organizaciones',
      disputes: 'Discrepancias',
      claims: 'Quién dice qué',
    },
    columns: {
      quote: 'Cita',
      about: 'Lo que sustenta',
      role: 'Papel',
      place: 'Lugar',
      hedges: 'Cautela en la cita',
      basis: 'Base',
      state: 'Cotejo',
      source: 'Fuente',
      relation: 'Relación',
      relations: 'Relaciones',
      type: 'Tipo',
      strength: 'Fuerza',
      caution: 'Cautela',
      confidence: 'Confianza',
      evidence: 'Evidencia',
      disputed: 'Discrepancias',
      differed: 'Difirieron en',
      organization: 'Organización',
      kind: 'Clase',
      aliases: 'En el texto',
      parent: 'Parte de',
      blocs: 'Bloques',
      claim: 'Lo codificado aquí',
      citation: 'Según',
      verdict: 'Veredicto',
      counterClaim: 'Lo que dice otra fuente',
    },
    attribute: (name, attribute) => `${name}: ${attribute}`,
    differed: {
      unit: 'una oración',
      tie: 'el vínculo',
      type: 'tipo',
      direction: 'sentido',
      basis: 'base',
    },
    separator: '; ',
    alsoUnhedged: (hedges) => `${hedges} · también sin expresión de cautela`,
    citation: (place, exact) => `${place}: “${exact}”`,
    counterCitation: (place, claim) => `${place}: ${claim}`,
    resize: 'Altura de la tabla',
    find: 'Buscar en la tabla',
    sortBy: 'Ordenar por',
    descending: 'Descendente',
    groupBy: 'Agrupar por',
    ungrouped: 'sin agrupar',
    noGroup: 'ninguno',
    rows: (table, n, all) => (n === all ? rowsOf[table](n) : `${n} de ${rowsOf[table](all)}`),
    rowIs: {
      evidence:
        'Una fila por cada cita, o fila de una tabla, en que se basa una relación, un bloque o una organización. Las palabras que citan dos de ellos tienen dos filas; las citas de la lectura guiada y las expresiones de cautela no tienen filas propias.',
    },
    hidden: (n) => `${n} más ${agree(n, 'oculta', 'ocultas')} por el filtro de la imagen`,
    empty: 'La red no tiene nada de este tipo.',
    allHidden: 'El filtro de la imagen oculta todas las filas.',
    noneFound: 'Ninguna fila contiene esas palabras.',
    copyAs: 'Copiar como',
    copyMarkdown: 'Markdown',
    copyCsv: 'CSV',
    copyCitations: 'Referencias',
    saveCsv: 'Guardar CSV',
    copied: (n) => `${count(n, 'fila copiada', 'filas copiadas')}`,
    notCopied:
      'El navegador no permitió que la página copiara. “Guardar CSV” funciona sin el portapapeles.',
    close: 'Cerrar la tabla',
  },
};
