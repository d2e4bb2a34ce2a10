/** The shipped coding, held against the codebook where the codebook can be checked by a program. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { hedgesIn, hedgeWords, isUnhedged } from '../../src/network/hedges.ts';
import { textQuote } from '../../src/network/quotes.ts';
import { parseFolder } from '../../src/network/read-network.ts';

const FOLDER = 'graph-data/ellis-2016';
const parsed = parseFolder(
  new Map(readdirSync(FOLDER).map((file) => [file, readFileSync(`${FOLDER}/${file}`, 'utf8')])),
);
if (!parsed.ok) throw new Error(`${FOLDER} is not sound`);
const { relations, blocs } = parsed.value;

describe('hedges of the article', () => {
  test('each stands in a quote of its relation or bloc', () => {
    for (const { id, evidence, hedges = [] } of [...relations, ...blocs])
      for (const hedge of hedges)
        expect(
          evidence.filter((one) => hedgesIn(one, [hedge]).length > 0),
          `${id}: ${hedgeWords(hedge)}`,
        ).not.toEqual([]);
  });

  test.each([
    ['arguably', 'The current administration arguably has achieved'],
    ['such as', 'While violent cartels such as the Zetas, La Familia, and Knights Templar fought'],
  ])('“%s” is kept on every relation that its sentence supports', (words, opening) => {
    const resting = relations.flatMap(({ id, evidence, hedges }) =>
      evidence
        .filter(({ role }) => role === 'supports')
        .filter(({ selector }) => textQuote(selector)?.quote.exact.startsWith(opening))
        .map((one) => ({ id, hedges: hedgesIn(one, hedges).map(hedgeWords) })),
    );
    expect(resting.length).toBeGreaterThan(3);
    for (const { id, hedges } of resting) expect(hedges, id).toEqual([words]);
  });

  test('what is said flatly somewhere is unhedged, what is only hedged is not', () => {
    const unhedged = (id: string) => relations.some((one) => one.id === id && isUnhedged(one));
    expect(unhedged('cjng-alliance-sinaloa')).toBe(true);
    expect(unhedged('zetas-target-of-mexican-law-enforcement')).toBe(true);
    expect(unhedged('cjng-alliance-gulf')).toBe(false);
    expect(unhedged('knights-templar-rivalry-zetas')).toBe(false);
    expect(unhedged('beltran-leyva-target-of-mexican-government')).toBe(false);
  });
});
