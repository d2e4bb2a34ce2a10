/** Why a file is refused, whatever its format. */
import { OPENING_FORMATS } from '../../network/file-formats.ts';
import type { FileParams } from '../../network/problem-codes.ts';
import type { ProblemCatalogue } from '../problem-words.ts';
import { FORMATS } from './formats.ts';
import { grouped } from './numbers.ts';

const opens = () => `Se abren estos: ${OPENING_FORMATS.map((id) => FORMATS[id].label).join(', ')}.`;
const megabytes = (bytes: number) => `${Math.ceil(bytes / 1_000_000)} MB`;

const OTHER_FILES = {
  pdf: {
    message: 'Esto es un PDF, que contiene páginas y no una red',
    remedy: 'Abra su texto en el lector o pida sus tablas en CSV o Excel.',
  },
  picture: {
    message: 'Esto es una imagen, que no contiene una red',
    remedy: 'Pida el archivo del que se hizo la imagen.',
  },
  'old-workbook': {
    message: 'Esto es un libro de Excel anterior a 2007 o uno con contraseña',
    remedy: 'Guárdelo como .xlsx, sin contraseña, o como CSV.',
  },
  document: {
    message: 'Esto es un documento de texto o una presentación, que no contienen una red',
    remedy: 'Guarde sus tablas como CSV o en un libro de cálculo, o su texto como .txt.',
  },
  page: {
    message: 'Esto es una página web, que contiene palabras y no una red',
    remedy: 'Tráigala como texto para codificar o guarde sus tablas como CSV.',
  },
  archive: {
    message: 'Esto es un archivo comprimido que no se puede descomprimir aquí',
    remedy: 'Descomprímalo y abra lo que contiene, o comprímalo como .zip.',
  },
  vna: {
    message: 'Esto es VNA (NetDraw, UCINET), que aquí no se abre',
    remedy: 'Ábralo en Gephi y guárdelo como GEXF, o en NetDraw y guárdelo como Pajek.',
  },
  'spaced-list': {
    message:
      'Esto es una lista de aristas o de vecinos con espacios entre los nombres (NCOL, LGL, NetworkX)',
    remedy:
      'Guárdela como GraphML con igraph o NetworkX; o, si cada línea es un par, ponga arriba la línea “source target” y termine el nombre del archivo en .csv.',
  },
  'ucinet-binary': {
    message: 'Este es uno de los dos archivos en que UCINET guarda un conjunto de datos (##h, ##d)',
    remedy: 'Abra el conjunto en UCINET y guárdelo como DL o Excel.',
  },
  graph6: {
    message: 'Esto es graph6 o sparse6, que tiene números y no nombres',
    remedy: 'Guárdelo como GraphML con NetworkX.',
  },
};

export const FILE_PROBLEMS: ProblemCatalogue<keyof FileParams> = {
  'no-file': () => ({ message: 'No hay ningún archivo', remedy: 'Elija uno o más archivos.' }),
  'file-empty': () => ({
    message: 'El archivo está vacío',
    remedy: 'Guárdelo o descárguelo de nuevo, completo.',
  }),
  'file-too-large': ({ bytes, most }) => ({
    message: `El archivo es de ${megabytes(bytes)}; se pueden abrir a lo más ${megabytes(most)}`,
    remedy: 'Divida la red, u omita lo que esta vista no necesita.',
  }),
  'file-not-text': () => ({
    message: 'El archivo no es texto',
    remedy: opens(),
  }),
  'file-is': ({ kind }) => OTHER_FILES[kind],
  'file-too-deep': () => ({
    message: 'El archivo tiene demasiados niveles anidados',
    remedy: 'Reduzca los niveles.',
  }),
  'json-too-deep': ({ most }) => ({
    message: `Hay listas y objetos anidados en más de ${most} niveles`,
    remedy: 'Reduzca los niveles del archivo.',
  }),
  'archive-unreadable': () => ({
    message: 'El archivo comprimido no se puede descomprimir aquí',
    remedy: 'Descomprímalo y abra lo que contiene.',
  }),
  'several-not-tables': () => ({
    message: 'Se dieron varios archivos, y este no es una tabla',
    remedy:
      'Abra un archivo a la vez; solo se abren juntas las tablas (CSV), y las lecturas del texto que codifica la red abierta.',
  }),
  'xml-unknown': () => ({
    message: 'Esto es XML de una clase que aquí no se conoce',
    remedy: opens(),
  }),
  'json-unknown': () => ({
    message: 'Esto es JSON de una clase que aquí no se conoce',
    remedy: opens(),
  }),
  'text-unknown': () => ({
    message: 'Esto es texto, pero no en una forma de red que aquí se conozca',
    remedy: opens(),
  }),
  'too-many-files': ({ files, most }) => ({
    message: `Hay ${grouped(files)} archivos; se pueden leer juntos ${grouped(most)} como máximo`,
    remedy: 'Reúna las tablas en unas pocas: una de organizaciones y otra de relaciones.',
  }),
  'too-many-records': ({ records, most }) => ({
    message: `Hay ${grouped(records)} nodos y aristas; se pueden abrir a lo más ${grouped(most)}`,
    remedy: 'Omita lo que esta vista no necesita, en el programa que escribió el archivo.',
  }),
  'link-damaged': () => ({
    message: 'La red del enlace está dañada o incompleta',
    remedy: 'Copie de nuevo el enlace, completo, o pida la red como archivo.',
  }),
  'link-too-large': ({ most }) => ({
    message: `Lo que contiene el enlace es más grande que cualquier red que se pueda abrir (${megabytes(most)})`,
    remedy: 'No use este enlace; pida la red como archivo.',
  }),
};
