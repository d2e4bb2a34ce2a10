/** Names that other files have for their relations: which are listed and marked each for itself. */
import { groupedBy } from './grouped.ts';
import type { Relation } from './records.ts';
import { relationType } from './relation-types.ts';

/** As many marks in the middle of a line as can be told apart at a glance; a bare line is one more. */
export const OWN_MARKS = 5;

type Typed = Pick<Relation, 'type' | 'typeName'>;

/**
 * The names that have a mark of their own, each with its number: 0 is a bare line. Those with most relations have one;
 * where there are more names, or relations without one, these share the bare line.
 */
export function ownTypes(relations: readonly Typed[]): ReadonlyMap<string, number> {
  const own = relations.filter(({ type }) => !relationType(type).coded);
  const names = own.flatMap(({ typeName }) => typeName ?? []);
  const ranked = [...groupedBy(names, (name) => name).values()]
    .sort((a, b) => b.length - a.length)
    .map(([name]) => name);
  const isBareShared = names.length < own.length || ranked.length > OWN_MARKS + 1;
  const first = isBareShared ? 1 : 0;
  return new Map(ranked.slice(0, OWN_MARKS + 1 - first).map((name, i) => [name, i + first]));
}

const PREFIX = 'own:';

/**
 * By what a filter hides the relations of a type: the type's id, or the name that another file has for it, where that is
 * listed for itself. Text without commas, for an address.
 */
export function typeValue({ type, typeName }: Typed, own: ReadonlyMap<string, number>): string {
  return typeName !== undefined && own.has(typeName) && !relationType(type).coded
    ? ownValue(typeName)
    : type;
}

export function ownValue(name: string): string {
  return `${PREFIX}${name.replace(/[%,]/g, encodeURIComponent)}`;
}

/** Whether a filter may ask for it, whatever names a network has. */
export function isOwnValue(value: string): boolean {
  return value.startsWith(PREFIX);
}
