/** From what a graph file says to a network: records of ours are found again, all else is kept by name. */
import { checkNetwork } from '../../network/network.ts';
import {
  type Fault,
  type Note,
  type Outcome,
  type Place,
  type Problem,
  unreadable,
} from '../../network/problems.ts';
import {
  FORMAT,
  type Network,
  type Organization,
  type Relation,
  VERSION,
} from '../../network/records.ts';
import { RELATION_TYPE_IDS, relationType } from '../../network/relation-types.ts';
import { uniqueSlugs } from '../../network/slugs.ts';
import { NO_LICENSE, readFrom } from '../../network/stored-codes.ts';
import type { ForeignEdge, ForeignGraph, ForeignNode } from '../formats/foreign-graph.ts';
import { refuseTooMany } from '../formats/limits.ts';
import { fitted } from './fitted-positions.ts';
import { cutName, foreignOrganization } from './foreign-organizations.ts';
import { foreignRelations } from './foreign-relations.ts';
import { type ForeignType, foreignTypes, type TypeChoices } from './foreign-types.ts';
import { withoutLost } from './lost-references.ts';
import { ownLayouts } from './own-layouts.ts';
import { ownHead, ownOrganizations, ownRelation, pinnedOf, withAdded } from './own-records.ts';
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
  const tooMany = refuseTooMany(graph.nodes.length + graph.edges.length, file);
  if (tooMany) return { ok: false, problems: [tooMany] };
  const notes: Note[] = [...graph.notes];
  const nodes = declaredNodes(graph, file, notes);
  if (!nodes.ok) return nodes;

  const own = ownOrganizations(nodes.value);
  const ours = new Set([...own.values()].map(({ id }) => id));
  // A record is only whole with both of its ends.
  const known = graph.edges.map((edge) => {
    const [source, target] = [own.get(edge.source)?.id, own.get(edge.target)?.id];
    const record = source && target ? ownRelation(edge, { source, target }) : null;
    return [edge, record && withAdded(record, edge.place, notes)] as const;
  });
  const head = ownHead(graph.attributes);
  const { layout, layouts, ...fields } = head ?? {};
  const besides = { sources: sourcesOf(graph), ...fields };
  const newId = uniqueSlugs([
    ...ours,
    ...known.flatMap(([, record]) => (record ? [record.id] : [])),
    ...idsIn(besides),
  ]);
  const ids = new Map<string, string>();
  const organizations = nodes.value.map((node, index): Organization => {
    const record = own.get(node.id);
    const organization = record
      ? withAdded(record, node.place, notes)
      : foreignOrganization(node, newId, index, notes);
    ids.set(node.id, organization.id);
    return organization;
  });

  const foreign = known
    .filter(([, record]) => record === null)
    .map(([{ type, ...edge }]) => ({
      ...edge,
      type: type === undefined || isNoName(type) ? undefined : cutName(type, edge.place, notes),
    }));
  const byNode = new Map(nodes.value.map(({ id }, index) => [id, organizations[index]]));
  const types = foreignTypes(foreign, choices, (id) => {
    const { name = id, kind = 'other' } = byNode.get(id) ?? {};
    return { name, kind };
  });
  const relations = [
    ...eachOnce(known, ours, newId, notes),
    ...foreignRelations(foreign, { types, ids, newId, notes, file }),
  ];

  const positions =
    head !== null || graph.placedHere
      ? nodes.value.flatMap((node) => (node.position ? [{ node, ...node.position }] : []))
      : fitted(nodes.value);
  const title = cutName(graph.title?.trim() || file.replace(/\.[^.]*$/, ''), file, notes);
  const data = {
    ...UNSTATED,
    id: newId(title, 'network'),
    title,
    ...(head ? withoutLost(besides, { organizations, relations }, notes) : besides),
    organizations,
    relations,
    ...ownLayouts(
      { layout, layouts },
      { method: readFrom(file), seed: 0 },
      positions.map(({ node, x, y }) => ({
        organization: ids.get(node.id) ?? node.id,
        x,
        y,
        ...pinnedOf(node),
      })),
    ),
  };
  const checked = checkNetwork(withReferences(data, notes), () => file);
  return checked.ok ? { ok: true, value: { network: checked.value, types }, notes } : checked;
}

/** What formats without an attribute for it call a relation whose own file had no name for it. */
function isNoName(type: string): boolean {
  return RELATION_TYPE_IDS.some((id) => id === type && !relationType(id).coded);
}

/** What a file of another format says nothing about. */
const UNSTATED = {
  format: FORMAT,
  version: VERSION,
  description: '',
  language: 'und',
  license: NO_LICENSE,
};

/** Every node once, with those that only edges name; or what is wrong with them. */
function declaredNodes(
  { nodes, edges, undeclaredNodes }: ForeignGraph,
  file: string,
  notes: Note[],
): Outcome<ForeignNode[]> {
  const byId = new Map<string, ForeignNode>();
  const problems: Problem[] = [];
  const refuse = (record: Place, fault: Fault) => problems.push(unreadable(file, fault, record));
  for (const node of nodes) {
    const { id, place } = node;
    if (byId.has(id)) refuse(place, { code: 'node-twice', params: { id } });
    byId.set(id, node);
  }
  for (const { source, target, place } of edges)
    for (const id of [source, target]) {
      if (byId.has(id)) continue;
      if (undeclaredNodes === 'refuse') refuse(place, { code: 'edge-to-no-node', params: { id } });
      else notes.push({ code: 'node-added', params: {}, place });
      byId.set(id, { id, attributes: [], place });
    }
  return problems.length > 0
    ? { ok: false, problems }
    : { ok: true, value: [...byId.values()], notes: [] };
}

function sourcesOf({ attributes }: ForeignGraph): unknown {
  return attributes.find(([name]) => name === 'sources')?.[1] ?? [];
}

/** Ids of all records in the lists among the fields: sources, blocs and the like. */
function idsIn(fields: Readonly<Record<string, unknown>>): string[] {
  return Object.values(fields).flatMap((list) =>
    (Array.isArray(list) ? list : []).flatMap((record: unknown) =>
      typeof record === 'object' && record !== null && 'id' in record ? [String(record.id)] : [],
    ),
  );
}

/** The relations that are records; a copy that another program made of one gets an id of its own. */
function eachOnce(
  known: readonly (readonly [ForeignEdge, Relation | null])[],
  ours: ReadonlySet<string>,
  newId: (name: string, fallback: string) => string,
  notes: Note[],
): Relation[] {
  const seen = new Set(ours);
  return known.flatMap(([{ place }, record]) => {
    if (!record) return [];
    if (!seen.has(record.id)) {
      seen.add(record.id);
      return [record];
    }
    notes.push({ code: 'edge-id-taken', params: {}, place });
    return [{ ...record, id: newId(record.id, 'relation') }];
  });
}
