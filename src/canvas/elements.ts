/** A scene as Cytoscape elements, and what changes from one scene to the next. */
import type { ElementDefinition } from 'cytoscape';
import type { Scene, SceneEdge, SceneNode } from '../picture/scene.ts';

/** Ids are unique over nodes and edges. A record that is the same in both scenes is in no list. */
export interface Difference {
  readonly removed: readonly string[];
  /** Nodes before the edges that need them. */
  readonly added: readonly ElementDefinition[];
  readonly changed: readonly Drawn[];
}

/** What Cytoscape draws of a line; its words are painted by `layers.ts`. */
export type DrawnLine = Omit<SceneEdge, 'title' | 'label' | 'note' | 'badges'>;

/** What it draws of an organization: the shape alone. */
type DrawnShape = Omit<SceneNode, 'badges'>;

type Drawn = DrawnShape | DrawnLine;

export const NOTHING_DRAWN: Scene = { nodes: [], edges: [], hulls: [] };

/** The smallest change that leads from what is drawn to what should be. */
export function difference(before: Scene, after: Scene): Difference {
  const old = byId(before);
  const young = byId(after);
  const stays = (record: Drawn) => {
    const other = old.get(record.id);
    return other !== undefined && sameEnds(other, record);
  };
  return {
    removed: [...old.values()]
      .filter((record) => {
        const other = young.get(record.id);
        return other === undefined || !sameEnds(record, other);
      })
      .map(({ id }) => id),
    added: [
      ...after.nodes
        .map(shapeOf)
        .filter((shape) => !stays(shape))
        .map(nodeElement),
      ...after.edges
        .map(lineOf)
        .filter((line) => !stays(line))
        .map(edgeElement),
    ],
    changed: [...young.values()].filter((record) => {
      const other = old.get(record.id);
      return other !== undefined && stays(record) && !sameFields(other, record);
    }),
  };
}

/** The scene's record is the element's data: the stylesheet reads it from there. */
function nodeElement(node: DrawnShape): ElementDefinition {
  return { group: 'nodes', data: { ...node }, position: { x: node.x, y: node.y } };
}

function edgeElement(edge: DrawnLine): ElementDefinition {
  return { group: 'edges', data: { ...edge } };
}

export function lineOf({ title, label, note, badges, ...line }: SceneEdge): DrawnLine {
  return line;
}

function shapeOf({ badges, ...shape }: SceneNode): DrawnShape {
  return shape;
}

function byId({ nodes, edges }: Scene): Map<string, Drawn> {
  return new Map(
    [...nodes.map(shapeOf), ...edges.map(lineOf)].map((record) => [record.id, record]),
  );
}

/** Cytoscape cannot turn a node into an edge, nor data tie an edge to other nodes. */
function sameEnds(a: Drawn, b: Drawn): boolean {
  const [from, to] = [endsOf(a), endsOf(b)];
  return from.source === to.source && from.target === to.target;
}

function endsOf(record: Drawn): { source: string | null; target: string | null } {
  return 'source' in record ? record : { source: null, target: null };
}

function sameFields(a: Drawn, b: Drawn): boolean {
  const others = new Map<string, unknown>(Object.entries(b));
  return Object.entries(a).every(([field, value]) => others.get(field) === value);
}
