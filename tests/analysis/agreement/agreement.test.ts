import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { agreementOf } from '../../../src/analysis/agreement/agreement.ts';
import type { Settlement } from '../../../src/network/reading-records.ts';
import type { Network } from '../../../src/network/records.ts';
import { calledOtherwise, differences, level, reading } from './made-readings.ts';

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
    const one = reading('one', ['a alliance b 0']);
    expect(level(one, one, 'tie').kappa.lack).toBe('no-chance');
    const none = reading('none', []);
    expect(level(none, none, 'tie').kappa.lack).toBe('no-units');
  });

  test('of organizations that are alike in words only are not taken for the same', () => {
    const called = (network: Network, name: string) => ({
      ...network,
      organizations: network.organizations.map((one) =>
        one.id === 'a' ? { ...one, id: name.toLowerCase().replaceAll(' ', '-'), name } : one,
      ),
      relations: JSON.parse(
        JSON.stringify(network.relations).replaceAll(
          '"a"',
          `"${name.toLowerCase().replaceAll(' ', '-')}"`,
        ),
      ),
    });
    const found = agreementOf(called(a, 'Red Hand'), called(a, 'Red Hand North'));
    expect(found.levels.find(({ concerns }) => concerns === 'tie')).toMatchObject({
      units: 7,
      same: 3,
    });
    // Pairs with the one that only one of them lists are none of all pairs.
    expect(found.allPairs).toMatchObject({ pairs: 10, tiedInNeither: 7 });
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

  test('have a direction by the types that both say', () => {
    const [one, other] = [
      reading('one', ['a target-of b 0', 'b splinter-of a 1']),
      reading('other', ['a target-of b 0']),
    ];
    expect(differences(one, other)).toEqual(['type a b: splinter-of+target-of, target-of']);
    expect(level(one, other, 'direction')).toMatchObject({ units: 1, same: 1 });
    expect(level(other, one, 'direction')).toMatchObject({ units: 1, same: 1 });
  });

  test('have none where a type is called alike that only one of them has a direction for', () => {
    const named = (line: string) => {
      const network = reading('x', [line]);
      return {
        ...network,
        relations: network.relations.map((one) => ({ ...one, typeName: 'pays' })),
      };
    };
    const [one, other] = [named('a other-directed b 0'), named('a other-undirected b 0')];
    expect(level(one, one, 'direction').units).toBe(1);
    expect(level(one, other, 'direction').units).toBe(0);
    expect(level(other, one, 'direction').units).toBe(0);
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
  const second = reading(
    'b',
    ['a alliance b 0', 'c splinter-of d 2', 'f splinter-of e 2'],
    ['0', '1 generic: B met C', '2'],
  );

  test('has the agreement of its readings, whatever was taken over since', () => {
    const first = reading(
      'a',
      ['a rivalry b 0', 'b rivalry c 1', 'd splinter-of c 2', 'e splinter-of f 2'],
      ['0', '1: B met C', '2'],
    );
    const now = withSettled(
      second,
      settled({ pair: ['c', 'b'] }),
      // No more of a pair without a tie, and of a tie that is there: neither is one more pair.
      settled({ concerns: 'basis', pair: ['a', 'd'], first: 'stated', second: 'implied' }),
      settled({ pair: ['a', 'b'], first: 'tied', second: 'tied' }),
      // Of somebody who is not in the records any more.
      settled({ pair: ['a', 'gone'] }),
      settled({ concerns: 'type', pair: ['a', 'b'], first: 'rivalry', second: 'alliance' }),
      settled({ concerns: 'direction', pair: ['d', 'c'], first: 'forth', second: 'back' }),
      settled({ concerns: 'direction', pair: ['e', 'f'], first: 'forth', second: 'back' }),
      settled({ concerns: 'unit', unit: 'unit-1', first: 'coded', second: 'passed-over' }),
    );
    const other = calledOtherwise(second);
    const [before, after] = [agreementOf(first, other), agreementOf(now, other)];
    expect(after.levels).toEqual(before.levels);
    expect(after.allPairs).toEqual(before.allPairs);
    expect(differences(now, other).sort()).toEqual(differences(first, other).sort());
    expect(after.differences).toHaveLength(5);
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
