/** SVG as text: the only place that writes tags, so that nothing in a record can become markup. */
import { short } from './outlines.ts';

// Controls, lone surrogates, and the two noncharacters at the end of the first plane.
const FORBIDDEN = /[^\P{Cc}\t\n\r\x7F-\x9F]|\p{Cs}|[\uFFFE\uFFFF]/gu;

type Value = string | number | null;

/**
 * One element. An attribute that is `null` is left out; numbers have two decimals at most.
 * @param children markup that is already escaped: from `element` or `escapeText`
 */
export function element(
  name: string,
  attributes: Readonly<Record<string, Value>>,
  children: readonly string[] = [],
): string {
  const written = Object.entries(attributes)
    .filter((entry): entry is [string, string | number] => entry[1] !== null)
    .map(
      ([key, value]) => ` ${key}="${typeof value === 'number' ? short(value) : escapeText(value)}"`,
    )
    .join('');
  const inside = children.join('');
  return inside === '' ? `<${name}${written}/>` : `<${name}${written}>${inside}</${name}>`;
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
