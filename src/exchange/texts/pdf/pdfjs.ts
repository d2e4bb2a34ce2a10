/**
 * Loads pdf.js, once it is needed. `unpdf` stays at 1.4: what it has held since is a pdf.js between 5.6.83 and 6.2.108, which
 * runs scripts of a PDF in a viewer (GHSA-hq66-cqwq-w95j). We ask for words alone, yet there is no need to carry it.
 */

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
