import { expect, test } from 'vitest';
import { compareNetworks } from '../../src/analysis/compare.ts';
import { contradictingSources } from '../../src/analysis/contradicting-sources.ts';
import { isSure, proposeMatches } from '../../src/analysis/matching.ts';
import type { Dispute } from '../../src/network/records.ts';
import { shippedNetwork } from '../../src/shipped.ts';
import { smallNetwork } from '../fixtures/small-network.ts';
import { bacrim } from './signed-graphs.ts';

test('who contradicts most comes first; who refines or confirms is no contradiction', () => {
  const { sources } = smallNetwork();
  const [first, second] = sources;
  if (!first || !second) throw new Error('the fixture has two sources');
  const dispute = (id: string, source: string, verdict: Dispute['verdict']): Dispute => ({
    id,
    about: 'alder-group-alliance-birch-cartel',
    verdict,
    claim: 'So.',
    source,
  });
  const found = (disputes: Dispute[]) =>
    contradictingSources({ sources, disputes }).map((one) => [
      one.source.id,
      ...one.disputes.map(({ id }) => id),
    ]);
  expect(
    found([
      dispute('p', second.id, 'contradicts'),
      dispute('q', first.id, 'refines'),
      dispute('r', first.id, 'contradicts'),
      dispute('s', second.id, 'contradicts'),
    ]),
  ).toEqual([
    [second.id, 'p', 's'],
    [first.id, 'r'],
  ]);
  expect(found([dispute('q', first.id, 'refines'), dispute('s', second.id, 'confirms')])).toEqual(
    [],
  );
});

test('the article’s record of BACRIM2020 names the very relations that comparing the two finds', () => {
  const [a, b] = [shippedNetwork(), bacrim()];
  const { pairs } = compareNetworks(a, b, proposeMatches(a, b).filter(isSure));
  const computed = pairs.filter(({ verdict }) => verdict === 'contradicting');
  const [recorded] = contradictingSources(a);
  expect(recorded?.source.id).toBe(b.id);
  expect(recorded?.disputes.map(({ about }) => about)).toEqual(computed.flatMap(({ inA }) => inA));
});
