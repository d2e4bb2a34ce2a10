import type { Row } from '../../analysis/rows.ts';
import type { View } from '../../state/view.ts';

/** Whether a row is of what is selected, and of the very quote where one is meant. */
export function isMeant({ record, quote }: Row, view: Pick<View, 'selection' | 'quote'>): boolean {
  return (
    record === view.selection && (view.quote === null || quote === null || quote === view.quote)
  );
}
