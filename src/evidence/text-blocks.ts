/** A text cut into pieces that a page can draw one at a time. */
import { countWhile } from './code-points.ts';
import type { SourceText } from './source-text.ts';

export interface TextBlock {
  /** UTF-16 indexes into the text, end exclusive; the line end is not part of it. */
  readonly start: number;
  readonly end: number;
  /** Number of the paragraph, from 1. */
  readonly paragraph: number;
}

/** In UTF-16 units: about two screens. A page that lays out a longer one stops answering. */
export const LONGEST_BLOCK = 4000;

/**
 * A block for each paragraph, in the order of the text; blank ones are left out. A paragraph that is
 * longer than a block is cut after a space, or, where a block has none, between two characters.
 */
export function textBlocks({ text, paragraphStarts }: SourceText): TextBlock[] {
  const blocks: TextBlock[] = [];
  for (const [i, first] of paragraphStarts.entries()) {
    const next = paragraphStarts[i + 1] ?? text.length;
    const last = text.charAt(next - 1) === '\n' ? next - 1 : next;
    for (let start = first; start < last; ) {
      const end = last - start > LONGEST_BLOCK ? cutAt(text, start) : last;
      if (text.slice(start, end).trim() !== '') blocks.push({ start, end, paragraph: i + 1 });
      start = end;
    }
  }
  return blocks;
}

/** Index of the block that holds a UTF-16 index, or of the one before it; 0 for a text without any. */
export function blockAt(blocks: readonly TextBlock[], index: number): number {
  const begun = countWhile(blocks, ({ start }) => start <= index);
  return Math.max(begun - 1, 0);
}

function cutAt(text: string, start: number): number {
  const limit = start + LONGEST_BLOCK;
  const space = text.lastIndexOf(' ', limit - 1);
  if (space > start) return space + 1;
  return /[\uDC00-\uDFFF]/.test(text.charAt(limit)) ? limit - 1 : limit;
}
