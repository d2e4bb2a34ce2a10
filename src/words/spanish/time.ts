/** Words of the time line. */
import type { timeWords as english } from '../english/time.ts';
import type { Said } from '../parts.ts';
import { agree, count, list, relations } from './numbers.ts';

/** `–` where there is one year, and where there are several. */
const span = (years: { readonly from: number; readonly to: number }) =>
  years.from === years.to ? String(years.from) : `${years.from}–${years.to}`;

const inYears = (years: { readonly from: number; readonly to: number }) =>
  `${years.from === years.to ? 'año' : 'años'} ${span(years)}`;

const dated = (n: number) => count(n, 'relación con fecha', 'relaciones con fecha');
const haveDates = (n: number, all: number) =>
  `${n} de ${relations(all)} ${agree(n, 'tiene', 'tienen')} fecha`;
const mayHaveHeld = (n: number) => agree(n, 'pudo estar vigente', 'pudieron estar vigentes');

export const timeWords: Said<typeof english> = {
  time: {
    whose: 'Las fechas son de quien codificó',
    title: haveDates,
    pictureTitle: (n, all, years) => `¿Cuándo fue? ${haveDates(n, all)}; ${inYears(years)}`,
    standing: 'Las fechas son la lectura que quien codificó hizo de las palabras citadas.',
    method:
      'Una fecha es la lectura que quien codificó hizo de las palabras citadas. Una relación permanece en la imagen si pudo estar vigente en los años elegidos; solo se oculta la que con seguridad queda fuera de ellos.',
    none: 'Ninguna relación de esta red tiene fecha, así que no hay nada que poner en una línea.',
    strip: 'Línea de tiempo',
    picture: (n, years) =>
      `${dated(n)} en una línea de tiempo, ${inYears(years)}. Arrastre sobre ella para elegir años; el panel ofrece lo mismo para el teclado.`,
    hint: 'Arrastre sobre la línea para elegir años',
    from: 'Desde',
    to: 'Hasta',
    years: 'Años',
    chosen: span,
    all: 'Todos los años',
    kept: (inside, all) =>
      inside === all
        ? agree(
            all,
            `La única relación con fecha pudo estar vigente entonces.`,
            `Las ${dated(all)} pudieron estar vigentes entonces.`,
          )
        : `${inside} de ${dated(all)} ${mayHaveHeld(inside)} entonces; ${all - inside} ${agree(all - inside, 'oculta', 'ocultas')}.`,
    undated: (n) =>
      agree(
        n,
        `Mostrar también la relación sin fecha`,
        `Mostrar también las ${n} relaciones sin fecha`,
      ),
    undatedShort: (n, isShown) =>
      n === 0
        ? ''
        : `${n} sin fecha, ${isShown ? agree(n, 'mostrada', 'mostradas') : agree(n, 'oculta', 'ocultas')}`,
    badge: (date) => `[${date}]`,
    noteMeaning: '[…]: cuándo, según lo leyó quien codificó',
    within: 'Con fecha, primero las más antiguas',
    outside: 'Fuera de los años elegidos',
    reading:
      'Una barra que se desvanece continúa, o comenzó en un momento que no se indica; una discontinua es de fecha incierta.',
    filter: (years, undated) =>
      list.format([...(years ? [inYears(years)] : []), ...(undated ? [] : ['solo con fecha'])]),
  },
};
