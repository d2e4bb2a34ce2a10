/** Words of violence that tables count between two organizations. */
import type { Figures } from '../../network/counts.ts';
import type { Parts } from '../parts.ts';
import { agree, count, decimal } from './numbers.ts';

const figures = (some: Figures): string => {
  const { deaths, events } = some;
  const in_ = events === undefined ? '' : count(events, 'hecho', 'hechos');
  if (deaths === undefined) return in_ === '' ? 'sin cifra' : in_;
  const dead = count(deaths, 'muerto', 'muertos');
  return in_ === '' ? dead : `${dead} en ${in_}`;
};

const precision = {
  year: 'solo se sabe el año',
  month: 'solo se sabe el mes',
  day: 'se sabe el día',
};

const whom = (names: readonly string[]): string =>
  names.length === 0 ? 'Muertos, todos los pares' : `Muertos, ${names.join(' – ')}`;

const counts: Parts['counts'] = {
  counts: {
    title: 'Violencia contada entre las dos',
    standing:
      'Las cuentas son evidencia de rivalidad. No dicen qué tan fuerte es ni quién era aliada de quién; y donde no se cuenta nada no por eso hubo paz.',
    figures,
    precision,
    betweenThem: 'entre ambos',
    all: (some) => `${figures(some)}.`,
    outside: (some) => `De ningún año en particular: ${figures(some)}.`,
    year: (year, some, known) => `${year}: ${figures(some)}; ${precision[known]}`,
    inYear: (year) => `En ${year}`,
    range: (some, holdsBest) => {
      const [low, high] = [decimal(some.low ?? 0), decimal(some.high ?? 0)];
      return holdsBest
        ? `entre ${low} y ${high}`
        : 'la estimación más baja y la más alta de la tabla no dejan esta cifra entre ellas, así que no se da un intervalo';
    },
    place: (where, n) => `${where ?? 'sin lugar'} ${decimal(n)}`,
    noPlace: 'sin lugar',
    texts: 'Lo que los textos dicen de las dos',
    says: (type, saysSo) => (saysSo ? type : `lo niega: ${type}`),
    undated: (published) => `sin fecha; publicado: ${published}`,
    publishedThen: 'publicado ese año, sin fecha propia',
    noText: 'Ningún texto de aquí habla de las dos en ese año.',
    table: 'Como tabla, con lugares',
    number: (n) => decimal(n),
    columns: {
      year: 'Año',
      events: 'Hechos',
      deaths: 'Muertos',
      low: 'Mínimo',
      high: 'Máximo',
      rows: 'Filas',
    },
    row: (some, where) => (where === null ? figures(some) : `${figures(some)}, ${where}`),
    along: (names, source, top) =>
      `${whom(names)}, por año, según ${source}: a lo más ${decimal(top.most)}, en ${top.year}.`,
    noneAlong: (names) => `${whom(names)}: nada contado`,
    alongWhom: whom,
    rows: (n) =>
      `${count(n, 'fila cuenta', 'filas cuentan')} violencia; abra para ver ${agree(n, 'la fila', 'cada una')}`,
  },
};

export default counts;
