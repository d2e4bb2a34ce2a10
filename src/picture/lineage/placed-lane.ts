/** What is asked of a lineage, and what a lane is in it. */
import type { RelationTypeId } from '../../network/relation-types.ts';
import type { SceneNode } from '../scene.ts';
import type { Stretch } from './stretches.ts';

/** Time runs across the page, or down it where the page is narrow. */
export type Turn = 'across' | 'down';

export interface LineageOptions {
  readonly turn: Turn;
  /** Length of a year, in picture units. */
  readonly perYear: number;
  /** Relation types whose spans are drawn between all lanes. */
  readonly types: readonly RelationTypeId[];
  /** Id of the organization whose spans are drawn, whatever their type; `null` for nobody. */
  readonly around: string | null;
  /** The names of organizations take no more room than this. */
  readonly mostLabel: number;
}

export interface PlacedLane {
  readonly node: SceneNode;
  readonly depth: number;
  /** Of its middle, across the lanes. */
  readonly at: number;
  readonly life: Stretch | null;
  /** In years, as it is written. */
  readonly named: { readonly from: number; readonly to: number } | null;
}

/** Thickness of a lane's band and, by how time runs, of its row; and what is left free between families. */
export const LANE = { band: 14, row: { across: 30, down: 25 }, gap: 12 };
