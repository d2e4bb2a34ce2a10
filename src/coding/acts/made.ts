/** What an act of coding gives: the network that it leads to, or why it cannot be. */
import { checkEdit } from '../../network/network.ts';
import type { Outcome } from '../../network/problems.ts';
import type { Network } from '../../network/records.ts';
import { LIST_NAMES, recordIn } from './record-lists.ts';

/** Which file of the folder it would stand in is not known. */
const FILE = 'network.json';

export interface Made {
  readonly network: Network;
  /** Of the record that the act was about: the one added, changed, or that took up another. */
  readonly id: string;
}

/**
 * The end of every act: what it leads to, where no rule of the format is broken and the record is there.
 * @param before a sound network, which the act began with
 */
export function made(before: Network, after: Network, id: string): Outcome<Made> {
  const problems = checkEdit(before, after);
  if (problems.length > 0) return { ok: false, problems };
  const isThere = LIST_NAMES.some((name) => recordIn(after, name, id));
  return isThere ? { ok: true, value: { network: after, id }, notes: [] } : missing(id);
}

/** An act about a record that is not there, or not any more. */
function missing(id: string): Outcome<Made> {
  const fault = { code: 'reference-to-nothing', params: { id, to: 'record' } } as const;
  return { ok: false, problems: [{ rule: 'F4', file: FILE, record: id, field: null, ...fault }] };
}
