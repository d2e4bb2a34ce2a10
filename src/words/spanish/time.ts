/** Words of the time line. */
import type { timeWords as english } from '../english/time.ts';
import type { Said } from '../parts.ts';
import { LINE_SIGNS } from '../signs.ts';
import { agree, count, inTime, list, relations, some, stretch } from './numbers.ts';

/** Dates that are named on a line. */
const MOST_DATES = 2;

const dated = (n: number) => count(n, 'relación con fecha', 'relaciones con fecha');
const haveDates = (n: number, all: number) =>
  `${n} de ${relations(all)} ${agree(n, 'tiene', 'tienen')} fecha`;
const mayHaveHeld = (n: number) => agree(n, 'pudo estar vigente', 'pudieron estar vigentes');

export const timeWords: Said<typeof english> = {
  time: {
    whose: 'Las fechas son de quien codificó',
    title: haveDates,
    pictureTitle: (n, all, months) => `¿Cuándo fue? ${inTime(months)}; ${haveDates(n, all)}`,
    standing: 'Las fechas son la lectura que quien codificó hizo de las palabras citadas.',
    method:
      'Una fecha es la lectura que quien codificó hizo de las palabras citadas. Una relación permanece en la imagen si alguna fuente que la afirma puede referirse al tiempo elegido; solo se oculta la que todas sitúan en otros tiempos.',
    none: 'Ninguna relación de esta red tiene fecha, así que no hay nada que poner en una línea.',
    strip: 'Línea de tiempo',
    picture: (n, months) =>
      `${dated(n)} en una línea de tiempo, ${inTime(months)}. Arrastre sobre ella para elegir un tiempo; el panel ofrece lo mismo para el teclado.`,
    hint: 'Arrastre sobre la línea, o pulse en ella las teclas de flecha, para ver la red en otro tiempo.',
    begun: (months) => `Comienza en ${stretch(months)}`,
    ended: (months) => `Termina en ${stretch(months)}`,
    event: (title, n) => `${title}${n === 0 ? ': nada' : ` (${n}): `}`,
    contested: (months) => `Discutido en ${stretch(months)}`,
    against: (names) => `Negado por ${list.format(names)}`,
    undatedList: (n) => `${relations(n)} que se ${agree(n, 'afirma', 'afirman')} sin fecha`,
    momentMeaning: (months) =>
      `Con una banda tenue: comienza en ${stretch(months)}; con ${LINE_SIGNS.ended} además: termina entonces. Pálido: se afirma sin fecha.`,
    turns: (begun, ended) =>
      `${agree(begun, 'Comienza', 'Comienzan')} ${begun}, ${agree(ended, 'termina', 'terminan')} ${ended}.`,
    from: 'Desde',
    to: 'Hasta',
    years: 'Tiempo',
    chosen: stretch,
    all: 'Todo el tiempo',
    kept: (inside, all) =>
      inside === all
        ? agree(
            all,
            `La única relación con fecha pudo estar vigente entonces.`,
            `Las ${dated(all)} pudieron estar vigentes entonces.`,
          )
        : `${inside} de ${dated(all)} ${mayHaveHeld(inside)} entonces.`,
    undated: (n) =>
      agree(
        n,
        `Mostrar también la relación que se afirma sin fecha`,
        `Mostrar también las ${n} relaciones que se afirman sin fecha`,
      ),
    shown: 'Tiempo que se muestra',
    counts: (inside, n, undated, isShown) =>
      `${inside} de ${n} con fecha${undated > 0 ? `, ${undated} sin fecha ${isShown ? agree(undated, 'mostrada', 'mostradas') : agree(undated, 'oculta', 'ocultas')}` : ''}`,
    step: 'Paso',
    units: { year: 'año', month: 'mes' },
    play: 'Dejar correr el tiempo',
    pause: 'Detener',
    next: 'Un paso adelante',
    badge: (whens) => `[${some(whens, MOST_DATES)}]`,
    noteMeaning: '[…]: cuándo, según lo leyó quien codificó',
    within: 'Con fecha, primero las más antiguas',
    outside: 'De otros tiempos que el elegido',
    reading:
      'Cada fila es una relación, con una barra por cada tiempo que le dan las fuentes. Una barra que se desvanece continúa, o comenzó en un momento que no se indica; una discontinua o pálida es de fecha incierta. Lo que solo tiene año comienza en enero y termina en diciembre.',
  },
};
