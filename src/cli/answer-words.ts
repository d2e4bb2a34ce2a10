/** How the command line calls ways of grouping, and says what is known of an index. */
import type { Bounds } from '../analysis/component-search.ts';
import { isProved } from '../analysis/frustration.ts';

export const METHODS = {
  connected: 'connected by alliance',
  mutual: 'mutually allied',
  balance: 'best partition by balance',
} as const;

export function boundsOf(index: Bounds): string {
  const { lower, upper } = index;
  return isProved(index) ? `${upper}, proved` : `between ${lower} and ${upper}, time is up`;
}
