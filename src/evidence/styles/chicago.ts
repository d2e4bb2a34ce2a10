/** Chicago Manual of Style, 18th edition, author-date. */
import { fullReference, shortCitation } from '../citation.ts';
import { dayInWords, linkOf, type Style } from './style.ts';

export const chicago: Style = {
  id: 'chicago',
  label: 'Chicago',
  extension: 'txt',
  mime: 'text/plain',
  reference: ({ source, accessed }) => {
    const link = linkOf(source);
    const whole = fullReference(source);
    if (!accessed || !link) return whole;
    const words = `Accessed ${dayInWords(accessed)}.`;
    return whole.replace(link, () => `${words} ${link}`);
  },
  inText: ({ source, paragraph }) =>
    `(${shortCitation(source)}${paragraph === undefined ? '' : `, ¶ ${paragraph}`})`,
};
