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

/** An item, and the last question that it was told of. */
interface Held<Item> {
  readonly item: Item;
  asked: number;
}

/** @param cell side of a cell, in the units of the rectangles */
export function createGrid<Item>(cell: number): Grid<Item> {
  const held = new Map<Item, Held<Item>>();
  const cells = new Map<number, Set<Held<Item>>>();
  let asked = 0;
  /** Ends when it is told `false`. */
  const cellsOf = ({ x, y, width, height }: Rectangle, visit: (key: number) => boolean) => {
    const [right, bottom] = [Math.floor((x + width) / cell), Math.floor((y + height) / cell)];
    for (let column = Math.floor(x / cell); column <= right; column++)
      for (let row = Math.floor(y / cell); row <= bottom; row++)
        if (!visit(column * ROWS + row)) return;
  };
  return {
    add: (box, item) => {
      const entry = { item, asked: 0 };
      held.set(item, entry);
      cellsOf(box, (key) => {
        const there = cells.get(key);
        if (there) there.add(entry);
        else cells.set(key, new Set([entry]));
        return true;
      });
    },
    remove: (box, item) => {
      const entry = held.get(item);
      held.delete(item);
      if (!entry) return;
      cellsOf(box, (key) => {
        cells.get(key)?.delete(entry);
        return true;
      });
    },
    near: (box, tell) => {
      asked += 1;
      cellsOf(box, (key) => {
        for (const entry of cells.get(key) ?? []) {
          if (entry.asked === asked) continue;
          entry.asked = asked;
          if (!tell(entry.item)) return false;
        }
        return true;
      });
    },
  };
}
