import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pop, push } from '../../src/analysis/heap.ts';

const isBefore = ([a]: readonly [number], [b]: readonly [number]) => a < b;

test('what is taken out is the least of what is in, whatever is put in between', () => {
  const steps = fc.array(fc.option(fc.tuple(fc.nat(20)), { freq: 2 }), { maxLength: 60 });
  fc.assert(
    fc.property(steps, (all) => {
      const heap: (readonly [number])[] = [];
      const inIt: number[] = [];
      for (const one of all) {
        if (one) {
          push(heap, one, isBefore);
          inIt.push(one[0]);
          inIt.sort((a, b) => a - b);
        } else expect(pop(heap, isBefore)?.[0]).toBe(inIt.shift());
        expect(heap.map(([number]) => number).sort((a, b) => a - b)).toEqual(inIt);
        expect(heap[0]?.[0]).toBe(inIt[0]);
      }
    }),
  );
});

test('all that is put in comes out in order', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(100)), { minLength: 20, maxLength: 80 }), (all) => {
      const heap: (readonly [number])[] = [];
      for (const one of all) push(heap, one, isBefore);
      expect(all.map(() => pop(heap, isBefore))).toEqual(all.toSorted(([a], [b]) => a - b));
      expect(pop(heap, isBefore)).toBeUndefined();
    }),
  );
});
