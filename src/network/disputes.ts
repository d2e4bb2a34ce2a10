/** What other sources say against records. */
import type { Dispute } from './records.ts';

/** Whether it contradicts or refines; one that confirms disputes nothing. */
export function isAgainst({ verdict }: Pick<Dispute, 'verdict'>): boolean {
  return verdict !== 'confirms';
}

/** Ids of the records that a source contradicts or refines. */
export function disputedRecords(disputes: readonly Dispute[]): ReadonlySet<string> {
  return new Set(disputes.filter(isAgainst).map(({ about }) => about));
}
