/** The file of Gephi Lite: a graph of graphology, with attributes and places beside it. */
import { field, isObject, type JsonObject } from '../json-shape.ts';

/** Whether parsed JSON is a workspace of Gephi Lite, or the graph that it keeps. */
export function isGephiLite(value: unknown): boolean {
  return graphIn(value) !== null;
}

/**
 * The graph as graphology would have it, with what Gephi Lite keeps of each node and edge among its attributes.
 * Filters and appearance stay out, for they are about the view.
 */
export function asGraphology(value: unknown): JsonObject {
  const dataset = datasetIn(value);
  const graph = graphIn(value) ?? {};
  const [nodeData, edgeData, drawn, drawnEdges, layout] = [
    'nodeData',
    'edgeData',
    'nodeRenderingData',
    'edgeRenderingData',
    'layout',
  ].map((name) => objectIn(dataset, name));
  const { type: _, ...metadata } = objectIn(dataset, 'metadata');
  const merged = (list: unknown, said: (key: string) => JsonObject): unknown =>
    Array.isArray(list)
      ? list.map((one: unknown) => {
          const key = isObject(one) ? field(one, 'key') : undefined;
          if (!isObject(one) || typeof key !== 'string') return one;
          return { ...one, attributes: { ...objectIn(one, 'attributes'), ...said(key) } };
        })
      : list;
  return {
    ...graph,
    attributes: { ...objectIn(graph, 'attributes'), ...metadata },
    nodes: merged(field(graph, 'nodes'), (key) => {
      const { label, x, y } = objectIn(drawn, key);
      const named = typeof label === 'string' ? { label } : {};
      return { x, y, ...objectIn(layout, key), ...named, ...objectIn(nodeData, key) };
    }),
    edges: merged(field(graph, 'edges'), (key) => {
      // Before version 1 they stand with how an edge is drawn.
      const { label, weight } = objectIn(drawnEdges, key);
      const named = typeof label === 'string' ? { label } : {};
      return { ...(weight !== undefined && { weight }), ...named, ...objectIn(edgeData, key) };
    }),
  };
}

function datasetIn(value: unknown): JsonObject {
  if (!isObject(value)) return {};
  const dataset = field(value, 'graphDataset');
  return isObject(dataset) ? dataset : value;
}

function graphIn(value: unknown): JsonObject | null {
  const graph = field(datasetIn(value), 'fullGraph');
  return isObject(graph) && Array.isArray(field(graph, 'nodes')) ? graph : null;
}

function objectIn(owner: JsonObject | undefined, name: string): JsonObject {
  const value = owner && field(owner, name);
  return isObject(value) ? value : {};
}
