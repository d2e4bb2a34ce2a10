import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alpha, type Values } from '../../../src/analysis/agreement/alpha.ts';
import { bootstrapped } from '../../../src/analysis/agreement/bootstrap.ts';
import { type Counted, counted } from '../../../src/analysis/agreement/counted.ts';
import { type Judgements, kappa } from '../../../src/analysis/agreement/kappa.ts';

/** Units from a table of counts: rows are values of the first reader, columns of the second. */
function unitsOf(table: readonly (readonly number[])[]): Judgements[] {
  return table.flatMap((row, i) =>
    row.flatMap((count, j) => Array.from({ length: count }, (): Judgements => [`${i}`, `${j}`])),
  );
}

/** Units from the rows of readers, a character a value; a full stop where a reader says nothing. */
function columnsOf(...rows: readonly string[]): Values[] {
  return Array.from(rows[0] ?? '', (_, i) =>
    rows.map((row) => (row[i] === '.' ? null : (row[i] ?? null))),
  );
}

/** Kappa by its definition, with proportions of a table of counts. */
function kappaByTable(table: readonly (readonly number[])[]): number {
  const total = table.flat().reduce((a, b) => a + b, 0);
  const observed = table.reduce((sum, row, i) => sum + (row[i] ?? 0), 0) / total;
  const expected = table.reduce((sum, row, i) => {
    const ofRow = row.reduce((a, b) => a + b, 0) / total;
    const ofColumn = table.reduce((all, other) => all + (other[i] ?? 0), 0) / total;
    return sum + ofRow * ofColumn;
  }, 0);
  return (observed - expected) / (1 - expected);
}

/** Alpha by its definition: every two values of a unit against every two values of all. */
function alphaByPairs(units: readonly Values[]): number | null {
  const judged = units
    .map((unit) => unit.filter((value) => value !== null))
    .filter((unit) => unit.length > 1);
  const all = judged.flat();
  const differing = (values: readonly string[]) =>
    values.flatMap((one, i) => values.filter((other, j) => i !== j && one !== other)).length;
  const observed = judged.reduce((sum, unit) => sum + differing(unit) / (unit.length - 1), 0);
  const expected = differing(all) / (all.length - 1);
  return expected > 0 ? 1 - observed / expected : null;
}

describe('Cohen’s kappa', () => {
  const examples = {
    'Cohen 1960, counts of 200': [
      [88, 14, 18],
      [10, 40, 10],
      [2, 6, 12],
    ],
    'Cohen 1960, proportions': [
      [25, 13, 12],
      [12, 2, 16],
      [3, 15, 2],
    ],
  };
  test.each([
    ['Cohen 1960, counts of 200', 0.492],
    ['Cohen 1960, proportions', -0.09],
  ] as const)('%s', (name, published) => {
    const found = kappa(counted(unitsOf(examples[name])));
    expect(found).toBeCloseTo(kappaByTable(examples[name]), 12);
    expect(found).toBeCloseTo(published, published > 0 ? 3 : 2);
  });

  test('is not defined where nothing could differ', () => {
    expect(kappa([])).toBeNull();
    expect(kappa(counted(unitsOf([[4]])))).toBeNull();
  });

  test('is 0 where one reader always says the same', () => {
    expect(kappa(counted(unitsOf([[3, 2], []])))).toBe(0);
  });
});

describe('Krippendorff’s alpha', () => {
  test.each([
    ['binary, two readers', 0.095, columnsOf('0100000010', '1110010000')],
    ['nominal, two readers', 0.692, columnsOf('aabbdcccedda', 'babbbccceddd')],
    [
      'nominal, four readers, values missing',
      0.743,
      columnsOf('123321412...', '1233224125.3', '.3332342251.', '12332441251.'),
    ],
  ])('Krippendorff 2011: %s', (_, published, units) => {
    expect(alpha(counted(units))).toBeCloseTo(published, 3);
    expect(alpha(counted(units))).toBeCloseTo(alphaByPairs(units) ?? Number.NaN, 12);
  });

  test('is what its definition says, of any units', () => {
    const value = fc.constantFrom('a', 'b', 'c', null);
    const unit = fc.array(value, { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 20 }), (units) => {
        const [found, defined] = [alpha(counted(units)), alphaByPairs(units)];
        if (found === null || defined === null) expect(found).toBe(defined);
        else expect(found).toBeCloseTo(defined, 9);
      }),
    );
  });

  test('is not defined where nothing could differ, and nowhere not a number', () => {
    for (const units of [[], [[null, 'a']], [['a', 'a']], [['a', 'a', null], []]])
      expect(alpha(counted(units))).toBeNull();
  });
});

