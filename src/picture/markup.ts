/**
 * Markup as text, for SVG, XML and HTML alike: the only place that writes tags and escapes, so that nothing
 * in a record can become a tag.
 */
import { short } from './outlines.ts';

// Controls, lone surrogates, and the two noncharacters at the end of the first plane.
const FORBIDDEN = /[^\P{Cc}\t\n\r\x7F-\x9F]|\p{Cs}|[\uFFFE\uFFFF]/gu;

export type Attributes = Readonly<Record<string, string | number | null | undefined>>;

/**
 * One element of SVG; one without children is closed at once.
 * @param children markup that is already escaped: from `element` or `escapeText`
 */
export function element(
  name: string,
  attributes: Attributes,
  children: readonly string[] = [],
): string {
  return tagged(name, attributes, children.join('') || null);
}

/**
 * One element of any markup. An attribute that is `null` or `undefined` is left out; a number has two decimals
 * at most.
 * @param inside markup that is already escaped; `null` closes the element at once
 * @param written how the text of attributes is escaped
 */
export function tagged(
  name: string,
  attributes: Attributes,
  inside: string | null,
  written = escapeText,
): string {
  const list = Object.entries(attributes).map(([key, value]) => {
    if (value === null || value === undefined) return '';
    return ` ${key}="${typeof value === 'number' ? short(value) : written(value)}"`;
  });
  const opening = `<${name}${list.join('')}`;
  return inside === null ? `${opening}/>` : `${opening}>${inside}</${name}>`;
}

/** Text for use between tags or in quotes; characters that XML 1.0 forbids become U+FFFD. */
export function escapeText(text: string): string {
  return text
    .replace(FORBIDDEN, '\uFFFD')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
