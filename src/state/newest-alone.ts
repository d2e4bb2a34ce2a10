/** Writing what changes faster than it is written. */

export interface Writer<Value> {
  /** Writes a value at once or, while another is being written, after it, unless a newer one comes. */
  readonly put: (value: Value) => void;
  /** Starts to write what waits, whatever is under way: nobody will be there to go on. */
  readonly flush: () => void;
}

/** @param write says by itself where it fails, and never rejects */
export function newestAlone<Value>(write: (value: Value) => Promise<void>): Writer<Value> {
  let waiting: { readonly value: Value } | null = null;
  let isWriting = false;
  const take = () => {
    const next = waiting;
    waiting = null;
    return next && write(next.value);
  };
  return {
    put: async (value) => {
      waiting = { value };
      if (isWriting) return;
      isWriting = true;
      while (waiting !== null) await take();
      isWriting = false;
    },
    flush: () => void take(),
  };
}
