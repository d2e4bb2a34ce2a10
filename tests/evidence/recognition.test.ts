import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isBinary } from '../../src/evidence/decoding.ts';
import { refusalOf, sharesWords } from '../../src/evidence/recognition.ts';
import { readSourceText } from '../../src/evidence/source-text.ts';
import { quotesOf, textQuote } from '../../src/network/quotes.ts';
import { shippedNetwork } from '../../src/shipped.ts';
import { smallNetwork } from '../fixtures/small-network.ts';
import { read } from './texts.ts';

const small = smallNetwork();
const SMALL = 'rowan-2019';
const TEXT = readFileSync(new URL('../fixtures/networks/small.txt', import.meta.url), 'utf8');
const article = shippedNetwork();
const ARTICLE = 'ellis-2016';

/** What is quoted of the article, as a text without the rest. */
const QUOTED = [
  ...new Set(
    quotesOf(article)
      .filter(({ kind }) => kind === 'quote')
      .flatMap(({ selector }) => textQuote(selector)?.quote.exact ?? []),
  ),
].join('\n');

const refusal = async (text: string) => refusalOf(small, SMALL, await read(text));
const shares = (text: string, ...quotes: string[]) => {
  const steps = sharesWords(text, quotes);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
};

describe('the text, edited or in another form, is taken for the text', () => {
  test.each<[string, (text: string) => string]>([
    ['as it was coded', (text) => text],
    ['in capitals', (text) => text.toUpperCase()],
    ['with other spaces', (text) => text.replaceAll(' ', ' \u00A0 ')],
    ['cut into short lines', (text) => text.replace(/(.{1,30})(?:\s|$)/g, '$1\n')],
    ['without punctuation', (text) => text.replace(/[.,]/g, '')],
    ['one paragraph of it', (text) => text.split('\n')[1] ?? ''],
    ['inside a longer text', (text) => `${'Much before. '.repeat(9000)}${text}`],
  ])('%s', async (_, edit) => {
    expect(await refusal(edit(TEXT))).toBeNull();
  });

  test('whatever single words are changed, as long as one quote is left as it was', async () => {
    const quotes = new Set(
      quotesOf(small)
        .filter(({ kind }) => kind === 'quote')
        .map(({ selector }) => textQuote(selector)?.quote.exact),
    );
    const words = TEXT.split(' ');
    const change = fc.tuple(fc.nat(words.length - 1), fc.string({ maxLength: 12 }));
    await fc.assert(
      fc.asyncProperty(fc.array(change, { maxLength: quotes.size - 1 }), async (changes) => {
        const edited = changes.reduce((text, [at, word]) => text.with(at, word), words);
        expect(await refusal(edited.join(' '))).toBeNull();
      }),
    );
  });

  test('even where three words in ten are others', async () => {
    const words = QUOTED.split(' ');
    // Any three words in ten, not the same in every run: fast-check by itself prefers extremes.
    const isOther = fc.noBias(
      fc.array(fc.integer({ min: 0, max: 9 }), {
        minLength: words.length,
        maxLength: words.length,
      }),
    );
    await fc.assert(
      fc.asyncProperty(isOther, async (dice) => {
        const edited = words.map((word, i) => ((dice[i] ?? 0) < 3 ? `other${i}` : word));
        expect(refusalOf(article, ARTICLE, await read(edited.join(' ')))).toBeNull();
      }),
      { numRuns: 50 },
    );
  });
});

test('the very text is the source’s, whatever is quoted of it', async () => {
  const text = await read('Something else entirely.');
  const sources = article.sources.map((one) =>
    one.id === ARTICLE && one.custom?.text
      ? { ...one, custom: { text: { ...one.custom.text, sha256: text.sha256.canonical } } }
      : one,
  );
  expect(refusalOf(article, ARTICLE, text)).toBe('other');
  expect(refusalOf({ ...article, sources }, ARTICLE, text)).toBeNull();
});

test('any text may be that of a source of which nothing is quoted', async () => {
  expect(refusalOf(small, 'nobody', await read('Lorem ipsum dolor sit amet.'))).toBeNull();
});

test('a long text says every 16,384 words how far it was looked through', () => {
  const words = 'a '.repeat(40_000);
  expect([...sharesWords(words, ['one two'])]).toEqual([16_383 / 40_000, 32_767 / 40_000]);
});

describe('something else is refused', () => {
  test.each<[string, string, string]>([
    ['an empty file', '', 'empty'],
    ['nothing but spaces', ' \n\t ', 'empty'],
    ['a text about something else', 'Lorem ipsum dolor sit amet, consectetur elit.', 'other'],
    ['the names alone', 'Alder Group, Birch Cartel, Cedar Command, Rio Cartel', 'other'],
  ])('%s', async (_, text, why) => {
    expect(await refusal(text)).toBe(why);
  });

  test.each(['docs/analysis.md', 'docs/architecture.md', 'LICENSE'])(
    '%s, for the article',
    async (path) => {
      expect(refusalOf(article, ARTICLE, await read(readFileSync(path, 'utf8')))).toBe('other');
    },
  );

  test('a picture', async () => {
    const text = await readSourceText(readFileSync('docs/screenshot.png'));
    expect(refusalOf(article, ARTICLE, text)).toBe('binary');
  });

  test('random bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 2000 }), async (bytes) => {
        expect(refusalOf(article, ARTICLE, await readSourceText(bytes))).not.toBeNull();
      }),
    );
  });
});

describe('words in a row', () => {
  const EIGHT = 'one two three four five six seven eight';
  const LONG = `${EIGHT} nine ten eleven twelve thirteen fourteen fifteen sixteen`;
  test.each<[string, string, readonly string[], boolean]>([
    ['eight of a long quote', `zero ${EIGHT} zero`, [LONG], true],
    ['eight of a quote that is longer still', EIGHT, [`${LONG} seventeen eighteen`], true],
    ['seven of a long quote', 'zero one two three four five six seven zero', [LONG], false],
    ['eight, but not in a row', EIGHT.replace('four', 'four and a half'), [LONG], false],
    ['half of a short quote', 'one two', ['one two three four'], true],
    ['one of two', 'bone two', ['one two'], true],
    ['a part of a word', 'bone', ['one'], false],
    ['no word of it', 'three', ['one two'], false],
    ['a short one beside a long one', 'a shared threat', [LONG, 'a shared threat'], false],
    ['characters of a script without spaces', '因此他们结盟了', ['他们结盟'], true],
    ['nothing that could tell', 'any text', ['…', '“'], true],
  ])('%s', (_, text, quotes, expected) => {
    expect(shares(text, ...quotes)).toBe(expected);
  });
});

test('a text is not taken for a file that is none', () => {
  for (const text of [
    TEXT,
    QUOTED,
    '',
    'a\tb\r\n\f',
    'العربية 漢字 👮🏽',
    'one \uFFFD in so many words is what decoding leaves',
  ])
    expect(isBinary(text)).toBe(false);
});
