/** Our own records, found again in the attributes that `record-attributes.ts` wrote. */
import * as v from 'valibot';
import type { Note, Place } from '../../network/problems.ts';
import { SLUG } from '../../network/record-parts.ts';
import {
  FORMAT,
  networkSchema,
  type Organization,
  organizationSchema,
  type Relation,
  relationSchema,
} from '../../network/records.ts';
import { relationType } from '../../network/relation-types.ts';
import type { ForeignAttributes, ForeignEdge, ForeignNode } from '../formats/foreign-graph.ts';
import { attributeOf } from '../formats/named-attributes.ts';
import {
  CONSENSUS_ATTRIBUTE,
  DIRECTED_ATTRIBUTE,
  LABEL_ATTRIBUTE,
  PINNED_ATTRIBUTE,
  RECORD_ATTRIBUTE,
  STATE_ATTRIBUTE,
} from '../formats/record-attributes.ts';
import { plainAttributes } from './foreign-organizations.ts';

type Fields = Readonly<Record<string, unknown>>;
type Entries = Readonly<Record<string, v.GenericSchema>>;

/** What other programs and our own writers add to a record; none of it is a field. */
const NO_FIELD = new Set([
  'x',
  'y',
  'z',
  PINNED_ATTRIBUTE,
  STATE_ATTRIBUTE,
  CONSENSUS_ATTRIBUTE,
  DIRECTED_ATTRIBUTE,
  LABEL_ATTRIBUTE,
  RECORD_ATTRIBUTE,
  'interaction',
]);

/** The record of a node that was an organization of ours; `null` for any other. */
export function ownOrganization({ id, label, attributes }: ForeignNode): Organization | null {
  if (!hasAll(attributes, ['name', 'kind', 'aliases', 'attributes'])) return null;
  const fields = fieldsOf(attributes, organizationSchema.entries);
  // NetworkX, which goes by the id there, puts it where GML has the label.
  const isNumbered = /^\d+$/.test(id) && label !== undefined && SLUG.test(label);
  const named = isNumbered && label !== fields.name ? label : id;
  return whole(organizationSchema, { id: named, ...fields, ...recordIn(attributes) });
}

/**
 * The records of nodes that were organizations of ours, by the ids of the nodes. A node that was copied in
 * another program has the record's id too: the first keeps it, and the others go by their own.
 */
export function ownOrganizations(nodes: readonly ForeignNode[]): ReadonlyMap<string, Organization> {
  const records = new Map<string, Organization>();
  const taken = new Set<string>();
  for (const node of nodes) {
    const record = ownOrganization(node);
    if (!record) continue;
    const id = taken.has(record.id) ? node.id : record.id;
    if (taken.has(id) || !SLUG.test(id)) continue;
    taken.add(id);
    records.set(node.id, { ...record, id });
  }
  return records;
}

/**
 * The record of an edge that was a relation of ours; `null` for any other.
 * @param ends ids of the organizations at its ends, where the file has others for their nodes
 */
export function ownRelation(
  { id, source, target, attributes }: ForeignEdge,
  ends = { source, target },
): Relation | null {
  if (!hasAll(attributes, ['type', 'basis', 'confidence'])) return null;
  const fields = fieldsOf(attributes, relationSchema.entries);
  const record = whole(relationSchema, { id, ...fields, ...recordIn(attributes), ...ends });
  if (!record || relationType(record.type).directed || ends.source <= ends.target) return record;
  return { ...record, source: ends.target, target: ends.source };
}

/**
 * The record with what another program added to it (a degree, a remark) among its attributes, where a reader
 * sees it. Lists and objects stay fields that this version does not know.
 */
export function withAdded<Kept extends Organization | Relation>(
  record: Kept,
  place: Place,
  notes: Note[],
): Kept {
  const entries = 'kind' in record ? organizationSchema.entries : relationSchema.entries;
  const added = Object.entries(record).filter(
    ([name, value]) => !Object.hasOwn(entries, name) && typeof value !== 'object',
  );
  if (added.length === 0) return record;
  const names = new Set(added.map(([name]) => name));
  const before = record.attributes ?? [];
  // igraph gives nothing, or no number, to what has no value.
  const attributes = plainAttributes(
    added.filter(([, value]) => value !== 'NaN'),
    place,
    notes,
  ).filter(({ name, value }) => !before.some((one) => one.name === name && one.value === value));
  const rest = Object.entries(record).filter(([name]) => !names.has(name));
  return {
    ...Object.fromEntries(rest),
    ...(before.length + attributes.length > 0 && { attributes: [...before, ...attributes] }),
  } as Kept;
}

/** Whether fields that no record of ours is without are there: others' nodes may have many attributes. */
function hasAll(attributes: ForeignAttributes, names: readonly string[]): boolean {
  return names.every((name) => attributes.some(([key]) => key === name));
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

function recordIn(attributes: ForeignAttributes): Fields {
  const id = attributeOf(attributes, RECORD_ATTRIBUTE);
  return typeof id === 'string' && SLUG.test(id) ? { id } : {};
}

/**
 * Fields by name, without the empty text that igraph gives to what has none; formats of text hold lists,
 * objects, numbers and truth values as JSON.
 */
function fieldsOf(attributes: ForeignAttributes, entries: Entries): Fields {
  return Object.fromEntries(
    attributes
      .filter(
        ([name, value]) => !NO_FIELD.has(name) && !(value === '' && isOptional(name, entries)),
      )
      .map(([name, value]) => [
        name,
        asField(value, Object.hasOwn(entries, name) && entries[name]),
      ]),
  );
}

function isOptional(name: string, entries: Entries): boolean {
  return Object.hasOwn(entries, name) && entries[name]?.type === 'optional';
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
