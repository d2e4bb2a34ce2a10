/** CSL-JSON, as citation processors and reference managers read it. */
import { doiOf } from '../csl-item.ts';
import type { Style } from './style.ts';

export const cslJson: Style = {
  id: 'csl-json',
  label: 'CSL-JSON',
  extension: 'json',
  mime: 'application/vnd.citationstyles.csl+json',
  reference: ({ source, paragraph, printedPage, accessed }) => {
    const doi = doiOf(source);
    const item = {
      ...source,
      ...(doi !== undefined && { DOI: doi }),
      ...(accessed && { accessed: { 'date-parts': [accessed.split('-').map(Number)] } }),
      // The schema of items has no label of its own for a locator.
      ...(paragraph !== undefined && { locator: `para. ${paragraph}` }),
      ...(printedPage !== undefined && { locator: `p. ${printedPage}` }),
    };
    return JSON.stringify([item], null, 2);
  },
};
