/** The organizations of several tables, each once. */
import type { Place } from '../../../network/problems.ts';
import type { ForeignAttributes, ForeignNode } from '../foreign-graph.ts';

export interface Nodes {
  /** Adds an organization; false where its id is there already. */
  readonly add: (node: ForeignNode) => boolean;
  /**
   * The id that a relation's end means: an id, or else a name that only one organization has. An end
   * that is neither becomes an organization, and `added` is true.
   */
  readonly resolve: (end: End) => { readonly id: string; readonly added: boolean };
  readonly list: () => ForeignNode[];
}

interface End {
  readonly value: string;
  readonly label: string;
  readonly place: Place;
  readonly attributes: ForeignAttributes;
}

export function createNodes(): Nodes {
  const byId = new Map<string, ForeignNode>();
  /** `null` for a name that several have. */
  const byName = new Map<string, string | null>();
  const add = (node: ForeignNode) => {
    if (byId.has(node.id)) return false;
    byId.set(node.id, node);
    if (node.label !== undefined) byName.set(node.label, byName.has(node.label) ? null : node.id);
    return true;
  };
  return {
    add,
    resolve: ({ value, label, place, attributes }) => {
      const id = byId.has(value) ? value : byName.get(value);
      if (typeof id === 'string') return { id, added: false };
      add({ id: value, label: label === '' ? undefined : label, attributes, place });
      return { id: value, added: true };
    },
    list: () => [...byId.values()],
  };
}
