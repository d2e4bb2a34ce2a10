/** What blocs are computed by. */

/** Completes “A bloc computed by …”. */
const COMPUTED_BY = {
  connected: 'chains of alliance',
  mutual: 'mutual alliance',
  balance: 'structural balance',
};

/** What a bloc is computed by: a method of ours by its id, any other as it is called. */
export const methodName = (method: string): string =>
  Object.hasOwn(COMPUTED_BY, method) ? COMPUTED_BY[method as keyof typeof COMPUTED_BY] : method;
