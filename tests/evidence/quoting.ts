/** The smallest network that quotes a text, for the tests of its verification. */
import { describe } from '../../src/evidence/selectors.ts';
import type { SourceText, Span } from '../../src/evidence/source-text.ts';
import { type QuoteState, verifyNetwork } from '../../src/evidence/verify.ts';
import { wordsKey } from '../../src/network/quotes.ts';
import type { Evidence, Network } from '../../src/network/records.ts';

export function evidenceAt(source: SourceText, span: Span): Evidence {
  return { source: 'text', role: 'supports', selector: describe(source, span) };
}

/** The evidence for words that stand in the text; of several places the nth, from 0. */
export function evidenceFor(source: SourceText, exact: string, nth = 0): Evidence {
  const before = source.text
    .split(exact)
    .slice(0, nth + 1)
    .join(exact);
  const start = [...before].length;
  return evidenceAt(source, { start, end: start + [...exact].length });
}

export function networkQuoting(coded: SourceText, evidence: Evidence[]): Network {
  const { sha256, bytes, codePoints, paragraphStarts } = coded;
  const text = { sha256: sha256.canonical, bytes, codePoints, paragraphs: paragraphStarts.length };
  const attributes = [{ name: 'income', value: 'some', evidence }];
  return {
    format: 'explorer-network',
    version: 1,
    id: 'quoting',
    title: 'Quoting',
    description: '',
    language: 'en',
    license: 'CC0-1.0',
    sources: [{ id: 'text', type: 'document', title: 'Text', custom: { text } }],
    organizations: [{ id: 'a', name: 'A', kind: 'cartel', aliases: [], attributes }],
    relations: [],
    blocs: [],
    disputes: [],
  };
}

/** The state of one piece of evidence, coded on one text and checked against another. */
export function stateOf(coded: SourceText, evidence: Evidence, atHand: SourceText): QuoteState {
  const states = verifyNetwork(networkQuoting(coded, [evidence]), new Map([['text', atHand]]));
  const state = states.get(wordsKey(evidence));
  if (!state) throw new Error('The quote has no state');
  return state;
}
