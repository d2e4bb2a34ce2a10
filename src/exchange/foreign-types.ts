/** What another file calls its relations, and what they become here. */
import {
  CODED_TYPE_IDS,
  RELATION_TYPE_IDS,
  type RelationTypeId,
  relationType,
} from '../network/relation-types.ts';
import type { ForeignEdge } from './foreign-graph.ts';

/** A type of the codebook, or the file's own name under a neutral mark. */
export type TypeChoice = RelationTypeId | 'own-name';

export interface ForeignType {
  /** As the file calls it; empty where it calls it nothing. */
  readonly name: string;
  readonly edges: number;
  readonly choice: TypeChoice;
}

/** The reader's choices by the file's name for a type. */
export type TypeChoices = ReadonlyMap<string, TypeChoice>;

/** Every type among the edges, the most frequent first, with the reader's choice or else a guess. */
export function foreignTypes(edges: readonly ForeignEdge[], choices: TypeChoices): ForeignType[] {
  const counts = new Map<string, number>();
  for (const { type = '' } of edges) counts.set(type, (counts.get(type) ?? 0) + 1);
  const names = [...counts.keys()];
  const signs = areSigns(names);
  return [...counts]
    .sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1))
    .map(([name, count]) => ({
      name,
      edges: count,
      choice: choices.get(name) ?? (signs ? bySign(Number(name)) : byName(name)),
    }));
}

/** Numbers of which one is negative are signs; weights and codes are not. */
function areSigns(names: readonly string[]): boolean {
  const numbers = names.map((name) => (name.trim() === '' ? Number.NaN : Number(name)));
  return numbers.every((n) => !Number.isNaN(n)) && numbers.some((n) => n < 0);
}

function bySign(value: number): TypeChoice {
  return CODED_TYPE_IDS.find((id) => relationType(id).sign === Math.sign(value)) ?? 'own-name';
}

function byName(name: string): TypeChoice {
  const folded = name.normalize('NFD').replace(/\p{M}/gu, '').trim().toLowerCase();
  const own = CODED_TYPE_IDS.find((id) => id === folded.replaceAll(/[\s_]+/g, '-'));
  return own ?? CODED_TYPE_IDS.find((id) => relationType(id).alsoCalled.test(folded)) ?? 'own-name';
}

/** The registry's type for a choice: kept names have one with and one without direction. */
export function chosenType(choice: TypeChoice, directed: boolean): RelationTypeId {
  if (choice !== 'own-name') return choice;
  const kept = RELATION_TYPE_IDS.find(
    (id) => !relationType(id).coded && relationType(id).directed === directed,
  );
  if (!kept) throw new Error('the registry has no type for names of other files');
  return kept;
}
