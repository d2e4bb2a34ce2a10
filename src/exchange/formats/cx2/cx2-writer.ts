/** CX2, the exchange format of Cytoscape and NDEx: writing. */
import type { Checks } from '../../../evidence/states.ts';
import type { Network } from '../../../network/records.ts';
import { edgeLabels } from '../english-labels.ts';
import {
  type Attributes,
  asText,
  networkAttributes,
  organizationAttributes,
  PINNED_ATTRIBUTE,
  positionsOf,
  RECORD_ATTRIBUTE,
  relationAttributes,
  workedOut,
} from '../record-attributes.ts';

type Value = string | number | boolean | readonly string[];
type DataType = 'string' | 'integer' | 'long' | 'double' | 'boolean' | 'list_of_string';

/**
 * Writes a network as CX2: what is declared before what uses it, nodes before edges, the status last.
 * Fields of records are attributes; a field that CX2 has no type for is JSON in a string. `name` and
 * `interaction` stand where Cytoscape looks for labels, the saved positions where it looks for them.
 * Source: Cytoscape Exchange Format Specification (Version 2), cytoscape.org/cx.
 */
export function writeCx2(network: Network, checks: Checks): string {
  const found = workedOut(network, checks);
  const labels = edgeLabels(network);
  const positions = positionsOf(network);
  const numbers = new Map(network.organizations.map(({ id }, i) => [id, i]));

  const ofNodes = network.organizations.map((organization): Attributes => {
    const pinned = positions.get(organization.id)?.pinned;
    return [
      [RECORD_ATTRIBUTE, organization.id],
      ...organizationAttributes(organization),
      ...(pinned === undefined ? [] : [[PINNED_ATTRIBUTE, pinned] as const]),
    ];
  });
  const ofEdges = network.relations.map(
    (relation): Attributes => [
      [RECORD_ATTRIBUTE, relation.id],
      ['interaction', relation.typeName ?? relation.type],
      ...relationAttributes(relation, found(relation), labels.get(relation.id)),
    ],
  );
  // NDEx takes a network's version for text.
  const ofNetwork = networkAttributes(network).map(
    ([name, value]) => [name, name === 'version' ? String(value) : value] as const,
  );
  const nodeTypes = typesOf(ofNodes);
  const edgeTypes = typesOf(ofEdges);
  const named: Attributes = [['name', network.title], ...ofNetwork];
  const networkTypes = typesOf([named]);

  const nodes = network.organizations.map(({ id }, i) => {
    const { x, y } = positions.get(id) ?? {};
    return { id: i, x, y, v: valuesOf(ofNodes[i] ?? [], nodeTypes) };
  });
  const edges = network.relations.map(({ source, target }, i) => ({
    id: i,
    s: numbers.get(source),
    t: numbers.get(target),
    v: valuesOf(ofEdges[i] ?? [], edgeTypes),
  }));
  const aspects = {
    attributeDeclarations: [
      {
        networkAttributes: declared(networkTypes),
        nodes: declared(nodeTypes),
        edges: declared(edgeTypes),
      },
    ],
    networkAttributes: [valuesOf(named, networkTypes)],
    nodes,
    edges,
  };
  const parts = Object.entries(aspects);
  const document = [
    { CXVersion: '2.0', hasFragments: false },
    { metaData: parts.map(([name, elements]) => ({ name, elementCount: elements.length })) },
    ...parts.map(([name, elements]) => ({ [name]: elements })),
    { status: [{ error: '', success: true }] },
  ];
  return `${JSON.stringify(document, null, 2)}\n`;
}

/** One type for each attribute that fits all its values; `string` where no other does. */
function typesOf(owners: readonly Attributes[]): Map<string, DataType> {
  const types = new Map<string, DataType>();
  for (const [name, value] of owners.flat()) {
    const [before, type] = [types.get(name), dataType(value)];
    types.set(name, before === undefined ? type : common(before, type));
  }
  return types;
}

function dataType(value: unknown): DataType {
  if (typeof value === 'boolean') return 'boolean';
  if (typeof value === 'number')
    return value === Math.trunc(value) && Math.abs(value) < 2 ** 31
      ? 'integer'
      : Number.isSafeInteger(value)
        ? 'long'
        : 'double';
  const isList = Array.isArray(value) && value.every((item) => typeof item === 'string');
  return isList ? 'list_of_string' : 'string';
}

const NUMBERS: readonly DataType[] = ['integer', 'long', 'double'];

function common(a: DataType, b: DataType): DataType {
  if (a === b) return a;
  if (!NUMBERS.includes(a) || !NUMBERS.includes(b)) return 'string';
  return NUMBERS.indexOf(a) > NUMBERS.indexOf(b) ? a : b;
}

function declared(types: ReadonlyMap<string, DataType>): object {
  return Object.fromEntries([...types].map(([name, d]) => [name, { d }]));
}

function valuesOf(attributes: Attributes, types: ReadonlyMap<string, DataType>): object {
  return Object.fromEntries(
    attributes.map(([name, value]): [string, Value] => [
      name,
      types.get(name) === 'string' ? asText(value) : (value as Value),
    ]),
  );
}
