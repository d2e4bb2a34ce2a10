/** Acts about the guided reading. */
import type { Outcome } from '../../network/problems.ts';
import type { Network, Step } from '../../network/records.ts';
import { type Made, made } from './made.ts';
import { change, type Fields } from './record-lists.ts';

interface StepEdit {
  readonly id: string;
  readonly fields: Fields<Step>;
}

/** Changes what a step says or shows; its quotes are changed like those of any record. */
export function editStep(network: Network, { id, fields }: StepEdit): Outcome<Made> {
  return made(network, change(network, 'story', id, fields), id, { code: 'story', params: {} });
}
