import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyFilter, NOTHING_WORKED_OUT, SHOW_ALL } from '../../src/analysis/filter.ts';
import { leaveOut, NOTHING_LEFT_OUT } from '../../src/analysis/left-out.ts';
import { mayFallIn, spanOf } from '../../src/analysis/times.ts';
import { monthsOfYears } from '../../src/network/months.ts';
import { shippedNetwork } from '../../src/shipped.ts';
import { mexicoNetwork } from '../../src/shipped-mexico.ts';

const article = shippedNetwork();

describe('the time that alone counts', () => {
  const network = mexicoNetwork();
  const [tie] = article.relations;
  if (!tie) throw new Error('no relation');
  const asked = fc.record({
    when: fc.option(
      fc.tuple(fc.integer({ min: 1985, max: 2027 }), fc.nat(400)).map(([year, length]) => ({
        from: year * 12,
        to: year * 12 + length,
      })),
    ),
    undated: fc.boolean(),
  });

  test('counts the very relations that the same filter shows, and none of their quotes of other times', () => {
    fc.assert(
      fc.property(asked, (time) => {
        const left = leaveOut(network, { ...NOTHING_LEFT_OUT, time });
        const shown = applyFilter(network, { ...SHOW_ALL, ...time }, NOTHING_WORKED_OUT);
        expect(left.relations.map(({ id }) => id)).toEqual([...shown.relations]);
        for (const { evidence, when: own } of left.relations) {
          expect(evidence.length).toBeGreaterThan(0);
          for (const { when = own } of evidence) {
            const span = spanOf(when ?? '');
            expect(span === null ? time.undated : !time.when || mayFallIn(span, time.when)).toBe(
              true,
            );
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  test('a dispute of one quote goes with it, and stays at its quote when another goes', () => {
    const quote = (when: string) => ({ ...tie.evidence[0], when }) as (typeof tie.evidence)[0];
    const relation = { ...tie, evidence: [quote('2010'), quote('2012')] };
    const dispute = (id: string, evidence: number) => ({
      id,
      about: tie.id,
      verdict: 'refines' as const,
      claim: 'so',
      source: 'ap-2015',
      evidence,
    });
    const left = leaveOut(
      { relations: [relation], disputes: [dispute('d0', 0), dispute('d1', 1)] },
      { ...NOTHING_LEFT_OUT, time: { when: monthsOfYears(2012, 2012), undated: true } },
    );
    expect(left.relations[0]?.evidence).toEqual([quote('2012')]);
    expect(left.disputes).toEqual([dispute('d1', 0)]);
  });
});
