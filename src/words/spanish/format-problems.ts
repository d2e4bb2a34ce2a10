/** Why a file of another format cannot be read as one. */
import type { FileFormatId } from '../../network/file-formats.ts';
import type { FormatParams } from '../../network/problem-codes.ts';
import type { ProblemCatalogue } from '../problem-words.ts';

const ownId = 'Dé a cada nodo un id propio.';
const mendEdge = 'Agregue el nodo, o corrija la arista.';
const saveAgain: Readonly<Partial<Record<FileFormatId, string>>> = {
  graphology: 'Guarde de nuevo el grafo con `graph.export()` de graphology.',
  cytoscape: 'Guarde de nuevo la red como JSON de Cytoscape.js.',
  cx2: 'Guarde de nuevo la red como CX2.',
};

export const FORMAT_PROBLEMS: ProblemCatalogue<keyof FormatParams> = {
  'too-many-attributes': ({ most }) => ({
    message: `El archivo declara más de ${most} atributos`,
    remedy: 'Quite los que la red no necesita, en el programa que escribió el archivo.',
  }),
  'xml-too-deep': ({ most }) => ({
    message: `Hay elementos anidados en más de ${most} niveles`,
    remedy: 'Guarde de nuevo la red con un programa que no la anide.',
  }),
  'xml-other-root': ({ found, wanted }) => ({
    message: `El archivo empieza con “${found}”, no con “${wanted}”`,
    remedy: 'Elija un archivo de este formato, o guárdelo de nuevo.',
  }),
  'xml-own-entity': () => ({
    message:
      'El archivo usa una entidad propia (un nombre entre & y ;); por seguridad, esas no se expanden',
    remedy: 'Escriba los caracteres mismos, y & como &amp;.',
  }),
  'xml-bare-ampersand': () => ({
    message: 'Hay un “&” suelto, que XML no admite',
    remedy: 'Escríbalo como &amp;, o guarde de nuevo el archivo con el programa que lo creó.',
  }),
  'xml-cut-off': ({ element }) => ({
    message:
      element === null
        ? 'El archivo termina demasiado pronto'
        : `El archivo termina antes que su “${element}”`,
    remedy: 'Está cortado: descárguelo o guárdelo de nuevo, completo.',
  }),
  'xml-closed-wrongly': () => ({
    message: 'Se cierra un elemento que no es el que está abierto, o que ya no lo está',
    remedy:
      'Cierre los elementos en el orden inverso al que se abrieron, o guarde de nuevo el archivo.',
  }),
  'xml-broken': ({ error }) => ({
    message: `Esto no es XML bien formado: ${error}`,
    remedy: 'Corrija la línea, o guarde de nuevo el archivo con el programa que lo creó.',
  }),
  'xml-attribute-missing': ({ element, attribute }) => ({
    message: `El elemento ${element} no tiene “${attribute}”`,
    remedy: `Dé a cada ${element} su ${attribute}.`,
  }),
  'no-graph': () => ({
    message: 'El archivo no contiene ningún grafo',
    remedy: 'Elija otro archivo, o guárdelo de nuevo.',
  }),
  'no-node': () => ({
    message: 'El archivo no nombra ningún nodo',
    remedy: 'Escriba una relación por línea: un nodo, un tipo, otro nodo.',
  }),
  'node-twice': ({ id }) => ({ message: `El nodo “${id}” está dos veces`, remedy: ownId }),
  'node-without-id': () => ({ message: 'El nodo no tiene id', remedy: ownId }),
  'node-without-key': () => ({
    message: 'El nodo no tiene “key”',
    remedy: 'Dé a cada nodo un key propio.',
  }),
  'id-taken': ({ id }) => ({ message: `El id ${id} ya es de otro nodo`, remedy: ownId }),
  'element-without-data': () => ({
    message: 'El elemento no tiene “data”',
    remedy: 'Agréguele un data con un id, o quítelo.',
  }),
  'edge-without-ends': ({ source, target, by }) => ({
    message: `A la arista le falta “${source}” o “${target}”`,
    remedy: `Póngale el ${by} de los nodos de sus extremos.`,
  }),
  'edge-to-no-node': ({ id }) => ({
    message: `La arista termina en “${id}”, que no es un nodo`,
    remedy: mendEdge,
  }),
  'edge-to-missing-node': ({ id }) => ({
    message: `La arista termina en el nodo ${id}, que no está en el archivo`,
    remedy: mendEdge,
  }),
  'syntax-broken': ({ found }) => ({
    message: `“${found}” está donde no debe`,
    remedy: 'Corrija la línea o guarde otra vez el archivo con el programa que lo hizo.',
  }),
  'text-cut-off': () => ({
    message: 'El archivo termina antes de tiempo',
    remedy: 'Quedó cortado: descárguelo o guárdelo otra vez, completo.',
  }),
  'pajek-vertices': ({ found }) => ({
    message: `“${found}” no es un número de vértices`,
    remedy: 'Escriba cuántos son después de *Vertices o guarde otra vez la red con Pajek.',
  }),
  'dl-without-data': () => ({
    message: 'El archivo es de UCINET, pero nada en él está señalado como datos',
    remedy: 'Escriba “data:” sobre la matriz o la lista, o expórtela otra vez con UCINET.',
  }),
  'dl-without-size': () => ({
    message:
      'El archivo es de UCINET, pero no dice cuántas organizaciones tiene, o dice demasiadas',
    remedy: 'Escriba “n=” y el número después de “dl”, o expórtelo otra vez con UCINET.',
  }),
  'dl-format': ({ format }) => ({
    message: `Los datos están en el formato “${format}” de UCINET, que aquí no se puede leer`,
    remedy: 'Expórtelos de UCINET como matriz completa, lista de aristas o lista de nodos.',
  }),
  'not-a-list': ({ name, format }) => ({
    message: `“${name}” no es una lista`,
    remedy: saveAgain[format] ?? 'Guarde de nuevo la red.',
  }),
  'cx-version': ({ version }) => ({
    message: `El archivo es CX de ${version === null ? 'otra versión' : `la versión “${version}”`}; solo se puede leer CX 2`,
    remedy: 'Ábralo en Cytoscape o NDEx y guárdelo como CX2.',
  }),
  'cx-no-aspect': () => ({
    message: 'Esta parte del archivo no es un aspecto de CX',
    remedy: 'Guarde de nuevo la red como CX2.',
  }),
  'sheet-too-large': ({ name }) => ({
    message: `La hoja “${name}” tiene más celdas de las que se pueden abrir`,
    remedy: 'Quite las filas y columnas que la red no necesita.',
  }),
  'table-not-text': () => ({
    message: 'El archivo no es texto',
    remedy: 'Guarde la tabla como CSV y ábrala así.',
  }),
  'table-empty': () => ({
    message: 'La tabla está vacía',
    remedy: 'Elija una tabla con encabezado y filas.',
  }),
  'table-too-wide': ({ columns, most }) => ({
    message: `La tabla tiene ${columns} columnas; se pueden abrir a lo más ${most}`,
    remedy: 'Omita las columnas que la red no necesita.',
  }),
  'quotation-mark-open': () => ({
    message: 'Unas comillas abren una celda y nada la cierra',
    remedy:
      'Ciérrelas, o escríbalas dos veces si son parte de las palabras; si el archivo está cortado, guárdelo de nuevo, completo.',
  }),
  'table-says-nothing': () => ({
    message: 'No se encuentra ninguna organización ni relación en la tabla',
    remedy:
      'Indique qué columnas contienen los dos extremos de cada relación, o cuál nombra las organizaciones.',
  }),
  'table-only-numbers': () => ({
    message:
      'Todas las celdas de la tabla son números y ninguna otra tabla nombra organizaciones con ellos; que son extremos de relaciones hay que decirlo',
    remedy: 'Indique qué es la tabla, o ábrala junto con la tabla que nombra las organizaciones.',
  }),
};
