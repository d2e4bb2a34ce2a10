/**
 * A walk through a picture by keys: from organization to organization, and within one along its relations.
 * What is focused is neither selected nor changed by it.
 */
import { ROLES, roleIn } from '../network/readings.ts';
import { type Arrows, type Direction, nearestTo } from './arrows.ts';
import type { Point, Scene, SceneEdge } from './scene.ts';

/** Where a walk stands: at an organization, or inside it at the organization itself or at a relation of it. */
export interface Stop {
  readonly organization: string;
  readonly isInside: boolean;
  /** `null` where it stands at the organization itself. */
  readonly relation: string | null;
}

/** A walk knows the stops that it came by, the last at its end. */
export interface Walk extends Stop {
  readonly trail: readonly Stop[];
}

export type Key =
  | Direction
  /** To the first and the last organization. */
  | 'first'
  | 'last'
  /** Into an organization; inside, what is focused is opened. */
  | 'enter'
  | 'back'
  | 'select';

/** What a key does: the walk goes on, or what is focused is to be selected, or opened to be read. */
export type Step =
  | { readonly is: 'go'; readonly walk: Walk }
  | { readonly is: 'select' | 'open'; readonly id: string };

/** More stops than anybody retraces. */
const MOST_STOPS = 100;

/** Id of the organization or relation that is focused. */
export function focusOf({ organization, relation }: Stop): string {
  return relation ?? organization;
}

/**
 * Begins at what is selected, at a relation with its source, or else at the organization nearest to the
 * middle of the view; `null` where no organization is drawn.
 */
export function beginWalk(
  { nodes, edges }: Scene,
  selected: string | null,
  middle: Point,
): Walk | null {
  const line = edges.find(({ id }) => id === selected);
  const wanted = line?.source ?? selected;
  const found = nodes.find(({ id }) => id === wanted)?.id ?? nearestTo(nodes, middle);
  return found === null ? null : { ...at(found), trail: [] };
}

/** The walk as far as the scene has what it stands at; `null` where its organization is not drawn. */
export function walkIn(scene: Scene, walk: Walk): Walk | null {
  if (!scene.nodes.some(({ id }) => id === walk.organization)) return null;
  if (isThere(scene, walk)) return walk;
  const isInside = walk.isInside && relationsAt(scene, walk.organization).length > 0;
  return { ...walk, isInside, relation: null };
}

/** The lines at an organization, in the order of what it is in them. */
export function relationsAt({ edges }: Scene, organization: string): readonly SceneEdge[] {
  const rank = (edge: SceneEdge) => RANKS.get(roleIn(edge, organization).id) ?? RANKS.size;
  return edges
    .filter(({ source, target }) => source === organization || target === organization)
    .sort((a, b) => rank(a) - rank(b));
}

const RANKS = new Map(ROLES.map(({ id }, i) => [id, i]));

/**
 * What a key does; `null` for nothing.
 * @param walk one that the scene has, see {@link walkIn}
 * @param arrows of the organizations of the scene, asked for only where they are needed
 */
export function pressed(scene: Scene, walk: Walk, key: Key, arrows: () => Arrows): Step | null {
  switch (key) {
    case 'select':
      return { is: 'select', id: focusOf(walk) };
    case 'back':
      return go(retraced(scene, walk));
    case 'first':
      return go(walkTo(walk, scene.nodes[0]?.id ?? null));
    case 'last':
      return go(walkTo(walk, scene.nodes.at(-1)?.id ?? null));
    case 'enter':
      return walk.isInside ? { is: 'open', id: focusOf(walk) } : entered(scene, walk);
    default:
      return walk.isInside
        ? go(inside(scene, walk, key))
        : go(walkTo(walk, arrows().get(walk.organization)?.[key] ?? null));
  }
}

/** One level out: from the relations to their organization, and from there to none. */
export function steppedOut(walk: Walk): Walk | null {
  return walk.isInside ? { ...walk, isInside: false, relation: null } : null;
}

function go(walk: Walk | null): Step | null {
  return walk && { is: 'go', walk };
}

function at(organization: string): Stop {
  return { organization, isInside: false, relation: null };
}

function walkTo(walk: Walk, organization: string | null): Walk | null {
  if (organization === null || organization === walk.organization) return null;
  const { trail, ...here } = walk;
  return { ...at(organization), trail: [...trail, here].slice(-MOST_STOPS) };
}

/** To the first relation; an organization without one is opened. */
function entered(scene: Scene, walk: Walk): Step | null {
  const [first] = relationsAt(scene, walk.organization);
  if (!first) return { is: 'open', id: walk.organization };
  return go({ ...walk, isInside: true, relation: first.id });
}

/** Up and down lead along the list, the organization first; right to the other end, left out of it. */
function inside(scene: Scene, walk: Walk, direction: Direction): Walk | null {
  const lines = relationsAt(scene, walk.organization);
  const list = [null, ...lines.map(({ id }) => id)];
  const from = list.indexOf(walk.relation);
  const line = lines[from - 1];
  switch (direction) {
    case 'up':
    case 'down': {
      const relation = list[from + (direction === 'up' ? -1 : 1)];
      return relation === undefined ? null : { ...walk, relation };
    }
    case 'left':
      return steppedOut(walk);
    case 'right':
      if (!line) return null;
      return walkTo(walk, line.source === walk.organization ? line.target : line.source);
  }
}

/** To the last stop of the trail that is still drawn. */
function retraced(scene: Scene, { trail }: Walk): Walk | null {
  const last = trail.findLastIndex((stop) => isThere(scene, stop));
  const stop = trail[last];
  return stop ? { ...stop, trail: trail.slice(0, last) } : null;
}

function isThere({ nodes, edges }: Scene, { organization, relation }: Stop): boolean {
  return (
    nodes.some(({ id }) => id === organization) &&
    (relation === null || edges.some(({ id }) => id === relation))
  );
}
