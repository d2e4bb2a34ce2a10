/** What a layout takes and gives. */
import type { Point } from '../scene.ts';

export interface LayoutInput {
  /** Ids of the nodes; their order matters for the result. */
  readonly nodes: readonly string[];
  /** Ends of each line; several lines between the same two nodes count once, lines to others not at all. */
  readonly edges: readonly { readonly source: string; readonly target: string }[];
  /** Nodes that must stay where they are. */
  readonly pinned: ReadonlyMap<string, Point>;
  /** The same seed and input give the same positions. */
  readonly seed: number;
}

export interface LayoutMethod {
  readonly id: string;
  readonly label: string;
  /** Nodes up to which it takes seconds. */
  readonly most: number;
  /** Positions of all nodes in whole picture units, centred on (0, 0) unless some are pinned. */
  readonly run: (input: LayoutInput) => Map<string, Point>;
}
