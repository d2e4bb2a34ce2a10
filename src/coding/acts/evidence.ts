/** Acts about quotes, whichever record they stand in. */
import type { Outcome } from '../../network/problems.ts';
import type { Evidence, Network } from '../../network/records.ts';
import { stepAbout } from '../../network/steps.ts';
import { type Made, made } from './made.ts';
import { change, recordIn } from './record-lists.ts';
import { redirect } from './references.ts';
import { unionOfQuotes } from './unions.ts';

/** What a quote is of: a relation, a bloc, a step of the story, or a statement about an organization, counted from 0. */
export interface Quoting {
  readonly record: string;
  readonly attribute?: number | undefined;
}

/** One of its quotes, counted from 0. */
interface Quoted extends Quoting {
  readonly at: number;
}

/** Adds a quote; one that is there already, with role and note, changes nothing. */
export function addEvidence(
  network: Network,
  { evidence, ...of }: Quoting & { readonly evidence: Evidence },
): Outcome<Made> {
  return made(
    network,
    withEvidence(network, of, (list) => unionOfQuotes(list, [evidence])),
    of.record,
    stepAbout('quoted', of.record),
  );
}

/** Puts another quote, role or note in the place of one. */
export function editEvidence(
  network: Network,
  { evidence, at, ...of }: Quoted & { readonly evidence: Evidence },
): Outcome<Made> {
  const replaced = (list: readonly Evidence[]) => (at in list ? list.with(at, evidence) : list);
  return made(network, withEvidence(network, of, replaced), of.record);
}

/** Takes a quote out, with the disputes about it. A coded relation keeps at least one. */
export function removeEvidence(network: Network, { at, ...of }: Quoted): Outcome<Made> {
  const next = withEvidence(network, of, (list) => list.toSpliced(at, 1));
  const places = quoting(network, of.record)?.evidence.map((_, i) =>
    i < at ? i : i === at ? -1 : i - 1,
  );
  return made(network, redirect(next, of.record, of.record, places), of.record);
}

/** What has quotes of its own; those of organizations are of statements. */
const QUOTING = ['relations', 'blocs', 'story'] as const;

const listOf = (network: Network, id: string) =>
  QUOTING.find((name) => recordIn(network, name, id) !== undefined);

function quoting(network: Network, id: string) {
  const list = listOf(network, id);
  return list && recordIn(network, list, id);
}

function withEvidence(
  network: Network,
  { record: id, attribute }: Quoting,
  listed: (list: readonly Evidence[]) => readonly Evidence[],
): Network {
  const { attributes = [] } = recordIn(network, 'organizations', id) ?? {};
  const statement = attributes[attribute ?? -1];
  if (statement && attribute !== undefined) {
    const next = { ...statement, evidence: [...listed(statement.evidence)] };
    return change(network, 'organizations', id, { attributes: attributes.with(attribute, next) });
  }
  const list = listOf(network, id);
  const record = quoting(network, id);
  if (!list || !record) return network;
  return change(network, list, id, { evidence: [...listed(record.evidence)] });
}
