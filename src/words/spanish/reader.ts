/** Words of the reader, in which a source's text is read with its quotes in place. */
import type { Reason } from '../../network/reading-records.ts';
import type { readerWords as english } from '../english/reader.ts';
import type { Said } from '../parts.ts';
import { NOTHING } from '../signs.ts';
import { count, progress } from './numbers.ts';

/** Why a text is not the one that is asked for. */
const REFUSALS = {
  empty: 'No contiene ni una palabra.',
  binary:
    'No es texto simple, sino una imagen, un PDF, un archivo comprimido o algo parecido. Guarde primero el texto como texto simple (UTF-8).',
  other: 'No comparte ocho palabras seguidas con ninguna de las citas.',
};

/** Why a coder makes nothing of a sentence. */
const PASSED_OVER: Readonly<Record<Reason, string>> = {
  negated: 'Negado',
  hypothetical: 'Hipotético',
  generic: 'Genérico',
  'other-time': 'De otro tiempo',
  'no-relation': 'Sin relación',
  'see-note': 'Ver nota',
};

export const readerWords: Said<typeof english> = {
  reader: {
    label: 'Texto de la fuente',
    close: 'Cerrar el texto',
    open: 'Abrir el texto…',
    readInPlace: 'leer en su lugar',
    checkAll: 'Abrir el texto para cotejar las citas',
    why: 'El texto completo no forma parte de esta página: solo las frases citadas. Abra su propio ejemplar, y cada cita se coteja con él y se muestra en su lugar. El texto se queda en su navegador; no se envía nada.',
    drop: 'O suelte un archivo de texto en cualquier parte de la página.',
    paste: 'O pegue aquí el texto',
    usePasted: 'Cotejar con el texto pegado',
    keep: 'Conservar en este navegador',
    kept: 'Conservado en este navegador',
    held: 'Solo en esta página: desaparece al cerrarla.',
    keptUntil: 'Se conserva en este equipo hasta que usted lo borre; no se envía a ninguna parte.',
    notKept: (reason) => ({
      title: 'Este navegador no conservó el texto',
      lines: [`Permanece en esta página hasta que la cierre. El navegador dice: ${reason}`],
    }),
    again: 'Cotejar las citas',
    notCopied: {
      title: 'No se copió la referencia',
      lines: ['El navegador no permitió que la página usara el portapapeles.'],
    },
    more: (n) => `y ${n} más`,
    forget: 'Borrar el texto',
    cancel: 'Cancelar',
    checking: (share) => `Cotejando las citas: ${progress(share)}`,
    identity: {
      'same-bytes': 'El mismo archivo que se codificó: los hashes coinciden.',
      'same-text':
        'El mismo texto que se codificó, en otra forma: los hashes coinciden al igualar la codificación de caracteres y los fines de línea.',
      different: 'No es el texto que se codificó: los hashes difieren.',
    },
    hashes: (atHand, coded) => `SHA-256 de este texto ${atHand}, del codificado ${coded}`,
    decoded: (encoding, lineEnds, normalization) =>
      `Leído como ${encoding}, fines de línea ${lineEnds}, ${normalization}`,
    next: 'Pasaje siguiente',
    previous: 'Pasaje anterior',
    passage: (at, all) => `${at || NOTHING} de ${count(all, 'pasaje citado', 'pasajes citados')}`,
    carries: (n) => `${count(n, 'registro se basa', 'registros se basan')} en este pasaje`,
    paragraph: (n) => `Copiar una referencia del párrafo ${n}`,
    reasons: PASSED_OVER,
    undecided: 'Pendiente de decidir',
    passedOver: (reason, note) =>
      `Descartada: ${[PASSED_OVER[reason], note].filter(Boolean).join('. ')}`,
    copySelection: 'Copiar referencia de las palabras seleccionadas',
    copied: 'Referencia copiada',
    cite: (words, source, [first, last], { start, end }) => {
      const [numbers, noun] =
        first === last ? [`${first}`, 'línea'] : [`${first}–${last}`, 'líneas'];
      return `“${words}” (${source}, ¶ ${numbers}, ${noun} ${numbers}, caracteres ${start}–${end})`;
    },
    missing: (n) =>
      `${count(n, 'cita no está', 'citas no están')} en este texto como se ${n === 1 ? 'registró' : 'registraron'}`,
    nearest: 'Pasaje más parecido',
    noNearest: 'No se encontró nada parecido.',
    recorded: 'Registrada en los caracteres',
    found: 'encontrada en',
    places: (n) => `Está en ${count(n, 'lugar', 'lugares')} del texto, primero en los caracteres`,
    elsewhere: 'Las palabras exactas están en otro lugar del texto.',
    inPlace: {
      surroundings: 'Las mismas palabras en el mismo lugar; lo que las rodea es distinto.',
      text: 'Las mismas palabras en el mismo lugar de otra edición: el texto disponible no es exactamente el que se codificó.',
    },
    checkFailed: (reason) => ({
      title: 'El cotejo se detuvo por una falla del programa',
      lines: [`Si ocurre otra vez, repórtelo: ${reason}`],
    }),
    tooLarge: (name, megabytes) => ({
      title: `${name} es demasiado grande para leerlo`,
      lines: [`Aquí se pueden cotejar ${megabytes} MB como máximo; npm run verify acepta más.`],
    }),
    notThatText: (name, why, source) => ({
      title: `${name} no es ese texto`,
      lines: [REFUSALS[why], `Lo que se cita aquí viene de “${source}”: abra un ejemplar.`],
    }),
    keptOther: `El texto que conserva este navegador no es ese texto. ${REFUSALS.other}`,
    pasted: 'El texto pegado',
    unreadable: (name) => ({
      title: `${name} no se pudo leer como texto`,
      lines: ['Guárdelo de nuevo como texto simple (UTF-8) y ábralo así.'],
    }),
  },
};
