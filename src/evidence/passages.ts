/** A text cut where the marks on it begin and end, so that overlapping marks can be drawn in order. */

/** Something marked in a text: UTF-16 indexes, end exclusive. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly kind: 'quote' | 'name' | 'hedge' | 'near' | 'unit';
  /** What the mark leads to: a quote's key, an organization's id. */
  readonly id: string;
}

export interface Passage {
  readonly start: number;
  readonly text: string;
  /** The marks that cover all of it, outermost first; marks of equal extent in the order given. */
  readonly marks: readonly Mark[];
}

/**
 * Cuts a text into passages that join to the text. Neighbours differ in their marks. Marks are
 * clipped to the text, and those that then cover nothing are left out. An empty text has none.
 */
export function passages(text: string, marks: readonly Mark[]): Passage[] {
  const outermostFirst = marks
    .map((mark) => ({ mark, start: Math.max(0, mark.start), end: Math.min(text.length, mark.end) }))
    .filter(({ start, end }) => start < end)
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const cuts = new Set([
    0,
    text.length,
    ...outermostFirst.flatMap(({ start, end }) => [start, end]),
  ]);
  const edges = [...cuts].sort((a, b) => a - b);

  const found: Passage[] = [];
  let open: typeof outermostFirst = [];
  let next = 0;
  for (const [i, start] of edges.slice(0, -1).entries()) {
    const end = edges[i + 1];
    open = open.filter((one) => one.end > start);
    for (let one = outermostFirst[next]; one && one.start === start; one = outermostFirst[next]) {
      open.push(one);
      next += 1;
    }
    found.push({ start, text: text.slice(start, end), marks: open.map(({ mark }) => mark) });
  }
  return found;
}
