/** Looking attributes up by their names, for the readers of all formats. */
import type { ForeignAttributes } from './foreign-graph.ts';
import { DIRECTED_ATTRIBUTE } from './record-attributes.ts';

/** Where programs put what a node is called; the first that says something. */
const LABELS = ['label', 'name', 'n', 'shared name', 'shared_name', 'title'];
/** Where they put what a kind of edge is called. */
export const TYPES = [
  'typename',
  'interaction',
  'shared interaction',
  'shared_interaction',
  'type',
  'relation',
  'relationship',
  'kind',
  'sign',
  'label',
  'edge label',
];

/** Whether Cytoscape notes it of nodes and edges for itself, in whichever of its formats. */
export function isCytoscapesOwn(name: string): boolean {
  return /^(?:SUID|selected|shared[ _](?:name|interaction))$/.test(name);
}

/** Text or a number as an identifier; `undefined` for anything else, and for empty text. */
export function identifier(value: unknown): string | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : undefined;
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** The value of an attribute by its exact name. */
export function attributeOf(attributes: ForeignAttributes, name: string): unknown {
  return attributes.find(([key]) => key === name)?.[1];
}

/**
 * The first text or number that one of the names has, in the order of the names; blank text and the
 * case of letters do not count.
 * @param names in lower case
 */
export function firstText(
  attributes: ForeignAttributes,
  names: readonly string[],
): string | undefined {
  for (const name of names)
    for (const [key, value] of attributes) {
      if (key.length !== name.length || key.toLowerCase() !== name) continue;
      const text = identifier(value);
      if (text?.trim()) return text;
    }
  return undefined;
}

/** What the attribute `directed` of an edge says, as our own writers give it where a format has no other place. */
export function saidDirection(attributes: ForeignAttributes): boolean | undefined {
  const said = attributeOf(attributes, DIRECTED_ATTRIBUTE);
  if (said === true || said === 'true') return true;
  return said === false || said === 'false' ? false : undefined;
}

/** What a node or a whole graph is called. */
export function labelOf(attributes: ForeignAttributes): string | undefined {
  return firstText(attributes, LABELS);
}

/** What the file calls the kind of an edge. */
export function typeOf(attributes: ForeignAttributes): string | undefined {
  return firstText(attributes, TYPES);
}
