import { describe, expect, test } from 'vitest';
import {
  claimsOf,
  disputedRecords,
  signedRecords,
  type Voices,
  voicesOf,
} from '../../src/network/claims.ts';
import type { Dispute, Evidence, Relation } from '../../src/network/records.ts';
import type { RelationTypeId } from '../../src/network/relation-types.ts';
import { shippedNetwork } from '../../src/shipped.ts';

const quote = (source: string, when?: string, role: Evidence['role'] = 'supports'): Evidence => ({
  source,
  role,
  selector: [],
  ...(when !== undefined && { when }),
});

const relation = (type: RelationTypeId, evidence: Evidence[], when?: string): Relation => ({
  id: `gulf-${type}-zetas`,
  type,
  ...(type === 'splinter-of' ? { source: 'zetas', target: 'gulf' } : GULF_AND_ZETAS),
  basis: 'stated',
  confidence: { level: 'high', reason: 'made up' },
  hedges: [],
  evidence,
  ...(when !== undefined && { when }),
});
const GULF_AND_ZETAS = { source: 'gulf', target: 'zetas' };

const dispute = (about: string, verdict: Dispute['verdict']): Dispute => ({
  id: 'd',
  about,
  verdict,
  claim: 'made up',
  source: 'c',
});

function voices(relations: Relation[], about: string, disputes: Dispute[] = []): Voices {
  const found = voicesOf({ relations, disputes }).get(about);
  if (!found) throw new Error(`nothing is said of ${about}`);
  return found;
}
const ofAlliance = (relations: Relation[], disputes: Dispute[] = []) =>
  voices(relations, 'gulf-alliance-zetas', disputes);

describe('the claims of a relation', () => {
  test('are one a source, with its times; of what has none, the time of the relation', () => {
    const evidence = [quote('a', '2003'), quote('b'), quote('a', '2010'), quote('a', '2003')];
    expect(
      claimsOf(relation('alliance', evidence, '2012/..')).map(({ source, quotes, when }) => ({
        source,
        quotes,
        when,
      })),
    ).toEqual([
      { source: 'a', quotes: [0, 2, 3], when: ['2003', '2010'] },
      { source: 'b', quotes: [1], when: ['2012/..'] },
    ]);
  });

  test('are two of a source that has rival accounts', () => {
    const evidence = [quote('a'), quote('a', undefined, 'counters')];
    expect(claimsOf(relation('alliance', evidence)).map(({ saysSo }) => saysSo)).toEqual([
      true,
      false,
    ]);
  });

  test('are judged by the network that quotes the source, where several are joined', () => {
    const confidence = { level: 'low', reason: 'made up' } as const;
    const judged = { network: 'other', basis: 'implied', confidence, strength: 'looser' } as const;
    const evidence = [quote('a'), { ...quote('a'), judged }, { ...quote('b'), judged }];
    const one = relation('alliance', evidence);
    expect(claimsOf(one).map((claim) => [claim.source, claim.quotes, claim.judged])).toEqual([
      ['a', [0], one],
      ['a', [1], judged],
      ['b', [2], judged],
    ]);
    expect(ofAlliance([relation('alliance', evidence.slice(0, 2))]).consensus).toBe('one-voice');
  });

  test('leave out a time that cannot be counted', () => {
    const evidence = [quote('a', 'Y99999999999999999999'), quote('a', '2003')];
    expect(claimsOf(relation('alliance', evidence))[0]?.when).toEqual(['2003']);
  });

  test('leave out context, unless a source has nothing else', () => {
    const context = [quote('a'), quote('a', '1990', 'context'), quote('b', '1995', 'context')];
    expect(claimsOf(relation('alliance', context)).map(({ quotes }) => quotes)).toEqual([[0], [2]]);
    const denied = [quote('a', undefined, 'counters'), quote('a', undefined, 'context')];
    expect(claimsOf(relation('alliance', denied))).toMatchObject([{ saysSo: false, quotes: [0] }]);
  });
});

