/** Writes networks of Pajek (.net): Batagelj and Mrvar, “Pajek: Reference Manual”. igraph and NetworkX read them too. */
import type { Network } from '../../../network/records.ts';
import { relationType } from '../../../network/relation-types.ts';
import { distinctNames, oneLine } from '../distinct-names.ts';
import { positionsOf } from '../record-attributes.ts';

/** Where a vertex stands in a space that Pajek draws flat. */
const HALF = '0.5';

/**
 * Writes names with their places, scaled to a square from 0 to 1, and relations with their type as a label:
 * the numbered relations of Pajek are read neither by igraph nor by NetworkX. A weight is the sign that the type
 * has in a signed network, or 1. Those without direction (`*Edges`) come first, or NetworkX would drop the
 * directions of the others without reading them.
 */
export function writePajek(network: Network): string {
  const { organizations, relations, title } = network;
  const names = distinctNames(organizations);
  const places = scaled(network);
  const numbers = new Map(organizations.map(({ id }, index) => [id, index + 1]));
  const vertices = organizations.map(({ id }) =>
    [numbers.get(id), quoted(names.get(id) ?? id), ...(places.get(id) ?? [])].join(' '),
  );
  const linesOf = (directed: boolean) =>
    relations
      .filter(({ type }) => relationType(type).directed === directed)
      .map(({ source, target, type, typeName }) => {
        const { sign } = relationType(type);
        const weight = typeof sign === 'number' ? sign : 1;
        const label = quoted(oneLine(typeName ?? '') || type);
        return [numbers.get(source), numbers.get(target), weight, 'l', label].join(' ');
      });
  const sections: readonly (readonly [string, readonly string[]])[] = [
    ['*Edges', linesOf(false)],
    ['*Arcs', linesOf(true)],
  ];
  const lines = [
    ['*Network', oneLine(title)].join(' '),
    ['*Vertices', organizations.length].join(' '),
    ...vertices,
    ...sections.flatMap(([name, list]) => (list.length > 0 ? [name, ...list] : [])),
  ];
  return `${lines.join('\n')}\n`;
}

/** Pajek has no way to write a quotation mark. */
function quoted(text: string): string {
  return `"${text.replaceAll('"', "'")}"`;
}

function scaled(network: Network): ReadonlyMap<string, readonly string[]> {
  const places = [...positionsOf(network)];
  const least = (axis: 'x' | 'y') =>
    places.reduce((least, [, at]) => Math.min(least, at[axis]), Infinity);
  const most = (axis: 'x' | 'y') =>
    places.reduce((most, [, at]) => Math.max(most, at[axis]), -Infinity);
  const [left, top] = [least('x'), least('y')];
  const side = Math.max(most('x') - left, most('y') - top) || 1;
  return new Map(
    places.map(([id, { x, y }]) => [
      id,
      [((x - left) / side).toFixed(4), ((y - top) / side).toFixed(4), HALF],
    ]),
  );
}
