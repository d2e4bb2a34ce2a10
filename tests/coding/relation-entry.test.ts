import { describe, expect, test } from 'vitest';
import type { Marked } from '../../src/coding/entries/quoted.ts';
import {
  asRecorded,
  BLANK_RELATION,
  enterRelation,
  keptPairs,
  lackingIn,
  pairsOf,
  type RelationEntry,
  turned,
} from '../../src/coding/entries/relation-entry.ts';
import { readSourceText } from '../../src/evidence/source-text.ts';
import { verifyNetwork } from '../../src/evidence/verify.ts';
import type { Network } from '../../src/network/records.ts';

const WORDS =
  'Ñandú — 𝒜 first line.\nThe Alders, the Birches and the Cedars may have fought each other. The police caught an Alder.\n';
const text = await readSourceText(new TextEncoder().encode(WORDS));

const organization = (id: string, kind: 'cartel' | 'state-agency' = 'cartel') => ({
  id,
  name: id,
  kind,
  aliases: [],
  attributes: [],
});

const network: Network = {
  format: 'explorer-network',
  version: 1,
  id: 'made',
  title: 'Made',
  description: '',
  language: 'en',
  license: 'MIT',
  coder: 'A coder',
  sources: [
    {
      id: 'words',
      type: 'report',
      title: 'Words',
      custom: {
        text: {
          sha256: text.sha256.bytes,
          bytes: text.bytes,
          codePoints: text.codePoints,
          paragraphs: text.paragraphStarts.length,
        },
      },
    },
  ],
  organizations: [
    organization('alder'),
    organization('birch'),
    organization('cedar'),
    organization('police', 'state-agency'),
  ],
  relations: [],
  blocs: [],
  disputes: [],
};

const at = (words: string) => ({
  start: WORDS.indexOf(words),
  end: WORDS.indexOf(words) + words.length,
});
const marked = (words: string): Marked => ({ source: 'words', text, quote: at(words) });
const FOUGHT = marked('The Alders, the Birches and the Cedars may have fought each other.');
const CAUGHT = marked('The police caught an Alder.');

const caught: RelationEntry = {
  ...BLANK_RELATION,
  type: 'target-of',
  actors: ['police'],
  others: ['alder'],
  basis: 'implied',
  level: 'high',
  reason: 'A capture.',
};
const fought: RelationEntry = {
  ...BLANK_RELATION,
  type: 'rivalry',
  actors: ['cedar', 'alder', 'birch'],
  expandedFrom: 'all-fought',
  hedges: [at('may have')],
  level: 'medium',
  reason: 'Of three together.',
};

function entered(before: Network, entry: RelationEntry, words: Marked) {
  const outcome = enterRelation(before, entry, words);
  if (!outcome?.ok) throw new Error(JSON.stringify(outcome?.problems));
  return outcome.value;
}

describe('an entry of one pair', () => {
  test('becomes a relation with its direction, and its quote stands in the text', () => {
    const { network: after, ids } = entered(network, caught, CAUGHT);
    expect(ids).toEqual(['alder-target-of-police']);
    const [relation] = after.relations;
    expect(relation).toMatchObject({ source: 'alder', target: 'police', basis: 'implied' });
    expect(relation?.evidence[0]?.paragraph).toBe(2);
    const states = [...verifyNetwork(after, new Map([['words', text]])).values()];
    expect(states.map(({ state }) => state)).toEqual(['verified']);
  });

  test('turned round says the other direction', () => {
    const { ids } = entered(network, turned(caught), CAUGHT);
    expect(ids).toEqual(['police-target-of-alder']);
  });

  test('of a pair that is tied so adds its quote, and what the form says otherwise', () => {
    const first = entered(network, caught, CAUGHT).network;
    const recorded = first.relations[0];
    if (!recorded) throw new Error('nothing was recorded');
    const again = asRecorded({ ...caught, role: 'context' }, recorded);
    const { network: after, ids } = entered(
      first,
      { ...again, strength: 'looser', when: '2015-04' },
      FOUGHT,
    );
    expect(ids).toEqual(['alder-target-of-police']);
    expect(after.relations).toHaveLength(1);
    expect(after.relations[0]).toMatchObject({
      strength: 'looser',
      confidence: recorded.confidence,
      evidence: [{ role: 'supports' }, { role: 'context', when: '2015-04' }],
    });
    expect(after.relations[0]?.evidence[0]).not.toHaveProperty('when');
  });

  test('speaks by the rules as far as it goes', () => {
    const itself = enterRelation(network, { ...caught, actors: ['alder'] }, CAUGHT);
    expect(itself?.ok === false && itself.problems.map(({ rule, field }) => [rule, field])).toEqual(
      [['F5', 'target']],
    );
    const undated = enterRelation(network, { ...caught, when: 'in spring' }, CAUGHT);
    expect(undated?.ok === false && undated.problems.map(({ code }) => code)).toEqual([
      'not-a-date',
    ]);
  });

  test('says what it lacks', () => {
    expect(lackingIn(BLANK_RELATION)).toEqual(['ends', 'level', 'reason']);
    expect(lackingIn({ ...caught, reason: ' ' })).toEqual(['reason']);
    expect(lackingIn(caught)).toEqual([]);
  });
});

describe('an entry of several', () => {
  test('ties each to each under one name, with the words of caution', () => {
    const { network: after, ids } = entered(network, fought, FOUGHT);
    expect(ids).toEqual(['alder-rivalry-cedar', 'birch-rivalry-cedar', 'alder-rivalry-birch']);
    for (const { expandedFrom, hedges } of after.relations) {
      expect(expandedFrom).toBe('all-fought');
      expect(hedges[0]?.selector[0]).toMatchObject({ exact: 'may have' });
    }
  });

  test('leaves out the pairs that the coder leaves out; one that is left came out of the same statement', () => {
    const entry = { ...fought, leftOut: ['cedar alder', 'cedar birch'] };
    expect(keptPairs(entry)).toEqual([{ subject: 'alder', object: 'birch' }]);
    expect(entered(network, entry, FOUGHT).network.relations[0]?.expandedFrom).toBe('all-fought');
  });

  test('ties each actor to each of the others; each other is said of no direction', () => {
    expect(pairsOf({ ...fought, actors: ['alder', 'birch'], others: ['police'] })).toHaveLength(2);
    expect(pairsOf({ ...fought, type: 'target-of' })).toEqual([]);
  });

  test('takes no hedge from outside of the quote', () => {
    const { network: after } = entered(network, { ...caught, hedges: [at('may have')] }, CAUGHT);
    expect(after.relations[0]?.hedges).toEqual([]);
  });
});
