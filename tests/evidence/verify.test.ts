import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readSourceText } from '../../src/evidence/source-text.ts';
import { verifyNetwork, verifySteps } from '../../src/evidence/verify.ts';
import { wordsKey } from '../../src/network/quotes.ts';
import type { Evidence, TextQuoteSelector } from '../../src/network/records.ts';
import { evidenceAt, evidenceFor, networkQuoting, stateOf } from './quoting.ts';
import { anyText, read, utf8, utf16, withSpan } from './texts.ts';

const TEXT = [
  '👮🏽 In the north, the Alder Group is allied with the Birch Cartel.',
  'They have “no rivals”. It is said again: they have “no rivals”.',
  'Él dijo que la alianza — más o menos — sigue; x\u0323 marks it.',
].join('\n');
const SENTENCE = 'In the north, the Alder Group is allied with the Birch Cartel.';
const coded = await read(TEXT);

/** The same evidence with other words or surroundings. */
function edited(evidence: Evidence, change: Partial<TextQuoteSelector>): Evidence {
  const selector = evidence.selector.map((one) =>
    one.type === 'TextQuoteSelector' ? { ...one, ...change } : one,
  );
  return { ...evidence, selector };
}

describe('in the very text', () => {
  test.each<[string, Uint8Array]>([
    ['as it was coded', utf8(TEXT)],
    ['with CRLF', utf8(TEXT.replaceAll('\n', '\r\n'))],
    ['with CR', utf8(TEXT.replaceAll('\n', '\r'))],
    ['in NFD', utf8(TEXT.normalize('NFD'))],
    ['with a byte order mark', utf8(`\uFEFF${TEXT}`)],
    ['in UTF-16 LE', utf16(TEXT, 'le', true)],
    ['in UTF-16 BE, unmarked', utf16(TEXT, 'be', false)],
  ])('%s, every quote is verified', async (_, bytes) => {
    const atHand = await readSourceText(bytes);
    for (const exact of [SENTENCE, 'Él dijo que la alianza — más', '👮🏽', 'x\u0323 marks it.']) {
      const evidence = evidenceFor(coded, exact);
      expect(stateOf(coded, evidence, atHand)).toMatchObject({ state: 'verified' });
    }
  });

  test('a Windows-1252 copy is verified', async () => {
    const text = 'It is “so” — said José.';
    const bytes = Uint8Array.from(
      text,
      (one) => ({ '“': 0x93, '”': 0x94, '—': 0x97 })[one] ?? one.charCodeAt(0),
    );
    const original = await read(text);
    const evidence = evidenceFor(original, '“so” — said José');
    expect(stateOf(original, evidence, await readSourceText(bytes)).state).toBe('verified');
  });

  test('words that are repeated are verified at each of their places', () => {
    for (const nth of [0, 1])
      expect(stateOf(coded, evidenceFor(coded, '“no rivals”', nth), coded).state).toBe('verified');
  });

  const right = evidenceFor(coded, SENTENCE);
  const [quote] = right.selector;
  const shifted: Evidence = {
    ...right,
    selector: [quote as TextQuoteSelector, { type: 'TextPositionSelector', start: 4, end: 66 }],
  };
  test.each<[string, Evidence, object]>([
    [
      'one position is wrong',
      shifted,
      {
        state: 'moved',
        from: { start: 4, end: 66 },
        to: { start: 3, end: 65 },
      },
    ],
    [
      'the prefix is wrong',
      edited(right, { prefix: '👮 ' }),
      { state: 'in-place', differs: 'surroundings', at: { start: 3, end: 65 } },
    ],
    [
      'the suffix is wrong',
      edited(right, { suffix: '\nThey had' }),
      { state: 'in-place', differs: 'surroundings', at: { start: 3, end: 65 } },
    ],
    [
      'one letter is wrong',
      edited(right, { exact: SENTENCE.replace('Alder', 'Elder') }),
      { state: 'changed' },
    ],
    [
      'quotation marks are straight',
      edited(evidenceFor(coded, '“no rivals”'), { exact: '"no rivals"' }),
      { state: 'changed' },
    ],
    [
      'half a character is quoted',
      edited(evidenceFor(coded, '👮🏽'), { exact: '\uD83D' }),
      { state: 'changed' },
    ],
  ])('not verified where %s', (_, evidence, expected) => {
    expect(stateOf(coded, evidence, coded)).toMatchObject(expected);
  });
});

