/** Undo and redo as lists of changes; nothing is ever recomputed. */
import { apply, type Changes, diff, invert } from '../network/changes.ts';
import type { Network } from '../network/records.ts';
import type { StepName } from '../network/steps.ts';

export interface Step {
  readonly name: StepName;
  readonly changes: Changes;
}

/** From the first step to the last; of the future the next one first. */
export interface History {
  readonly past: readonly Step[];
  readonly future: readonly Step[];
}

export const NO_HISTORY: History = { past: [], future: [] };

interface Versioned {
  readonly network: Network;
  readonly history: History;
}

/** Moves to the next version and remembers how; a version without a difference is not a step. */
export function record({ network, history }: Versioned, next: Network, name: StepName): Versioned {
  const changes = diff(network, next);
  if (Object.keys(changes).length === 0) return { network, history };
  return { network: next, history: { past: [...history.past, { name, changes }], future: [] } };
}

/** One step back; without a past nothing changes. */
export function undo({ network, history }: Versioned): Versioned {
  const step = history.past.at(-1);
  if (!step) return { network, history };
  return {
    network: apply(network, invert(step.changes)),
    history: { past: history.past.slice(0, -1), future: [step, ...history.future] },
  };
}

/** One step forward again; without a future nothing changes. */
export function redo({ network, history }: Versioned): Versioned {
  const [step, ...future] = history.future;
  if (!step) return { network, history };
  return {
    network: apply(network, step.changes),
    history: { past: [...history.past, step], future },
  };
}
