import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lineageOf } from '../../../src/network/lineage.ts';
import { orderLanes } from '../../../src/picture/lineage/order.ts';
import { shippedNetwork } from '../../../src/shipped.ts';
import { bacrimNetwork } from '../../../src/shipped-bacrim.ts';
import { mexicoNetwork } from '../../../src/shipped-mexico.ts';
import { crossingsIn, datedRelation, madeOrganization } from './lineages.ts';

const nobody = () => false;
const names = (size: number) => Array.from({ length: size }, (_, i) => `o${i}`);

test('no branch crosses another in the networks that come with the page', () => {
  expect(crossingsIn(shippedNetwork())).toBe(0);
  expect(crossingsIn(mexicoNetwork())).toBe(0);
  expect(crossingsIn(bacrimNetwork())).toBe(0);
});

/** Each came out of one before it in the list, and not before that one, by one account or by several. */
const families = fc
  .array(
    fc.record({ of: fc.nat(), later: fc.nat(9), accounts: fc.array(fc.nat(9), { maxLength: 2 }) }),
    {
      maxLength: 30,
    },
  )
  .map((splits) => {
    const years = [1950];
    const relations = splits.map(({ of, later, accounts }, i) => {
      const parent = of % (i + 1);
      const year = (years[parent] ?? 0) + later;
      years.push(year);
      const others = accounts.map((more) => `${year + more}`);
      return datedRelation('splinter-of', `o${i + 1}`, `o${parent}`, `${year}`, ...others);
    });
    return { organizations: names(splits.length + 1).map(madeOrganization), relations };
  });

test('where each came out of one, and not before that one, no branch crosses another', () => {
  fc.assert(fc.property(families, (network) => crossingsIn(network) === 0));
});

/** Whoever came out of whom and when; also out of several, of each other, and before they were there. */
const anything = fc
  .array(
    fc.tuple(
      fc.nat(9),
      fc.nat(9),
      fc.constantFrom('', '1990', '2000', '2005', '/2010', '2001/2008'),
    ),
    {
      maxLength: 25,
    },
  )
  .map((splits) => ({
    organizations: names(10).map(madeOrganization),
    relations: splits
      .filter(([child, parent]) => child !== parent)
      .map(([child, parent, when]) =>
        datedRelation('splinter-of', `o${child}`, `o${parent}`, when),
      ),
  }));

test('each lane stands once, and a family beside none but its own', () => {
  fc.assert(
    fc.property(anything, (network) => {
      const lineage = lineageOf(network);
      const order = orderLanes(lineage, nobody);
      expect(order.map(({ id }) => id).toSorted()).toEqual(
        lineage.lanes.map(({ organization }) => organization).toSorted(),
      );
      // From one lane to the next it goes at most one step deeper.
      for (const [row, { depth }] of order.entries())
        expect(depth).toBeLessThanOrEqual((order[row - 1]?.depth ?? -1) + 1);
    }),
  );
});

test('who came out last lies nearest; the state lies below, and who is dated earlier above', () => {
  const relations = [
    datedRelation('splinter-of', 'old', 'root', '1998'),
    datedRelation('splinter-of', 'new', 'root', '2010'),
    datedRelation('splinter-of', 'grandchild', 'new', '2012'),
    datedRelation('splinter-of', 'sometime', 'root', ''),
    datedRelation('rivalry', 'alone', 'early', '2001'),
    datedRelation('rivalry', 'early', 'army', '1980'),
  ];
  const ids = [...new Set(relations.flatMap(({ source, target }) => [source, target]))];
  const lineage = lineageOf({ organizations: ids.map(madeOrganization), relations });
  expect(orderLanes(lineage, (id) => id === 'army')).toEqual([
    { id: 'root', depth: 0 },
    { id: 'new', depth: 1 },
    { id: 'grandchild', depth: 2 },
    { id: 'old', depth: 1 },
    { id: 'sometime', depth: 1 },
    { id: 'early', depth: 0 },
    { id: 'alone', depth: 0 },
    { id: 'army', depth: 0 },
  ]);
});

test('who came out of two lies between them where that saves a crossing', () => {
  const relations = [
    datedRelation('splinter-of', 'b', 'a', '1990', '2010'),
    datedRelation('splinter-of', 'd', 'c', '1991', '2012'),
    datedRelation('splinter-of', 'f', 'e', '1992', '2011'),
    datedRelation('splinter-of', 'f', 'a', '2000'),
  ];
  expect(
    crossingsIn({ organizations: [...'abcdef'].map(madeOrganization), relations }),
  ).toBeLessThan(2);
});
