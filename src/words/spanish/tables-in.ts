/** Words of the step in which a reader says what a table's columns are. */
import type { tablesInWords as english } from '../english/tables-in.ts';
import type { Said } from '../parts.ts';
import { count } from './numbers.ts';

export const tablesInWords: Said<typeof english> = {
  tablesIn: {
    about: (rows, separator, encoding) =>
      `${count(rows, 'fila', 'filas')} · ${separator} · ${encoding}`,
    aboutSheet: (rows) => count(rows, 'fila', 'filas'),
    separators: {
      ',': 'comas',
      ';': 'puntos y coma',
      '\t': 'tabuladores',
      '|': 'barras',
      ' ': 'espacios',
    },
    encodings: {
      'utf-8': 'UTF-8',
      'utf-16le': 'UTF-16 (LE)',
      'utf-16be': 'UTF-16 (BE)',
      'windows-1252': 'Windows-1252',
      macintosh: 'Mac Roman',
      ibm850: 'página de códigos 850 (DOS)',
      'windows-1251': 'Windows-1251 (cirílico)',
    },
    skip: 'Filas sobre la tabla',
    below: 'Filas bajo ella',
    headed: 'La primera fila es de datos, no de encabezado',
    encoding: 'Codificación',
    what: '¿Qué es?',
    as: {
      relations: 'Relaciones',
      organizations: 'Organizaciones',
      matrix: 'Matriz de relaciones',
      quotes: 'Citas de las relaciones',
      nothing: 'Sin usar',
    },
    roles: {
      source: 'un extremo',
      target: 'el otro extremo',
      'source-name': 'nombre de un extremo',
      'target-name': 'nombre del otro extremo',
      tied: 'vinculada a ella como dice el encabezado',
      type: 'qué es la relación',
      direction: 'si tiene dirección',
      id: 'id',
      when: 'cuándo',
      where: 'dónde',
      note: 'observación',
      quote: 'palabras citadas',
      address: 'dónde están las palabras',
      pair: 'los dos extremos, en una celda',
      events: 'número de hechos',
      deaths: 'muertos, mejor estimación',
      low: 'muertos, estimación más baja',
      high: 'muertos, estimación más alta',
      name: 'nombre',
      alias: 'otro nombre',
      kind: 'clase',
      x: 'posición horizontal',
      y: 'posición vertical',
      attribute: 'atributo',
      ignore: 'sin usar',
    },
    role: (column) => `Lo que contiene la columna “${column}”`,
    rows: (file) => `Primeras filas de ${file}`,
    row: 'Fila',
    type: 'Cómo se llaman las relaciones',
    directed: 'Tienen dirección, de un extremo al otro',
    directedMatrix: 'Tienen dirección, de la fila a la columna',
    repeats: 'Vacía: como la de arriba',
    repeatsIn: (column) => `Vacía: como la de arriba (celdas combinadas de “${column}”)`,
    divider: 'Entre varios nombres de una celda',
    dividers: {
      none: 'nada: una celda es un nombre',
      '\n': 'una línea nueva',
      ';': 'punto y coma (;)',
      '|': 'una barra vertical (|)',
      ',': 'una coma (,)',
      '/': 'una barra (/)',
    },
    quoted:
      'Las filas que citan palabras, o dicen dónde están, son evidencia de su relación, que nadie ha revisado.',
    own: 'El explorador escribió esta tabla; conoce sus columnas.',
    counts: (isOfEvents) =>
      isOfEvents
        ? 'Cada fila es un hecho de violencia: los hechos se suman por par, año y lugar, y se fechan por año.'
        : 'Cada fila cuenta la violencia de un par: es evidencia por sí misma, con la fecha que dice.',
    becomes: 'En qué se convierten las primeras filas',
    relation: (source, type, target, directed) =>
      [source, ...(type === null ? [] : [type]), target].join(directed ? ' → ' : ' — '),
    organization: (name, said) => (said.length === 0 ? name : `${name} (${said.join('; ')})`),
    said: (name, value) => `${name}: ${value}`,
    note: (message, place) => `${message} (${place})`,
  },
};
