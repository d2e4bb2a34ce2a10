/** Words of the measures: their names, one line each on the method, and the plot of two. */
import { ROLES, type RoleId } from '../../network/readings.ts';
import { count, decimal, list, measured, organizations, percent, some } from './numbers.ts';
import { heading } from './readings.ts';

const OWN = {
  neighbours: {
    name: 'Tied to',
    method: 'Different organizations that it is tied to by a relation of the layer.',
  },
  positive: { name: 'Positive', method: 'Relations that put it with another.' },
  negative: {
    name: 'Negative',
    method: 'Relations that put it against another; attacks and pursuits count.',
  },
  signed: {
    name: 'Signed degree',
    method: 'Relations that put it with another, less those that put it against one.',
  },
  betweenness: {
    name: 'Betweenness',
    method:
      'Share of the shortest paths between two others that run through it (Brandes 2001). Paths follow ties whatever their sign and direction.',
  },
  closeness: {
    name: 'Closeness',
    method:
      'Nearness to those it can reach, weighed by how many these are (Wasserman and Faust 1994). Paths follow ties whatever their sign and direction.',
  },
} as const;
type MeasureName = keyof typeof OWN | RoleId;

const isOwn = (name: MeasureName): name is keyof typeof OWN => Object.hasOwn(OWN, name);
const nameOf = (name: MeasureName) => (isOwn(name) ? OWN[name].name : heading(name));
/** Of a type with a direction, its relations one way only: out-degree or in-degree. */
function methodOf(id: RoleId): string {
  const said = `Its relations under the heading “${nameOf(id)}”`;
  const role = ROLES.find((one) => one.id === id);
  if (!role || role.id === role.type) return `${said}.`;
  return role.way === 'along'
    ? `${said}: it is their subject (out-degree).`
    : `${said}: it is their object (in-degree).`;
}

export const measureWords = {
  measures: {
    crumb: 'Measures',
    title: 'Who stands where in the network?',
    layer: 'Relations that count',
    stated: 'Only what is stated',
    empty: 'No relation of this layer is in the network.',
    /** @param rest on how many statements they rest, as `words.statements.rest` says it */
    countedOn: (n: number, rest: string) =>
      `${count(n, 'relation counts', 'relations count')}${rest}.`,
    by: 'Measure',
    name: nameOf,
    method: (name: MeasureName) => (isOwn(name) ? OWN[name].method : methodOf(name)),
    /** Who has most of it. */
    first: (name: MeasureName, names: readonly string[]) =>
      `${nameOf(name)}: most for ${list.format(names)}.`,
    value: measured,
    /** A value, and how far the exact one may lie from it. */
    within: (value: number, off: number) =>
      off > 0 ? `${measured(value)} ± ${measured(Math.ceil(off * 1000) / 1000)}` : measured(value),
    sampled: (sources: number, of: number) =>
      `Estimated so far from the paths of ${sources} of ${organizations(of)}: the exact value lies within ± in 99 of 100 cases.`,
    tick: decimal,
    /** Of pictures that leave the page. */
    pictureTitle: (name: MeasureName, most: readonly string[], amount: number) =>
      `Who stands where? ${nameOf(name)}: most for ${some(most, 3)} (${measured(amount)})`,
    defined: (name: MeasureName, method: string) => `${nameOf(name)}: ${method}`,
    counted: (types: readonly string[]) => `Relations that count: ${list.format(types)}.`,
    statedOnly: 'Only what is stated counts.',
    save: 'Save the measures as CSV',
    size: 'Size the shapes by this measure',
    computing: 'Computing…',
    failed: (message: string) => `The measures could not be computed: ${message}`,
    organization: 'Organization',
    table: (name: MeasureName) => `Organizations by ${nameOf(name).toLowerCase()}`,
    whole: 'The whole',
    parts: 'Components',
    partsOf: (n: number, largest: number, alone: number) =>
      [
        String(n),
        ...(n > 1 ? [`the largest of ${organizations(largest)}`] : []),
        ...(alone > 0 ? [`${organizations(alone)} without a tie`] : []),
      ].join('; '),
    density: 'Density',
    densityOf: (share: number | null) =>
      share === null
        ? 'none: fewer than two organizations'
        : `${percent(share)} of all pairs are tied`,
    reciprocity: 'Reciprocity',
    reciprocityOf: (share: number | null) =>
      share === null
        ? 'none: no relation here has a direction'
        : `${percent(share)} of the directed relations are answered by one of the same type`,
    plot: 'Two measures',
    against: 'Set against',
    nothing: 'nothing',
    plotOf: (y: MeasureName, x: MeasureName) =>
      `${nameOf(y)} (upwards) by ${nameOf(x).toLowerCase()} (to the right). A larger point holds several organizations. The table gives the same values.`,
    point: (names: readonly string[], x: MeasureName, atX: number, y: MeasureName, atY: number) =>
      `${names.length > 4 ? organizations(names.length) : list.format(names)}: ${nameOf(x).toLowerCase()} ${measured(atX)}, ${nameOf(y).toLowerCase()} ${measured(atY)}`,
  },
};
