/** What the readers of JSON formats share: looking into values of any shape, and saying what is wrong. */
import { type Fault, type Note, type Problem, unreadable } from '../../network/problems.ts';
import type { ForeignNode } from './foreign-graph.ts';

export type JsonObject = Readonly<Record<string, unknown>>;

/** More of one file help nobody to mend it. */
const MOST_PROBLEMS = 20;
const LONGEST_NAME = 60;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A field of the object's own, so that `constructor` is no more than a name. */
export function field(object: JsonObject, name: string): unknown {
  return Object.hasOwn(object, name) ? object[name] : undefined;
}

/** `x` and `y` of an object, where both are finite numbers. */
export function positionOf(value: unknown): ForeignNode['position'] {
  if (!isObject(value)) return undefined;
  const [x, y] = [field(value, 'x'), field(value, 'y')];
  return Number.isFinite(x) && Number.isFinite(y) ? { x: x as number, y: y as number } : undefined;
}

/** Problems of a file as they are found; after twenty, more are not kept. */
export function problemsIn(file: string): {
  readonly found: readonly Problem[];
  readonly add: (record: string, fault: Fault) => void;
} {
  const found: Problem[] = [];
  const add = (record: string, fault: Fault) => {
    if (found.length < MOST_PROBLEMS) found.push(unreadable(file, fault, record));
  };
  return { found, add };
}

/** One note that names what was left out because it is about the drawing; none where nothing was. */
export function leftOut(names: Iterable<string>): Note[] {
  const all = [...new Set(names)];
  if (all.length === 0) return [];
  const said = all.slice(0, 10).map((name) => name.slice(0, LONGEST_NAME));
  const params = { names: said, more: all.length > said.length };
  return [{ code: 'drawing-left-out', params, place: null }];
}
