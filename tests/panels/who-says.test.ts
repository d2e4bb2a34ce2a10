import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, expect, test } from 'vitest';
import type { Evidence, Network } from '../../src/network/records.ts';
import { WhoSays } from '../../src/panels/WhoSays.tsx';
import { createExplorer } from '../../src/state/store.ts';
import { ExplorerContext } from '../../src/state/use-store.ts';
import { loadWords } from '../../src/words/words.ts';
import { smallNetwork } from '../fixtures/small-network.ts';

beforeAll(() => loadWords('analyses'));

/** A made-up change: an alliance that two sources date, and a rivalry after it. */
function changed(): Network {
  const network = smallNetwork();
  const [alliance] = network.relations.filter(({ type }) => type === 'alliance');
  const [first] = network.sources;
  if (!alliance || !first) throw new Error('the small network has no alliance');
  const quote = (source: string, when: string): Evidence => ({
    source,
    role: 'supports',
    when,
    selector: [],
  });
  const other = { ...first, id: 'other', title: 'Other', author: [{ family: 'Paz' }] };
  const { hedges: _, ...plain } = alliance;
  return {
    ...network,
    sources: [first, other],
    disputes: [],
    relations: [
      { ...plain, hedges: [], evidence: [quote(first.id, '../2009~'), quote(first.id, '2003')] },
      {
        ...plain,
        id: 'then',
        type: 'rivalry',
        basis: 'implied',
        hedges: [],
        evidence: [quote('other', '2010-02/..')],
      },
    ],
  };
}

/** What the section says of the alliance, without tags. */
function said(network: Network): string {
  const [relation] = network.relations;
  if (!relation) throw new Error('no relation');
  const html = renderToStaticMarkup(
    createElement(
      ExplorerContext,
      { value: createExplorer(network) },
      createElement(WhoSays, { relation }),
    ),
  );
  return html.replaceAll(/<[^>]*>/g, '');
}

test('a row for each source: of which times, on which quotes, and who says the opposite since when', () => {
  const text = said(changed());
  expect(text).toContain('Changed over time. The opposite is said of another time, as far as the');
  expect(text).toContain('says so · 2003, until about 2009 · Stated');
  expect(text).toContain('Evidence 1 · Evidence 2');
  expect(text).toMatch(/Paz.* says the opposite: .* fought .* · from February 2010 on · Implied/);
});

test('where all say so, that nobody says the opposite', () => {
  const network = changed();
  const agreed = network.relations.slice(0, 1).map((one) => ({
    ...one,
    evidence: network.relations.flatMap(({ evidence }) => evidence),
  }));
  expect(said({ ...network, relations: agreed })).toContain(
    'Agreed. 2 sources say so, and none says the opposite.',
  );
});
