/** Markup as text: the only place that writes attributes and escapes, so that nothing in a record can become a tag. */
import { short } from './outlines.ts';

// Controls, lone surrogates, and the two noncharacters at the end of the first plane.
const FORBIDDEN = /[^\P{Cc}\t\n\r\x7F-\x9F]|\p{Cs}|[\uFFFE\uFFFF]/gu;

export type Attributes = Readonly<Record<string, string | number | null | undefined>>;

/**
 * One element.
 * @param children markup that is already escaped: from `element` or `escapeText`
 */
export function element(
  name: string,
  attributes: Attributes,
  children: readonly string[] = [],
): string {
  const written = attributeList(attributes);
  const inside = children.join('');
  return inside === '' ? `<${name}${written}/>` : `<${name}${written}>${inside}</${name}>`;
}

/**
 * The attributes of a tag, each after a space. One that is `null` or `undefined` is left out; numbers have
 * two decimals at most.
 */
export function attributeList(attributes: Attributes, written = escapeText): string {
  return Object.entries(attributes)
    .map(([key, value]) => {
      if (value === null || value === undefined) return '';
      return ` ${key}="${typeof value === 'number' ? short(value) : written(value)}"`;
    })
    .join('');
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
