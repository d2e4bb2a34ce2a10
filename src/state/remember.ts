/** Remembers the last result for the last arguments, compared by identity. */
export function remember<Args extends readonly unknown[], Result>(
  compute: (...args: Args) => Result,
): (...args: Args) => Result {
  let last: { args: Args; result: Result } | null = null;
  return (...args) => {
    if (last === null || args.some((arg, i) => arg !== last?.args[i]))
      last = { args, result: compute(...args) };
    return last.result;
  };
}
