import { expect, test } from 'vitest';
import { isAgainst } from '../../src/network/disputes.ts';
import { sourceLanguage } from '../../src/network/languages.ts';
import type { Source } from '../../src/network/records.ts';
import { codedSources } from '../../src/network/sources.ts';

const text = { sha256: 'a'.repeat(64), bytes: 1, codePoints: 1, paragraphs: 1 };
const [coded, cited]: [Source, Source] = [
  { id: 'coded', type: 'document', title: 'Coded', language: 'es', custom: { text } },
  { id: 'cited', type: 'document', title: 'Cited' },
];
const network = { language: 'en', sources: [cited, coded] };

test('a source is coded where its text is known, and else only cited', () => {
  expect(codedSources(network)).toEqual([coded]);
});

test('words are in the language of their source, or else in that of the network', () => {
  const languages = ['coded', 'cited', 'nobody', undefined].map((id) =>
    sourceLanguage(network, id),
  );
  expect(languages).toEqual(['es', 'en', 'en', 'en']);
});

test('a dispute is against a record unless it confirms it', () => {
  const verdicts = ['contradicts', 'refines', 'confirms'] as const;
  expect(verdicts.map((verdict) => isAgainst({ verdict }))).toEqual([true, true, false]);
});
