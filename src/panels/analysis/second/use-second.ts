import type { Network } from '../../../network/records.ts';
import { useBeside } from './use-beside.ts';

/**
 * The second network of an analysis of two, opened where it is not at hand yet.
 * @param wanted the option `with`; empty for none
 * @returns `null` until it is open
 */
export function useSecond(wanted: string): Network | null {
  const beside = useBeside(wanted === '' ? [] : [wanted]);
  const second = beside.find(({ key }) => key === wanted);
  return second?.is === 'open' ? second.network : null;
}
