/** What a picture is made of: paths and texts, before they are written as SVG or painted on a canvas. */
import type { Dash } from '../network/relation-types.ts';

export interface PathPrimitive {
  readonly is: 'path';
  /** SVG path data. */
  readonly d: string;
  readonly fill?: string | null;
  readonly fillOpacity?: number;
  readonly stroke?: string | null;
  readonly strokeWidth?: number;
  readonly strokeOpacity?: number;
  readonly dash?: Dash;
  readonly roundCaps?: boolean;
}

export interface TextPrimitive {
  readonly is: 'text';
  readonly text: string;
  /** Of the baseline, at the side that `anchor` names. */
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  /** Type size. */
  readonly size: number;
  readonly weight?: 600;
  readonly fill: string;
  /** Degrees, clockwise, by which it is turned about its place. */
  readonly turn?: number;
  /** A band of the ground's colour round the letters, so that lines may pass behind them. */
  readonly halo?: { readonly colour: string; readonly reach: number };
}

export type Primitive = PathPrimitive | TextPrimitive;
