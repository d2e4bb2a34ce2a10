import { expect, test } from 'vitest';
import { oneUnit, unitClusters } from '../../../src/network/joining/units.ts';
import type { QuotePlace } from '../../../src/network/quotes.ts';
import type { Unit } from '../../../src/network/reading-records.ts';
import type { Network } from '../../../src/network/records.ts';
import { smallNetwork } from '../../fixtures/small-network.ts';

const TEXT = 'abcdefghijklmnopqrstuvwxyz';
const unit = (id: string, start: number, end: number, fields: Partial<Unit> = {}): Unit => ({
  id,
  source: 'text',
  selector: [
    {
      type: 'TextQuoteSelector',
      exact: TEXT.slice(start, end),
      prefix: TEXT.slice(0, start),
      suffix: TEXT.slice(end),
    },
    { type: 'TextPositionSelector', start, end },
  ],
  ...fields,
});
const row = (id: string): Unit => ({
  id,
  source: 'text',
  selector: [
    { type: 'FragmentSelector', conformsTo: 'http://tools.ietf.org/rfc/rfc7111', value: 'row=1' },
  ],
});
const member = (id: string, ...coverage: Unit[]): Network => ({ ...smallNetwork(), id, coverage });
const clusters = (...members: Network[]) =>
  unitClusters(members, (_, source) => source).map((all) =>
    all.map(({ network, id }) => `${network} ${id}`),
  );

test('units that share words are together, directly or by way of others, in the order of the members', () => {
  const a = member('a', unit('1', 10, 14), unit('2', 0, 4), row('3'));
  const b = member('b', unit('1', 2, 6), unit('2', 14, 15), row('3'));
  const c = member('c', unit('1', 5, 8), unit('2', 0, 9, { source: 'other' }));
  expect(clusters(a, b, c)).toEqual([['a 2', 'b 1', 'c 1'], ['a 1'], ['b 2'], ['c 2']]);
  expect(clusters(c, b, a)).toEqual([['c 1', 'b 1', 'a 2'], ['a 1'], ['b 2'], ['c 2']]);
});

test('a unit within another one reaches no farther than that', () => {
  const a = member('a', unit('1', 0, 9));
  const b = member('b', unit('1', 2, 4), unit('2', 8, 12));
  expect(clusters(a, b)).toEqual([['a 1', 'b 1', 'b 2']]);
});

test('one unit of several has the words of all, and what the first says besides', () => {
  const first = unit('first', 4, 8, { paragraph: 3 });
  const others = [unit('second', 6, 12), unit('third', 2, 5), unit('fourth', 5, 7)];
  expect(oneUnit([first, ...others], [])).toStrictEqual(unit('first', 2, 12, { paragraph: 3 }));
  const earlier = unit('third', 2, 5, { paragraph: 2 });
  expect(oneUnit([first, earlier], [])).toStrictEqual(unit('first', 2, 8, { paragraph: 2 }));
  // One that ends with the others ends them no other way.
  const shown = unit('second', 6, 8);
  const cut: Unit = {
    ...shown,
    selector: shown.selector.map((each) =>
      each.type === 'TextQuoteSelector' ? { ...each, suffix: '' } : each,
    ),
  };
  expect(oneUnit([first, cut], [])).toStrictEqual(first);
  // Of two that begin together the longer one counts.
  const longer = unit('second', 4, 9, { paragraph: 5 });
  expect(oneUnit([first, longer], [])).toStrictEqual(unit('first', 4, 9, { paragraph: 5 }));
  expect(oneUnit([row('first')], [])).toStrictEqual(row('first'));
  expect(() => oneUnit([row('first'), row('second')], [])).toThrow('share no words');
});

test('it is passed over for the first reason that is given, with the note of who gives it', () => {
  const open = unit('first', 0, 4, { note: 'open' });
  const passed = unit('second', 0, 4, { passedOver: 'negated', note: 'why' });
  const later = unit('third', 0, 4, { passedOver: 'generic' });
  expect(oneUnit([open], [])).toStrictEqual(unit('first', 0, 4, { note: 'open' }));
  expect(oneUnit([open, passed, later], [])).toStrictEqual(
    unit('first', 0, 4, { passedOver: 'negated', note: 'why' }),
  );
  expect(oneUnit([open, later], [])).toStrictEqual(unit('first', 0, 4, { passedOver: 'generic' }));
});

test('it is open where a quote stands in the words of any of them', () => {
  const passed = unit('first', 0, 4, { passedOver: 'negated' });
  const quote: QuotePlace = {
    ...{ section: 'relations', record: 'r', field: 'evidence.0', kind: 'quote' },
    ...{
      source: 'text',
      selector: unit('', 5, 6).selector,
      role: 'supports',
      paragraph: undefined,
    },
  };
  expect(oneUnit([passed, unit('second', 2, 6)], [quote])).toStrictEqual(unit('first', 0, 6));
  expect(oneUnit([passed], [quote])).toStrictEqual(passed);
});
