import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { identify, readSourceText } from '../../src/evidence/source-text.ts';
import { verifyNetwork } from '../../src/evidence/verify.ts';
import { quotesOf, textQuote, wordsKey } from '../../src/network/quotes.ts';
import { parseFolder } from '../../src/network/read-network.ts';
import type { Evidence } from '../../src/network/records.ts';
import { networkQuoting } from './quoting.ts';

const SOURCES = process.env.EXPLORER_SOURCES;
const FOLDER = 'graph-data/ellis-2016';

describe.skipIf(!SOURCES)('the article (needs EXPLORER_SOURCES)', async () => {
  const files = readdirSync(FOLDER).map(
    (file) => [file, readFileSync(join(FOLDER, file), 'utf8')] as const,
  );
  const parsed = parseFolder(new Map(files));
  if (!parsed.ok) throw new Error(`${FOLDER} is not sound`);
  const network = parsed.value;
  const sha256 = network.sources.find(({ custom }) => custom?.text)?.custom?.text?.sha256;
  const names = SOURCES ? readdirSync(SOURCES) : [];
  const texts = await Promise.all(
    names.map((name) => readSourceText(readFileSync(join(SOURCES ?? '', name)))),
  );
  const article = texts.find((text) => identify(text, sha256) === 'same-bytes');

  test('is at hand, and every quote and hedge of its network is verified', () => {
    if (!article) throw new Error(`No file in ${SOURCES} has the hash ${sha256}`);
    const states = [...verifyNetwork(network, new Map([['ellis-2016', article]])).values()];
    expect(states.length).toBeGreaterThan(0);
    expect(states.filter(({ state }) => state !== 'verified')).toEqual([]);
  });

  test('each single character of each quote, changed in turn, is caught', () => {
    if (!article) throw new Error(`No file in ${SOURCES} has the hash ${sha256}`);
    const changed = quotesOf(network).flatMap(({ selector }): Evidence[] => {
      const parts = textQuote(selector);
      const characters = [...(parts?.quote.exact ?? '')];
      return characters.map((_, i) => {
        const exact = characters.with(i, '☃').join('');
        const altered = selector.map((one) => (one === parts?.quote ? { ...one, exact } : one));
        return { source: 'text', role: 'supports', selector: altered };
      });
    });
    const states = verifyNetwork(networkQuoting(article, changed), new Map([['text', article]]));
    expect(states.size).toBe(new Set(changed.map(wordsKey)).size);
    expect(new Set([...states.values()].map(({ state }) => state))).toEqual(new Set(['changed']));
  });
});
