import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { movedTo, takeEdition } from '../../../src/coding/acts/edition.ts';
import { remove } from '../../../src/coding/acts/removing.ts';
import { passOver, withUnits } from '../../../src/coding/acts/units.ts';
import { unitRecord } from '../../../src/coding/units.ts';
import { sentencesOf } from '../../../src/evidence/sentences.ts';
import type { SourceText } from '../../../src/evidence/source-text.ts';
import { verifyNetwork } from '../../../src/evidence/verify.ts';
import { readExtracted } from '../../../src/exchange/texts.ts';
import { apply, diff, invert } from '../../../src/network/changes.ts';
import { checkNetwork } from '../../../src/network/network.ts';
import { quotesOf, recordedWords, wordsKey } from '../../../src/network/quotes.ts';
import type { Network } from '../../../src/network/records.ts';
import { read } from '../../evidence/texts.ts';
import { smallNetwork } from '../../fixtures/small-network.ts';
import { done, TEXT } from './acting.ts';
import { randomActs } from './random-acts.ts';

const SOURCE = 'rowan-2019';

const editionOf = (network: Network, text: SourceText) => ({
  source: SOURCE,
  text,
  checks: verifyNetwork(network, new Map([[SOURCE, text]])),
});

/** States of all that is recorded, but for rows of tables. */
const statesIn = (network: Network, text: SourceText) =>
  [...verifyNetwork(network, new Map([[SOURCE, text]])).values()].map(({ state }) => state);

/** The small network with a sentence that is passed over: the one of the quarrel. */
function decided(): Network {
  const bare = done(remove(smallNetwork(), 'cedar-command-splinter-of-birch-cartel')).network;
  return sentencesOf(TEXT.text).reduce((now, sentence) => {
    const unit = unitRecord(TEXT, SOURCE, sentence);
    const made = passOver(withUnits(now, [unit]), { id: unit.id, reason: 'generic' });
    return made.ok ? made.value.network : now;
  }, bare);
}

describe('another edition of a text', () => {
  test('moves what it has in one place, and the source has its hash and sizes', async () => {
    const network = decided();
    const text = await read(`A new preface.\n\n${TEXT.text}`);
    const { moved, left, reopened } = movedTo(network, editionOf(network, text));
    expect(left).toEqual([]);
    expect(reopened).toEqual([]);
    expect(moved).toBe(quotesOf(network).length);
    const { network: next, id, step } = done(takeEdition(network, editionOf(network, text)));
    expect([id, step]).toEqual([SOURCE, { code: 'edition', params: { record: SOURCE } }]);
    expect(new Set(statesIn(next, text))).toEqual(new Set(['verified']));
    expect(next.sources[0]?.custom?.text).toEqual({
      sha256: text.sha256.canonical,
      bytes: text.bytes,
      codePoints: text.codePoints,
      paragraphs: text.paragraphStarts.length,
    });
    // Two lines further down, and named so: the sentence that stands there now may be decided on too.
    expect(next.coverage?.map(({ id: unit }) => unit)).toEqual(
      network.coverage?.map(({ id: unit }) => unit.replace(/\d+(?=-s)/, (n) => `${Number(n) + 2}`)),
    );
  });

  test('leaves quotes that read otherwise as they are, with the hedges in them, and opens such sentences', async () => {
    const network = decided();
    const edited = TEXT.text
      .replace('working with', 'working closely with')
      .replace('a quarrel', 'quarrels');
    const edition = editionOf(network, await read(`A new preface.\n${edited}`));
    const { moved, left, reopened, network: next } = movedTo(network, edition);
    // “may be” stands in the edition once, but not in the sentence that was quoted.
    expect(left.map(({ record, field }) => `${record} ${field}`)).toEqual([
      'alder-group-alliance-birch-cartel evidence.1',
      'alder-group-alliance-rio-cartel evidence.0',
      'alder-group-alliance-rio-cartel hedges.0',
      'northern-bloc evidence.1',
      'northern-bloc hedges.0',
    ]);
    expect(moved).toBe(quotesOf(network).length - left.length);
    for (const place of left) expect(quotesOf(network)).toContainEqual(place);
    expect(reopened).toEqual(network.coverage);
    expect(next.coverage).toEqual([]);
  });

  test('records the pages of the file that it was taken out of', async () => {
    const extraction = {
      sha256: 'a'.repeat(64),
      bytes: 9,
      mediaType: 'application/pdf',
      extractor: 'explorer-pdf',
      version: '1',
    };
    const pages = [{ label: '1', start: 0 }];
    const text = await readExtracted({ text: `${TEXT.text}\n`, metadata: {}, extraction, pages });
    const { network } = done(takeEdition(smallNetwork(), editionOf(smallNetwork(), text)));
    expect(network.sources[0]?.custom?.text).toMatchObject({ extraction, pages });
    expect(network.sources[0]?.custom?.text).not.toHaveProperty('metadata');
  });

  test('moves to places that verify, breaks no rule, changes nothing else, and can be undone', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 1e6 }),
        fc.array(fc.tuple(fc.nat(TEXT.text.length), fc.nat(60), fc.constantFrom('', 'x', '. A '))),
        async (seed, edits) => {
          const act = randomActs(seed, SOURCE, TEXT);
          let network: Network = smallNetwork();
          for (let i = 0; i < 25; i += 1) {
            const made = act(network);
            if (made.ok) network = made.value.network;
          }
          const changed = edits.reduce(
            (now, [at, length, put]) => now.slice(0, at) + put + now.slice(at + length),
            TEXT.text,
          );
          const text = await read(`${changed} `);
          const edition = editionOf(network, text);
          const { left, moved, reopened } = movedTo(network, edition);
          const next = done(takeEdition(network, edition)).network;
          expect(checkNetwork(next, (file) => file)).toMatchObject({ ok: true });
          const now = verifyNetwork(next, new Map([[SOURCE, text]]));
          const isHere = ({ source }: { source: string }) => source === SOURCE;
          const verified = quotesOf(next).filter(
            (place) => isHere(place) && now.get(wordsKey(place))?.state === 'verified',
          );
          expect(verified).toHaveLength(moved);
          for (const place of left) expect(recordedWords(network)).toContainEqual(place);
          for (const unit of next.coverage ?? [])
            expect(now.get(wordsKey(unit))?.state).toBe('verified');
          const isDecided = ({ passedOver }: { passedOver?: unknown }) => passedOver !== undefined;
          const count = (of: Network) => of.coverage?.filter(isDecided).length ?? 0;
          expect(count(next) + reopened.length).toBe(count(network));
          const bare = (of: Network) =>
            JSON.stringify(of, (key, value) =>
              ['selector', 'paragraph', 'coverage', 'text'].includes(key) ? undefined : value,
            );
          expect(bare(next)).toBe(bare(network));
          const changes = diff(network, next);
          expect(JSON.stringify(apply(next, invert(changes)))).toBe(JSON.stringify(network));
        },
      ),
      { numRuns: 25 },
    );
  });
});
