/** What a layout takes and gives. */
import type { Point } from '../scene.ts';

/** Share of a search for the best where a file is to open soon; *Re-layout* can look for more. */
export const SOON = 0.25;

export interface LayoutNode {
  readonly id: string;
  /** What its shape and its name take up, in picture units. */
  readonly width: number;
  readonly height: number;
}

export interface LayoutLine {
  readonly source: string;
  readonly target: string;
  /** Whether it stands for hostility: its ends are drawn farther apart, so that groups come apart. */
  readonly hostile: boolean;
}

export interface LayoutInput {
  /** Their order matters for the result. */
  readonly nodes: readonly LayoutNode[];
  /** Several lines between the same two nodes count once, lines to others not at all. */
  readonly lines: readonly LayoutLine[];
  /** Nodes that must stay where they are. */
  readonly pinned: ReadonlyMap<string, Point>;
  /** Width to height of what is to be filled. */
  readonly aspect: number;
  /** The same seed and input give the same positions. */
  readonly seed: number;
}

export interface Laid {
  /** In picture units, in the order of the nodes. */
  readonly places: ReadonlyMap<string, Point>;
  /** Less is better, among layouts of the same input. */
  readonly cost: number;
}
