/** What an act of coding gives: the network that it leads to, or why it cannot be. */

import { checkEdit } from '../../network/check-edit.ts';
import { codedQuotes, unitState } from '../../network/coverage.ts';
import type { Outcome } from '../../network/problems.ts';
import type { Network } from '../../network/records.ts';
import { type StepName, stepAbout } from '../../network/steps.ts';
import { change, LIST_NAMES, recordIn } from './record-lists.ts';

/** Which file of the folder it would stand in is not known. */
const FILE = 'network.json';

export interface Made {
  readonly network: Network;
  /** Of the record that the act was about: added, changed, taken out, or that took up another. */
  readonly id: string;
  /** What the act did, for the history. */
  readonly step: StepName;
}

/**
 * The end of most acts: what it leads to, where no rule of the format is broken and the record is there. A
 * sentence in which something is quoted now is not passed over any more.
 * @param before a sound network, which the act began with
 */
export function made(
  before: Network,
  after: Network,
  id: string,
  step: StepName = stepAbout('changed', id),
): Outcome<Made> {
  return decided(before, withoutPassedOver(after), id, step);
}

/** The end of an act that decides on a sentence: what is quoted in it may speak against that. */
export function decided(
  before: Network,
  after: Network,
  id: string,
  step: StepName,
): Outcome<Made> {
  return hasRecord(after, id) ? sound(before, after, id, step) : missing(id);
}

/** The end of an act that takes the record out. */
export function unmade(before: Network, after: Network, id: string): Outcome<Made> {
  return hasRecord(before, id) ? sound(before, after, id, stepAbout('removed', id)) : missing(id);
}

function sound(before: Network, after: Network, id: string, step: StepName): Outcome<Made> {
  const problems = checkEdit(before, after);
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, value: { network: after, id, step }, notes: [] };
}

function withoutPassedOver(network: Network): Network {
  const passed = (network.coverage ?? []).filter(({ passedOver }) => passedOver !== undefined);
  if (passed.length === 0) return network;
  const quotes = codedQuotes(network);
  return passed
    .filter((unit) => unitState(unit, quotes) === 'coded')
    .reduce((now, { id }) => change(now, 'coverage', id, { passedOver: undefined }), network);
}

function hasRecord(network: Network, id: string): boolean {
  return network.id === id || LIST_NAMES.some((name) => recordIn(network, name, id));
}

/** An act about a record that is not there, or not any more. */
function missing(id: string): Outcome<Made> {
  const fault = { code: 'reference-to-nothing', params: { id, to: 'record' } } as const;
  return { ok: false, problems: [{ rule: 'F4', file: FILE, record: id, field: null, ...fault }] };
}
