/** What was done to a file's content, or left out of it, on the way in. */
import type { noteWords as english } from '../english/notes.ts';
import { type NoteCatalogue, notesBy } from '../note-words.ts';
import type { Said } from '../parts.ts';
import { count } from './numbers.ts';
import { placeName } from './places.ts';

const CUT = { name: 'Se cortó un nombre', id: 'Se cortó un id', value: 'Se cortó un valor' };
const ELEMENTS = { nodes: 'nodos', edges: 'aristas' };

const NOTES: NoteCatalogue = {
  'node-added': () => 'Se agregó un nodo que solo una arista nombra',
  'loop-left-out': () => 'Se omitió una arista de un nodo a sí mismo',
  'edge-without-type': () => 'Una arista no tiene tipo y otras sí; se conservó sin él',
  'edges-joined': () => 'Dos aristas dicen lo mismo de un par; quedaron como una sola relación',
  'edge-id-taken': () => 'Una arista tiene el id de otra anterior; se le dio otro',
  'text-cut': ({ of, most }) => `${CUT[of]} después de ${most} caracteres`,
  'source-added': () =>
    'Una fuente que nombra la evidencia no está en el archivo; se agregó sin más datos',
  'parent-left-out': ({ parent }) =>
    `La organización “${parent}”, de la que otra forma parte, no está en el archivo; se omitió`,
  'reference-left-out': ({ id }) => `Habla de “${id}”, que no está en el archivo; eso se omitió`,
  'coder-left-out': () => 'Una relación no tiene evidencia; no se dice que alguien codificó la red',
  'drawing-left-out': ({ names, more }) =>
    `Se omitió, por no ser parte de la red: ${names.join(', ')}${more ? ' y otros' : ''}`,
  'direction-not-said': ({ directed }) =>
    `El archivo no dice si sus aristas tienen dirección; se leyeron ${directed ? 'con dirección, como lo hace graphology' : 'sin dirección'}`,
  'attributes-left-out': () => 'Se omitieron atributos que no son un objeto',
  'count-differs': ({ of, said, found }) =>
    `El archivo dice que tiene ${said} ${ELEMENTS[of]}; hay ${found}`,
  'writing-failed': () =>
    'El programa que escribió el archivo dice que no lo logró; puede faltar algo',
  'node-moved-out': () => 'Un nodo dentro de otro se puso junto a él; nombra al otro en “pid”',
  'graph-moved-out': () =>
    'Un grafo dentro de un nodo se puso junto a él; sus nodos nombran al de afuera en “pid”',
  'graphs-joined': () => 'Un segundo grafo se integró en el primero',
  'element-left-out': ({ element }) => `Se omitió un elemento ${element}`,
  'elements-as-value': () => 'Se omitió un valor formado por elementos',
  'value-undeclared': ({ key }) =>
    `Un valor no corresponde a ningún atributo declarado; se conservó como “${key}”`,
  'defaults-left-out': () => 'Se omitieron los valores por defecto: son demasiados',
  'mutual-edge': () => 'Una arista mutua se leyó como una sin dirección',
  'head-left-out': () =>
    'No se pudo leer lo que el archivo dice de la red en su conjunto; se omitió',
  'line-without-node': () => 'Se omitió una línea sin primer nodo',
  'line-without-target': () =>
    'Una línea tiene tipo pero no lleva a ningún nodo; solo se leyó su primer nodo',
  'quotation-mark-kept': () =>
    'Dentro de una celda entre comillas hay unas comillas sin duplicar; se conservaron',
  'formula-without-value': () =>
    'Una fórmula no tiene valor en el archivo; su celda cuenta como vacía. Abra y guarde el libro con un programa de hojas de cálculo',
  'row-above-header': () => 'Una fila sobre el encabezado es un título; se omitió',
  'row-below-table': () => 'Una fila bajo la tabla es una observación; se omitió',
  'cell-repeated': () => 'Una celda vacía se leyó como la de arriba, por estar combinadas',
  'file-left-out': () => 'El archivo no es una tabla ni una red; se omitió',
  'row-short': () =>
    'La fila tiene menos celdas que el encabezado; las que faltan cuentan como vacías',
  'row-long': () => 'La fila tiene más celdas que el encabezado; se omitieron las últimas',
  'row-without-id': () => 'Se omitió una fila sin id ni nombre',
  'row-without-ends': () => 'Se omitió una fila sin ambos extremos',
  'row-against-civilians': () =>
    'Una fila cuenta violencia contra civiles, que no es relación entre dos organizaciones; se omitió',
  'pair-undivided': ({ pair }) =>
    `“${pair}” no se pudo separar en dos nombres; sus filas se omitieron`,
  'pair-divided': ({ source, target }) =>
    `Una celda con varios guiones se leyó como “${source}” y “${target}”`,
  'count-no-number': () => 'Una cifra no es un número entero; se omitió de la cuenta',
  'row-id-taken': () => 'Una fila anterior tiene este id; la posterior se omitió',
  'cell-no-number': () => 'Una celda de la matriz no es un número; se omitió',
  'matrix-of-two-kinds': ({ rows, columns }) =>
    `La matriz es de dos clases de organizaciones, ${rows} en las filas y ${columns} en las columnas; aquí ambas son organizaciones`,
  'table-not-used': () => 'La tabla no se usa',
  'encoding-guessed': () =>
    'Las letras de la tabla no están escritas en UTF-8; se leen como Windows-1252. Si no se ven bien, elija otra codificación',
  'numbers-as-relations': () =>
    'Todas las celdas de la tabla son números; solo sus encabezados dicen que nombran los extremos de relaciones. Si es otra cosa, elíjala en “¿Qué es?”',
  'table-without-ids': () =>
    'No se indicó ninguna columna con un id o un nombre; la tabla se omitió',
  'table-without-ends': () =>
    'No se indicaron dos columnas con los extremos de las relaciones; la tabla se omitió',
  'organization-added': () =>
    'Se agregó una organización que no está en ninguna tabla de organizaciones',
  'quote-incomplete': () => 'Se omitió una cita sin fuente, o sin palabras y posición',
  'quote-of-nothing': () => 'La cita no corresponde a ninguna relación de estas tablas y se omitió',
  'notes-at-end': ({ notes }) =>
    `Las notas al pie y al final están después del texto (${count(notes, 'párrafo', 'párrafos')})`,
  'page-without-words': () => 'Una página no tiene palabras; está vacía o es una imagen',
  'words-joined': ({ words }) =>
    words === 1
      ? 'Se unió una palabra que estaba dividida al final de un renglón'
      : `Se unieron ${words} palabras que estaban divididas al final de un renglón`,
  'edges-left-out': ({ lines }) =>
    `Se omitieron encabezados repetidos y números de página (${count(lines, 'renglón', 'renglones')} en los bordes de las páginas)`,
  'letters-unknown': ({ letters }) =>
    letters === 1
      ? 'Una letra no se pudo leer; el archivo no dice cuál es'
      : `${letters} letras no se pudieron leer; el archivo no dice cuáles son`,
};

export const noteWords: Said<typeof english> = {
  note: { said: notesBy(NOTES), place: placeName },
};
