import fc from 'fast-check';
import { expect, test } from 'vitest';
import { leaving, MOST_NETWORKS, MOST_SIZE } from '../../src/state/kept-limits.ts';
import type { KeptNetwork } from '../../src/state/storage.ts';

const networks: fc.Arbitrary<KeptNetwork[]> = fc
  .array(
    fc.record({
      network: fc.constantFrom('a', 'b', 'c', 'd'),
      title: fc.constantFrom('One', 'Other'),
      isDraft: fc.boolean(),
      size: fc.oneof(fc.integer({ min: 1, max: 9 }), fc.constant(MOST_SIZE / 4)),
      steps: fc.nat(2),
    }),
    { maxLength: 60 },
  )
  .map((list) =>
    list.map((one, i) => ({ ...one, id: `n${i}`, at: 1000 - i, done: 0, view: '', link: '' })),
  );

const total = (kept: readonly KeptNetwork[]) => kept.reduce((sum, { size }) => sum + size, 0);

test('what stays is within the limits, save drafts and what is open; nothing leaves that need not', () => {
  fc.assert(
    fc.property(networks, fc.nat(59), (kept, open) => {
      const held = new Set([`n${open}`]);
      const gone = leaving(kept, held);
      expect(gone.filter(({ id, isDraft }) => isDraft || held.has(id))).toEqual([]);
      const stay = kept.filter((one) => !one.isDraft && !gone.includes(one));
      const isWithin = stay.length <= MOST_NETWORKS && total(stay) <= MOST_SIZE;
      expect(isWithin || stay.every(({ id }) => held.has(id))).toBe(true);

      // With the last that had to leave there would be too many, or too much.
      const isAgain = (one: KeptNetwork) =>
        one.steps === 0 &&
        kept.some(
          (other) =>
            !other.isDraft &&
            other.at > one.at &&
            [other.network, other.title, other.size].join() ===
              [one.network, one.title, one.size].join(),
        );
      const pushed = gone.filter((one) => !isAgain(one));
      const last = pushed.at(-1);
      if (last) {
        expect(stay.length + 1 > MOST_NETWORKS || total(stay) + last.size > MOST_SIZE).toBe(true);
        // What something was done in leaves after all that nothing was done in.
        if (last.steps > 0)
          expect(stay.every(({ id, steps }) => steps > 0 || held.has(id))).toBe(true);
        const alike = stay.filter(({ id, steps }) => !held.has(id) && steps > 0 === last.steps > 0);
        expect(alike.every(({ at }) => at > last.at)).toBe(true);
      }
    }),
  );
});
