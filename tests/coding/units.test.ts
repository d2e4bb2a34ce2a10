import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withUnits } from '../../src/coding/acts/units.ts';
import { sentenceStates, unitRecord, unitsOf } from '../../src/coding/units.ts';
import { findExact } from '../../src/evidence/selectors.ts';
import { sentencesOf } from '../../src/evidence/sentences.ts';
import { overlappingUnits } from '../../src/network/coverage.ts';
import { textQuote } from '../../src/network/quotes.ts';
import type { Unit } from '../../src/network/reading-records.ts';
import { evidenceAt, networkQuoting } from '../evidence/quoting.ts';
import { read } from '../evidence/texts.ts';
import { readingOf } from './reading.ts';

const offered = (text: string, language = 'en') => {
  const { mentions } = readingOf(text, language);
  return unitsOf(text, mentions, language);
};
const isUnit = (text: string, language: string) => offered(text, language).length === 1;

describe('a sentence is a unit to decide', () => {
  test.each<[string, string, boolean]>([
    ['en', 'Alfa and Beta came.', true],
    ['en', 'Alfa and Alfa came.', false],
    ['en', 'Alfa came.', false],
    ['en', 'Alfa fought.', true],
    ['en', 'Alfa has allies.', true],
    ['en', 'Alfa split.', true],
    ['en', 'A leader of Alfa was arrested.', true],
    ['en', 'Cartels fought.', false],
    ['es', 'Alfa y Beta llegaron.', true],
    ['es', 'Alfa llegó.', false],
    ['es', 'Alfa pelea.', true],
    ['es', 'Alfa tiene aliados.', true],
    ['es', 'Alfa sufrió una escisión.', true],
    ['es', 'Un líder de Alfa fue detenido.', true],
  ])('%s: %s %s', (language, text, expected) => {
    expect(isUnit(text, language)).toBe(expected);
  });
});

test('a unit’s record says paragraph and number in its id', async () => {
  const source = await read('One. Two.\n\nThree. 👮 Four.');
  const ids = sentencesOf(source.text).map((one) => unitRecord(source, 'text', one).id);
  expect(ids).toEqual(['text-p1-s1', 'text-p1-s2', 'text-p3-s1', 'text-p3-s2']);
});

const parts = ['Alfa', 'Beta', ' fought', ' and ', '. ', '\n', '👮 ', ' came', ' Gen', '? '];
const anyCoding = fc.record({
  text: fc
    .array(fc.constantFrom(...parts), { minLength: 1, maxLength: 40 })
    .map((chosen) => chosen.join('')),
  quoted: fc.array(fc.tuple(fc.nat(120), fc.nat(30)), { maxLength: 3 }),
  passed: fc.array(fc.nat(20), { maxLength: 5 }),
});

test('every sentence has exactly one state, which recording the open ones does not change', async () => {
  await fc.assert(
    fc.asyncProperty(anyCoding, async ({ text, quoted, passed }) => {
      const source = await read(text);
      const sentences = sentencesOf(source.text);
      const spans = quoted
        .map(([from, length]) => ({ start: from % source.codePoints, length: length + 1 }))
        .map(({ start, length }) => ({ start, end: Math.min(start + length, source.codePoints) }));
      const coverage = [...new Set(passed.map((i) => i % Math.max(sentences.length, 1)))]
        .flatMap((i) => sentences[i] ?? [])
        .map((one): Unit => ({ ...unitRecord(source, 'text', one), passedOver: 'no-relation' }));
      const network = {
        ...networkQuoting(
          source,
          spans.map((span) => evidenceAt(source, span)),
        ),
        coverage,
      };
      const units = offered(source.text);
      const states = sentenceStates(network, source, 'text', units);

      expect(states.map(({ start, end }) => ({ start, end }))).toEqual(sentences);
      for (const { state, unit } of states) {
        expect(unit === null).toBe(state === 'nothing');
        if (!unit) continue;
        const { quote, position } = textQuote(unit.selector) ?? {};
        expect(findExact(source, quote?.exact ?? '')).toContainEqual({
          start: position?.start,
          end: position?.end,
        });
        const isQuoted = spans.some(
          ({ start, end }) => start < (position?.end ?? 0) && end > (position?.start ?? 0),
        );
        expect(state === 'coded').toBe(isQuoted);
        if (!isQuoted) expect(state).toBe(unit.passedOver ? 'passed-over' : 'open');
      }
      const recorded = withUnits(
        network,
        states.flatMap(({ unit }) => unit ?? []),
      );
      expect(overlappingUnits(recorded.coverage ?? [])).toEqual([]);
      const again = sentenceStates(recorded, source, 'text', units);
      expect(again.map(({ state }) => state)).toEqual(states.map(({ state }) => state));
    }),
  );
});
