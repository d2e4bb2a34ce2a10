/** The explorer's own file: the records in one object, read back without loss (docs/data-format.md). */
import { writtenPart } from '../../../network/joining/own-part.ts';
import { checkNetwork, inOneFile } from '../../../network/network.ts';
import type { Outcome } from '../../../network/problems.ts';
import { FORMAT, joinedSchema, type Network, networkSchema } from '../../../network/records.ts';
import { field, isObject } from '../json-shape.ts';

/** Whether parsed JSON says that it is a network of ours. */
export function isExplorerJson(value: unknown): boolean {
  return isObject(value) && field(value, 'format') === FORMAT;
}

/** Checks the records; what breaks a rule is a problem with its place. */
export function readExplorerJson(value: unknown, file: string): Outcome<Network> {
  return checkNetwork(value, inOneFile(file));
}

/** What a schema says about the order of fields. */
interface SchemaNode {
  readonly type: string;
  readonly entries?: Readonly<Record<string, SchemaNode>>;
  readonly item?: SchemaNode;
  readonly wrapped?: SchemaNode;
}

/**
 * Writes a network as JSON, indented by two, with a newline at its end. Fields come in the order of
 * the schema and unknown ones after them, so that two versions differ only where a record does.
 * Records keep the order they have. A joined network is written as its members and what it has of its own.
 */
export function writeExplorerJson(network: Network): string {
  const written = network.joined
    ? inOrder(writtenPart(network), joinedSchema)
    : inOrder(network, networkSchema);
  return `${JSON.stringify(written, null, 2)}\n`;
}

// Selectors are written as they are: their schema is a choice between several, all of few fields.
function inOrder(value: unknown, schema: SchemaNode | undefined): unknown {
  if (schema?.wrapped) return inOrder(value, schema.wrapped);
  if (Array.isArray(value)) return value.map((item: unknown) => inOrder(item, schema?.item));
  const entries = schema?.entries;
  if (typeof value !== 'object' || value === null || !entries) return value;
  const known = Object.keys(entries);
  const place = (key: string) => (known.includes(key) ? known.indexOf(key) : known.length);
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => place(a) - place(b))
      .map(([key, field]) => [key, inOrder(field, entries[key])]),
  );
}
