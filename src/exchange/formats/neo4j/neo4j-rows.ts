/** A network as Neo4j holds one: nodes and relationships with properties that are text or lists of text. */
import type { Checks } from '../../../evidence/states.ts';
import type { Network, Relation } from '../../../network/records.ts';
import { slugOf } from '../../../network/slugs.ts';
import { edgeLabels } from '../english-labels.ts';
import {
  type Attributes,
  asText,
  networkAttributes,
  organizationAttributes,
  PINNED_ATTRIBUTE,
  positionsOf,
  relationAttributes,
  workedOut,
} from '../record-attributes.ts';

export type Property = string | number | boolean | readonly string[];
export type Properties = readonly (readonly [name: string, value: Property])[];

export interface Neo4jRelationship {
  readonly source: string;
  readonly target: string;
  /** In upper case, as Neo4j's types are written: `TARGET_OF`. */
  readonly type: string;
  readonly properties: Properties;
}

export interface Neo4jRows {
  /** The properties of the one node that stands for the network. */
  readonly network: Properties;
  /** Each with its `id` first. */
  readonly organizations: readonly Properties[];
  readonly relationships: readonly Neo4jRelationship[];
}

/** Neo4j has no maps in properties, so a field that is one (evidence among them) is JSON in a string. */
export function neo4jRows(network: Network, checks: Checks): Neo4jRows {
  const found = workedOut(network, checks);
  const labels = edgeLabels(network);
  const positions = positionsOf(network);
  return {
    network: properties(networkAttributes(network)),
    organizations: network.organizations.map((organization) => {
      const { x, y, pinned } = positions.get(organization.id) ?? {};
      const place = { x, y, [PINNED_ATTRIBUTE]: pinned };
      return properties([
        ['id', organization.id],
        ['network', network.id],
        ...organizationAttributes(organization),
        ...Object.entries(place),
      ]);
    }),
    relationships: network.relations.map((relation) => ({
      source: relation.source,
      target: relation.target,
      type: relationshipType(relation),
      properties: properties([
        ['id', relation.id],
        ...relationAttributes(relation, found(relation), labels.get(relation.id)),
      ]),
    })),
  };
}

function relationshipType({ type, typeName = '' }: Relation): string {
  return (slugOf(typeName) || type).replaceAll('-', '_').toUpperCase();
}

function properties(attributes: Attributes): Properties {
  return attributes
    .filter(([, value]) => value !== undefined && value !== null)
    .map(([name, value]) => [name, isProperty(value) ? value : asText(value)]);
}

function isProperty(value: unknown): value is Property {
  return (
    ['string', 'number', 'boolean'].includes(typeof value) ||
    (Array.isArray(value) && value.every((item) => typeof item === 'string'))
  );
}
