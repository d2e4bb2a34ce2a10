/** What other sources say against records. */
import type { Dispute } from './records.ts';

/** Whether it contradicts or refines; one that confirms disputes nothing. */
export function isAgainst({ verdict }: Pick<Dispute, 'verdict'>): boolean {
  return verdict !== 'confirms';
}
