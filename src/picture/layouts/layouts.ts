/** The list of layouts, the default first. */
import { runFcose } from './fcose.ts';
import { runForceAtlas2 } from './forceatlas2.ts';
import type { LayoutMethod } from './layout.ts';

export const LAYOUTS = [
  { id: 'fcose', label: 'By forces (fCoSE)', most: 300, run: runFcose },
  {
    id: 'forceatlas2',
    label: 'By forces, for many (ForceAtlas2)',
    most: Infinity,
    run: runForceAtlas2,
  },
] as const satisfies readonly [LayoutMethod, ...LayoutMethod[]];

/** The first layout that takes seconds, not minutes, for so many nodes. */
export function layoutFor(nodes: number): LayoutMethod {
  return LAYOUTS.find(({ most }) => nodes <= most) ?? LAYOUTS[0];
}
