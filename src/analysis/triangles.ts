/** Signed triangles: the smallest circles in which structural balance can hold or fail. */
import { type NumberedGraph, numbered, type SignedGraph, stepsOf } from './signed-graph.ts';

/** Kinds by their signs; the first and the third are balanced. */
export const TRIANGLE_KINDS = ['+++', '++-', '+--', '---'] as const;

export type TriangleKind = (typeof TRIANGLE_KINDS)[number];

export interface Triangle {
  readonly kind: TriangleKind;
  /** Ids of the three organizations, in the order of the graph's nodes. */
  readonly organizations: readonly [string, string, string];
  /** Ids of the relations of its three sides. */
  readonly relations: readonly string[];
}

export interface Triangles {
  readonly list: readonly Triangle[];
  readonly counts: Readonly<Record<TriangleKind, number>>;
  /** Share of balanced triangles, 0 to 1; `null` where there is no triangle. */
  readonly balanced: number | null;
}

/**
 * Lists every triangle once. A triangle is balanced when the product of its signs is positive
 * (D. Cartwright, F. Harary, “Structural balance”, Psychological Review 63(5), 1956). Found by
 * directing each tie at the end with more ties and joining what two ends point at, in O(m^1.5)
 * (T. Schank, D. Wagner, “Finding, counting and listing all triangles in large graphs”, WEA 2005).
 */
export function signedTriangles(graph: SignedGraph): Triangles {
  const list = [...trianglesIn(numbered(graph))].map((found) => triangle(graph, found));
  const counts = { '+++': 0, '++-': 0, '+--': 0, '---': 0 };
  for (const { kind } of list) counts[kind] += 1;
  const inBalance = counts['+++'] + counts['+--'];
  return { list, counts, balanced: list.length === 0 ? null : inBalance / list.length };
}

type Three = readonly [number, number, number];

/** The corners and the ties of each triangle, by number. */
export function* trianglesIn(
  ties: NumberedGraph,
): Generator<{ readonly corners: Three; readonly sides: Three }> {
  const degree = stepsOf(ties).map((steps) => steps.length);
  const isAfter = (one: number, other: number) =>
    (degree[one] ?? 0) - (degree[other] ?? 0) || one - other;
  const onward: Map<number, number>[] = Array.from({ length: ties.order }, () => new Map());
  for (const [tie, { a, b }] of ties.ties.entries()) {
    const [low, high] = isAfter(a, b) < 0 ? [a, b] : [b, a];
    onward[low]?.set(high, tie);
  }
  for (const [a, next] of onward.entries())
    for (const [b, ab] of next)
      for (const [c, bc] of onward[b] ?? []) {
        const ac = next.get(c);
        if (ac !== undefined) yield { corners: [a, b, c], sides: [ab, bc, ac] };
      }
}

function triangle(
  { nodes, ties }: SignedGraph,
  { corners, sides }: { readonly corners: Three; readonly sides: Three },
): Triangle {
  const inOrder = corners.toSorted((one, other) => one - other);
  const tied = sides.flatMap((side) => ties[side] ?? []);
  const kind = TRIANGLE_KINDS[tied.filter(({ sign }) => sign === -1).length] ?? '---';
  return {
    kind,
    organizations: inOrder.map((place) => nodes[place]) as [string, string, string],
    relations: tied.flatMap(({ relations }) => relations),
  };
}
