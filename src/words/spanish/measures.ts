/** Words of the measures: their names, one line each on the method, and the plot of two. */
import { ROLES, type RoleId } from '../../network/readings.ts';
import type { measureWords as english } from '../english/measures.ts';
import type { Said } from '../parts.ts';
import {
  count,
  decimal,
  grouped,
  list,
  measured,
  organizations,
  percent,
  small,
  some,
} from './numbers.ts';
import { heading } from './readings.ts';

const OWN = {
  neighbours: {
    name: 'Vinculada con',
    method: 'Organizaciones distintas con las que está vinculada por alguna relación de la capa.',
  },
  positive: { name: 'Positivas', method: 'Relaciones que la ponen del lado de otra.' },
  negative: {
    name: 'Negativas',
    method: 'Relaciones que la ponen en contra de otra; los ataques y las persecuciones cuentan.',
  },
  signed: {
    name: 'Grado con signo',
    method: 'Relaciones que la ponen del lado de otra, menos las que la ponen en contra de alguna.',
  },
  betweenness: {
    name: 'Intermediación',
    method:
      'Proporción de los caminos más cortos entre otras dos que pasan por ella (Brandes 2001). Los caminos siguen los vínculos sin importar su signo ni su dirección.',
  },
  closeness: {
    name: 'Cercanía',
    method:
      'Qué tan cerca está de las que puede alcanzar, ponderado por cuántas son (Wasserman y Faust 1994). Los caminos siguen los vínculos sin importar su signo ni su dirección.',
  },
};
type MeasureName = Parameters<typeof english.measures.name>[0];

const isOwn = (name: MeasureName): name is keyof typeof OWN => Object.hasOwn(OWN, name);
const nameOf = (name: MeasureName) => (isOwn(name) ? OWN[name].name : heading(name));
/** Of a type with a direction, its relations one way only: out-degree or in-degree. */
function methodOf(id: RoleId): string {
  const said = `Sus relaciones bajo el encabezado “${nameOf(id)}”`;
  const role = ROLES.find((one) => one.id === id);
  if (!role || role.id === role.type) return `${said}.`;
  return role.way === 'along'
    ? `${said}: es su sujeto (grado de salida).`
    : `${said}: es su objeto (grado de entrada).`;
}

export const measureWords: Said<typeof english> = {
  measures: {
    crumb: 'Medidas',
    title: '¿Qué lugar ocupa cada una en la red?',
    layer: 'Relaciones que cuentan',
    stated: 'Solo lo explícito',
    empty: 'La red no tiene ninguna relación de esta capa.',
    countedOn: (n, rest) => `${count(n, 'relación cuenta', 'relaciones cuentan')}${rest}.`,
    by: 'Medida',
    name: nameOf,
    method: (name) => (isOwn(name) ? OWN[name].method : methodOf(name)),
    first: (name, names) => `${nameOf(name)}: los valores más altos son de ${list.format(names)}.`,
    value: measured,
    within: (value, off) =>
      off > 0 ? `${measured(value)} ± ${measured(Math.ceil(off * 1000) / 1000)}` : measured(value),
    sampled: (sources, of) =>
      `Por ahora se estima con los caminos de ${grouped(sources)} de ${organizations(of)}: el valor exacto está dentro de ± en 99 de cada 100 casos.`,
    tick: decimal,
    pictureTitle: (name, most, amount) =>
      `¿Qué lugar ocupa cada una? ${nameOf(name)}: el valor más alto, ${some(most, 3)} (${measured(amount)})`,
    defined: (name, method) => `${nameOf(name)}: ${method}`,
    counted: (types) => `Relaciones que cuentan: ${list.format(types)}.`,
    statedOnly: 'Solo cuenta lo explícito.',
    save: 'Descargar las medidas como CSV',
    size: 'Dar a las figuras un tamaño según esta medida',
    computing: 'Calculando…',
    failed: (message) => `No se pudieron calcular las medidas: ${message}`,
    organization: 'Organización',
    table: (name) => `Organizaciones según la medida “${nameOf(name)}”`,
    whole: 'El conjunto',
    parts: 'Componentes',
    partsOf: (n, largest, alone) =>
      [
        String(n),
        ...(n > 1 ? [`el mayor, de ${organizations(largest)}`] : []),
        ...(alone > 0 ? [`${organizations(alone)} sin vínculo`] : []),
      ].join('; '),
    density: 'Densidad',
    densityOf: (share) =>
      share === null
        ? 'ninguna: hay menos de dos organizaciones'
        : `${percent(share)} de todos los pares tienen vínculo`,
    reciprocity: 'Reciprocidad',
    reciprocityOf: (share) =>
      share === null
        ? 'ninguna: aquí ninguna relación tiene dirección'
        : `${percent(share)} de las relaciones con dirección son correspondidas por una del mismo tipo`,
    plot: 'Dos medidas',
    against: 'Frente a',
    nothing: 'nada',
    plotOf: (y, x) =>
      `“${nameOf(y)}” (hacia arriba) y “${nameOf(x)}” (hacia la derecha). Un punto más grande reúne varias organizaciones. La tabla da los mismos valores.`,
    point: (names, x, atX, y, atY) =>
      `${names.length > 4 ? organizations(names.length) : list.format(names)}: ${small(nameOf(x))} ${measured(atX)}, ${small(nameOf(y))} ${measured(atY)}`,
  },
};
