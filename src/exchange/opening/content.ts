/** A first look at a text, before the readers of formats are loaded: words, or a network? */
import { looksLikeTable } from '../formats/tables/looks-like-table.ts';
import { looksLikeGraphText } from '../formats/text-formats.ts';
import { triesJson, triesXml } from '../formats/tried-syntax.ts';

/**
 * Whether a text could be a network, from its beginning: JSON, XML, or a table. Where it could be
 * words as well, it is said to be one, for a network is shown before it is opened.
 */
export function looksLikeNetwork(text: string): boolean {
  return triesJson(text) || triesXml(text) || looksLikeGraphText(text) || looksLikeTable(text);
}
