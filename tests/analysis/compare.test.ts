import { describe, expect, test } from 'vitest';
import { compareNetworks } from '../../src/analysis/compare.ts';
import { isSure, proposeMatches } from '../../src/analysis/matching.ts';
import type { Network, Organization, Relation } from '../../src/network/records.ts';
import { shippedNetwork } from '../../src/shipped.ts';
import { smallNetwork } from '../fixtures/small-network.ts';
import { bacrim } from './signed-graphs.ts';

const organization = (id: string, name: string, aliases: string[] = []): Organization => ({
  id,
  name,
  kind: 'cartel',
  aliases,
  attributes: [],
});

function network(id: string, organizations: Organization[], relations: string[] = []): Network {
  const read = (tie: string): Relation => {
    const [source = '', type, target = '', typeName] = tie.split(' ');
    return {
      ...(typeName && { typeName }),
      id: tie.replaceAll(' ', '-'),
      type: type as Relation['type'],
      source,
      target,
      basis: 'stated',
      confidence: { level: 'high', reason: 'made up' },
      hedges: [],
      evidence: [],
    };
  };
  return { ...smallNetwork(), id, organizations, relations: relations.map(read), blocs: [] };
}

describe('comparison', () => {
  test('what the article and BACRIM2020 contradict each other on comes first', () => {
    const [a, b] = [shippedNetwork(), bacrim()];
    const { pairs, counts } = compareNetworks(a, b, proposeMatches(a, b).filter(isSure));
    expect(counts.contradicting).toBe(2);
    expect(pairs.slice(0, 2).map(({ ends, inA, inB }) => ({ ends, inA, inB }))).toEqual([
      {
        ends: [
          { a: 'cjng', b: 'cartel-jalisco-nueva-generacion-cjng' },
          { a: 'gulf', b: 'cartel-del-golfo' },
        ],
        inA: ['cjng-alliance-gulf'],
        inB: ['cartel-del-golfo-rivalry-cartel-jalisco-nueva-generacion-cjng'],
      },
      {
        ends: [
          { a: 'cjng', b: 'cartel-jalisco-nueva-generacion-cjng' },
          { a: 'sinaloa', b: 'cartel-de-sinaloa' },
        ],
        inA: ['cjng-alliance-sinaloa'],
        inB: ['cartel-de-sinaloa-rivalry-cartel-jalisco-nueva-generacion-cjng'],
      },
    ]);
  });

  test('every verdict, and whether silence says anything', () => {
    const own = ['p', 'q', 'r', 's', 't'].map((id) => organization(id, id));
    const a = network('a', own, [
      'p alliance q',
      'q rivalry r',
      'p rivalry r',
      'p splinter-of s',
      'q rivalry s',
      'r alliance s',
      's alliance t',
    ]);
    const b = network('b', own.slice(0, 4).concat(organization('x', 'x')), [
      'p rivalry q',
      'q target-of r',
      'p alliance r',
      'p rivalry r',
      'p alliance s',
      'p alliance x',
    ]);
    const matches = ['p', 'q', 'r', 's'].map((id) => ({ a: id, b: id }));
    const { pairs, counts, organizations } = compareNetworks(a, b, matches);
    const shown = pairs.map(({ ends, verdict, comparable }) => {
      const [one, other] = ends.map((side) => side.a ?? side.b);
      return `${one}${other} ${verdict}${comparable ? '' : ' ?'}`;
    });
    expect(shown).toEqual([
      'pq contradicting',
      'pr inconsistent',
      'qr both',
      'ps different',
      'qs only-a',
      'rs only-a',
      'st only-a ?',
      'px only-b ?',
    ]);
    expect(counts).toEqual({
      contradicting: 1,
      inconsistent: 1,
      opposite: 0,
      both: 1,
      different: 1,
      'only-a': 3,
      'only-b': 1,
    });
    expect(organizations).toHaveLength(6);
  });

  test('of a verdict what can be compared comes first, then what a network contradicts itself on', () => {
    const ends = ['p', 'q', 'r', 's'].map((id) => organization(id, id));
    const a = network('a', ends, [
      ...['p alliance s', 'p rivalry s', 'p alliance q'],
      ...['q alliance r', 'q rivalry r', 'p alliance r'],
    ]);
    const b = network('b', ends.slice(0, 3), []);
    const matches = ['p', 'q', 'r'].map((id) => ({ a: id, b: id }));
    const { pairs, organizations } = compareNetworks(a, b, [{ a: 's', b: 'nobody' }, ...matches]);
    expect(pairs.map(({ ends: [one, other] }) => `${one.a}${other.a}`)).toEqual([
      ...['qr', 'pq', 'pr', 'ps'],
    ]);
    // Who is matched with nobody that is there is in one network only.
    expect(organizations.at(-1)).toEqual({ a: 's', b: null });
  });

  const between = (a: readonly string[], b: readonly string[]) => {
    const ends = [organization('p', 'P'), organization('q', 'Q')];
    const matches = ends.map(({ id }) => ({ a: id, b: id }));
    const { pairs } = compareNetworks(
      network('a', ends, [...a]),
      network('b', ends, [...b]),
      matches,
    );
    return pairs.map(({ verdict, inconsistent }) => [verdict, ...inconsistent]);
  };

  test.each([
    ['a splinter', ['p splinter-of q'], ['q splinter-of p'], 'opposite'],
    ['an attack', ['p target-of q'], ['q target-of p'], 'opposite'],
    [
      'an attack beside what is common',
      ['p rivalry q', 'p target-of q'],
      ['p rivalry q', 'q target-of p'],
      'opposite',
    ],
    ['a splinter', ['p splinter-of q'], ['p splinter-of q'], 'both'],
    ['attacks, one of them in both', ['p target-of q', 'q target-of p'], ['q target-of p'], 'both'],
    [
      'an attack and a rivalry, against each other in both',
      ['p target-of q'],
      ['p rivalry q'],
      'both',
    ],
    ['one of two in common', ['p alliance q', 'p splinter-of q'], ['p splinter-of q'], 'both'],
    [
      'a type of the same name that has no sign',
      ['p alliance q'],
      ['p other-undirected q alliance'],
      'different',
    ],
    ['types without a sign', ['p splinter-of q'], ['p other-directed q pays'], 'different'],
    [
      'a type with and without a direction',
      ['p other-directed q pays'],
      ['p other-undirected q pays'],
      'different',
    ],
    [
      'nobody with itself',
      ['p rivalry q', 'p alliance p'],
      ['q rivalry p', 'q alliance q'],
      'both',
    ],
    [
      'a splinter in common does not reconcile',
      ['p alliance q', 'p splinter-of q'],
      ['p rivalry q', 'p splinter-of q'],
      'contradicting',
    ],
  ])('%s of %j and %j', (_, a, b, verdict) => {
    expect(between(a, b)).toEqual([[verdict]]);
    expect(between(b, a)).toEqual([[verdict]]);
  });

  test('a network that contradicts itself is named, whatever the other says', () => {
    const torn = ['p alliance q', 'q target-of p'];
    expect(between(['p alliance q'], torn)).toEqual([['inconsistent', 'b']]);
    expect(between(torn, ['p splinter-of q'])).toEqual([['inconsistent', 'a']]);
    expect(between(torn, torn)).toEqual([['inconsistent', 'a', 'b']]);
    expect(between([], torn)).toEqual([['only-b', 'b']]);
  });

  test('a second match of one organization, and one to nobody, do not count', () => {
    const a = network('a', [organization('p', 'p'), organization('q', 'q')]);
    const b = network('b', [organization('x', 'x')]);
    const matches = [
      { a: 'p', b: 'nobody' },
      { a: 'p', b: 'x' },
      { a: 'q', b: 'x' },
    ];
    expect(compareNetworks(a, b, matches).organizations).toEqual([
      { a: 'p', b: 'x' },
      { a: 'q', b: null },
    ]);
  });

  test('a network compared with itself agrees in everything', () => {
    const self = bacrim();
    const matches = self.organizations.map(({ id }) => ({ a: id, b: id }));
    const { pairs, counts } = compareNetworks(self, self, matches);
    // BACRIM2020 calls five pairs both allied and rivals.
    expect(counts).toMatchObject({ both: 173, inconsistent: 5, contradicting: 0, different: 0 });
    expect(pairs).toHaveLength(178);
  });
});
