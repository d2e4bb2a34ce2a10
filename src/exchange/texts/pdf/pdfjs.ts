/** Loads pdf.js, once it is needed. */

/**
 * In a worker pdf.js takes itself for one that a page of its own has started, and talks to the page in the name of
 * ours. It does so only where it could post a message at the moment in which it loads.
 */
export async function loadPdfjs() {
  const scope: { postMessage?: unknown } = globalThis;
  const { postMessage } = scope;
  if (postMessage) scope.postMessage = undefined;
  try {
    return await import('unpdf/pdfjs');
  } finally {
    if (postMessage) scope.postMessage = postMessage;
  }
}
