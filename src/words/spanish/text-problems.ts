/** What a text at hand says against the records (F7). */
import type { TextParams } from '../../network/problem-codes.ts';
import type { ProblemCatalogue } from '../problem-words.ts';

/** “4321–4567” */
const range = ({ start, end }: { readonly start: number; readonly end: number }) =>
  `${start}–${end}`;
const MEND = 'Corrija el número.';
const WRITE_ANEW = 'Escriba de nuevo los selectores con `npm run quote`.';

const amongEditions = (editions: number | null, files: number): string => {
  if (editions === null) return '';
  return editions === 0
    ? '; tampoco hay uno que comparta ocho palabras seguidas con sus citas'
    : `; por sus palabras, hay otra edición (${editions} de ${files} archivos)`;
};

export const TEXT_PROBLEMS: ProblemCatalogue<keyof TextParams> = {
  'text-not-recorded': () => ({
    message: 'Se citan sus palabras, pero no hay ningún texto registrado con el cual cotejarlas',
    remedy: 'Registre sha256, bytes, codePoints y paragraphs del texto.',
  }),
  'text-not-there': ({ sha256, editions, files }) => ({
    message: `Ningún archivo de la carpeta de textos tiene el hash ${sha256}${amongEditions(editions, files)}`,
    remedy: 'Ponga ahí el texto que se codificó, sin cambios.',
  }),
  'text-of-other-size': ({ found, recorded }) => ({
    message: `El texto tiene ${found}, no ${recorded}`,
    remedy: MEND,
  }),
  'row-changed': ({ row, found }) => ({
    message:
      found === '' ? `La tabla no tiene fila ${row}` : `La fila ${row} de la tabla dice “${found}”`,
    remedy: 'Escriba la fila en la nota como lo hace `npm run import`, o corrija su número.',
  }),
  'other-paragraph': ({ found, recorded }) => ({
    message: `La cita está en el párrafo ${found}, no en el ${recorded}`,
    remedy: MEND,
  }),
  'other-surroundings': (at) => ({
    message: `Las palabras están en ${range(at)}, pero prefix o suffix no es lo que las rodea`,
    remedy: WRITE_ANEW,
  }),
  'other-text': (at) => ({
    message: `Las palabras están en ${range(at)}, pero de un texto distinto del que se codificó`,
    remedy: WRITE_ANEW,
  }),
  'words-moved': ({ from, to }) => ({
    message: `Las palabras están en ${range(to)}, no en ${range(from)}`,
    remedy: WRITE_ANEW,
  }),
  'words-ambiguous': ({ places, count }) => ({
    message: `Las palabras están en ${count} lugares, ninguno como se registró: ${places.map(range).join(', ')}${count > places.length ? ', …' : ''}`,
    remedy: WRITE_ANEW,
  }),
  'words-changed': ({ nearest }) => ({
    message: `Las palabras no están en el texto${nearest ? `; lo más parecido, en ${range(nearest)}: ${nearest.difference}` : ''}`,
    remedy: WRITE_ANEW,
  }),
};
