/** From what is selected on the page to places in the text, and back. */
import type { Stretch } from '../../coding/quote-ends.ts';

/** The words selected inside a place, from block to block; `null` where there are none. */
export function selectedIn(place: HTMLElement | null): Stretch | null {
  const selection = window.getSelection();
  if (!place || !selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const parts = blocksIn(place).flatMap((block) => {
    if (!range.intersectsNode(block)) return [];
    const from = startOf(block);
    const isFirst = block.contains(range.startContainer);
    const isLast = block.contains(range.endContainer);
    const before = isFirst ? lengthTo(block, range.startContainer, range.startOffset) : 0;
    const upTo = isLast
      ? lengthTo(block, range.endContainer, range.endOffset)
      : lengthTo(block, block, block.childNodes.length);
    return before < upTo ? [{ start: from + before, end: from + upTo }] : [];
  });
  const [first] = parts;
  const last = parts.at(-1);
  return first && last ? { start: first.start, end: last.end } : null;
}

/** Where words of the text stand on the page: a range for each block that is drawn and has some of them. */
export function rangesOf(place: HTMLElement, { start, end }: Stretch): Range[] {
  return blocksIn(place).flatMap((block) => {
    const from = startOf(block);
    const pieces = textNodes(block);
    const length = pieces.reduce((sum, { data }) => sum + data.length, 0);
    const [first, last] = [Math.max(start - from, 0), Math.min(end - from, length)];
    if (first >= last) return [];
    const range = document.createRange();
    let before = 0;
    for (const node of pieces) {
      const upTo = before + node.data.length;
      if (first >= before && first < upTo) range.setStart(node, first - before);
      if (last > before && last <= upTo) range.setEnd(node, last - before);
      before = upTo;
    }
    return [range];
  });
}

function blocksIn(place: HTMLElement): Element[] {
  return [...place.querySelectorAll('[data-block]')];
}

/** UTF-16 index into the text at which a block starts. */
function startOf(block: Element): number {
  return Number(block.getAttribute('data-block'));
}

/** The pieces of a block that are of the text; what it lacks is not. */
function textNodes(block: Element): Text[] {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT, ({ parentElement }) =>
    parentElement?.closest('del') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  const found: Text[] = [];
  while (walker.nextNode()) found.push(walker.currentNode as Text);
  return found;
}

/** How many UTF-16 units of the text stand in a block before a place. */
function lengthTo(block: Element, node: Node, offset: number): number {
  const range = document.createRange();
  range.setStart(block, 0);
  range.setEnd(node, offset);
  const before = range.cloneContents();
  for (const lacked of before.querySelectorAll('del')) lacked.remove();
  return before.textContent.length;
}
