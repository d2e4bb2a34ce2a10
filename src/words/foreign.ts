/** Marks for what is not in the language of the page. */
import { language } from './words.ts';

const TAG = /^[a-z]{2,3}(?:-[a-z0-9]{1,8})*$/i;

/** The tag (BCP 47) as an attribute `lang`; nothing for what is no tag, or is in the language of the page. */
export function foreign(tag: string): string | undefined {
  const [spoken = ''] = tag.toLowerCase().split('-');
  return TAG.test(tag) && spoken !== language ? tag : undefined;
}
