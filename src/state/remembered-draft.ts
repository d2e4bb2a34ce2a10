/** Which draft was open last: it is opened again with the page. */
import { kept } from './kept.ts';

/** In the storage of the tab, and in that of the browser. */
export const NAME = 'draft';

/**
 * The draft to open with the page: the one that this tab had, or where the address asks for nothing
 * the one that was open last; `null` for none.
 */
export function rememberedDraft({ sessionStorage, location }: Window): string | null {
  const { id } = kept(NAME);
  try {
    const own = sessionStorage.getItem(NAME);
    if (own !== null) return own;
  } catch {
    return null;
  }
  return location.hash === '' && location.search === '' && typeof id === 'string' ? id : null;
}
