/** Tables for `neo4j-admin database import`. */
import type { Checks } from '../../../evidence/states.ts';
import type { Network } from '../../../network/records.ts';
import type { NamedText } from '../../zip.ts';
import { neo4jRows, type Properties, type Property } from './neo4j-rows.ts';

const ARRAY_DELIMITER = ';';

/** How a header names the ids of organizations; ids of networks are counted apart. */
const SPACE = '(Organization)';

const HOW = `neo4j-admin database import full --nodes=network.csv --nodes=organizations.csv \\
  --relationships=relations.csv --multiline-fields=true
`;

/**
 * Tables of the network, its organizations and its relations with the headers that Neo4j reads, and
 * the command that imports them. Cells are as they are, not made safe for a spreadsheet.
 * Source: Neo4j Operations Manual, “CSV file header format”.
 */
export function writeNeo4jCsv(network: Network, checks: Checks): readonly NamedText[] {
  const rows = neo4jRows(network, checks);
  const relations = rows.relationships;
  return [
    { name: 'network.csv', text: nodeTable([rows.network], 'Network') },
    { name: 'organizations.csv', text: nodeTable(rows.organizations, 'Organization') },
    {
      name: 'relations.csv',
      text: table(
        [`:START_ID${SPACE}`, `:END_ID${SPACE}`, ':TYPE'],
        relations.map(({ source, target, type }) => [source, target, type]),
        relations.map(({ properties }) => properties),
      ),
    },
    { name: 'import.txt', text: HOW },
  ];
}

function nodeTable(owners: readonly Properties[], label: string): string {
  const ids = owners.map((properties) => [
    properties.find(([name]) => name === 'id')?.[1] ?? '',
    label,
  ]);
  const rest = owners.map((properties) => properties.filter(([name]) => name !== 'id'));
  return table([`id:ID(${label})`, ':LABEL'], ids, rest);
}

function table(
  head: readonly string[],
  firstCells: readonly (readonly Property[])[],
  owners: readonly Properties[],
): string {
  const byName = owners.map((properties) => new Map(properties));
  const names = [...new Set(owners.flatMap((properties) => properties.map(([name]) => name)))];
  const columns = names.map((name) => {
    const values = byName.map((values) => values.get(name));
    return { name, values, type: columnType(values) };
  });
  const lines = [
    // A colon in a header ends the name.
    [...head, ...columns.map(({ name, type }) => `${name.replaceAll(':', '_')}:${type}`)],
    ...firstCells.map((cells, row) => [
      ...cells,
      ...columns.map(({ values, type }) => cellValue(values[row], type)),
    ]),
  ];
  return lines.map((cells) => `${cells.map(cell).join(',')}\r\n`).join('');
}

type ColumnType = 'string' | 'string[]' | 'double' | 'boolean';

/** A list is a list where none of its texts holds the delimiter, which has no escape; else it is JSON. */
function columnType(column: readonly (Property | undefined)[]): ColumnType {
  const values = column.filter((value) => value !== undefined);
  if (values.every((value) => typeof value === 'number')) return 'double';
  if (values.every((value) => typeof value === 'boolean')) return 'boolean';
  return values.every(
    (value) =>
      typeof value === 'object' &&
      value.every((text) => text !== '' && !text.includes(ARRAY_DELIMITER)),
  )
    ? 'string[]'
    : 'string';
}

function cellValue(value: Property | undefined, type: ColumnType): Property | undefined {
  if (typeof value !== 'object') return value;
  if (type !== 'string[]') return JSON.stringify(value);
  return value.length === 0 ? undefined : value.join(ARRAY_DELIMITER);
}

/** No cell at all is no property; quotes with nothing between them are empty text. */
function cell(value: Property | undefined): string {
  if (value === undefined) return '';
  const text = String(value);
  return text === '' || /[",\r\n]/.test(text) || text !== text.trim()
    ? `"${text.replaceAll('"', '""')}"`
    : text;
}
