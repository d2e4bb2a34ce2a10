/** A node of another program as an organization. */
import type { NoteParams } from '../../network/note-codes.ts';
import { ORGANIZATION_KIND_IDS } from '../../network/organization-kinds.ts';
import type { Note, Place } from '../../network/problems.ts';
import type { Attribute, Organization } from '../../network/records.ts';
import type { ForeignAttributes, ForeignNode } from '../formats/foreign-graph.ts';
import { asText } from '../formats/record-attributes.ts';

/** Longer names cannot be drawn or listed. */
const LONGEST_NAME = 300;
const LONGEST_VALUE = 10_000;

/**
 * Name from the label or else the id, or its number among the nodes (`#3`); the kind where an attribute names one of ours; every other
 * attribute under its own name (a `name` too that is not the label), and the node's id where it is not
 * the name.
 */
export function foreignOrganization(
  { id, label, position, attributes, place }: ForeignNode,
  newId: (name: string, fallback: string) => string,
  index: number,
  notes: Note[],
): Organization {
  const given = label?.trim() || id.trim() || `#${index + 1}`;
  const name = cutName(given, place, notes);
  const ofKind = attributes.find(([key, value]) => /^(kind|type)$/i.test(key) && isKind(value));
  const kind = ofKind?.[1];
  const isSaid = ([key, value]: ForeignAttributes[number]): boolean =>
    isAliases(key, value) ||
    (/^(label|name)$/i.test(key) && asText(value).trim() === given) ||
    (/^[xyz]$/i.test(key) && position !== undefined);
  return {
    id: newId(name, `organization-${index + 1}`),
    name,
    kind: isKind(kind) ? kind : 'other',
    aliases: aliasesIn(attributes),
    attributes: [
      ...(id === given
        ? []
        : [
            {
              name: 'id',
              value: cut(id, LONGEST_VALUE, 'id', place, notes),
              evidence: [],
            },
          ]),
      ...plainAttributes(
        attributes.filter((attribute) => attribute !== ofKind && !isSaid(attribute)),
        place,
        notes,
      ),
    ],
  };
}

/** Attributes as records hold them, without the empty ones; what is very long is cut and noted. */
export function plainAttributes(
  attributes: ForeignAttributes,
  place: Place,
  notes: Note[],
): Attribute[] {
  return attributes.flatMap(([name, value]) => {
    const text = value === null || value === undefined ? '' : asText(value);
    if (name === '' || text.trim() === '') return [];
    const said = cut(text, LONGEST_VALUE, 'value', place, notes);
    return [{ name: cutName(name, place, notes), value: said, evidence: [] }];
  });
}

/** Other names, where the file has them as a list. */
function aliasesIn(attributes: ForeignAttributes): string[] {
  const lists = attributes.flatMap(([key, value]) => (isAliases(key, value) ? [value] : []));
  return lists.flatMap((list) => list.filter((alias) => alias !== ''));
}

function isAliases(key: string, value: unknown): value is string[] {
  const isList = Array.isArray(value) && value.every((one) => typeof one === 'string');
  return /^aliases?$/i.test(key) && isList;
}

/** A name as far as it can be drawn and listed. */
export function cutName(name: string, place: Place, notes: Note[]): string {
  return cut(name, LONGEST_NAME, 'name', place, notes);
}

function cut(
  text: string,
  most: number,
  of: NoteParams['text-cut']['of'],
  place: Place,
  notes: Note[],
): string {
  if (text.length <= most) return text;
  notes.push({ code: 'text-cut', params: { of, most }, place });
  return `${text.slice(0, most)}…`;
}

function isKind(value: unknown): value is Organization['kind'] {
  return ORGANIZATION_KIND_IDS.some((id) => id === value);
}
