import { expect, test } from 'vitest';
import { addEvidence } from '../../../src/coding/acts/evidence.ts';
import { remove } from '../../../src/coding/acts/removing.ts';
import { passOver, reopen, withUnits } from '../../../src/coding/acts/units.ts';
import type { Network } from '../../../src/network/records.ts';
import { smallNetwork } from '../../fixtures/small-network.ts';
import { done, quoteOf, refused } from './acting.ts';

const QUOTED = 'The Dover Federal Police then arrested the leader of Cedar Command.';
const UNQUOTED = 'after a quarrel';

const unit = (id: string, exact: string) => {
  const { source, selector } = quoteOf(exact);
  return { id, source, selector };
};

/** The small network without the relation that rests on the sentence of the quarrel. */
const network: Network = done(
  remove(smallNetwork(), 'cedar-command-splinter-of-birch-cartel'),
).network;

test('units that share words with others are not added', () => {
  const one = withUnits(network, [unit('unit-1', QUOTED)]);
  const units = [unit('unit-1', UNQUOTED), unit('unit-2', 'arrested'), unit('unit-3', UNQUOTED)];
  expect(withUnits(one, units).coverage?.map(({ id }) => id)).toEqual(['unit-1', 'unit-3']);
});

test('a sentence is passed over for a reason and opened again; one that is quoted is not', () => {
  const units = withUnits(network, [unit('unit-1', QUOTED), unit('unit-2', UNQUOTED)]);
  const reason = 'see-note' as const;
  expect(refused(passOver(units, { id: 'unit-2', reason }))).toEqual([
    { rule: 'F9', code: 'unit-without-note', field: 'note' },
  ]);
  const { network: passed } = done(passOver(units, { id: 'unit-2', reason, note: 'No tie.' }));
  expect(passed.coverage?.[1]).toMatchObject({ passedOver: reason, note: 'No tie.' });
  expect(done(reopen(passed, 'unit-2')).network).toEqual(units);
  expect(refused(passOver(units, { id: 'unit-1', reason: 'negated' }))).toEqual([
    { rule: 'F9', code: 'unit-decided-twice', field: 'passedOver' },
  ]);
});

test('what is quoted in a sentence takes back that it was passed over', () => {
  const units = withUnits(network, [unit('unit-1', UNQUOTED)]);
  const { network: passed } = done(passOver(units, { id: 'unit-1', reason: 'generic' }));
  const evidence = quoteOf('split from it after a quarrel');
  const quoting = addEvidence(passed, { record: 'birch-cartel-rivalry-cedar-command', evidence });
  expect(done(quoting).network.coverage).toEqual(units.coverage);
});