describe('consensus', () => {
  test('is one voice of one source, agreed of two', () => {
    expect(ofAlliance([relation('alliance', [quote('a'), quote('a')])])).toMatchObject({
      consensus: 'one-voice',
      decisive: null,
    });
    const both = [relation('alliance', [quote('a'), quote('b')])];
    expect(ofAlliance(both).consensus).toBe('agreed');
  });

  test.each<[alliance: string, rivalry: string, consensus: string, reason: string]>([
    ['2003/2006', '2009/2012', 'changed', 'surely-apart'],
    ['2003/2009', '2010/2012', 'changed', 'surely-apart'],
    ['2003/2010', '2010/2012', 'changed', 'apart'],
    ['2003/2010', '2009/2012', 'contested', 'surely-same-time'],
    ['2003/2006', '2003/2012', 'contested', 'surely-same-time'],
    ['2005/2006', '2003/2012', 'contested', 'surely-same-time'],
    ['2009/2012', '2003/2012', 'contested', 'surely-same-time'],
    ['2003/2012', '2003/2012', 'contested', 'surely-same-time'],
    ['../2010', '2010-02/..', 'changed', 'apart'],
    ['2003/..', '2010-02/..', 'contested', 'surely-same-time'],
    ['2009~', '2010/..', 'changed', 'apart'],
    ['2010', '2010', 'contested', 'same-time'],
    ['2003/', '2010', 'contested', 'same-time'],
  ])('of an alliance %s and a rivalry %s: %s, %s', (allied, rivals, consensus, reason) => {
    const relations = [
      relation('alliance', [quote('a', allied)]),
      relation('rivalry', [quote('b', rivals)]),
    ];
    for (const { id } of relations)
      expect(voices(relations, id)).toMatchObject({ consensus, decisive: { reason } });
  });

  test('of several times is contested by any that they share', () => {
    const said = [
      relation('alliance', [quote('a', '2003'), quote('a', '2012')]),
      relation('rivalry', [quote('b', '2010'), quote('b', '2012/2013')]),
    ];
    expect(ofAlliance(said)).toMatchObject({
      consensus: 'contested',
      decisive: { one: { source: 'a' }, other: { source: 'b' } },
    });
  });

  test('without a date is contested, whatever else is dated', () => {
    const said = [
      relation('alliance', [quote('a')]),
      relation('rivalry', [quote('b', '2010'), quote('c')]),
    ];
    expect(ofAlliance(said)).toMatchObject({
      consensus: 'contested',
      decisive: { reason: 'undated' },
    });
  });

  test('is decided by the strongest reason that any two of the sources give', () => {
    const said = [
      relation('alliance', [quote('a', '2003'), quote('c', '2012')]),
      relation('rivalry', [quote('b', '2012/2013')]),
    ];
    expect(ofAlliance(said)).toMatchObject({
      consensus: 'contested',
      decisive: { one: { source: 'c' }, other: { source: 'b' } },
    });
  });

  test('is contested where nobody says so and one says it was not', () => {
    const denied = [relation('alliance', [quote('a', undefined, 'counters')])];
    expect(ofAlliance(denied)).toMatchObject({ consensus: 'contested', decisive: null });
  });

  test('hears of the opposite who says so, in whatever order the two are named', () => {
    const alliance = relation('alliance', [quote('a')]);
    const rivalry = (role: Evidence['role']) => ({
      ...relation('rivalry', [quote('b', undefined, role)]),
      ...{ source: 'zetas', target: 'gulf' },
    });
    expect(ofAlliance([alliance, rivalry('supports')]).consensus).toBe('contested');
    expect(ofAlliance([alliance, rivalry('counters')]).consensus).toBe('one-voice');
  });

  test('asks who counters it, and who fights, but not who split or attacks', () => {
    const countered = [relation('alliance', [quote('a'), quote('b', undefined, 'counters')])];
    expect(ofAlliance(countered).consensus).toBe('contested');
    const beside = [
      relation('alliance', [quote('a')]),
      relation('splinter-of', [quote('b')]),
      relation('target-of', [quote('b')]),
    ];
    for (const { id } of beside) expect(voices(beside, id).consensus).toBe('one-voice');
  });

  test('asks the disputes', () => {
    const alliance = [relation('alliance', [quote('a')])];
    const says = (verdict: Dispute['verdict']) =>
      ofAlliance(alliance, [dispute('gulf-alliance-zetas', verdict)]).consensus;
    expect([says('contradicts'), says('refines'), says('confirms')]).toEqual([
      ...['contested', 'one-voice', 'agreed'],
    ]);
  });

  test('puts what a dispute says in time', () => {
    const alliance = [relation('alliance', [quote('a', '2003')])];
    const against = (when: string) =>
      ofAlliance(alliance, [{ ...dispute('gulf-alliance-zetas', 'contradicts'), when }]);
    expect(against('2010')).toMatchObject({
      ...{ consensus: 'changed', decisive: { reason: 'surely-apart' } },
    });
    expect(against('Y99999999999999999999').decisive?.reason).toBe('undated');
  });

  test('a dispute tells nothing more where its source is quoted as saying that, of that time', () => {
    const ties = [
      relation('alliance', [quote('a', '2003')]),
      relation('rivalry', [quote('c', '2010'), quote('c', '2016')]),
    ];
    const against = (said: Partial<Dispute>) =>
      ofAlliance(ties, [{ ...dispute('gulf-alliance-zetas', 'contradicts'), ...said }])
        .claims.filter(({ saysSo }) => !saysSo)
        .map(({ source, when, quotes }) => [source, when, quotes.length]);
    const quoted = ['c', ['2010', '2016'], 2];
    expect(against({ when: '2016' })).toEqual([quoted]);
    expect(against({})).toEqual([quoted]);
    expect(against({ when: '2020' })).toEqual([quoted, ['c', ['2020'], 0]]);
    expect(against({ when: '2016', source: 'b' })).toEqual([quoted, ['b', ['2016'], 0]]);
    expect(against({ when: '2016', verdict: 'confirms' })).toEqual([quoted]);
  });

  test('disputed is what is contested, or what a dispute does not confirm', () => {
    const relations = [
      relation('alliance', [quote('a', '2003')]),
      relation('rivalry', [quote('b', '2010')]),
      relation('splinter-of', [quote('a'), quote('b', undefined, 'counters')]),
      relation('target-of', [quote('a')]),
    ];
    const disputes = [
      dispute('gulf-target-of-zetas', 'refines'),
      { ...dispute('gulf-alliance-zetas', 'confirms'), when: '2003' },
    ];
    const disputed = ['gulf-target-of-zetas', 'gulf-splinter-of-zetas'];
    expect([...disputedRecords({ relations, disputes })]).toEqual(disputed);
    const signed = signedRecords(disputes, voicesOf({ relations, disputes }));
    expect([...signed.disputed]).toEqual(disputed);
    expect([...signed.changed]).toEqual(['gulf-alliance-zetas', 'gulf-rivalry-zetas']);
  });

  test('of the article: who contradicts it and who confirms it, and one voice in all else', () => {
    const said = voicesOf(shippedNetwork());
    const of = (consensus: string) =>
      [...said].filter(([, one]) => one.consensus === consensus).map(([id]) => id);
    expect(of('contested')).toEqual([
      'cjng-alliance-gulf',
      'cjng-alliance-sinaloa',
      'federal-police-target-of-cjng',
      'mata-zetas-splinter-of-gulf',
      'zetas-target-of-mexican-law-enforcement',
    ]);
    expect(of('agreed')).toEqual(['zetas-splinter-of-gulf']);
    expect(of('changed')).toEqual([]);
  });
});
