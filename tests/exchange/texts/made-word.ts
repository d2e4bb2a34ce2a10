/** Word documents with as little in them as Word opens, for tests. */
import { strToU8, zipSync } from 'fflate';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export interface MadeWord {
  /** What stands in `w:body`. */
  readonly body: string;
  readonly styles?: string;
  /** What stands in `w:footnotes`. */
  readonly footnotes?: string;
  /** What stands in the core properties. */
  readonly core?: string;
}

/** A paragraph, in a style if one is given. */
export const p = (text: string, style?: string) =>
  `<w:p>${style ? `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>` : ''}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;

export function madeWord({ body, styles, footnotes, core }: MadeWord): Uint8Array {
  const parts: Record<string, string> = {
    '[Content_Types].xml': `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
    'word/document.xml': `${HEAD}<w:document ${W}><w:body>${body}</w:body></w:document>`,
  };
  if (styles) parts['word/styles.xml'] = `${HEAD}<w:styles ${W}>${styles}</w:styles>`;
  if (footnotes)
    parts['word/footnotes.xml'] = `${HEAD}<w:footnotes ${W}>${footnotes}</w:footnotes>`;
  if (core)
    parts['docProps/core.xml'] =
      `${HEAD}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/">${core}</cp:coreProperties>`;
  const files = Object.entries(parts).map(([name, text]) => [name, strToU8(text)] as const);
  return zipSync(Object.fromEntries(files));
}
