/** What looks alike in a context, so that it is painted in one stroke. */
import type { SceneEdge, SceneNode } from '../scene.ts';
import type { Places } from './places.ts';

/** Pieces sorted by what they look like. */
export interface Looks<Piece> {
  /** A piece of each look; those that have stepped back first, so that they lie below. */
  readonly samples: readonly Piece[];
  /** For each piece the place of its look in `samples`. */
  readonly of: Uint16Array;
}

/** What the look of a shape and of a line hangs on. */
export const LOOK_OF_SHAPE = ['kind', 'size', 'claimed', 'emphasis', 'faded'] as const;
export const LOOK_OF_LINE = ['type', 'own', 'basis', 'grade', 'tone', 'emphasis', 'faded'] as const;

export function looksOf({ nodes, edges }: Places): {
  readonly shapes: Looks<SceneNode>;
  readonly lines: Looks<SceneEdge>;
} {
  return { shapes: sorted(nodes, LOOK_OF_SHAPE), lines: sorted(edges, LOOK_OF_LINE) };
}

function sorted<Piece extends { readonly faded: boolean }>(
  pieces: readonly Piece[],
  look: readonly (keyof Piece)[],
): Looks<Piece> {
  const found = new Map<string, Piece>();
  const keys = pieces.map((piece) => {
    let key = '';
    for (const field of look) key += `${piece[field]} `;
    if (!found.has(key)) found.set(key, piece);
    return key;
  });
  const samples = [...found].sort(([, a], [, b]) => Number(b.faded) - Number(a.faded));
  const place = new Map(samples.map(([key], i) => [key, i]));
  return {
    samples: samples.map(([, piece]) => piece),
    of: Uint16Array.from(keys, (key) => place.get(key) ?? 0),
  };
}

/** Some pieces by their looks, in the order of the looks. */
export function byLook<Piece>(
  { samples, of }: Looks<Piece>,
  pieces: readonly number[],
): { readonly sample: Piece; readonly pieces: readonly number[] }[] {
  const found = samples.map((sample) => ({ sample, pieces: [] as number[] }));
  for (const i of pieces) found[of[i] ?? 0]?.pieces.push(i);
  return found.filter((look) => look.pieces.length > 0);
}

/** So many pieces of all looks lie above those before them. */
const LAYER = 500;

/** Some pieces by their looks in several layers, so that no look covers all others. */
export function layered<Piece>(looks: Looks<Piece>, pieces: readonly number[]) {
  const layers = Array.from({ length: Math.ceil(pieces.length / LAYER) }, (_, i) =>
    byLook(looks, pieces.slice(i * LAYER, (i + 1) * LAYER)),
  );
  return layers.flat();
}
