/** Chicago Manual of Style, 18th edition, author-date. */
import { fullReference, shortCitation } from '../citation.ts';
import type { Style } from './style.ts';

export const chicago: Style = {
  id: 'chicago',
  label: 'Chicago',
  extension: 'txt',
  mime: 'text/plain',
  reference: ({ source, accessed }) => fullReference(source, accessed),
  inText: ({ source, paragraph, printedPage }) => {
    const place = printedPage ?? (paragraph === undefined ? null : `¶ ${paragraph}`);
    return `(${[shortCitation(source), place].filter(Boolean).join(', ')})`;
  },
};
