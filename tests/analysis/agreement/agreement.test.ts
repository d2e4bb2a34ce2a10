import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { agreementOf } from '../../../src/analysis/agreement/agreement.ts';
import { differing, judgementsOf } from '../../../src/analysis/agreement/judgements.ts';
import type { Concern, Settlement } from '../../../src/network/reading-records.ts';
import type { Network } from '../../../src/network/records.ts';
import { reading } from './made-readings.ts';

const level = (a: Network, b: Network, concern: Concern) => {
  const found = agreementOf(a, b).levels.find(({ concerns }) => concerns === concern);
  if (!found) throw new Error(`There is no level ${concern}`);
  return found;
};

/** What differs, as `tie a b: tied, untied` and `unit 3: coded, passed-over`. */
function differences(a: Network, b: Network): string[] {
  return differing(judgementsOf(a, b).list).map((one) => {
    const of =
      one.concerns === 'unit'
        ? one.sentence.start / 10
        : one.pair.ends.map((end) => end.a ?? end.b).join(' ');
    return `${one.concerns} ${of}: ${one.values.join(', ')}`;
  });
}

describe('sentences to decide', () => {
  const a = reading(
    'a',
    ['a alliance b 0', 'b rivalry c 1', 'c rivalry d 2'],
    ['0', '1', '2', '3 generic', '4 negated', '5 generic', '6', '7 generic'],
  );
  const b = reading(
    'b',
    ['a alliance b 0', 'b rivalry c 1', 'c rivalry d 4'],
    ['0', '1', '2 generic', '3 generic', '4', '5 no-relation', '6 generic'],
  );

  test('are coded or passed over; the reason is not compared, and what one left open counts for nothing', () => {
    const { units, same, kappa, alpha } = level(a, b, 'unit');
    expect([units, same]).toEqual([6, 4]);
    // Each codes three of six: by chance alone they would agree on half.
    expect(kappa.value).toBeCloseTo((4 / 6 - 1 / 2) / (1 - 1 / 2), 12);
    expect(alpha.value).toBeCloseTo(1 - (4 * 11) / (12 * 11 - 2 * 6 * 5), 12);
    expect(differences(a, b).slice(0, 2)).toEqual([
      'unit 2: coded, passed-over',
      'unit 4: passed-over, coded',
    ]);
    expect(judgementsOf(a, b).undecided.map(({ start }) => start)).toEqual([60, 70]);
  });

  test('that were cut otherwise are one where they overlap', () => {
    const joined = {
      ...b,
      coverage: (b.coverage ?? []).flatMap((unit) => {
        if (unit.id === 'unit-1') return [];
        if (unit.id !== 'unit-0') return [unit];
        const [quote] = unit.selector;
        const position = { type: 'TextPositionSelector' as const, start: 0, end: 20 };
        return [{ ...unit, selector: quote ? [quote, position] : [position] }];
      }),
    };
    expect(level(a, joined, 'unit').units).toBe(5);
  });

  test('are no units where a reading lists none: its silence may be an oversight', () => {
    expect(level(a, { ...b, coverage: [] }, 'unit')).toMatchObject({
      units: 0,
      share: { value: null, lack: 'no-units' },
    });
  });

  test('of another text are not compared', () => {
    const other = b.sources.map((source) => ({
      ...source,
      custom: { text: { sha256: '1'.repeat(64), bytes: 1, codePoints: 1, paragraphs: 1 } },
    }));
    expect(level(a, { ...b, sources: other }, 'unit').units).toBe(0);
  });
});

