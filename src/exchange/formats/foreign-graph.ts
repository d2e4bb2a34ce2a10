/** What any graph file says, before it is a network: nodes, edges, attributes, and where each stood. */
import type { Note, Place } from '../../network/problems.ts';
import type { Evidence } from '../../network/records.ts';

/**
 * Name and value in the order of the file; a list and not an object, so that no name (`__proto__`) is
 * special. Values are as the format holds them: text, or JSON.
 */
export type ForeignAttributes = readonly (readonly [name: string, value: unknown])[];

export interface ForeignNode {
  readonly id: string;
  readonly label?: string | undefined;
  /** In picture units, y downwards. */
  readonly position?: { readonly x: number; readonly y: number } | undefined;
  readonly attributes: ForeignAttributes;
  readonly place: Place;
}

export interface ForeignEdge {
  readonly id?: string | undefined;
  readonly source: string;
  readonly target: string;
  readonly directed: boolean;
  /** What the file calls this kind of relation. */
  readonly type?: string | undefined;
  readonly attributes: ForeignAttributes;
  /** Of a table's row; other formats have it among the attributes or not at all. */
  readonly evidence?: readonly Evidence[] | undefined;
  readonly place: Place;
}

export interface ForeignGraph {
  readonly title?: string | undefined;
  /** Of the graph as a whole. */
  readonly attributes: ForeignAttributes;
  readonly nodes: readonly ForeignNode[];
  readonly edges: readonly ForeignEdge[];
  /** What the reader of the format left out or added. */
  readonly notes: readonly Note[];
  /** An end of an edge that is no node: refused by formats that declare all nodes, else made a node. */
  readonly undeclaredNodes: 'refuse' | 'add';
  /** Positions are as this program wrote them, in a format that does not say so of the graph. */
  readonly placedHere?: boolean;
}

/** Told the share that is read, from 0 to 1. */
export type OnProgress = (share: number) => void;