describe('in another text', () => {
  test('words in their place are in place, and not verified: it is not the text that was coded', async () => {
    const atHand = await read(`${TEXT}\nA line more.`);
    const state = stateOf(coded, evidenceFor(coded, SENTENCE), atHand);
    expect(state).toEqual({ state: 'in-place', differs: 'text', at: { start: 3, end: 65 } });
  });

  test('a moved paragraph is found', async () => {
    const [first = '', ...others] = TEXT.split('\n');
    const atHand = await read([...others, first].join('\n'));
    const state = stateOf(coded, evidenceFor(coded, SENTENCE), atHand);
    const end = atHand.codePoints;
    const to = { start: end - SENTENCE.length, end };
    expect(state).toMatchObject({ state: 'moved', to });
  });

  test('repeated words are told apart by what stands around them', async () => {
    const atHand = await read(`First.\n${TEXT}`);
    for (const nth of [0, 1]) {
      const state = stateOf(coded, evidenceFor(coded, '“no rivals”', nth), atHand);
      const { selector } = evidenceFor(atHand, '“no rivals”', nth);
      expect(state).toMatchObject({
        state: 'moved',
        to: { start: (selector[1] as { start: number }).start },
      });
    }
  });

  test('repeated words that nothing tells apart are ambiguous', async () => {
    const line = `${'-'.repeat(40)}the words${'-'.repeat(40)}`;
    const original = await read(line);
    const atHand = await read(`${line}\n${line}`);
    const state = stateOf(original, evidenceFor(original, 'the words'), atHand);
    const places = [40, 130].map((start) => ({ start, end: start + 9 }));
    expect(state).toEqual({ state: 'ambiguous', count: 2, places });
  });

  test('words that stand everywhere are counted, and the first places listed', async () => {
    const atHand = await read('no '.repeat(500));
    const state = stateOf(coded, evidenceFor(coded, 'no'), atHand);
    expect(state).toMatchObject({ state: 'ambiguous', count: 500 });
    if (state.state === 'ambiguous') expect(state.places).toHaveLength(20);
  });

  test('a changed word is shown in the nearest passage', async () => {
    const atHand = await read(TEXT.replace('is allied', 'was allied'));
    expect(stateOf(coded, evidenceFor(coded, SENTENCE), atHand)).toEqual({
      state: 'changed',
      nearest: {
        start: 3,
        end: 66,
        difference: [
          { kind: 'same', text: 'In the north, the Alder Group ' },
          { kind: 'removed', text: 'is' },
          { kind: 'added', text: 'was' },
          { kind: 'same', text: ' allied with the Birch Cartel.' },
        ],
      },
    });
  });

  test('nothing is near where too little of a quote is left', async () => {
    const [first = ''] = TEXT.split('\n');
    const atHand = await read(first);
    const quote = edited(evidenceFor(coded, SENTENCE), {
      exact: 'Ten other words, and no rivals.',
    });
    const network = networkQuoting(coded, [evidenceFor(coded, SENTENCE), quote]);
    const states = verifyNetwork(network, new Map([['text', atHand]]));
    expect(states.get(wordsKey(quote))).toEqual({ state: 'changed', nearest: null });
  });

  test.each([
    ['about something else', 'Rain in the north, and later in the south.'],
    ['without a word', ''],
  ])('nothing is checked against a text %s', async (_, text) => {
    const state = stateOf(coded, evidenceFor(coded, SENTENCE), await read(text));
    expect(state).toEqual({ state: 'not-checked', reason: 'other-text' });
  });
});

