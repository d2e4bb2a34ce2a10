/** The decisions that ship with the article, held against the rules that offer sentences to decide on. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { knownNames } from '../../src/coding/names/known.ts';
import { mentionsIn } from '../../src/coding/names/mentions.ts';
import { sentenceStates, unitsOf } from '../../src/coding/units.ts';
import { identify, readSourceText } from '../../src/evidence/source-text.ts';
import { unitState } from '../../src/network/coverage.ts';
import { quotesOf } from '../../src/network/quotes.ts';
import { shippedNetwork } from '../../src/shipped.ts';

const SOURCES = process.env.EXPLORER_SOURCES;
const network = shippedNetwork();
const { coverage = [] } = network;

test('no sentence of the article is left open', () => {
  const quotes = quotesOf(network);
  const states = coverage.map((unit) => unitState(unit, quotes));
  expect(states.filter((state) => state === 'coded')).toHaveLength(12);
  expect(states.filter((state) => state === 'passed-over')).toHaveLength(5);
  expect(states).not.toContain('open');
});

describe.skipIf(!SOURCES)('with the text (needs EXPLORER_SOURCES)', async () => {
  const texts = await Promise.all(
    (SOURCES ? readdirSync(SOURCES) : []).map((name) =>
      readSourceText(readFileSync(join(SOURCES ?? '', name))),
    ),
  );

  test('every unit by the rules is recorded', () => {
    const hash = network.sources.find(({ id }) => id === 'ellis-2016')?.custom?.text?.sha256;
    const source = texts.find((one) => identify(one, hash) === 'same-bytes');
    if (!source) throw new Error(`No file in ${SOURCES} has the hash ${hash}`);
    const mentions = mentionsIn(source.text, knownNames(network, []));
    const units = unitsOf(source.text, mentions, network.language);
    const states = sentenceStates(network, source, 'ellis-2016', units);
    const recorded = new Set(coverage.map(({ id }) => id));
    for (const unit of units)
      expect(recorded).toContain(states.find(({ start }) => start === unit.start)?.unit?.id);
    expect(states.map(({ state }) => state)).not.toContain('open');
  });
});
