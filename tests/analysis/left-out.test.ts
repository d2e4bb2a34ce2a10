import { describe, expect, test } from 'vitest';
import { groundsOf } from '../../src/analysis/grounds.ts';
import { agreement, connectedByAlliance } from '../../src/analysis/groupings.ts';
import {
  isLeftOut,
  leaveOut,
  NOTHING_LEFT_OUT,
  restingAlone,
} from '../../src/analysis/left-out.ts';
import { askedOf, firstQuestions } from '../../src/analysis/questions.ts';
import { signedGraph } from '../../src/analysis/signed-graph.ts';
import { statementsOf } from '../../src/analysis/statements.ts';
import type { Evidence, Network } from '../../src/network/records.ts';
import { shippedNetwork } from '../../src/shipped.ts';

const article = shippedNetwork();
const statements = statementsOf(article);
const statement = (id: string) => {
  const found = statements.find((one) => one.id === id);
  if (!found) throw new Error(`no statement ${id}`);
  return found;
};
const without = (id: string) =>
  leaveOut(article, { ...NOTHING_LEFT_OUT, statement: statement(id) });
const gone = (network: Network) => {
  const left = new Set(network.relations.map(({ id }) => id));
  return article.relations.map(({ id }) => id).filter((id) => !left.has(id));
};
const AUGMENTED = 'ellis-2016:8106';
const SIGNS = { withTargets: false, rollUp: false, statedOnly: false };

describe('left out', () => {
  test('is nothing: the network stays the same value', () => {
    expect(leaveOut(article, NOTHING_LEFT_OUT)).toBe(article);
  });

  test('are expanded relations, all that come out of one statement', () => {
    const left = leaveOut(article, { ...NOTHING_LEFT_OUT, expanded: true });
    expect(left.relations.some(({ expandedFrom }) => expandedFrom !== undefined)).toBe(false);
    expect(gone(left)).toHaveLength(11);
  });

  test('are relations hedged in every supporting quote, and no others', () => {
    const left = leaveOut(article, { ...NOTHING_LEFT_OUT, hedged: true });
    expect(gone(left)).toContain('cjng-alliance-gulf');
    expect(gone(left)).not.toContain('cjng-alliance-sinaloa');
  });

  test('is a sentence: what rests on it alone goes, what another carries too stays without it', () => {
    const left = without(AUGMENTED);
    expect(gone(left)).toEqual(['cjng-alliance-gulf', 'gulf-alliance-sinaloa']);
    const kept = left.relations.find(({ id }) => id === 'cjng-alliance-sinaloa');
    expect(kept?.evidence.map(({ paragraph }) => paragraph)).toEqual([15, 14]);
  });

  test('the quote with it, disputes of that quote go, and others keep to theirs', () => {
    const about = 'cjng-alliance-sinaloa';
    const [any] = article.disputes;
    if (!any) throw new Error('the article is disputed');
    const disputes = [0, 1, 2].map((evidence) => ({ ...any, about, evidence, id: `d${evidence}` }));
    const left = leaveOut(
      { ...article, disputes },
      { ...NOTHING_LEFT_OUT, statement: statement(AUGMENTED) },
    );
    expect(left.disputes.map(({ id, evidence }) => [id, evidence])).toEqual([
      ['d0', 0],
      ['d2', 1],
    ]);
  });
});

describe('a relation without a statement', () => {
  const [relation] = article.relations.filter(({ id }) => id === 'gulf-alliance-sinaloa');
  const quote = relation?.evidence.find((one) =>
    isLeftOut(one, { ...NOTHING_LEFT_OUT, statement: statement(AUGMENTED) }),
  );
  if (!relation || !quote) throw new Error('the statement carries the relation');
  const other: Omit<Evidence, 'role'> = { source: 'another', selector: [] };
  const left = (role: 'supports' | 'counters' | 'context', disputes: Network['disputes'] = []) =>
    leaveOut(
      { ...article, relations: [{ ...relation, evidence: [quote, { ...other, role }] }], disputes },
      { ...NOTHING_LEFT_OUT, statement: statement(AUGMENTED) },
    );

  test('stays where something else supports it, and only there', () => {
    expect(left('supports').relations).toEqual([
      { ...relation, evidence: [{ ...other, role: 'supports' }] },
    ]);
    expect(left('counters').relations).toEqual([]);
    expect(left('context').relations).toEqual([]);
  });

  test('takes with it the disputes of its quotes, and leaves those of it as a whole and of others', () => {
    const dispute = { verdict: 'refines', claim: 'so', source: 's' } as const;
    const whole = { ...dispute, id: 'whole', about: relation.id };
    const elsewhere = { ...dispute, id: 'elsewhere', about: 'a-bloc' };
    const ofQuote = (id: string, evidence: number) => ({ ...whole, id, evidence });
    const all = [whole, elsewhere, { ...elsewhere, evidence: 0 }, ofQuote('q', 0), ofQuote('o', 1)];
    expect(left('supports', all).disputes).toEqual([
      ...[whole, elsewhere, { ...elsewhere, evidence: 0 }, ofQuote('o', 0)],
    ]);
  });
});

