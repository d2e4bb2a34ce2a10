/** The reader's clipboard. */

/** Copies a text. False where the browser does not allow it: without https, or when it was refused. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
