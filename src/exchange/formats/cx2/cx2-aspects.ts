/** The frame of CX2: aspects gathered from their fragments, and attributes by their declarations. */
import type { Note } from '../../../network/problems.ts';
import type { ForeignAttributes } from '../foreign-graph.ts';
import { field, isObject, type problemsIn } from '../json-shape.ts';

export type Aspects = ReadonlyMap<string, readonly unknown[]>;

/** Aspects that this program writes itself or counts by. */
const FRAME = new Set(['metaData', 'attributeDeclarations', 'networkAttributes', 'status']);
const GRAPH = ['nodes', 'edges'] as const;

/**
 * All elements of each aspect, in the order of the file; an aspect may come in several fragments.
 * @param items the document without its first item, the descriptor
 */
export function gatherAspects(
  items: readonly unknown[],
  add: ReturnType<typeof problemsIn>['add'],
): Aspects {
  const aspects = new Map<string, unknown[]>();
  for (const [i, item] of items.entries()) {
    if (!isObject(item)) {
      add(`[${i + 1}]`, { code: 'cx-no-aspect', params: {} });
      continue;
    }
    for (const [name, elements] of Object.entries(item)) {
      if (!Array.isArray(elements)) {
        if (name === 'nodes' || name === 'edges')
          add(name, { code: 'not-a-list', params: { name, format: 'cx2' } });
        continue;
      }
      const all = aspects.get(name) ?? [];
      for (const element of elements) all.push(element);
      aspects.set(name, all);
    }
  }
  return aspects;
}

/** Names of aspects that say nothing of the network itself: styles, tables, states of a view. */
export function otherAspects(aspects: Aspects): string[] {
  return [...aspects.keys()].filter(
    (name) => !FRAME.has(name) && name !== 'nodes' && name !== 'edges',
  );
}

/** What the file says of itself and does not keep: other counts than its own, a writing that failed. */
export function frameNotes(aspects: Aspects): Note[] {
  const notes: Note[] = [];
  for (const name of GRAPH) {
    const entry = aspects.get('metaData')?.find((one) => isObject(one) && one.name === name);
    const count = isObject(entry) ? field(entry, 'elementCount') : undefined;
    const found = aspects.get(name)?.length ?? 0;
    if (typeof count === 'number' && count !== found) {
      const params = { of: name, said: count, found };
      notes.push({ code: 'count-differs', params, place: 'metaData' });
    }
  }
  const failed = aspects.get('status')?.some((one) => isObject(one) && one.success === false);
  if (failed) notes.push({ code: 'writing-failed', params: {}, place: 'status' });
  return notes;
}

/** How attributes of nodes or of edges are declared: short names, and values of those not given. */
export interface Declarations {
  readonly names: ReadonlyMap<string, string>;
  readonly defaults: ForeignAttributes;
}

export function declarationsOf(aspects: Aspects, owner: 'nodes' | 'edges'): Declarations {
  const names = new Map<string, string>();
  const defaults: (readonly [string, unknown])[] = [];
  for (const declarations of aspects.get('attributeDeclarations') ?? []) {
    const declared = isObject(declarations) ? field(declarations, owner) : undefined;
    for (const [name, how] of Object.entries(isObject(declared) ? declared : {})) {
      if (!isObject(how)) continue;
      const alias = field(how, 'a');
      if (typeof alias === 'string') names.set(alias, name);
      if (Object.hasOwn(how, 'v')) defaults.push([name, how.v]);
    }
  }
  return { names, defaults };
}

/** Attributes under their full names, with the declared values of those that are not given. */
export function declaredAttributes(
  values: unknown,
  { names, defaults }: Declarations,
): ForeignAttributes {
  const given = Object.entries(isObject(values) ? values : {}).map(
    ([name, value]) => [names.get(name) ?? name, value] as const,
  );
  if (defaults.length === 0) return given;
  const there = new Set(given.map(([name]) => name));
  return [...given, ...defaults.filter(([name]) => !there.has(name))];
}
