/** Rectangles in a grid, so that what lies at a place is found without asking all. */
import type { Rectangle } from '../plane.ts';

export interface Grid<Item> {
  readonly add: (box: Rectangle, item: Item) => void;
  readonly remove: (box: Rectangle, item: Item) => void;
  /**
   * Visits each item whose cells a rectangle touches, once; not all of them need lie in it. Ends when
   * `visit` gives `false`.
   */
  readonly near: (box: Rectangle, visit: (item: Item) => boolean) => void;
}

/** Cells of a row and of a column have different keys as long as there are fewer than this. */
const ROWS = 1 << 20;

/** A rectangle over more cells than this is kept and asked apart: its cells would fill the memory. */
const MOST_CELLS = 4096;

/** An item, and the last question in which it was visited. */
interface Held<Item> {
  readonly item: Item;
  asked: number;
}

/** @param cell side of a cell, in the units of the rectangles */
export function createGrid<Item>(cell: number): Grid<Item> {
  const held = new Map<Item, Held<Item>>();
  const cells = new Map<number, Set<Held<Item>>>();
  const large = new Set<Held<Item>>();
  let asked = 0;
  /** The keys of the cells that a rectangle touches, or nothing where they are too many. */
  const keysOf = ({ x, y, width, height }: Rectangle): number[] | undefined => {
    const [left, top] = [Math.floor(x / cell), Math.floor(y / cell)];
    const [right, bottom] = [Math.floor((x + width) / cell), Math.floor((y + height) / cell)];
    if ((right - left + 1) * (bottom - top + 1) > MOST_CELLS) return undefined;
    const keys: number[] = [];
    for (let column = left; column <= right; column++)
      for (let row = top; row <= bottom; row++) keys.push(column * ROWS + row);
    return keys;
  };
  return {
    add: (box, item) => {
      const entry = { item, asked: 0 };
      held.set(item, entry);
      const keys = keysOf(box);
      if (!keys) large.add(entry);
      for (const key of keys ?? []) {
        const there = cells.get(key);
        if (there) there.add(entry);
        else cells.set(key, new Set([entry]));
      }
    },
    remove: (box, item) => {
      const entry = held.get(item);
      held.delete(item);
      if (!entry) return;
      large.delete(entry);
      for (const key of keysOf(box) ?? []) cells.get(key)?.delete(entry);
    },
    near: (box, visit) => {
      asked += 1;
      const keys = keysOf(box);
      const places = keys?.map((key) => cells.get(key)) ?? [held.values()];
      for (const entries of [large, ...places]) {
        for (const entry of entries ?? []) {
          if (entry.asked === asked) continue;
          entry.asked = asked;
          if (!visit(entry.item)) return;
        }
      }
    },
  };
}