test('a quote is left out that is of the source or out of the statement', () => {
  const [quote] = statement(AUGMENTED).relations.flatMap((id) =>
    article.relations.filter((one) => one.id === id).flatMap(({ evidence }) => evidence),
  );
  if (!quote) throw new Error('the statement supports relations');
  const source = { id: 'other', type: 'report', title: 'Another' } as const;
  const asked = { ...NOTHING_LEFT_OUT, source };
  expect(isLeftOut(quote, NOTHING_LEFT_OUT)).toBe(false);
  expect(isLeftOut(quote, asked)).toBe(false);
  expect(isLeftOut({ ...quote, source: 'other' }, asked)).toBe(true);
  const [first, second] = [statement(AUGMENTED), statement('ellis-2016:6876')].map((one) =>
    article.relations
      .flatMap(({ evidence }) => evidence)
      .map((each) => isLeftOut(each, { ...asked, statement: one })),
  );
  expect([first?.includes(true), first?.includes(false)]).toEqual([true, true]);
  expect(first?.some((is, i) => is && second?.[i])).toBe(false);
});

test('a first question stays about whom it was, with what of its answer is left', () => {
  const [allies, disputed] = firstQuestions(article);
  const ids = (question: typeof allies) =>
    question && askedOf(question, without(AUGMENTED)).answer.map(({ id }) => id);
  expect(ids(allies)).toEqual(['cjng-alliance-sinaloa']);
  expect(ids(disputed)).toEqual(['cjng-alliance-sinaloa']);
});

test('to agree with the author is circular where his words carry both', () => {
  const [bloc] = article.blocs;
  if (!bloc) throw new Error('the author claims a bloc');
  const of = (network: Network) => {
    const graph = signedGraph(network, SIGNS);
    const found = agreement(connectedByAlliance(graph), bloc);
    const { relations, statements, ofBloc } = groundsOf(found, bloc, graph, statementsOf(network));
    return [relations.length, statements.length, ofBloc.length];
  };
  expect(of(article)).toEqual([3, 2, 2]);
  const own = { ...bloc, evidence: bloc.evidence.slice(0, 1) };
  expect(of({ ...article, blocs: [own] })).toEqual([3, 2, 1]);
});

describe('a source left out', () => {
  const source = { id: 'other', type: 'report', title: 'Another' } as const;
  const [first, second, third] = article.relations;
  if (!first || !second || !third) throw new Error('the article has relations');
  const byOther = (one: Network['relations'][number]) =>
    one.evidence.map((quote) => ({ ...quote, source: source.id }));
  /** The first rests on both, the second on the other alone, the third on the article alone. */
  const both: Network = {
    ...article,
    sources: [...article.sources, source],
    relations: [
      { ...first, evidence: [...byOther(first), ...first.evidence] },
      { ...second, evidence: byOther(second), hedges: [] },
      third,
    ],
    disputes: [
      { id: 'd1', about: first.id, verdict: 'contradicts', claim: 'no', source: 'other' },
      { ...{ id: 'd2', about: first.id, verdict: 'refines', claim: 'so' }, source: 'ap-2015' },
    ],
  };

  test('is as if it had not been read: the article is as it was', () => {
    const left = leaveOut(both, { ...NOTHING_LEFT_OUT, source });
    expect(left.relations).toEqual([first, third]);
    expect(left.disputes.map(({ id }) => id)).toEqual(['d2']);
  });

  test('takes its hedges, and leaves what another supports', () => {
    const ellis = article.sources.find(({ id }) => id === 'ellis-2016');
    if (!ellis) throw new Error('no source');
    const left = leaveOut(both, { ...NOTHING_LEFT_OUT, source: ellis });
    expect(left.relations.map(({ id }) => id)).toEqual([first.id, second.id]);
    expect(left.relations[0]).toMatchObject({ hedges: [], evidence: byOther(first) });
  });

  test('stays said by a source that has nothing but context, as in its infobox', () => {
    const context = first.evidence.map((quote) => ({ ...quote, role: 'context' as const }));
    const relations = [{ ...first, evidence: [...byOther(first), ...context] }];
    const left = leaveOut({ ...both, relations }, { ...NOTHING_LEFT_OUT, source });
    expect(left.relations).toEqual([{ ...first, evidence: context }]);
    expect([...restingAlone({ relations }).values()].flat()).toEqual([]);
  });

  test('takes its hedges alone, and a strength that only its network gives', () => {
    const hedge = (id: string) => ({ source: id, selector: [] });
    const quote = (id: string, strength?: string): Evidence => ({
      ...{ source: id, role: 'supports', selector: [] },
      ...(strength !== undefined && {
        judged: { network: id, basis: 'stated', confidence: first.confidence, strength },
      }),
    });
    const without = (relation: Network['relations'][number]) =>
      leaveOut({ ...both, relations: [relation] }, { ...NOTHING_LEFT_OUT, source }).relations[0];
    const hedged = { ...first, evidence: [quote('third')], hedges: ['third', 'other'].map(hedge) };
    expect(without(hedged)?.hedges).toEqual([hedge('third')]);
    const strong = (...evidence: Evidence[]) => ({ ...hedged, strength: 'looser', evidence });
    const strengths = [
      strong(quote('third', 'closer'), quote('fourth', 'looser'), quote('other', 'looser')),
      strong(quote('third'), quote('other')),
      strong(quote('third', 'closer'), quote('other', 'looser')),
      { ...hedged, evidence: [quote('third', 'closer')] },
    ];
    expect(strengths.map((one) => without(one)?.strength)).toEqual([
      ...['looser', 'looser', undefined, undefined],
    ]);
    expect(without(strengths[2] ?? first)).not.toHaveProperty('strength');
  });

  test('what rests on each alone', () => {
    expect([...restingAlone(both)]).toEqual([
      ['other', [second.id]],
      ['ellis-2016', [third.id]],
    ]);
  });
});
