/** What a text tries to be, by its beginning: JSON or XML, though there may be a fault in it. */
import { jsonFault } from '../../network/json-fault.ts';

/** As much of a text as is looked at to tell what it is, in characters. */
export const LOOKED_AT = 65_536;

export function triesXml(text: string): boolean {
  return /^\s*<[?!\p{L}_]/u.test(text);
}

/** But words in brackets (“[Editor’s note]”, “[1] The”) are none. */
export function triesJson(text: string): boolean {
  const sample = text.slice(0, LOOKED_AT).trim();
  if (/^(?:\{|\[\s*\{)/.test(sample)) return true;
  const fault = sample.startsWith('[') ? jsonFault(sample) : 0;
  return fault === null || (fault > 0 && fault === sample.length);
}
