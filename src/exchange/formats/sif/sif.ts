/** SIF, Cytoscape's simple interaction format: lines of a node, a type and the nodes it leads to. */
import { endsAs } from '../../../network/file-formats.ts';
import { type Note, type Outcome, type Place, unreadable } from '../../../network/problems.ts';
import type { Network } from '../../../network/records.ts';
import { distinctNames, oneLine } from '../distinct-names.ts';
import type { ForeignEdge, ForeignGraph, ForeignNode } from '../foreign-graph.ts';

/** By its name alone: its lines could be anything. */
export function isSif(_text: string, file: string): boolean {
  return endsAs('sif', file);
}

/**
 * Reads SIF: cells are cut at tabs where the file has any, else at white space; a line of one cell is
 * a node alone; a line may name several targets. A name is a node's id.
 * Source: Cytoscape User Manual, “Supported Network File Formats”.
 */
export function readSif(text: string, file: string): Outcome<ForeignGraph> {
  const separator = text.includes('\t') ? '\t' : /[^\S\n]+/;
  const nodes = new Map<string, ForeignNode>();
  const edges: ForeignEdge[] = [];
  const notes: Note[] = [];
  for (const [i, line] of text.split(/\r\n|\r|\n/).entries()) {
    if (line.trim() === '') continue;
    const place = { line: i + 1 };
    const [source = '', type = '', ...targets] = line
      .split(separator)
      .map((cell) => cell.trim())
      .filter((cell, at, all) => cell !== '' || (separator === '\t' && at < all.length - 1));
    if (source === '') {
      notes.push({ code: 'line-without-node', params: {}, place });
      continue;
    }
    addNode(nodes, source, place);
    const ends = targets.filter((target) => target !== '');
    if (type !== '' && ends.length === 0)
      notes.push({ code: 'line-without-target', params: {}, place });
    for (const target of ends) {
      addNode(nodes, target, place);
      edges.push({ source, target, directed: true, type, attributes: [], place });
    }
  }
  if (nodes.size === 0)
    return { ok: false, problems: [unreadable(file, { code: 'no-node', params: {} })] };
  const graph = {
    attributes: [],
    nodes: [...nodes.values()],
    edges,
    notes,
    undeclaredNodes: 'add',
  } as const;
  return { ok: true, value: graph, notes: [] };
}

function addNode(nodes: Map<string, ForeignNode>, id: string, place: Place): void {
  if (!nodes.has(id)) nodes.set(id, { id, label: id, attributes: [], place });
}

/**
 * Writes the names of organizations and the types of relations, cut by tabs; an organization without
 * relations is a line of its own. White space in a name becomes one space, and a name that another
 * organization has is followed by the id: SIF has no ids.
 */
export function writeSif(network: Network): string {
  const names = distinctNames(network.organizations);
  const tied = new Set(network.relations.flatMap(({ source, target }) => [source, target]));
  const lines = [
    ...network.relations.map(({ source, target, type, typeName }) =>
      [names.get(source), oneLine(typeName ?? '') || type, names.get(target)].join('\t'),
    ),
    // The tab says that spaces are part of names, also where no relation does.
    ...[...names].filter(([id]) => !tied.has(id)).map(([, name]) => `${name}\t`),
  ];
  return lines.map((line) => `${line}\n`).join('');
}
