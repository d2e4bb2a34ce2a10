/** Writes GML (Himsolt, “GML: A portable Graph File Format”, 1996), for NetworkX, igraph, Gephi and yEd. */
import type { Checks } from '../../../evidence/states.ts';
import type { Network } from '../../../network/records.ts';
import { relationType } from '../../../network/relation-types.ts';
import { distinctNames } from '../distinct-names.ts';
import { edgeLabels } from '../english-labels.ts';
import {
  type Attributes,
  asText,
  DIRECTED_ATTRIBUTE,
  networkAttributes,
  organizationAttributes,
  PINNED_ATTRIBUTE,
  positionsOf,
  RECORD_ATTRIBUTE,
  relationAttributes,
  workedOut,
} from '../record-attributes.ts';

/** What a key may be called; a field of any other name is left out. */
const KEY = /^[A-Za-z][A-Za-z0-9]*$/;

/** These stand in a list for what the format itself says there. */
const TAKEN = new Set(['label', 'graphics', 'node', 'edge', 'source', 'target', 'multigraph']);

/**
 * Writes a network as GML. Nodes have numbers for ids, the record's own as `record`, and a `label` that no other
 * node has, for NetworkX goes by it; fields of several parts are JSON in a text. The format knows one direction
 * for all edges: where they differ, `directed` says it of each. Other letters than ASCII are entities.
 */
export function writeGml(network: Network, checks: Checks): string {
  const { organizations, relations } = network;
  const found = workedOut(network, checks);
  const labels = edgeLabels(network);
  const positions = positionsOf(network);
  const names = distinctNames(organizations);
  const numbers = new Map(organizations.map(({ id }, number) => [id, number]));
  const directions = new Set(relations.map(({ type }) => relationType(type).directed));
  const nodes = organizations.map((organization, number): Entry => {
    const { id } = organization;
    const { x, y, pinned } = positions.get(id) ?? {};
    const fields = fieldsOf([
      [RECORD_ATTRIBUTE, id],
      ...organizationAttributes(organization),
      [PINNED_ATTRIBUTE, pinned],
    ]);
    const graphics: Entry[] =
      x === undefined || y === undefined
        ? []
        : [
            [
              'graphics',
              [
                ['x', real(x)],
                ['y', real(y)],
              ],
            ],
          ];
    const label = quoted(names.get(id) ?? id);
    return ['node', [['id', `${number}`], ['label', label], ...fields, ...graphics]];
  });
  const edges = relations.map((relation): Entry => {
    const { id, source, target, type } = relation;
    const directed = directions.size > 1 ? relationType(type).directed : undefined;
    const fields = fieldsOf([
      [RECORD_ATTRIBUTE, id],
      ...relationAttributes(relation, found(relation)),
      [DIRECTED_ATTRIBUTE, directed],
    ]);
    const ends: Entry[] = [
      ['source', `${numbers.get(source)}`],
      ['target', `${numbers.get(target)}`],
      ['label', quoted(labels.get(id) ?? type)],
    ];
    return ['edge', [...ends, ...fields]];
  });
  const graph: Entry[] = [
    ['directed', directions.has(true) ? '1' : '0'],
    ['multigraph', '1'],
    ...fieldsOf(networkAttributes(network)),
    ...nodes,
    ...edges,
  ];
  const lines = [CREATOR, ['graph', graph] as const].flatMap((entry) => linesOf(entry));
  return `${lines.join('\n')}\n`;
}

/** A key with its value as it is written, or with a list. */
type Entry = readonly [key: string, value: string | readonly Entry[]];

const CREATOR: Entry = ['Creator', '"cartel-alliance-network-explorer"'];

function linesOf([key, value]: Entry): string[] {
  if (typeof value === 'string') return [`${key} ${value}`];
  return [`${key} [`, ...value.flatMap(linesOf).map((line) => `  ${line}`), ']'];
}

function fieldsOf(attributes: Attributes): Entry[] {
  return attributes.flatMap(([name, value]): Entry[] =>
    value === undefined || TAKEN.has(name) || !KEY.test(name)
      ? []
      : [[name, quoted(asText(value))]],
  );
}

/** NetworkX takes a number for a real one by its decimal point. */
function real(value: number): string {
  const text = Number.isInteger(value) ? value.toFixed(1) : String(value);
  return /e/i.test(text) ? value.toFixed(10) : text;
}

const NAMED: ReadonlyMap<string, string> = new Map([
  ['"', '&quot;'],
  ['&', '&amp;'],
]);

/** NetworkX reads ASCII alone, and igraph the entities with a name alone. */
function quoted(text: string): string {
  const plain = text.replace(/["&]|[^ -~]/gu, (letter) => {
    const code = letter.codePointAt(0) ?? 0;
    const isNone = code === 0 || (code >= 0xd800 && code <= 0xdfff);
    return NAMED.get(letter) ?? `&#${isNone ? 0xfffd : code};`;
  });
  return `"${plain}"`;
}
