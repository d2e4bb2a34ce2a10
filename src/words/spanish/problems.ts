/** What is wrong with a network or a file, and what to do about it. */
import type { ProblemParams } from '../../network/problem-codes.ts';
import type { problemWords as english } from '../english/problems.ts';
import type { Said } from '../parts.ts';
import { type ProblemCatalogue, problemsBy } from '../problem-words.ts';
import { FILE_PROBLEMS } from './file-problems.ts';
import { FORMAT_PROBLEMS } from './format-problems.ts';
import { FORMATS } from './formats.ts';
import { placeName } from './places.ts';
import { TEXT_FILE_PROBLEMS } from './text-file-problems.ts';
import { TEXT_PROBLEMS } from './text-problems.ts';

const called = {
  organization: { none: 'ninguna organización', the: 'la organización' },
  source: { none: 'ninguna fuente', the: 'la fuente' },
  bloc: { none: 'ningún bloque', the: 'el bloque' },
  record: {
    none: 'ninguna organización, relación ni bloque',
    the: 'la organización, la relación o el bloque',
  },
  unit: { none: 'ninguna unidad por decidir', the: 'la unidad por decidir' },
  network: { none: 'ninguna red integrante', the: 'la red integrante' },
};

const PROBLEMS: ProblemCatalogue<keyof ProblemParams> = {
  ...TEXT_PROBLEMS,
  ...TEXT_FILE_PROBLEMS,
  ...FILE_PROBLEMS,
  ...FORMAT_PROBLEMS,
  'folder-without-head': () => ({
    message: 'La carpeta no tiene network.json',
    remedy:
      'Indique la carpeta de una red, o agregue el archivo que dice formato, versión y título.',
  }),
  'json-unreadable': ({ error }) => ({
    message: `El archivo es JSON que aquí no se puede leer: ${error}`,
    remedy: 'Divídalo, o reduzca los niveles anidados.',
  }),
  'json-cut-off': ({ line }) => ({
    message: `El archivo está cortado en la línea ${line}`,
    remedy: 'Guárdelo o descárguelo de nuevo, completo.',
  }),
  'json-broken': ({ line, column }) => ({
    message: `El archivo no es JSON: no se puede leer más allá de la línea ${line}, columna ${column}`,
    remedy: 'Elija una red guardada con Exportar, o corrija ahí el archivo.',
  }),
  'not-explorer-json': ({ format }) => ({
    message: `Esto es JSON, pero no un archivo ${format}`,
    remedy: `Elija una red guardada con Exportar › ${FORMATS.explorer.label}.`,
  }),
  'version-unknown': ({ found, known }) => ({
    message: `Aquí no se conoce la versión ${found} del formato`,
    remedy: `Este programa lee la versión ${known}; use el programa que escribió el archivo, o uno más reciente.`,
  }),
  'field-missing': ({ expected }) => ({
    message: 'Falta un campo',
    remedy: `Agréguelo; se espera ${expected ?? 'un valor'}.`,
  }),
  'field-empty': () => ({ message: 'Un campo está vacío', remedy: 'Llénelo.' }),
  'wrong-value': ({ expected, found }) => ({
    message: `Se esperaba ${expected ?? 'otro valor'}, pero se encontró ${found}`,
    remedy: 'El formato se describe en docs/data-format.md.',
  }),
  'not-an-id': ({ expected, found }) => ({
    message: `Se esperaba ${expected ?? 'un identificador'}, pero se encontró ${found}`,
    remedy: 'Los identificadores llevan letras minúsculas, dígitos y guiones sencillos.',
  }),
  'not-a-date': ({ found }) => ({
    message: `${found} no es una fecha EDTF`,
    remedy: 'El formato se describe en docs/data-format.md.',
  }),
  'id-used-twice': ({ id, first, second }) => ({
    message: `El id “${id}” se usa dos veces, en ${first} y en ${second}`,
    remedy: 'Dé a cada registro un id propio.',
  }),
  'reference-to-nothing': ({ id, to }) => ({
    message: `No hay ${called[to].none} “${id}”`,
    remedy: `Agregue ${called[to].the} o corrija el id.`,
  }),
  'no-such-quote': ({ record }) => ({
    message: `“${record}” no tiene esa cita`,
    remedy: 'Cuente a partir de 0.',
  }),
  'parents-loop': ({ chain }) => ({
    message: `La cadena de “forma parte de” se cierra sobre sí misma: ${chain.join(' → ')}`,
    remedy: 'Quite un eslabón de esa cadena.',
  }),
  'relation-without-evidence': () => ({
    message: 'Una relación codificada no tiene evidencia',
    remedy: 'Agregue la cita.',
  }),
  'ends-alike': () => ({
    message: 'Los dos extremos son el mismo',
    remedy: 'Indique dos organizaciones.',
  }),
  'ends-out-of-order': ({ source, target }) => ({
    message: 'Los extremos de una relación sin dirección van en orden alfabético',
    remedy: `Intercambie ${source} y ${target}.`,
  }),
  'selector-missing': () => ({
    message: 'No hay selector',
    remedy: 'Agregue una cita y su posición.',
  }),
  'selector-incomplete': () => ({
    message: 'Una cita necesita un TextQuoteSelector y un TextPositionSelector',
    remedy: 'Agregue el que falta; `npm run quote` escribe ambos.',
  }),
  'start-not-before-end': ({ start, end }) => ({
    message: `start (${start}) no está antes de end (${end})`,
    remedy: 'Corrija la posición.',
  }),
  'unit-without-note': () => ({
    message: 'Una unidad se descarta por una razón que está en una nota, y no tiene nota',
    remedy: 'Escriba la nota o elija otra razón.',
  }),
  'unit-decided-twice': () => ({
    message: 'Una unidad se descarta y hay evidencia en ella',
    remedy: 'Quite la razón o la evidencia.',
  }),
  'units-overlap': ({ first }) => ({
    message: `Una unidad se traslapa con la unidad “${first}”`,
    remedy: 'Deje cada oración en una sola unidad.',
  }),
  'member-twice': ({ id }) => ({
    message: `Dos redes distintas por unir tienen el identificador “${id}”`,
    remedy: 'Dé a una de ellas otro identificador, o deje una fuera.',
  }),
  'member-joined': () => ({
    message: 'Una integrante de una red unida es a su vez una red unida',
    remedy: 'Ponga sus integrantes junto a las demás; `npm run merge` lo hace.',
  }),
  'same-in-one-network': ({ network, first, second }) => ({
    message: `“${first}” y “${second}” de ${network} serían una sola`,
    remedy: 'Quite una de las parejas que llevan de la una a la otra.',
  }),
  'joined-with-records': ({ section }) => ({
    message: `Una red unida toma ${section} de sus integrantes`,
    remedy: `Páselo a una integrante, o quite ${section}.`,
  }),
};

export const problemWords: Said<typeof english> = { problem: problemsBy(PROBLEMS, placeName) };
