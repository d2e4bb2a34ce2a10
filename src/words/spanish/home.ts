/** Words of the panel that stands there while nothing is selected. */
import { NO_LICENSE } from '../../network/stored-codes.ts';
import type { homeWords as english } from '../english/home.ts';
import type { Said } from '../parts.ts';
import { LINE_SIGNS } from '../signs.ts';
import { day, relations } from './numbers.ts';

export const homeWords: Said<typeof english> = {
  home: {
    license: (license) => (license === NO_LICENSE ? 'no se indica' : license),
    code: 'Codificar por su cuenta',
    crumb: 'Acerca de esta red',
    readNothing:
      'Todavía no tiene ninguna relación, así que no hay líneas que leer. Seleccione una organización para ver lo que el archivo dice de ella.',
    readRows:
      'Las líneas se basan en filas de una tabla. Seleccione una línea o una organización para leerlas; si una línea no tiene fila, lo dice.',
    readBare:
      'El archivo no da evidencia de sus relaciones: se muestran tal como las contiene. Seleccione una línea o una organización para ver lo que dice.',
    read: 'Cada línea de esta imagen se basa en palabras del texto. Seleccione una línea o una organización para leerlas.',
    coded: (coder, date) =>
      `Codificó: ${[coder, ...(date === undefined ? [] : [day(date)])].join(', ')}.`,
    coderMeaning:
      'Quien codificó leyó la fuente y registró las relaciones que hay en ella; no es quien la escribió.',
    notCoded: 'Esta red no dice quién la codificó.',
    sources: (n) => (n === 1 ? 'Fuente' : 'Fuentes'),
    inferred: 'Identificación por inferencia:',
    grading: (reliability, credibility) =>
      `Evaluación ${reliability}${credibility} (escala del Almirantazgo):`,
    contradicted: (n) => (n === 1 ? 'Otra fuente la contradice' : 'Otras fuentes la contradicen'),
    compareWith: (title) => `Comparar con ${title}`,
    withoutOneVoice: (n, of) => `Ocultar lo que dice una sola fuente: ${n} de ${relations(of)}`,
    openIt: (title) => `Abrir ${title}`,
    further: 'Lo mismo con más fuentes',
    furtherMeaning:
      'Unida a lo que otras fuentes dicen de las mismas organizaciones: quién dice qué de qué momento, y cuántas muertes se cuentan.',
    contradictedBy: (source) => `Contradicha por ${source}:`,
    marks: 'Cómo leer las marcas',
    allMarks: 'Todas las marcas y teclas',
    marksText: [
      'El color y el extremo de la línea dicen de qué tipo de relación se trata; una línea discontinua es implícita, no explícita.',
      'La flecha apunta a quien sufrió el ataque o la persecución. El anillo marca al grupo que surgió del otro.',
      'Una línea más delgada significa que las palabras mismas debilitan el vínculo.',
      `“${LINE_SIGNS.dispute}” en una línea: otra fuente contradice o precisa lo que dice.`,
    ],
    aboutQuote: (n) => `Sobre la cita ${n}.`,
  },
};
