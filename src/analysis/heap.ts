/** A binary heap in an array: what comes before all others stands first (J. W. J. Williams, CACM 7(6), 1964). */

type IsBefore<One> = (one: One, other: One) => boolean;

export function push<One>(heap: One[], added: One, isBefore: IsBefore<One>): void {
  let at = heap.push(added) - 1;
  while (at > 0) {
    const above = (at - 1) >> 1;
    if (!isBefore(added, heap[above] as One)) break;
    heap[at] = heap[above] as One;
    at = above;
  }
  heap[at] = added;
}

/** Takes out what stands first; nothing where there is nothing. */
export function pop<One>(heap: One[], isBefore: IsBefore<One>): One | undefined {
  const [first] = heap;
  const last = heap.pop();
  if (last === undefined || heap.length === 0) return first;
  let at = 0;
  for (;;) {
    const [left, right] = [2 * at + 1, 2 * at + 2];
    const isRight = right < heap.length && isBefore(heap[right] as One, heap[left] as One);
    const below = isRight ? right : left;
    if (below >= heap.length || !isBefore(heap[below] as One, last)) break;
    heap[at] = heap[below] as One;
    at = below;
  }
  heap[at] = last;
  return first;
}
