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

/**
 * Copies a picture that may still be in the making: Safari wants to be asked within the click. False
 * where the browser cannot or does not allow it, or where the making fails.
 */
export async function copyPng(png: Promise<Blob>): Promise<boolean> {
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': png })]);
    return true;
  } catch {
    return false;
  }
}