describe('not checked', () => {
  const network = networkQuoting(coded, [
    evidenceFor(coded, SENTENCE),
    {
      source: 'text',
      role: 'supports',
      selector: [
        {
          type: 'FragmentSelector',
          conformsTo: 'http://tools.ietf.org/rfc/rfc7111',
          value: 'row=1',
        },
      ],
    },
  ]);

  test('without a text, and in a table even with one', () => {
    expect([...verifyNetwork(network, new Map()).values()]).toEqual([
      { state: 'not-checked', reason: 'no-text' },
      { state: 'not-checked', reason: 'table' },
    ]);
    const states = verifyNetwork(network, new Map([['text', coded]]));
    expect([...states.values()].map(({ state }) => state)).toEqual(['verified', 'not-checked']);
  });
});

test('the steps tell how far they are in all texts, never going back', async () => {
  const words = 'Nothing of what is sought. '.repeat(30_000);
  const other = { ...evidenceFor(coded, SENTENCE), source: 'other' };
  const network = networkQuoting(coded, [evidenceFor(coded, SENTENCE), other]);
  const texts = new Map([
    ['text', await read(`${words}${SENTENCE.replace('Alder', 'Elder')}`)],
    ['other', await read(words)],
  ]);
  const shares = [...verifySteps(network, texts)];
  expect(shares.length).toBeGreaterThan(8);
  expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  expect(Math.min(...shares)).toBeGreaterThanOrEqual(0);
  expect(Math.max(...shares)).toBeLessThanOrEqual(1);
  // Each of two texts has its half.
  expect(shares.some((share) => share > 0.4 && share <= 0.5)).toBe(true);
  expect(shares.some((share) => share > 0.9)).toBe(true);
});

describe('of any text', () => {
  const runs = { numRuns: 1_000 };

  test('what is described is verified', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, fc.nat(), fc.nat(), async (text, from, length) => {
        const { source, start, end } = await withSpan(text, from, length);
        const state = stateOf(source, evidenceAt(source, { start, end }), source);
        expect(state).toEqual({ state: 'verified', at: { start, end } });
      }),
      runs,
    );
  });

  test('nothing is verified in a changed text', async () => {
    await fc.assert(
      fc.asyncProperty(
        anyText,
        fc.nat(),
        fc.nat(),
        fc.nat(),
        fc.string({ maxLength: 3 }),
        async (text, from, length, cut, insert) => {
          const { source, start, end } = await withSpan(text, from, length);
          const at = cut % source.text.length;
          const atHand = await read(source.text.slice(0, at) + insert + source.text.slice(at + 1));
          fc.pre(atHand.text !== source.text);
          const state = stateOf(source, evidenceAt(source, { start, end }), atHand);
          expect(state.state).not.toBe('verified');
        },
      ),
      runs,
    );
  });

  test('with text inserted before it, a quote is found where it went or left open, never misplaced', async () => {
    const insertion = fc.string({
      unit: fc.constantFrom('a', 'b', ' ', '.', '𝔄'),
      minLength: 1,
      maxLength: 40,
    });
    await fc.assert(
      fc.asyncProperty(
        anyText,
        fc.nat(),
        fc.nat(),
        fc.nat(),
        insertion,
        async (text, from, length, cut, insert) => {
          const { source, start, end } = await withSpan(text, from, length);
          const characters = [...source.text];
          const at = cut % (start + 1);
          const longer = [...characters.slice(0, at), insert, ...characters.slice(at)].join('');
          const atHand = await read(longer);
          // A combining mark behind the insertion can join with its last letter: that is a change.
          fc.pre(atHand.text === longer);
          const shift = [...insert].length;
          const to = { start: start + shift, end: end + shift };
          const state = stateOf(source, evidenceAt(source, { start, end }), atHand);
          if (state.state === 'ambiguous') {
            if (state.count <= 20) expect(state.places).toContainEqual(to);
          } else expect(state).toMatchObject({ state: 'moved', to });
        },
      ),
      runs,
    );
  });
});
