/** The list of layouts, the default first. */
import { runFcose } from './fcose.ts';
import type { LayoutMethod } from './layout.ts';

export const LAYOUTS = [
  { id: 'fcose', label: 'By forces (fCoSE)', run: runFcose },
] as const satisfies readonly [LayoutMethod, ...LayoutMethod[]];
