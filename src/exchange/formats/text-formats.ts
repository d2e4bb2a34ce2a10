/** How texts of graph formats begin: enough to tell them from words, before their readers are loaded. */
import { endingOf } from '../../network/file-formats.ts';

/** As much of a text as is looked at, in characters; comments may stand before what tells. */
const SAMPLE = 20_000;

const COMMENT = /^(?:\s+|#[^\n]*|%[^\n]*|\/\/[^\n]*|\/\*[^*]*\*\/)/;

/** The text from its first word that is no comment. */
function fromFirstWord(text: string): string {
  let rest = text.slice(0, SAMPLE).replace(/^\uFEFF/, '');
  for (let gap = COMMENT.exec(rest); gap; gap = COMMENT.exec(rest))
    rest = rest.slice(gap[0].length);
  return rest;
}

/** Lists of a key and a value, in brackets, one of which is the graph. */
export function isGml(text: string): boolean {
  const start = fromFirstWord(text);
  if (/^graph\s*\[/i.test(start)) return true;
  return /^(?:creator|version|comment|label)\b/i.test(start) && /\bgraph\s*\[/i.test(start);
}

/** Sections that begin with a star: `*Vertices 3`, perhaps with remarks above them. */
export function isPajek(text: string): boolean {
  return (
    /^\*\s*(?:network\b|vertices\s+\d|arcs\b|edges\b|matrix\b)/i.test(fromFirstWord(text)) ||
    /^\*vertices[ \t]+\d/im.test(text.slice(0, SAMPLE))
  );
}

/** `graph` or `digraph`, perhaps with a name, and a brace. */
export function isDot(text: string): boolean {
  return /^(?:strict\s+)?(?:di)?graph(?:\s+(?:"(?:[^"\\]|\\.){0,1000}"|[\w.\-\u0080-\uFFFF]{1,1000}))?\s*\{/i.test(
    fromFirstWord(text),
  );
}

/** `DL` and how many organizations: `dl n=4 format=fullmatrix`. */
export function isUcinet(text: string, file: string): boolean {
  const start = fromFirstWord(text);
  return (
    /^dl[\s,]+(?:n|nr|nm|nc)\s*=?\s*\d/i.test(start) ||
    (endingOf(file) === 'dl' && /^dl\b/i.test(start))
  );
}

/** Whether a text begins as one of these formats does. */
export function looksLikeGraphText(text: string): boolean {
  return isGml(text) || isPajek(text) || isDot(text) || isUcinet(text, '');
}