describe('the interval', () => {
  const units = unitsOf([
    [20, 3],
    [2, 15],
  ]);
  const share = (list: readonly Counted<Judgements>[]) => {
    const total = (cells: typeof list) => cells.reduce((sum, { count }) => sum + count, 0);
    return total(list.filter(({ values: [first, second] }) => first === second)) / total(list);
  };

  test('holds the figure, is the same each time, and is about as wide as the binomial says', () => {
    const found = bootstrapped(counted(units), share);
    expect(found).toEqual(bootstrapped(counted(units), share));
    expect(found.value).toBe(35 / 40);
    const halfWidth = 1.96 * Math.sqrt((0.875 * 0.125) / 40);
    const { low, high } = found.interval ?? { low: 0, high: 0 };
    expect(low).toBeLessThan(0.875);
    expect(high).toBeGreaterThan(0.875);
    expect(high - low).toBeGreaterThan(1.5 * halfWidth);
    expect(high - low).toBeLessThan(2.5 * halfWidth);
  });

  test('lies between the figures of nineteen of twenty resamples, of as many units each', () => {
    const cells = unitsOf([
      [3, 4],
      [5, 6],
    ]);
    const found: number[] = [];
    // Of hardly two resamples the same.
    const figure = (list: readonly Counted<Judgements>[]) => {
      expect(list.reduce((sum, { count }) => sum + count, 0)).toBe(18);
      const value = list.reduce((sum, { count }, i) => sum + count * Math.sqrt(i + 2), 0);
      found.push(value);
      return value;
    };
    const { interval } = bootstrapped(counted(cells), figure);
    const [, ...resamples] = found;
    expect(resamples).toHaveLength(2000);
    const { low, high } = interval ?? { low: 0, high: 0 };
    const sorted = resamples.sort((a, b) => a - b);
    expect([low, high]).toEqual([sorted[50], sorted[1949]]);
  });

  test('is the one that it has always been, for what is printed of it stays true', () => {
    const { low, high } = bootstrapped(counted(units), kappa).interval ?? { low: 0, high: 0 };
    expect([low, high].map((one) => one.toFixed(6))).toEqual(['0.500000', '0.945946']);
  });

  test.each([
    [100, null],
    [101, 'rarely-defined'],
  ])('without a figure of %i in 2,000: %s', (undefined_, lack) => {
    let calls = 0;
    const statistic = () => {
      calls += 1;
      return calls > 1 && calls <= 1 + undefined_ ? null : calls;
    };
    expect(bootstrapped(counted(units), statistic).lack).toBe(lack);
  });

  test('grows narrower with more units of the same kind', () => {
    const width = (list: readonly Judgements[]) => {
      const { interval } = bootstrapped(counted(list), kappa);
      return (interval?.high ?? 0) - (interval?.low ?? 0);
    };
    expect(width([...units, ...units, ...units, ...units])).toBeLessThan(0.7 * width(units));
  });

  test.each([
    ['no-units', [], null],
    ['one-value', unitsOf([[5]]), null],
    ['no-spread', unitsOf([[50], [0, 50]]), 1],
    ['rarely-defined', unitsOf([[2], [1]]), 0],
  ] as const)('where there is none it says why: %s', (lack, list, value) => {
    expect(bootstrapped(counted(list), kappa)).toEqual({ value, interval: null, lack });
  });
});
