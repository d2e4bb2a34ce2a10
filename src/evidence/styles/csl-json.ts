/** CSL-JSON, as citation processors and reference managers read it. */
import type { Style } from './style.ts';

export const cslJson: Style = {
  id: 'csl-json',
  label: 'CSL-JSON',
  extension: 'json',
  mime: 'application/vnd.citationstyles.csl+json',
  reference: ({ source, paragraph, accessed }) => {
    const item = {
      ...source,
      ...(accessed && { accessed: { 'date-parts': [accessed.split('-').map(Number)] } }),
      ...(paragraph !== undefined && { locator: String(paragraph), label: 'paragraph' }),
    };
    return JSON.stringify([item], null, 2);
  },
};
