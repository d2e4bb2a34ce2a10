import { describe, expect, test } from 'vitest';
import { agreementOf } from '../../../src/analysis/agreement/agreement.ts';
import { judgementsOf } from '../../../src/analysis/agreement/judgements.ts';
import { sentencesOf } from '../../../src/analysis/agreement/sentences.ts';
import type { Network } from '../../../src/network/records.ts';
import { calledOtherwise, differences, level, reading } from './made-readings.ts';

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

  test('that both left open are not those that only one decided', () => {
    const more = (network: Network) => ({
      ...network,
      coverage: [...(network.coverage ?? []), ...(reading('x', [], ['8']).coverage ?? [])],
    });
    expect(judgementsOf(more(a), more(b)).undecided).toEqual(judgementsOf(a, b).undecided);
    expect(level(more(a), more(b), 'unit').units).toBe(6);
  });

  test('and their text may be called otherwise by another reader', () => {
    const [one, other] = [agreementOf(a, b), agreementOf(a, calledOtherwise(b))];
    expect(other.levels).toEqual(one.levels);
    expect(differences(a, calledOtherwise(b))).toEqual(differences(a, b));
  });

  test('may be a single one', () => {
    const only = [
      reading('a', ['a alliance b 0'], ['0']),
      reading('b', [], ['0 generic']),
    ] as const;
    expect(level(...only, 'unit')).toMatchObject({ units: 1, same: 0 });
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
    for (const pair of [[a, joined] as const, [joined, a] as const])
      expect(sentencesOf(pair[0], pair[1])[0]).toMatchObject({ start: 0, end: 20 });
  });

  test('are no units where a reading lists none: its silence may be an oversight', () => {
    expect(level(a, { ...b, coverage: [] }, 'unit')).toMatchObject({
      units: 0,
      share: { value: null, lack: 'no-units' },
    });
  });

  test('of two texts are told apart, though they stand at the same place', () => {
    const two = (network: Network, ...ids: string[]) => ({
      ...network,
      sources: ['text', 'second'].flatMap((id) =>
        network.sources.map((source) => ({
          ...source,
          id,
          custom: { text: { sha256: id, bytes: 1, codePoints: 1, paragraphs: 1 } },
        })),
      ),
      coverage: ids.flatMap(
        (id) =>
          network.coverage?.map((unit) => ({ ...unit, id: `${id}-${unit.id}`, source: id })) ?? [],
      ),
    });
    const found = sentencesOf(two(a, 'text', 'second'), two(b, 'second'));
    expect(found.map(({ sources }) => sources[1])).toEqual(found.map(() => 'second'));
    // Only the first text is quoted, though the second has a sentence where the quotes stand.
    const [third] = sentencesOf(
      two(a, 'text', 'second'),
      two(reading('b', ['a alliance b 2'], ['0']), 'second'),
    ).slice(2);
    expect(third).toMatchObject({
      sources: ['second', 'second'],
      start: 20,
      decided: [null, null],
    });
  });

  test('without a place in the text are no units', () => {
    const nowhere = (a.coverage ?? []).map((unit) => ({
      ...unit,
      selector: unit.selector.slice(0, 1),
    }));
    expect(sentencesOf({ ...a, coverage: nowhere }, b)).toEqual([]);
  });

  test('of another text are not compared', () => {
    const other = b.sources.map((source) => ({
      ...source,
      custom: { text: { sha256: '1'.repeat(64), bytes: 1, codePoints: 1, paragraphs: 1 } },
    }));
    expect(level(a, { ...b, sources: other }, 'unit').units).toBe(0);
  });
});
