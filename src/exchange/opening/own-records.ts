/** Our own records, found again in the attributes that `record-attributes.ts` wrote. */
import * as v from 'valibot';
import {
  FORMAT,
  networkSchema,
  type Organization,
  organizationSchema,
  type Relation,
  relationSchema,
} from '../../network/records.ts';
import type { ForeignAttributes, ForeignEdge, ForeignNode } from '../formats/foreign-graph.ts';
import {
  LABEL_ATTRIBUTE,
  PINNED_ATTRIBUTE,
  STATE_ATTRIBUTE,
} from '../formats/record-attributes.ts';

type Fields = Readonly<Record<string, unknown>>;
type Entries = Readonly<Record<string, v.GenericSchema>>;

/** What other programs and our own writers add to a record; none of it is a field. */
const NO_FIELD = new Set([
  'x',
  'y',
  'z',
  PINNED_ATTRIBUTE,
  STATE_ATTRIBUTE,
  LABEL_ATTRIBUTE,
  'interaction',
]);

/** The record of a node that was an organization of ours; `null` for any other. */
export function ownOrganization({ id, attributes }: ForeignNode): Organization | null {
  return whole(organizationSchema, { id, ...fieldsOf(attributes, organizationSchema.entries) });
}

/** The record of an edge that was a relation of ours; `null` for any other. */
export function ownRelation({ id, source, target, attributes }: ForeignEdge): Relation | null {
  const fields = fieldsOf(attributes, relationSchema.entries);
  return whole(relationSchema, { id, ...fields, source, target });
}

/** What is left of a network of ours among the attributes of a graph; `null` for any other. */
export function ownHead(attributes: ForeignAttributes): Fields | null {
  const fields = fieldsOf(attributes, networkSchema.entries as unknown as Entries);
  return fields.format === FORMAT ? fields : null;
}

/** Whether a node is pinned, as one of our writers says it; nothing where it says nothing. */
export function pinnedOf({ attributes }: ForeignNode): { pinned?: boolean } {
  const [, value] = attributes.find(([name]) => name === PINNED_ATTRIBUTE) ?? [];
  if (value === true || value === 'true') return { pinned: true };
  return value === false || value === 'false' ? { pinned: false } : {};
}

/** Fields by name; formats of text hold lists, objects, numbers and truth values as JSON. */
function fieldsOf(attributes: ForeignAttributes, entries: Entries): Fields {
  return Object.fromEntries(
    attributes
      .filter(([name]) => !NO_FIELD.has(name))
      .map(([name, value]) => [
        name,
        asField(value, Object.hasOwn(entries, name) && entries[name]),
      ]),
  );
}

function asField(value: unknown, schema: v.GenericSchema | undefined | false): unknown {
  if (typeof value !== 'string' || !schema || v.is(schema, value)) return value;
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}

/** The data itself where the schema accepts them, with the fields that it does not know. */
function whole<Schema extends v.GenericSchema>(
  schema: Schema,
  data: unknown,
): v.InferOutput<Schema> | null {
  return v.is(schema, data) ? (data as v.InferOutput<Schema>) : null;
}
