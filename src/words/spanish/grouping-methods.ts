/** What blocs are computed by. */

/** Completes “Un bloque calculado mediante …”. */
const COMPUTED_BY = {
  connected: 'cadenas de alianzas',
  mutual: 'alianza mutua',
  balance: 'equilibrio estructural',
};

/** What a bloc is computed by: a method of ours by its id, any other as it is called. */
export const methodName = (method: string): string =>
  Object.hasOwn(COMPUTED_BY, method) ? COMPUTED_BY[method as keyof typeof COMPUTED_BY] : method;
