/** Small choices that this browser keeps from one visit to the next, each under a name of its own. */

/**
 * What is kept under a name: the fields of an object, of which nothing is known. None where nothing
 * is kept, or what another version of the page, or anybody, left there is no object.
 */
export function kept(name: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(name) ?? '{}');
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

/** Keeps a plain object; a browser that keeps nothing is no fault. */
export function keep(name: string, value: object): void {
  try {
    localStorage.setItem(name, JSON.stringify(value));
  } catch {
    // A full or forbidden storage: the choices hold for this time alone.
  }
}
