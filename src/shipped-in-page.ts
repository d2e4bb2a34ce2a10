/** The network that comes with the page, as the build writes it there (`records-in-page.ts` beside `src`). */
import type { Network } from './network/records.ts';

/** Id of the element that holds it. */
export const RECORDS_IN_PAGE = 'shipped-network';

/** Throws where the page has been cut off before it. */
export function networkInPage(page: Document): Network {
  const records = page.getElementById(RECORDS_IN_PAGE)?.textContent;
  if (!records) throw new Error(`index.html has no element #${RECORDS_IN_PAGE}`);
  return JSON.parse(records) as Network;
}