describe('pairs', () => {
  const a = reading('a', [
    'a alliance b 0',
    'a rivalry c 1',
    'd splinter-of c 2',
    'd target-of b 3 implied',
    'e rivalry f 4',
  ]);
  const b = reading('b', [
    'a alliance b 0',
    'a alliance c 1',
    'c splinter-of d 2',
    'd target-of b 3',
    'e alliance b 4',
  ]);

  test('coded by either are tied or not, those coded by nobody are no units', () => {
    const { units, same, leftAlone, kappa, alpha } = level(a, b, 'tie');
    expect([units, same, leftAlone]).toEqual([6, 4, 0]);
    expect([kappa.lack, alpha.lack]).toEqual(['no-chance', 'no-chance']);
  });

  test('that stand together and that neither ties say what chance would bring, and are not in the share', () => {
    const words = ['A, B and the Cs meet C and D.', 'D met E.', 'A met F.'];
    const units = (...lines: string[]) => lines.map((line, i) => `${line}: ${words[i]}`);
    const one = reading('one', ['a alliance b 0', 'd rivalry e 1'], units('0', '1', '2 generic'));
    const other = reading(
      'other',
      ['a alliance b 0', 'a alliance c 0'],
      units('0', '1 negated', '2'),
    );
    const { units: tied, same, leftAlone, share, kappa, alpha } = level(one, other, 'tie');
    // Of the six pairs of the first sentence a–d, b–c, b–d and c–d; only one decided on a–f.
    expect([tied, same, leftAlone, share.value]).toEqual([3, 1, 4, 1 / 3]);
    // 5 of 7 alike; each ties 2 of 7.
    expect(kappa.value).toBeCloseTo((5 / 7 - 29 / 49) / (1 - 29 / 49), 12);
    expect(kappa.value).toBeCloseTo(0.3, 12);
    // Of 14 values 4 are tied: 4 of 14 differ within units, 80 of 182 pairs of values at large.
    expect(alpha.value).toBeCloseTo(1 - 4 / 14 / (80 / 182), 12);
    expect(alpha.value).toBeCloseTo(0.35, 12);
    expect(kappa.interval?.low).toBeLessThan(0.3);
    expect(level(other, one, 'tie')).toMatchObject({ leftAlone, kappa: { value: kappa.value } });
  });

  test('of all pairs most are tied in neither, which would look like agreement', () => {
    const { allPairs } = agreementOf(a, b);
    expect(allPairs).toMatchObject({ pairs: 15, tiedInNeither: 9 });
    // 13 of 15 alike; each ties 5 of 15.
    const chance = (5 / 15) ** 2 + (10 / 15) ** 2;
    expect(allPairs.kappa).toBeCloseTo((13 / 15 - chance) / (1 - chance), 12);
  });

  test('that both coded are compared by type, direction and basis', () => {
    expect([level(a, b, 'type').units, level(a, b, 'type').same]).toEqual([4, 3]);
    expect([level(a, b, 'direction').units, level(a, b, 'direction').same]).toEqual([2, 1]);
    expect([level(a, b, 'basis').units, level(a, b, 'basis').same]).toEqual([4, 3]);
    expect(differences(a, b)).toEqual([
      'tie e f: tied, untied',
      'tie b e: untied, tied',
      'type a c: rivalry, alliance',
      'direction c d: back, forth',
      'basis b d: implied, stated',
    ]);
  });

  test('several relations of a pair are one value', () => {
    const more = reading('b', ['a rivalry b 0 implied', 'a alliance b 0']);
    expect(differences(reading('a', ['a alliance b 0']), more)).toEqual([
      'type a b: alliance, alliance+rivalry',
      'basis a b: stated, both',
    ]);
  });

  test('what is said of direction does not hang on the order of the organizations', () => {
    const turn = (network: Network): Network => ({
      ...network,
      organizations: network.organizations.toReversed(),
    });
    const more = (id: string, last: string) =>
      reading(id, ['a target-of b 0', 'c target-of d 0', 'f target-of e 0', last]);
    const [one, other] = [more('a', 'b splinter-of e 1'), more('b', 'e splinter-of b 1')];
    const found = level(one, other, 'direction');
    expect(found.kappa.value).toBeCloseTo((3 / 4 - 1 / 2) / (1 / 2), 12);
    expect(level(turn(one), turn(other), 'direction')).toEqual(found);
  });
});

describe('a network that was settled', () => {
  const settled = (more: Partial<Settlement>): Settlement => ({
    id: 'one',
    concerns: 'tie',
    first: 'tied',
    second: 'untied',
    choice: 'second',
    by: 'Somebody',
    reason: 'Because',
    ...more,
  });
  const withSettled = (network: Network, ...list: Settlement[]): Network => ({
    ...network,
    readings: { readers: [], settled: list },
  });
  const second = reading('b', ['a alliance b 0', 'c splinter-of d 2'], ['0', '1 generic', '2']);

  test('has the agreement of its readings, whatever was taken over since', () => {
    const first = reading(
      'a',
      ['a rivalry b 0', 'b rivalry c 1', 'd splinter-of c 2'],
      ['0', '1', '2'],
    );
    const now = withSettled(
      second,
      settled({ pair: ['c', 'b'] }),
      settled({ concerns: 'type', pair: ['a', 'b'], first: 'rivalry', second: 'alliance' }),
      settled({ concerns: 'direction', pair: ['d', 'c'], first: 'forth', second: 'back' }),
      settled({ concerns: 'unit', unit: 'unit-1', first: 'coded', second: 'passed-over' }),
    );
    const [before, after] = [agreementOf(first, second), agreementOf(now, second)];
    expect(after.levels).toEqual(before.levels);
    expect(after.differences).toHaveLength(4);
    expect(after.differences.every((one) => one.settled !== null)).toBe(true);
  });
});

test('no figure is ever not a number, and a reading agrees with itself, whatever the readings', () => {
  const organization = fc.constantFrom(...'abcdef');
  const line = fc
    .tuple(
      organization,
      fc.constantFrom('alliance', 'rivalry', 'target-of', 'splinter-of'),
      organization,
      fc.nat(5),
      fc.constantFrom('stated', 'implied'),
    )
    .filter(([one, , other]) => one !== other)
    .map((parts) => parts.join(' '));
  const readings = fc
    .array(line, { maxLength: 6 })
    .map((lines) => reading('a', lines, ['0', '1 generic', '2', '3', '4 negated', '5']));
  fc.assert(
    fc.property(readings, readings, (a, b) => {
      for (const { units, same, share, kappa, alpha } of agreementOf(a, b).levels) {
        expect(share.value).toBe(units === 0 ? null : same / units);
        for (const { value, interval, lack } of [share, kappa, alpha]) {
          expect(Number.isNaN(value)).toBe(false);
          expect(interval === null).toBe(lack !== null);
          if (value !== null) expect(value).toBeLessThanOrEqual(1);
        }
      }
      expect(differences(a, a)).toEqual([]);
    }),
    { numRuns: 10 },
  );
});
