/** Ids of the records of a network: which are taken, and how new ones are made. */
import type { Network, Relation } from './records.ts';
import { uniqueSlugs } from './slugs.ts';

/** The ids of all records, which a new one cannot have. */
export function takenIds(network: Network): string[] {
  const { sources, organizations, relations, blocs, disputes, story, coverage, readings } = network;
  const decided = [coverage, readings?.readers, readings?.settled];
  const records = [sources, organizations, relations, blocs, disputes, story, ...decided];
  return records.flatMap((list) => list?.map(({ id }) => id) ?? []);
}

/** An id for a new record, made from its name; `fallback` stands for a name that makes none. */
export function newId(network: Network, name: string, fallback: string): string {
  return uniqueSlugs(takenIds(network))(name, fallback);
}

type Tie = Pick<Relation, 'source' | 'type' | 'target'>;

/** What a relation is called by convention: `source-type-target`. */
export function idOfTie({ source, type, target }: Tie): string {
  return `${source}-${type}-${target}`;
}
