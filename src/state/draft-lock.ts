/** One tab writes a draft; another that opens it reads until that one closes it. */

interface Hearing {
  /** Another tab has it. */
  readonly onElsewhere: () => void;
  /** It is this tab's: at once, or when the other one has let it go. */
  readonly onOwn: (isLate: boolean) => void;
}

const nameOf = (draft: string) => `draft/${draft}`;

/**
 * Asks for the right to write a draft, and keeps it until the signal. A browser without locks, or a page
 * that may have none, is taken to have no other tab.
 */
export function holdDraft(
  draft: string,
  { onElsewhere, onOwn }: Hearing,
  signal: AbortSignal,
): void {
  const { locks } = navigator;
  if (!locks) {
    onOwn(false);
    return;
  }
  const name = nameOf(draft);
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
      // The wait is over when the draft is left, which is no fault.
      void wait().catch(() => undefined);
    })
    .catch(() => undefined);
}

/** Whether any tab has the draft open. */
export async function isHeld(draft: string): Promise<boolean> {
  const { held = [] } = (await navigator.locks?.query()) ?? {};
  return held.some(({ name }) => name === nameOf(draft));
}
