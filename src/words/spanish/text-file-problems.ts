/** Why a file gives no text to code, and pasted words no bibliographic record. */
import type { ReferenceParams, TextFileParams } from '../../network/problem-codes.ts';
import type { ProblemCatalogue } from '../problem-words.ts';

const megabytes = (bytes: number) => `${Math.ceil(bytes / 1_000_000)} MB`;
const SAVE_AS = 'Guárdelo como .docx, PDF o texto simple, y traiga ese archivo.';

const OTHER_FILES = {
  picture: {
    message: 'Esto es una imagen; aquí no se pueden leer sus palabras',
    remedy: 'Reconozca su texto con otro programa (OCR) y traiga el resultado.',
  },
  'old-office': {
    message: 'Esto es un documento de Office anterior a 2007, o con contraseña',
    remedy: 'Guárdelo como .docx, sin contraseña.',
  },
  'rich-text': {
    message: 'Esto es un documento en formato de texto enriquecido (RTF)',
    remedy: SAVE_AS,
  },
  document: { message: 'Esto es un documento de una clase que aquí no se lee', remedy: SAVE_AS },
  archive: {
    message: 'Esto es un archivo comprimido, y no un documento de Word',
    remedy: 'Descomprímalo y traiga el texto que contiene.',
  },
  binary: {
    message: 'Esto no es un texto',
    remedy: 'Traiga texto simple, Markdown, HTML, un PDF o un documento de Word (.docx).',
  },
};

export const TEXT_FILE_PROBLEMS: ProblemCatalogue<keyof TextFileParams | keyof ReferenceParams> = {
  'text-file-is': ({ kind }) => OTHER_FILES[kind],
  'text-file-too-large': ({ bytes, most }) => ({
    message: `El archivo mide ${megabytes(bytes)}; se pueden leer a lo más ${megabytes(most)}`,
    remedy: 'Traiga la parte que se va a codificar.',
  }),
  'text-without-words': () => ({
    message: 'No hay palabras en él',
    remedy: 'Vea en otro programa si las tiene, y guárdelo de nuevo.',
  }),
  'text-file-unreadable': ({ error }) => ({
    message: `El archivo no se pudo leer hasta el final; el navegador dice: ${error}`,
    remedy: 'Puede ser una carpeta, o haberse movido o cambiado entretanto. Elíjalo de nuevo.',
  }),
  'document-broken': () => ({
    message: 'El documento está dañado o cortado',
    remedy: 'Descárguelo de nuevo, completo; o ábralo en Word y guárdelo de nuevo.',
  }),
  'pdf-broken': () => ({
    message: 'El PDF está dañado o cortado',
    remedy: 'Descárguelo de nuevo, completo; o ábralo en otro programa e imprímalo a un PDF nuevo.',
  }),
  'pdf-locked': () => ({
    message: 'El PDF está cifrado; solo se abre con contraseña',
    remedy: 'Ábralo con la contraseña en otro programa, y guarde una copia sin ella.',
  }),
  'pdf-of-pictures': ({ pages }) => ({
    message: `${pages === 1 ? 'La página de este PDF es una imagen' : `Las ${pages} páginas de este PDF son imágenes`} sin texto (un escaneo)`,
    remedy: 'Reconozca su texto con otro programa (OCR) y traiga el PDF que resulte.',
  }),
  'pdf-letters-unknown': ({ unknown }) => ({
    message: `El PDF no dice cuáles son sus letras (${unknown} % de ellas)`,
    remedy: 'Reconozca su texto con otro programa (OCR), o traiga el documento del que se hizo.',
  }),
  'reference-unknown': () => ({
    message: 'Esto no es un registro bibliográfico que aquí se conozca',
    remedy:
      'Pegue BibTeX, RIS o CSL-JSON, como lo exporta una biblioteca o un gestor de referencias.',
  }),
  'reference-cut-off': () => ({
    message: 'El registro está cortado: falta cerrar una llave o una comilla',
    remedy: 'Cópielo de nuevo, completo.',
  }),
  'reference-broken': ({ found }) => ({
    message: `El registro no se puede leer más allá de “${found}”`,
    remedy: 'Corríjalo ahí, o cópielo de nuevo, completo.',
  }),
  'reference-without-title': () => ({
    message: 'Un registro no tiene título',
    remedy: 'Agregue su título, u omita el registro.',
  }),
};
