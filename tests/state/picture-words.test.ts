/** What a picture that leaves the page says round the graph. */
import { describe, expect, test } from 'vitest';
import { SHOW_ALL } from '../../src/analysis/filter.ts';
import { monthsOfYears } from '../../src/network/months.ts';
import type { Network } from '../../src/network/records.ts';
import { BARE_OVERLAY } from '../../src/picture/scene.ts';
import { shippedNetwork } from '../../src/shipped.ts';
import { pictureWords } from '../../src/state/picture-words.ts';
import { createExplorer, setTransient, setView } from '../../src/state/store.ts';
import type { Transient } from '../../src/state/transient.ts';
import type { View } from '../../src/state/view.ts';

const NETWORK = 'Network: Cartel alliances in one 2016 article';

const sayOf = (
  view: Partial<View>,
  transient: Partial<Transient> = {},
  network: Network = shippedNetwork(),
) => {
  const explorer = createExplorer(network);
  setView(explorer, view);
  setTransient(explorer, transient);
  return pictureWords(explorer.getState());
};
const filtered = (filter: Partial<View['filter']>) => sayOf({ filter: { ...SHOW_ALL, ...filter } });

test('with everything shown the title is the network’s, and nothing else is said', () => {
  expect(sayOf({})).toEqual({
    title: 'Cartel alliances in one 2016 article',
    subtitles: [],
    hidden: null,
  });
});

describe('the title follows what is shown', () => {
  test('a highlighted bloc: its name and whose claim it is, with the author’s caution', () => {
    const { title, subtitles } = sayOf({ highlight: 'sinaloa-cjng-gulf' });
    expect(title).toBe('“Sinaloa-CJNG alliance”: a bloc claimed by Ellis 2016');
    expect(subtitles).toEqual([
      NETWORK,
      'It is the author’s claim, not a result of the coding. Said with caution: “may be giving rise to” and “looser”.',
    ]);
  });

  test.each([
    ['by hand', 'Mine: a bloc put together by a reader', 'nobody’s claim and no result'],
    ['mutual alliance', 'Mine: a bloc computed by mutual alliance', 'computed by mutual alliance'],
  ])('a bloc made %s is never the author’s', (computedBy, wanted, whose) => {
    const network = shippedNetwork();
    const members = [{ organization: 'cjng' }, { organization: 'gulf' }];
    const mine = { id: 'mine', name: 'Mine', aliases: [], computedBy, members, evidence: [] };
    const { title, subtitles } = sayOf(
      { highlight: 'mine' },
      {},
      { ...network, blocs: [...network.blocs, mine] },
    );
    expect(title).toBe(wanted);
    expect(subtitles[1]).toContain(whose);
    expect([title, ...subtitles].join()).not.toMatch(/author|Ellis/);
  });

  test.each([
    ['an organization', 'zetas', 'Los Zetas and their relations'],
    ['a relation', 'cjng-alliance-sinaloa', 'CJNG is allied with Sinaloa Cartel (stated)'],
    [
      'a bloc that is not highlighted',
      'sinaloa-cjng-gulf',
      '“Sinaloa-CJNG alliance”: a bloc claimed by Ellis 2016',
    ],
  ])('%s that is selected', (_, selection, title) => {
    const said = sayOf({ selection });
    expect(said.title).toBe(title);
    expect(said.subtitles[0]).toBe(NETWORK);
  });

  test.each([
    [{ type: ['rivalry', 'splinter-of', 'target-of'] }, 'Alliances only'],
    [{ type: ['rivalry'] }, 'Without rivalries'],
    [{ type: ['splinter-of', 'target-of'] }, 'Alliances and rivalries only'],
    [
      { kind: ['government', 'state-agency', 'military'], basis: ['implied'] },
      'Cartels and armed wings only; stated relations only',
    ],
    [{ firmness: 'unhedged' }, 'Only what at least one quote states without a hedge'],
    [{ when: monthsOfYears(2012, 2013), undated: false }, 'Years 2012–2013 and dated only'],
  ] as const)('a filter: %o', (filter, title) => {
    expect(filtered(filter)).toMatchObject({ title, subtitles: [NETWORK] });
  });

  test('an answer, with whose it is and how it was found, before all else', () => {
    const caption = { title: 'Who stands together? 2 groups', standing: 'Computed, by chains.' };
    const transient = { overlay: BARE_OVERLAY, caption };
    const said = sayOf({ highlight: 'sinaloa-cjng-gulf' }, transient);
    expect(said.title).toBe(caption.title);
    expect(said.subtitles.slice(0, 2)).toEqual([NETWORK, caption.standing]);
    // The bloc that is highlighted beside it is the author's still.
    expect(said.subtitles[2]).toMatch(/a bloc claimed by Ellis 2016\. It is the author’s claim/);
    expect(sayOf({}, transient).subtitles).toEqual([NETWORK, caption.standing]);
  });

  test('two networks laid over each other, on which the filter does not act', () => {
    const network = shippedNetwork();
    const scene = { nodes: [], edges: [], hulls: [] };
    const caption = { title: 'A compared with B', standing: 'Computed from both.' };
    const filter = { ...SHOW_ALL, type: ['rivalry'] as const };
    expect(sayOf({ filter }, { otherPicture: { scene, besides: network, caption } })).toEqual({
      title: 'A compared with B',
      subtitles: ['Computed from both.'],
      hidden: null,
    });
  });
});

describe('what is hidden is said by name', () => {
  test.each([
    [
      { type: ['rivalry', 'target-of'] },
      /^Hidden: 14 relations \(types: “Rivalry” and “Attacked or pursued”\)\.$/,
    ],
    [
      { kind: ['military'], basis: ['implied'] },
      /^Hidden: 3 relations and 1 organization \(kinds: “Military”; basis: “Implied”\)\.$/,
    ],
    [{ firmness: 'stated' }, /^Hidden: 2 relations \(shown: only what is stated\)\.$/],
    [
      { when: monthsOfYears(2012, 2013), undated: false },
      /^Hidden: \d+ relations \(shown: years 2012–2013 and dated only\)\.$/,
    ],
    [{ evidence: ['not-checked'] }, /^Hidden: 20 relations \(evidence: “not checked”\)\.$/],
  ] as const)('%o', (filter, wanted) => {
    expect(filtered(filter).hidden).toMatch(wanted);
  });

  test('of many names the first are named', () => {
    const kind = ['cartel', 'armed-wing', 'government', 'state-agency', 'military'] as const;
    expect(filtered({ kind }).hidden).toContain(
      '(kinds: “Cartel”, “Armed wing”, “Government”, “State agency”, and 1 more)',
    );
  });

  test('what the network does not have is not spoken of', () => {
    expect(filtered({ type: ['other-directed'], kind: ['party'] })).toEqual(sayOf({}));
    expect(filtered({ type: ['other-directed', 'rivalry'] }).hidden).toContain(
      '(types: “Rivalry”)',
    );
  });
});
