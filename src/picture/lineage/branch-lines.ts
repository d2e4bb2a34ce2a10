/** Branches as primitives: the way from the parent's lane, and a ring for each account of when it was. */
import { edgeMark } from '../marks.ts';
import { outlinePath } from '../outlines.ts';
import type { PathPrimitive } from '../primitives.ts';
import type { SceneEdge } from '../scene.ts';
import { MARK, type Mark, type PlacedBranch, type UndatedBranch } from './branches.ts';
import type { Paper } from './paper.ts';

const WIDTH = 1.8;
/** A dot where the branch leaves. */
const DOT = 5;
const UNCERTAIN = [2.2, 2.2];
/** The bar behind an account that says no more than “by then”: how far off, and how far to both sides. */
const BY = { off: 3, half: 6 };
const HALO = 4;

interface Look {
  readonly colour: string;
  readonly dash: readonly number[];
  readonly halo: { readonly colour: string; readonly opacity: number } | null;
}

function lookOf(edge: SceneEdge, { inks }: Paper): Look {
  const { colour, dash, halo } = edgeMark(edge, inks);
  return { colour, dash, halo };
}

export function branchPrimitives(branch: PlacedBranch, paper: Paper): PathPrimitive[] {
  const { edge, parent, child, leaves, parentFrom, marks } = branch;
  const look = lookOf(edge, paper);
  const [first, last] = [marks[0], marks.at(-1)];
  if (!first || !last) return [];
  const way = paper.bent([
    [leaves, parent],
    [leaves, child],
    [first.from, child],
  ]);
  // From where the parent is first named, if the account has it leave before.
  const stub = parentFrom > leaves ? paper.line(leaves, parent, parentFrom, parent) : null;
  const along = marks.length > 1 ? paper.line(first.to, child, last.from, child) : null;
  const lines = [stub, way, along].filter((d) => d !== null);
  return [
    ...(look.halo ? lines.map((d) => haloPath(d, look)) : []),
    ...lines.map(
      (d): PathPrimitive => ({
        is: 'path',
        d,
        stroke: look.colour,
        strokeWidth: WIDTH,
        dash: look.dash,
      }),
    ),
    dot(paper.point(leaves, parent), look),
    ...marks.flatMap((mark) => markPrimitives(mark, child, look.colour, paper)),
  ];
}

/** Beside the names: a dot at the parent, a ring at who came out of it. */
export function undatedPrimitives(
  { edge, along, parent, child }: UndatedBranch,
  paper: Paper,
): PathPrimitive[] {
  const look = lookOf(edge, paper);
  const end = child - Math.sign(child - parent) * MARK.radius;
  const d = paper.line(along, parent, along, end);
  const ring = { from: along - MARK.radius, to: along + MARK.radius };
  return [
    ...(look.halo ? [haloPath(d, look)] : []),
    { is: 'path', d, stroke: look.colour, strokeWidth: WIDTH, dash: look.dash },
    dot(paper.point(along, parent), look),
    ...markPrimitives({ ...ring, isUncertain: false, isBy: false }, child, look.colour, paper),
  ];
}

/** As long as the time that it gives; its rim is dashed where that is uncertain, and a bar says that it was no later. */
export function markPrimitives(
  { from, to, isUncertain, isBy }: Mark,
  child: number,
  colour: string,
  paper: Paper,
): PathPrimitive[] {
  const bar = paper.line(to + BY.off, child - BY.half, to + BY.off, child + BY.half);
  return [
    ...(isBy ? [{ is: 'path', d: bar, stroke: colour, strokeWidth: WIDTH } as const] : []),
    {
      is: 'path',
      d: paper.capsule(from, to, child, MARK.radius),
      fill: paper.ground,
      stroke: colour,
      strokeWidth: WIDTH,
      ...(isUncertain && { dash: UNCERTAIN }),
    },
  ];
}

function haloPath(d: string, { halo }: Look): PathPrimitive {
  const { colour = '', opacity = 0 } = halo ?? {};
  return {
    is: 'path',
    d,
    stroke: colour,
    strokeWidth: WIDTH + 2 * HALO,
    strokeOpacity: opacity,
    roundCaps: true,
  };
}

function dot(at: { readonly x: number; readonly y: number }, { colour }: Look): PathPrimitive {
  return { is: 'path', d: outlinePath({ ...at, shape: 'ellipse', size: DOT }), fill: colour };
}
