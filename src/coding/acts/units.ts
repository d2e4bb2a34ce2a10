/** Acts about the sentences that a coder decides on. */
import { overlappingUnits } from '../../network/coverage.ts';
import type { Outcome } from '../../network/problems.ts';
import type { Unit } from '../../network/reading-records.ts';
import type { Network } from '../../network/records.ts';
import { stepAbout } from '../../network/steps.ts';
import { decided, type Made } from './made.ts';
import { change, put, recordIn } from './record-lists.ts';

/** Adds sentences to decide on; those that share words with one that is there are left out. */
export function withUnits(network: Network, units: readonly Unit[]): Network {
  return units.reduce((now, unit) => {
    const next = put(now, 'coverage', unit);
    const isFree =
      !recordIn(now, 'coverage', unit.id) && overlappingUnits(next.coverage ?? []).length === 0;
    return isFree ? next : now;
  }, network);
}

interface PassingOver {
  readonly id: string;
  readonly reason: NonNullable<Unit['passedOver']>;
  readonly note?: string | undefined;
}

/** Records why nothing is made of a sentence; one in which something is quoted is refused. */
export function passOver(network: Network, { id, reason, note }: PassingOver): Outcome<Made> {
  const next = change(network, 'coverage', id, { passedOver: reason, note });
  return decided(network, next, id, stepAbout('passed-over', id));
}

/** Takes back that a sentence was passed over. */
export function reopen(network: Network, id: string): Outcome<Made> {
  const next = change(network, 'coverage', id, { passedOver: undefined, note: undefined });
  return decided(network, next, id, stepAbout('reopened', id));
}
