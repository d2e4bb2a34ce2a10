/** HTML as text that is also well-formed XML: what is no `Markup` is escaped, so no word of a record is a tag. */
import { escapeText, tagged } from '../../../picture/markup.ts';

/** Markup that is finished: from `tag`, or written by another part of this program. */
export interface Markup {
  readonly markup: string;
}

/** Plain text is escaped; `null` is left out. */
export type Content = Markup | string | null;

const EMPTY_ELEMENTS = new Set(['meta', 'br']);

/** One element; an attribute that is `null` is left out. */
export function tag(
  name: string,
  attributes: Readonly<Record<string, string | null>>,
  ...content: readonly Content[]
): Markup {
  const inside = EMPTY_ELEMENTS.has(name) ? null : joined(content).markup;
  return { markup: tagged(name, attributes, inside) };
}

/** Pieces one after another. */
export function joined(content: readonly Content[], between: Content = ''): Markup {
  const pieces = content.filter((piece) => piece !== null).map(asMarkup);
  return { markup: pieces.join(asMarkup(between)) };
}

function asMarkup(piece: Content): string {
  return typeof piece === 'string' ? escapeText(piece) : (piece?.markup ?? '');
}

/** A list, or nothing where it has no items. */
export function list(
  attributes: Readonly<Record<string, string | null>>,
  items: readonly Content[],
): Markup | null {
  return items.length === 0
    ? null
    : tag('ul', attributes, ...items.map((item) => tag('li', {}, item)));
}

/** Names and what they are, without those that have nothing; nothing where none is left. */
export function definitions(
  attributes: Readonly<Record<string, string | null>>,
  entries: readonly (readonly [name: string, value: Content])[],
): Markup | null {
  const given = entries.filter(([, value]) => value !== null);
  if (given.length === 0) return null;
  return tag(
    'dl',
    attributes,
    ...given.map(([name, value]) => tag('div', {}, tag('dt', {}, name), tag('dd', {}, value))),
  );
}

/** A link out of the file; only to web addresses, for a record may hold any text as an address. */
export function outwardLink(address: string | undefined, text: string): Content {
  const isWeb = address !== undefined && /^https?:\/\/[^\s]+$/i.test(address);
  return isWeb ? tag('a', { href: address, rel: 'noreferrer' }, text) : text;
}
