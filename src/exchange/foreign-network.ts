/** From what a graph file says to a network: records of ours are found again, all else is kept by name. */
import { checkNetwork } from '../network/network.ts';
import type { Note, Outcome, Problem } from '../network/problems.ts';
import { FORMAT, type Network, type Organization, VERSION } from '../network/records.ts';
import { uniqueSlugs } from '../network/slugs.ts';
import { fitted } from './fitted-positions.ts';
import type { ForeignGraph, ForeignNode } from './foreign-graph.ts';
import { foreignOrganization } from './foreign-organizations.ts';
import { foreignRelations } from './foreign-relations.ts';
import { type ForeignType, foreignTypes, type TypeChoices } from './foreign-types.ts';
import { ownHead, ownOrganization, ownRelation, pinnedOf } from './own-records.ts';
import { withReferences } from './references.ts';

export interface ForeignNetwork {
  readonly network: Network;
  /** What the file calls its relations; empty where all of them are records of ours. */
  readonly types: readonly ForeignType[];
}

/**
 * Makes a network of a graph.
 * @param file its name, for problems and as the title of a graph without one
 * @param choices what the reader wants foreign types to be, where a guess will not do
 */
export function foreignNetwork(
  graph: ForeignGraph,
  file: string,
  choices: TypeChoices,
): Outcome<ForeignNetwork> {
  const notes: Note[] = [...graph.notes];
  const nodes = declaredNodes(graph, file, notes);
  if (!nodes.ok) return nodes;

  const own = nodes.value.map((node) => [node, ownOrganization(node)] as const);
  const taken = own.flatMap(([, record]) => (record ? [record.id] : []));
  const head = ownHead(graph.attributes);
  const newId = uniqueSlugs([...taken, ...sourceIds(head)]);
  const ids = new Map<string, string>();
  const organizations = own.map(([node, record], index): Organization => {
    const organization = record ?? foreignOrganization(node, newId, index, notes);
    ids.set(node.id, organization.id);
    return organization;
  });

  // A record is only whole with both of its ends.
  const ours = new Set(taken);
  const known = graph.edges.map((edge) => {
    const isBetweenOurs = ours.has(edge.source) && ours.has(edge.target);
    return [edge, isBetweenOurs ? ownRelation(edge) : null] as const;
  });
  const foreign = known.filter(([, record]) => record === null).map(([edge]) => edge);
  const types = foreignTypes(foreign, choices);
  const relations = [
    ...known.flatMap(([, record]) => (record ? [record] : [])),
    ...foreignRelations(foreign, { types, ids, newId, notes, file }),
  ];

  const isOurs = head !== null && own.every(([, record]) => record !== null);
  const positions = isOurs
    ? nodes.value.flatMap((node) => (node.position ? [{ node, ...node.position }] : []))
    : fitted(nodes.value);
  const title = graph.title?.trim() || file.replace(/\.[^.]*$/, '');
  const data = {
    ...UNSTATED,
    id: newId(title, 'network'),
    title,
    sources: sourcesOf(graph),
    ...head,
    organizations,
    relations,
    ...(positions.length > 0 && {
      layout: {
        method: `as in ${file}`,
        seed: 0,
        ...layoutOf(head),
        positions: positions.map(({ node, x, y }) => ({
          organization: ids.get(node.id) ?? node.id,
          x,
          y,
          ...pinnedOf(node),
        })),
      },
    }),
  };
  const checked = checkNetwork(withReferences(data, notes), () => file);
  return checked.ok ? { ok: true, value: { network: checked.value, types }, notes } : checked;
}

/** What a file of another format says nothing about. */
const UNSTATED = {
  format: FORMAT,
  version: VERSION,
  description: '',
  language: 'und',
  license: 'not stated',
};

type Head = ReturnType<typeof ownHead>;

/** Every node once, with those that only edges name; or what is wrong with them. */
function declaredNodes(
  { nodes, edges, undeclaredNodes }: ForeignGraph,
  file: string,
  notes: Note[],
): Outcome<ForeignNode[]> {
  const byId = new Map<string, ForeignNode>();
  const problems: Problem[] = [];
  const refuse = (record: string, message: string, remedy: string) =>
    problems.push({ rule: 'F1', file, record, field: null, message, remedy });
  for (const node of nodes) {
    if (byId.has(node.id))
      refuse(
        node.place,
        `The node “${node.id}” is there twice`,
        'Give each node an id of its own.',
      );
    byId.set(node.id, node);
  }
  for (const { source, target, place } of edges)
    for (const id of [source, target]) {
      if (byId.has(id)) continue;
      if (undeclaredNodes === 'refuse')
        refuse(
          place,
          `The edge ends at “${id}”, which is no node`,
          'Add the node, or mend the edge.',
        );
      else notes.push({ message: 'A node that only an edge names was added', place });
      byId.set(id, { id, attributes: [], place });
    }
  return problems.length > 0
    ? { ok: false, problems }
    : { ok: true, value: [...byId.values()], notes: [] };
}

function sourcesOf({ attributes }: ForeignGraph): unknown {
  return attributes.find(([name]) => name === 'sources')?.[1] ?? [];
}

function sourceIds(head: Head): string[] {
  const sources: unknown[] = Array.isArray(head?.sources) ? head.sources : [];
  return sources.flatMap((source) =>
    typeof source === 'object' && source !== null && 'id' in source ? [String(source.id)] : [],
  );
}

function layoutOf(head: Head): object {
  return typeof head?.layout === 'object' && head.layout !== null ? head.layout : {};
}
