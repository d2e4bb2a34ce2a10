/** Small choices that this browser keeps from one visit to the next, each under a name of its own. */

/**
 * What is kept under a name: the fields of an object, of which nothing is known. None where nothing
 * is kept, or what another version of the page, or anybody, left there is no object.
 */
export function kept(name: string): Readonly<Record<string, unknown>> {
  try {
    return objectIn(localStorage.getItem(name) ?? '{}') ?? {};
  } catch {
    return {};
  }
}

/** Keeps a plain object, and beside it what lay there that is none; a browser that keeps nothing is no fault. */
export function keep(name: string, value: object): void {
  try {
    const before = localStorage.getItem(name);
    if (before !== null && !objectIn(before)) localStorage.setItem(`${name}.damaged`, before);
    localStorage.setItem(name, JSON.stringify(value));
  } catch {
    // A full or forbidden storage: the choices hold for this time alone.
  }
}

function objectIn(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}
