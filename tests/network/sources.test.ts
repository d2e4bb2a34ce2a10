import { expect, test } from 'vitest';
import { isAgainst } from '../../src/network/disputes.ts';
import { sourceLanguage } from '../../src/network/languages.ts';
import type { Source } from '../../src/network/records.ts';
import { codedSources } from '../../src/network/sources.ts';
import { DISPUTE_VERDICTS } from '../../src/network/verdicts.ts';
import { smallNetwork } from '../fixtures/small-network.ts';

const text = { sha256: 'a'.repeat(64), bytes: 1, codePoints: 1, paragraphs: 1 };
const [coded, cited]: [Source, Source] = [
  { id: 'coded', type: 'document', title: 'Coded', language: 'es', custom: { text } },
  { id: 'cited', type: 'document', title: 'Cited' },
];
const other: Source = { ...coded, id: 'other' };
const network = { ...smallNetwork(), language: 'en', sources: [cited, coded, other] };

test('a source is coded where its text is known, and else only cited', () => {
  expect(codedSources(network)).toEqual([coded, other]);
});

test('a source that only disputes cite is not coded, though its text is known', () => {
  const [relation] = network.relations;
  const [quote] = relation?.evidence ?? [];
  if (!relation || !quote) throw new Error('small.json has no quote');
  const claim = { id: 'd', about: relation.id, claim: 'made up', source: 'other' };
  const told = { ...network, disputes: [{ ...claim, verdict: 'refines' as const }] };
  expect(codedSources(told)).toEqual([coded]);
  const quoting = [{ ...relation, evidence: [{ ...quote, source: 'other' }] }];
  expect(codedSources({ ...told, relations: quoting })).toEqual([coded, other]);
  const coverage = [{ id: 'u', source: 'other', selector: quote.selector }];
  expect(codedSources({ ...told, coverage })).toEqual([coded, other]);
});

test('words are in the language of their source, or else in that of the network', () => {
  const languages = ['coded', 'cited', 'nobody', undefined].map((id) =>
    sourceLanguage(network, id),
  );
  expect(languages).toEqual(['es', 'en', 'en', 'en']);
});

test('a dispute is against a record unless it confirms it', () => {
  expect(DISPUTE_VERDICTS.map((verdict) => isAgainst({ verdict }))).toEqual([true, true, false]);
});
