/** Rectangles in a grid, so that what lies at a place is found without asking all. */
import type { Rectangle } from '../plane.ts';

export interface Grid<Item> {
  readonly add: (box: Rectangle, item: Item) => void;
  readonly remove: (box: Rectangle, item: Item) => void;
  /**
   * Tells of each item whose cells a rectangle touches, once; not all of them need lie in it. Ends when
   * it is told `false`.
   */
  readonly near: (box: Rectangle, tell: (item: Item) => boolean) => void;
}

/** Cells of a row and of a column have different keys as long as there are fewer than this. */
const ROWS = 1 << 20;

/** @param cell side of a cell, in the units of the rectangles */
export function createGrid<Item extends object>(cell: number): Grid<Item> {
  const cells = new Map<number, Set<Item>>();
  const lastAsked = new Map<Item, number>();
  let asked = 0;
  /** Ends when it is told `false`. */
  const cellsOf = ({ x, y, width, height }: Rectangle, visit: (key: number) => boolean) => {
    const [right, bottom] = [Math.floor((x + width) / cell), Math.floor((y + height) / cell)];
    for (let column = Math.floor(x / cell); column <= right; column++)
      for (let row = Math.floor(y / cell); row <= bottom; row++)
        if (!visit(column * ROWS + row)) return;
  };
  return {
    add: (box, item) =>
      cellsOf(box, (key) => {
        const held = cells.get(key);
        if (held) held.add(item);
        else cells.set(key, new Set([item]));
        return true;
      }),
    remove: (box, item) =>
      cellsOf(box, (key) => {
        cells.get(key)?.delete(item);
        return true;
      }),
    near: (box, tell) => {
      asked += 1;
      cellsOf(box, (key) => {
        for (const item of cells.get(key) ?? []) {
          if (lastAsked.get(item) === asked) continue;
          lastAsked.set(item, asked);
          if (!tell(item)) return false;
        }
        return true;
      });
    },
  };
}
