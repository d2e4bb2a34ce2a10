import { inOrder } from '../../network/in-order.ts';

/** Units that were judged alike, counted: all that a coefficient needs to know of them. */
export interface Counted<Values> {
  readonly values: Values;
  readonly count: number;
}

/** The units by what is said of them, in an order of their own: in which order they come changes no interval. */
export function counted<Values extends readonly (string | null)[]>(
  units: readonly Values[],
): Counted<Values>[] {
  const found = new Map<string, { values: Values; count: number }>();
  for (const values of units) {
    const key = JSON.stringify(values);
    const known = found.get(key) ?? { values, count: 0 };
    known.count += 1;
    found.set(key, known);
  }
  return [...found].sort(([one], [other]) => inOrder(one, other)).map(([, unit]) => unit);
}
