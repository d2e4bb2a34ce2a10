/** All that can happen to a file's content on the way in: a code each, with what it is about. */
import type { None } from './problem-codes.ts';

/** Parameters by code: data, never words of a language. */
export interface NoteParams {
  'node-added': None;
  'loop-left-out': None;
  'edge-without-type': None;
  'edges-joined': None;
  'edge-id-taken': None;
  'text-cut': { readonly of: 'name' | 'id' | 'value'; readonly most: number };
  'source-added': None;
  'parent-left-out': { readonly parent: string };
  /** @param id of a record that the file does not have */
  'reference-left-out': { readonly id: string };
  'coder-left-out': None;
  /** @param names of what is about the drawing, or some of them */
  'drawing-left-out': { readonly names: readonly string[]; readonly more: boolean };
  /** @param directed how edges were read all the same */
  'direction-not-said': { readonly directed: boolean };
  'attributes-left-out': None;
  'count-differs': {
    readonly of: 'nodes' | 'edges';
    readonly said: number;
    readonly found: number;
  };
  'writing-failed': None;
  'node-moved-out': None;
  'graph-moved-out': None;
  'graphs-joined': None;
  'element-left-out': { readonly element: string };
  'elements-as-value': None;
  'value-undeclared': { readonly key: string };
  'defaults-left-out': None;
  'mutual-edge': None;
  'head-left-out': None;
  'line-without-node': None;
  'line-without-target': None;
  'quotation-mark-kept': None;
  'formula-without-value': None;
  'row-above-header': None;
  'row-below-table': None;
  'cell-repeated': None;
  'file-left-out': None;
  'row-short': None;
  'row-long': None;
  'row-without-id': None;
  'row-without-ends': None;
  'row-against-civilians': None;
  /** @param pair a cell that names two, with several dashes at which it could be divided */
  'pair-undivided': { readonly pair: string };
  'pair-divided': { readonly source: string; readonly target: string };
  'count-no-number': None;
  'row-id-taken': None;
  'cell-no-number': None;
  /** @param rows how many organizations stand at the rows, and so `columns` */
  'matrix-of-two-kinds': { readonly rows: number; readonly columns: number };
  'table-not-used': None;
  'encoding-guessed': None;
  'numbers-as-relations': None;
  'table-without-ids': None;
  'table-without-ends': None;
  'organization-added': None;
  'quote-incomplete': None;
  'quote-of-nothing': None;
  /** Of a text: footnotes and endnotes, and how many paragraphs they have. */
  'notes-at-end': { readonly notes: number };
  'page-without-words': None;
  /** @param words that were divided at the end of a line */
  'words-joined': { readonly words: number };
  /** @param lines at the edges of pages: running heads, page numbers */
  'edges-left-out': { readonly lines: number };
  'letters-unknown': { readonly letters: number };
}
