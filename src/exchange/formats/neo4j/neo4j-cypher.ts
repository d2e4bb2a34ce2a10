/** A Cypher script that makes the network in a Neo4j database. */
import type { Checks } from '../../../evidence/states.ts';
import type { Network } from '../../../network/records.ts';
import { type Neo4jRelationship, neo4jRows, type Properties, type Property } from './neo4j-rows.ts';

/** Records a statement: enough to be quick, few enough for a parser. */
const BATCH = 500;

/**
 * Writes statements that may be run again: nodes and relationships are merged by their ids, so that
 * none is there twice. Organizations are `:Organization` with the network's id in `network`, the
 * network itself is one `:Network`, relationships have the type of the relation in upper case.
 * Source: Neo4j Cypher Manual, “Expressions” (string literals) and “MERGE”.
 */
export function writeNeo4jCypher(network: Network, checks: Checks): string {
  const rows = neo4jRows(network, checks);
  const id = literal(network.id);
  const byType = new Map<string, Neo4jRelationship[]>();
  for (const relationship of rows.relationships) {
    const same = byType.get(relationship.type) ?? [];
    same.push(relationship);
    byType.set(relationship.type, same);
  }
  const statements = [
    'CREATE CONSTRAINT organization_id IF NOT EXISTS FOR (o:Organization) REQUIRE (o.network, o.id) IS UNIQUE',
    `MERGE (n:Network {id: ${id}}) SET n += ${map(rows.network)}`,
    ...batches(rows.organizations).map(
      (batch) =>
        `UNWIND ${list(batch.map(map))} AS row\nMERGE (o:Organization {network: ${id}, id: row.id}) SET o += row`,
    ),
    ...[...byType].flatMap(([type, relationships]) =>
      batches(relationships).map(
        (batch) =>
          `UNWIND ${list(batch.map(relationshipRow))} AS row\n` +
          `MATCH (a:Organization {network: ${id}, id: row.source})\n` +
          `MATCH (b:Organization {network: ${id}, id: row.target})\n` +
          `MERGE (a)-[r:${identifierOf(type)} {id: row.properties.id}]->(b) SET r += row.properties`,
      ),
    ),
  ];
  const head = `// ${network.title.replace(/[\s\p{Cc}]+/gu, ' ')}\n// Run with: cypher-shell -f FILE\n`;
  return `${head}${statements.map((statement) => `\n${statement};\n`).join('')}`;
}

function relationshipRow({ source, target, properties }: Neo4jRelationship): string {
  return `{source: ${literal(source)}, target: ${literal(target)}, properties: ${map(properties)}}`;
}

function map(properties: Properties): string {
  return `{${properties.map(([name, value]) => `${identifierOf(name)}: ${literal(value)}`).join(', ')}}`;
}

function list(items: readonly string[]): string {
  return `[\n  ${items.join(',\n  ')}\n]`;
}

/** A name as Cypher takes any: in backticks unless it is plain letters. */
function identifierOf(name: string): string {
  return /^[A-Za-z_][A-Za-z0-9_]*$/.test(name)
    ? name
    : `\`${escaped(name).replaceAll('`', '``')}\``;
}

function literal(value: Property): string {
  if (typeof value === 'string') return `'${escaped(value).replaceAll("'", String.raw`\'`)}'`;
  if (typeof value === 'number') return numberLiteral(value);
  return Array.isArray(value) ? `[${value.map(literal).join(', ')}]` : String(value);
}

/** Whole numbers past 64 bits are refused as such but not as decimals; exponents have no plus. */
function numberLiteral(value: number): string {
  const isHuge = Number.isInteger(value) && !Number.isSafeInteger(value);
  return (isHuge ? value.toExponential() : String(value)).replace('e+', 'e');
}

const SHORT = new Map([
  ['\n', String.raw`\n`],
  ['\r', String.raw`\r`],
  ['\t', String.raw`\t`],
]);

/**
 * Text inside a literal. A `u` after a backslash is written by its number: Neo4j 4 reads `\u` before
 * it reads strings, and would see one in the second backslash of `\\u`.
 */
function escaped(text: string): string {
  return text
    .replaceAll('\\', String.raw`\\`)
    .replaceAll(String.raw`\\u`, String.raw`\\\u0075`)
    .replace(/[\p{Cc}\u2028\u2029]/gu, (character) => SHORT.get(character) ?? unicode(character));
}

function unicode(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0').toUpperCase()}`;
}

function batches<T>(items: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(items.length / BATCH) }, (_, i) =>
    items.slice(i * BATCH, (i + 1) * BATCH),
  );
}
