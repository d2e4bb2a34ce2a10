/** What the coder said of single mentions, where a text has them. */
import { type SourceText, toIndex } from '../../evidence/source-text.ts';
import { textQuote } from '../../network/quotes.ts';
import type { Naming } from '../../network/records.ts';
import type { Override } from './mentions.ts';

/**
 * @param network id of the network whose organizations are meant
 * @returns in UTF-16 indexes; a mention whose words do not stand at their place in this text counts for nothing
 */
export function toldIn(
  naming: Naming | undefined,
  network: string,
  source: string,
  text: SourceText,
): Override[] {
  const own = naming?.told?.filter((one) => one.source === source) ?? [];
  return own.flatMap(({ organization, selector }) => {
    const found = textQuote(selector);
    if (!found || found.position.end > text.codePoints) return [];
    const [start, end] = [toIndex(text, found.position.start), toIndex(text, found.position.end)];
    if (text.text.slice(start, end) !== found.quote.exact) return [];
    return { start, end, means: organization === undefined ? null : { network, organization } };
  });
}
