/** Which of the layouts that a network comes with is in use. */
import { drawnOrganizations } from './drawn-organizations.ts';
import { FRAMES, type Frame, nearest } from './frames.ts';
import type { Layout, Network } from './records.ts';

/**
 * The layout of a network that is used in a frame: of those made for frames that have a place for every
 * organization drawn, the one made for the frame most like it. A layout that is made for none is the work
 * of somebody, and used as it is in any; so is the first one where no frame is asked for.
 */
export function layoutIn(
  network: Pick<Network, 'layout' | 'layouts' | 'organizations' | 'relations'>,
  frame: Frame | null,
): Layout | undefined {
  const { layout, layouts = [] } = network;
  if (!layout?.frame || frame === null) return layout;
  const drawn = drawnOrganizations(network);
  const isWhole = ({ positions }: Layout) => {
    const placed = new Set(positions.map(({ organization }) => organization));
    return drawn.every(({ id }) => placed.has(id));
  };
  const others = layouts.filter(isWhole).map((one) => ({ made: one.frame, layout: one }));
  return nearest([{ made: layout.frame, layout }, ...others], FRAMES[frame], ({ made }) => made)
    .layout;
}
