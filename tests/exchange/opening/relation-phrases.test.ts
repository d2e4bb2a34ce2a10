import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  folded,
  KNOWN_PHRASES,
  readPhrase,
} from '../../../src/exchange/opening/relation-phrases.ts';
import { CODED_TYPE_IDS, relationType } from '../../../src/network/relation-types.ts';
import { words } from '../../../src/words/words.ts';

const known = new Set(KNOWN_PHRASES.map(([phrase]) => phrase));
const phrase = fc.constantFrom(...known);

describe('a whole phrase is read, in the direction from source to target', () => {
  test.each([
    [
      'alliance',
      ['ally', 'Allies', 'allied with', 'ALIANZA', 'aliados', 'aliado con', 'se alió con'],
    ],
    ['alliance', ['cooperation', 'cooperación', 'positive', 'fought alongside']],
    ['rivalry', ['rival', 'Rivals', 'rivalry', 'enemies', 'at war with', 'conflict', 'guerra']],
    ['rivalry', ['enemigo', 'Enemistad', 'rivales', 'lucha contra', 'negative']],
    ['splinter-of', ['splinter of', 'offshoot of', 'split from', 'came out of', 'escisión de']],
    ['splinter-of:reversed', ['split into', 'splintered into', 'parent of', 'se dividió en']],
    ['target-of', ['target of', 'attacked by', 'objetivo de', 'atacado por', 'perseguido por']],
    ['target-of:reversed', ['targets', 'attacks', 'attacked', 'pursues', 'ataca a', 'atacó a']],
    ['target-of:reversed', ['persigue a', 'persiguió a', 'atacou', 'perseguiu']],
    ['alliance', ['aliança com', 'é aliado de', 'aliou-se a', 'cooperação', 'parceria com']],
    ['rivalry', ['rivais', 'inimigo de', 'em guerra com', 'lutou contra']],
    ['splinter-of', ['dissidência de', 'separou-se de', 'surgiu de']],
    ['target-of', ['alvo de', 'foi atacado por']],
  ])('%s: %j', (choice, phrases) => {
    expect(phrases.map(readPhrase)).toEqual(phrases.map(() => choice));
  });

  test.each([
    'fought alongside them against others',
    'allied against',
    'alianza rota',
    'friendly fire',
    'conflict resolved',
    'former ally',
    'ally?',
    'ally (suspected)',
    'no alliance',
    'not-allied-with',
    'target',
    'splinter',
    'pact',
    '',
  ])('“%s” is not known', (name) => expect(readPhrase(name)).toBeNull());

  test('what the page calls its types is known, in its direction', () => {
    for (const id of CODED_TYPE_IDS) {
      const { directed, subject } = relationType(id);
      const { headings, reads, readsOfState = reads } = words.types[id];
      const [ofSource, ofTarget] =
        subject === 'source' ? (['along', 'back'] as const) : (['back', 'along'] as const);
      expect(readPhrase(id)).toBe(id);
      const reversed = directed ? `${id}:reversed` : id;
      expect(readPhrase(headings[ofSource])).toBe(id);
      expect(readPhrase(headings[ofTarget])).toBe(reversed);
      for (const verb of [reads, readsOfState].flatMap(Object.values<string>))
        expect(readPhrase(verb)).toBe(subject === 'source' ? id : reversed);
    }
  });
});

test('no phrase says two things, and each is written as names are folded', () => {
  expect(KNOWN_PHRASES).toHaveLength(known.size);
  for (const one of known) expect(folded(one)).toBe(one);
});

test('words are joined by spaces, hyphens, underscores or capitals, with or without accents', () => {
  const join = fc.constantFrom(' ', '_', '-', '  ');
  fc.assert(
    fc.property(phrase, join, fc.boolean(), (one, by, loud) => {
      const words = one.replaceAll(' ', by);
      expect(readPhrase(loud ? words.toUpperCase() : words)).toBe(readPhrase(one));
      const camel = one.replace(/ (\p{L})/gu, (_, letter: string) => letter.toUpperCase());
      expect(readPhrase(camel)).toBe(readPhrase(one));
      const accented = one.replaceAll('o', 'ó').normalize(loud ? 'NFD' : 'NFC');
      expect(readPhrase(accented)).toBe(readPhrase(one));
    }),
  );
});

test('one more word or sign makes another phrase, which has to be known itself', () => {
  const more = fc.oneof(
    fc.constantFrom(
      'no',
      'former',
      'against',
      'rota',
      'resolved',
      'fire',
      'with',
      'a',
      '?',
      '!',
      '(',
    ),
    fc.stringMatching(/^[a-z]{1,8}$/),
  );
  fc.assert(
    fc.property(phrase, more, fc.boolean(), (one, word, isFirst) => {
      const whole = isFirst ? `${word} ${one}` : `${one} ${word}`;
      expect(readPhrase(whole) !== null).toBe(known.has(whole));
    }),
    { numRuns: 2000 },
  );
});
