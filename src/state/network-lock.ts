/** One tab writes a kept network; another that opens it reads until that one closes it. */

interface Hearing {
  /** Another tab has it. */
  readonly onElsewhere: () => void;
  /** It is this tab's: at once, or when the other one has let it go. */
  readonly onOwn: (isLate: boolean) => void;
}

const nameOf = (id: string) => `network/${id}`;

/**
 * Asks for the right to write a network, and keeps it until the signal. A browser without locks, or a page
 * that may have none, is taken to have no other tab.
 */
export function holdNetwork(
  id: string,
  { onElsewhere, onOwn }: Hearing,
  signal: AbortSignal,
): void {
  const { locks } = navigator;
  if (!locks) {
    onOwn(false);
    return;
  }
  const name = nameOf(id);
  const ended = new Promise<void>((resolve) => {
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
  const wait = () =>
    locks.request(name, { signal }, () => {
      onOwn(true);
      return ended;
    });
  locks
    .request(name, { ifAvailable: true }, (lock) => {
      if (signal.aborted) return;
      if (lock) {
        onOwn(false);
        return ended;
      }
      onElsewhere();
      // The wait is over when the network is left, which is no fault.
      void wait().catch(() => undefined);
    })
    .catch(() => undefined);
}

/** The networks that any tab has open. */
export async function heldNetworks(): Promise<ReadonlySet<string>> {
  const { held = [] } = (await navigator.locks?.query()) ?? {};
  const prefix = nameOf('');
  return new Set(
    held.flatMap(({ name = '' }) => (name.startsWith(prefix) ? [name.slice(prefix.length)] : [])),
  );
}
