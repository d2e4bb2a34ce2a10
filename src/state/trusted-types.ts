/**
 * What may go into those places of the page that could run it, where the browser asks (Trusted Types): the page's
 * own drawings as markup, its own workers as scripts, and nothing else.
 */

/** The elements of which `picture/` makes drawings. */
const DRAWN: readonly string[] =
  'svg g title desc path rect text metadata rdf:RDF rdf:Description dc:title dc:description dc:creator'
    .concat(' dc:source dc:rights dc:format')
    .split(' ');

/** Attributes that run or lead somewhere, whatever element they stand at. */
const ACTIVE = /\s(?:on[a-z]*|style|(?:[a-z]+:)?href)\s*=/i;

/** Whether markup has no elements but those of drawings, and none of them does anything. */
export function isDrawing(markup: string): boolean {
  return [...markup.matchAll(/<\/?([^\s/>]*)([^>]*)/g)].every(
    ([, name = '', attributes = '']) =>
      DRAWN.includes(name) && !ACTIVE.test(attributes.replaceAll(/"[^"]*"/g, '""')),
  );
}

/** Whether a script may be run: a file beside the page, or what the page holds in itself. */
export function isOwnScript(address: string, page: string): boolean {
  const [script, own] = [new URL(address, page), new URL(page)];
  return (
    script.protocol === 'blob:' || (script.protocol === own.protocol && script.host === own.host)
  );
}

/** As browsers have it; TypeScript's own declarations lack it. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: Readonly<Record<'createHTML' | 'createScriptURL', (text: string) => string | null>>,
  ): unknown;
}

/**
 * Sets the rules for the whole page, before anything else runs in it. What breaks them is refused by the browser with a
 * TypeError and a message on its console.
 */
export function guardPage(page: Window & { readonly trustedTypes?: TrustedTypes }): void {
  page.trustedTypes?.createPolicy('default', {
    createHTML: (markup) => (isDrawing(markup) ? markup : null),
    createScriptURL: (address) => (isOwnScript(address, page.document.baseURI) ? address : null),
  });
}
