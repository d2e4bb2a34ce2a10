/** The names of the lanes, which stand beside them or, where time runs down, lean above them. */
import { textWidth } from '../text.ts';
import type { LineageOptions, PlacedLane, Turn } from './placed-lane.ts';

/** Type size, the place of a shape and of a name in a row, and what each step down a family moves them. */
export const NAME = {
  size: 12,
  shape: 12,
  shapeAt: 22,
  textAt: 34,
  step: 12,
  after: 10,
  bolder: 1.1,
};
const DEGREES = 62;
const RADIANS = (DEGREES * Math.PI) / 180;
/** Where time runs down: how far names lean from lying, and how far they rise and run for their length. */
export const LEAN = { degrees: DEGREES, rises: Math.sin(RADIANS), runs: Math.cos(RADIANS) };

type Named = Pick<PlacedLane, 'node' | 'depth'>;

/** Room for the names, along. */
export function labelRoom(
  lanes: readonly Named[],
  { turn, mostLabel }: Pick<LineageOptions, 'turn' | 'mostLabel'>,
): number {
  const longest = Math.max(0, ...lanes.map((lane) => nameAt(lane, turn) + nameLength(lane, turn)));
  return Math.min(mostLabel, Math.ceil(longest + NAME.after));
}

/** Where a name begins, along, from the outer edge; where it leans, from the shape at its foot. */
export function nameAt({ depth }: Named, turn: Turn): number {
  return turn === 'across' ? NAME.textAt + depth * NAME.step : NAME.textAt;
}

/** As long as the name is in bold, so that nothing moves when it is selected. */
function nameLength({ node }: Named, turn: Turn): number {
  return textWidth(node.label, NAME.size * NAME.bolder) * (turn === 'across' ? 1 : LEAN.rises);
}

/** How far across the leaning names reach; nowhere where they lie beside their lanes. */
export function leaningReach(
  lanes: readonly (Named & Pick<PlacedLane, 'at'>)[],
  gutter: number,
  turn: Turn,
): number {
  if (turn === 'across') return 0;
  const most = (gutter - NAME.textAt) / LEAN.rises;
  const length = ({ node }: Named) => Math.min(most, textWidth(node.label, NAME.size));
  return Math.max(0, ...lanes.map((lane) => lane.at + length(lane) * LEAN.runs + NAME.size));
}

/** A name as it fits into a length, with an ellipsis where it is cut. */
export function fitted(name: string, size: number, length: number): string {
  if (textWidth(name, size) <= length) return name;
  const letters = [...name];
  while (letters.length > 1 && textWidth(`${letters.join('').trimEnd()}…`, size) > length)
    letters.pop();
  return `${letters.join('').trimEnd()}…`;
}
