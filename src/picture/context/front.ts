/**
 * Which part of a large scene is in front, drawn piece by piece to be touched; the rest is its context, which
 * is painted behind it as one. A scene of few pieces is all in front.
 */
import type { Emphasis, Scene, SceneEdge, SceneNode } from '../scene.ts';
import { LOOK_OF_LINE, LOOK_OF_SHAPE } from './looks.ts';

/** Shapes and lines together. */
const ALL_IN_FRONT = 500;
/** Of a large scene, with those that are touched besides. */
const MOST_IN_FRONT = 300;

const FIRST: Readonly<Record<Emphasis, number>> = { selected: 0, center: 1, member: 2, none: 3 };

/** Whether a scene has a context. */
export function isLarge({ nodes, edges }: Scene): boolean {
  return nodes.length + edges.length > ALL_IN_FRONT;
}

/**
 * Ids of what a large scene has in front by itself: what stands out and, where most has stepped back, what has
 * not; of too many those that stand out most, in the order of the scene.
 */
export function frontIds({ nodes, edges }: Scene): ReadonlySet<string> {
  const records = [...nodes, ...edges];
  const faded = records.filter((record) => record.faded).length;
  const isMostFaded = faded > records.length / 2;
  const standOut = records.filter(
    ({ emphasis, faded }) => emphasis !== 'none' || (isMostFaded && !faded),
  );
  const first = standOut.sort((a, b) => FIRST[a.emphasis] - FIRST[b.emphasis]);
  return new Set(first.slice(0, MOST_IN_FRONT).map(({ id }) => id));
}

/**
 * The part of a large scene with some ids, lines with their ends. Its hulls are left to the whole.
 * @param ids of records, others are passed over
 */
export function partOf(scene: Scene, ids: ReadonlySet<string>): Scene {
  const edges = scene.edges.filter(({ id }) => ids.has(id));
  const wanted = new Set([...ids, ...edges.flatMap(({ source, target }) => [source, target])]);
  return { ...scene, edges, nodes: scene.nodes.filter(({ id }) => wanted.has(id)), hulls: [] };
}

/** What is painted behind the front. */
export interface Context {
  /** As the scene has them; `asPainted` says how they are painted. */
  readonly nodes: readonly SceneNode[];
  readonly edges: readonly SceneEdge[];
  /** Ids of what is in front and covers its own piece here. */
  readonly front: ReadonlySet<string>;
  /** Whether all of it has stepped back, so that it can be faded as one. */
  readonly isFaded: boolean;
}

/**
 * The context of a large scene: all of it, for the front covers its own pieces there. So nothing changes behind the
 * front where something comes to it or leaves it.
 * @param moving ids of what is on its way to another place, and not in its old one
 */
export function contextOf(
  { nodes, edges }: Scene,
  front: ReadonlySet<string>,
  moving: ReadonlySet<string>,
): Context {
  const isBehind = nodes.length + edges.length > front.size;
  const stepsBack = ({ id, faded }: SceneNode | SceneEdge) => faded || front.has(id);
  const stays = ({ id }: { readonly id: string }) => !moving.has(id);
  return {
    nodes: nodes.filter(stays),
    edges: edges.filter(stays),
    front,
    isFaded: isBehind && nodes.every(stepsBack) && edges.every(stepsBack),
  };
}

/** A piece of a context as it is painted there: what stands out does so in front, and all that is faded as one is not by itself. */
export function asPainted<Piece extends SceneNode | SceneEdge>(
  piece: Piece,
  context: Context,
): Piece {
  const [emphasis, faded] = [emphasisIn(context, piece), isFadedIn(context, piece)];
  const isSame = emphasis === piece.emphasis && faded === piece.faded;
  return isSame ? piece : { ...piece, emphasis, faded };
}

function emphasisIn({ front }: Context, { id, emphasis }: SceneNode | SceneEdge): Emphasis {
  return front.has(id) ? 'none' : emphasis;
}

function isFadedIn({ isFaded }: Context, { faded }: SceneNode | SceneEdge): boolean {
  return faded && !isFaded;
}

/** Whether two contexts are painted alike, be they faded as one or not. */
export function isPaintedAlike(one: Context, other: Context): boolean {
  const isAlike = <Piece extends SceneNode | SceneEdge>(
    piece: Piece,
    second: Piece | undefined,
    fields: readonly (keyof Piece)[],
  ) =>
    !!second &&
    hasSame(piece, second, fields) &&
    emphasisIn(one, piece) === emphasisIn(other, second) &&
    isFadedIn(one, piece) === isFadedIn(other, second);
  return (
    one.nodes.length === other.nodes.length &&
    one.edges.length === other.edges.length &&
    one.nodes.every((node, i) => isAlike(node, other.nodes[i], OF_SHAPE)) &&
    one.edges.every((edge, i) => isAlike(edge, other.edges[i], OF_LINE))
  );
}

function hasSame<Piece>(one: Piece, other: Piece, fields: readonly (keyof Piece)[]): boolean {
  for (const field of fields) if (one[field] !== other[field]) return false;
  return true;
}

const isAsRecorded = (field: string) => field !== 'emphasis' && field !== 'faded';
const OF_SHAPE = ['id', 'x', 'y', ...LOOK_OF_SHAPE.filter(isAsRecorded)] as const;
const OF_LINE = ['id', 'source', 'target', 'lane', ...LOOK_OF_LINE.filter(isAsRecorded)] as const;
