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
  const spanOf = ({ x, y, width, height }: Rectangle): Span => ({
    left: Math.floor(x / cell),
    top: Math.floor(y / cell),
    right: Math.floor((x + width) / cell),
    bottom: Math.floor((y + height) / cell),
  });
  return {
    add: (box, item) => {
      const entry = { item, asked: 0 };
      held.set(item, entry);
      const span = spanOf(box);
      if (isLarge(span)) large.add(entry);
      else
        forEachKey(span, (key) => {
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
      const span = spanOf(box);
      if (isLarge(span)) large.delete(entry);
      else
        forEachKey(span, (key) => {
          cells.get(key)?.delete(entry);
          return true;
        });
    },
    near: (box, visit) => {
      asked += 1;
      const visitAll = (entries: Iterable<Held<Item>>): boolean => {
        for (const entry of entries) {
          if (entry.asked === asked) continue;
          entry.asked = asked;
          if (!visit(entry.item)) return false;
        }
        return true;
      };
      const span = spanOf(box);
      if (isLarge(span)) visitAll(held.values());
      else if (visitAll(large)) forEachKey(span, (key) => visitAll(cells.get(key) ?? NONE));
    },
  };
}

/** Numbers of the first and last columns and rows that a rectangle touches. */
interface Span {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const isLarge = ({ left, top, right, bottom }: Span) =>
  (right - left + 1) * (bottom - top + 1) > MOST_CELLS;

const NONE: readonly never[] = [];

/** Goes through the cells by their keys until `visit` gives `false`. */
function forEachKey({ left, top, right, bottom }: Span, visit: (key: number) => boolean): void {
  for (let column = left; column <= right; column++)
    for (let row = top; row <= bottom; row++) if (!visit(column * ROWS + row)) return;
}
