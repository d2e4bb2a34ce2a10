/** The layouts of a network of ours, from a file whose nodes have one position each. */
import * as v from 'valibot';
import { type Layout, networkSchema, type Placement } from '../../network/records.ts';

/** What `record-attributes.ts` wrote of them; anything at all in a file that somebody else wrote. */
interface Written {
  readonly layout?: unknown;
  readonly layouts?: unknown;
}

/**
 * The layout with the positions that the nodes have, and those for further frames. Where nodes have been
 * moved or taken away since, the layout is no longer the one that was made for its frame: it is used in any.
 * @param how what a layout is said to be where the file says nothing
 */
export function ownLayouts(
  { layout, layouts }: Written,
  how: Pick<Layout, 'method' | 'seed'>,
  positions: readonly Placement[],
): Written {
  const stated = { ...how, ...(typeof layout === 'object' && layout) };
  // What is no list of layouts the check of the network will tell.
  if (!Array.isArray(layouts) || !v.is(networkSchema.entries.layouts, layouts))
    return { ...(positions.length > 0 && { layout: { ...stated, positions } }), layouts };
  const { frame, ...moved } = { frame: undefined, ...stated };
  const places = new Map(positions.map((place) => [place.organization, place]));
  const isThere = ({ organization, x, y }: Placement) => {
    const place = places.get(organization);
    return place?.x === x && place.y === y;
  };
  const made = layouts.find((one) => one.frame === frame && one.positions.every(isThere));
  const others = layouts.filter((one) => one !== made);
  const known = others.map((one) => ({
    ...one,
    positions: one.positions.filter(({ organization }) => places.has(organization)),
  }));
  return {
    layout: { ...(made ? stated : moved), positions },
    ...(others.length > 0 && { layouts: known }),
  };
}
