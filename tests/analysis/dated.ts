/** Made-up dates, and relations that have them. */
import fc from 'fast-check';
import type { Evidence, Relation } from '../../src/network/records.ts';

const years = fc.integer({ min: 1000, max: 2100 });
export const dates = fc
  .tuple(years, fc.option(fc.integer({ min: 1, max: 24 })), fc.constantFrom('', '?', '~'))
  .filter(([, month]) => month === null || month < 13 || month > 20)
  .map(([year, month, mark]) =>
    [year, ...(month === null ? [] : [String(month).padStart(2, '0')])].join('-').concat(mark),
  );
export const whens = fc.oneof(
  dates,
  fc.tuple(dates, dates).map((ends) => ends.join('/')),
  dates.map((date) => `${date}/..`),
  dates.map((date) => `../${date}`),
);

/** A relation without evidence, be it dated itself or not. */
export const relation = (id: number, when?: string): Relation => ({
  id: `r${id}`,
  type: 'alliance',
  source: 'a',
  target: 'b',
  basis: 'stated',
  confidence: { level: 'high', reason: 'made up' },
  hedges: [],
  evidence: [],
  ...(when === undefined ? {} : { when }),
});

/** What a source says, of a time if it has one. */
export const said = (
  source: string,
  when?: string,
  role: Evidence['role'] = 'supports',
): Evidence => ({
  source,
  role,
  selector: [],
  ...(when === undefined ? {} : { when }),
});
