/** What GEXF and GraphML have in common: attributes declared once, then given by key. */
import type { Fault, Note, Place } from '../../network/problems.ts';
import type { ForeignAttributes, ForeignNode } from './foreign-graph.ts';

export interface Declaration {
  readonly name: string;
  /** What elements have that do not say otherwise. */
  standard?: string;
  /** How a value is read; as it stands where nothing is said. */
  readonly read?: ((text: string) => unknown) | undefined;
}

export type KeyedValues = readonly (readonly [key: string, text: string])[];

/** No program writes so many; each node and edge may have a value of each. */
const MOST_DECLARED = 2_000;

/** Refuses one declaration more than can be read; `null` where there is room. */
export function refuseDeclarations({ size }: { readonly size: number }): Fault | null {
  if (size < MOST_DECLARED) return null;
  return { code: 'too-many-attributes', params: { most: MOST_DECLARED } };
}

/** Defaults multiply a file; beyond this many values they are left out. */
const MOST_DEFAULTS = 500_000;

/** The declarations with a default, or none where these would be too many. */
export function standards(
  declared: Iterable<Declaration>,
  elements: number,
  notes: Note[],
): Declaration[] {
  const found = [...declared].filter(({ standard }) => standard !== undefined);
  if (found.length * elements <= MOST_DEFAULTS) return found;
  notes.push({ code: 'defaults-left-out', params: {}, place: null });
  return [];
}

/**
 * Values under the names that they are declared with, then the defaults of what is missing. Undeclared
 * ones stay under their key, with a note.
 */
export function namedValues(
  values: KeyedValues,
  declared: ReadonlyMap<string, Declaration>,
  defaults: readonly Declaration[],
  place: Place,
  notes: Note[],
): ForeignAttributes {
  const given = values.map(([key, text]): readonly [string, unknown] => {
    const declaration = declared.get(key);
    if (declaration) return [declaration.name, declaration.read?.(text) ?? text];
    notes.push({ code: 'value-undeclared', params: { key }, place });
    return [key, text];
  });
  if (defaults.length === 0) return given;
  const names = new Set(given.map(([name]) => name));
  const missing = defaults.filter(({ name }) => !names.has(name));
  return [
    ...given,
    ...missing.map(
      ({ name, standard = '', read }) => [name, read?.(standard) ?? standard] as const,
    ),
  ];
}

/** A position from two texts, where both are numbers. */
export function positionFrom(
  x: string | undefined,
  y: string | undefined,
): ForeignNode['position'] {
  const [across, down] = [x, y].map((text = '') =>
    text.trim() === '' ? Number.NaN : Number(text),
  );
  return across !== undefined && down !== undefined && Number.isFinite(across + down)
    ? { x: across, y: down }
    : undefined;
}
