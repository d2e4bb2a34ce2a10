import { expect, test } from 'vitest';
import { matchKey, type Proposal } from '../../src/analysis/matching.ts';
import type { Network } from '../../src/network/records.ts';
import { comparisonCaption } from '../../src/panels/analysis/comparison/comparison-caption.ts';
import { labelOf } from '../../src/picture/marks.ts';
import { shippedNetwork } from '../../src/shipped.ts';
import { bacrimNetwork } from '../../src/shipped-bacrim.ts';
import { areKept, comparedNetworks, decideMatch, keepMatches } from '../../src/state/comparison.ts';
import { edit, openDocument } from '../../src/state/document.ts';
import { undo } from '../../src/state/history.ts';
import { overlaidScene, overlaidSearch, sideId } from '../../src/state/overlaid.ts';

const [a, b] = [shippedNetwork(), bacrimNetwork()];
const FAMILIA = { a: 'la-familia-michoacana', b: 'la-nueva-familia-michoacana' };
const GULF = { a: 'gulf', b: 'cartel-del-golfo' };

const proposal = (from: string, to: string, sure: boolean): Proposal => ({
  a: from,
  b: to,
  ground: sure ? 'name' : 'words',
  ambiguous: false,
});

test('sure matches are accepted at first, and the reader decides on each', () => {
  const first = comparedNetworks(a, b, {});
  expect(first.accepted).toHaveLength(8);
  expect(first.comparison.counts.contradicting).toBe(2);
  const wider = decideMatch(first.proposals, {}, FAMILIA, true);
  expect(wider).toEqual({ accept: matchKey(FAMILIA), refuse: '' });
  const narrower = decideMatch(first.proposals, wider, GULF, false);
  expect(narrower).toEqual({ accept: matchKey(FAMILIA), refuse: matchKey(GULF) });
  const { accepted, comparison } = comparedNetworks(a, b, narrower);
  expect(accepted.map(matchKey)).toContain(matchKey(FAMILIA));
  expect(accepted.map(matchKey)).not.toContain(matchKey(GULF));
  // La Familia and the Knights Templar are allied in the one and fought in the other.
  expect(comparedNetworks(a, b, wider).comparison.counts.contradicting).toBe(3);
  expect(comparison.counts.contradicting).toBe(2);
});

test('to take a decision back leaves nothing of it in the address', () => {
  const { proposals } = comparedNetworks(a, b, {});
  const refused = decideMatch(proposals, {}, GULF, false);
  expect(decideMatch(proposals, refused, GULF, true)).toEqual({ accept: '', refuse: '' });
});

test('one organization is accepted as one other only', () => {
  const proposals = [proposal('p', 'x', true), proposal('p', 'y', false), proposal('q', 'z', true)];
  expect(decideMatch(proposals, {}, { a: 'p', b: 'y' }, true)).toEqual({
    accept: 'p~y',
    refuse: 'p~x',
  });
});

test('accepted matches are kept in the network, are honoured, and go with undo', () => {
  const others = [{ organization: 'zetas', network: 'another', other: 'z' }];
  const before = openDocument({ ...a, matches: others });
  const compared = comparedNetworks(a, b, decideMatch([], {}, FAMILIA, true));
  const { accepted } = compared;
  const after = keepMatches(before, compared);
  expect(after.network.matches).toHaveLength(accepted.length + 1);
  expect(after.network.matches).toContainEqual(others[0]);
  const again = comparedNetworks(after.network, b, {});
  expect(again.accepted.map(matchKey).sort()).toEqual(accepted.map(matchKey).sort());
  expect(new Set(again.proposals.map(({ ground }) => ground))).toEqual(new Set(['kept']));
  expect({ ...after, ...undo(after) }.network).toEqual(before.network);
  const bare = openDocument(a);
  expect(undo(keepMatches(bare, compared)).network).toEqual(a);
});

test('a refused match is kept as refused, and not proposed again by another run or undo', () => {
  const first = comparedNetworks(a, b, {});
  const refusing = comparedNetworks(a, b, decideMatch(first.proposals, {}, GULF, false));
  expect(refusing.refused.map(matchKey)).toEqual([matchKey(GULF)]);
  const kept = keepMatches(openDocument(a), refusing);
  expect(kept.network.matches).toContainEqual({
    organization: 'gulf',
    network: 'bacrim-2020',
    other: 'cartel-del-golfo',
    refused: true,
  });
  const moved = edit(
    kept,
    { ...kept.network, title: 'Another title' },
    {
      code: 'changed',
      params: { record: kept.network.id },
    },
  );
  for (const { network } of [kept, undo(moved)]) {
    // The options of the page that kept it are gone.
    const again = comparedNetworks(network, b, {});
    expect(again.accepted.map(matchKey)).not.toContain(matchKey(GULF));
    expect(again.refused.map(matchKey)).toEqual([matchKey(GULF)]);
    expect(again.comparison.counts).toEqual(refusing.comparison.counts);
    expect(areKept(again)).toBe(true);
    // It can be thought of anew.
    const taken = comparedNetworks(network, b, decideMatch(again.proposals, {}, GULF, true));
    expect(taken.accepted.map(matchKey)).toContain(matchKey(GULF));
    expect(areKept(taken)).toBe(false);
  }
  // From the other side the same refusal holds, where that side says nothing of its own.
  const turned = comparedNetworks({ ...b, matches: [] }, kept.network, {}).accepted.map(matchKey);
  expect(turned).not.toContain(matchKey({ a: GULF.b, b: GULF.a }));
});

function scene(all: boolean, selected: string | null = null, open: Network = a) {
  const { comparison } = comparedNetworks(open, b, {});
  const { layout } = open;
  return overlaidScene({ a: open, b, comparison, layout, positions: new Map(), all, selected });
}

test('laid over each other: the open network’s organizations, a line for each pair, toned', () => {
  const { nodes, edges, tones } = scene(false);
  expect(nodes.map(({ id }) => id).sort()).toEqual(
    a.organizations
      .map(({ id }) => id)
      .filter((id) => nodes.some((node) => node.id === id))
      .sort(),
  );
  expect(nodes.find(({ id }) => id === 'gulf')).toMatchObject({ label: 'Gulf Cartel' });
  const contradicting = edges.filter(({ tone }) => tone === 'contradicting');
  // What contradicts is in front, the rest is ground.
  expect(edges.filter(({ faded }) => !faded)).toEqual(contradicting);
  expect(contradicting.map(({ id, note, badges }) => [id, badges[0]?.sign, note])).toEqual([
    ['cjng_gulf', '≠', 'A: alliance; B: rivalry'],
    ['cjng_sinaloa', '≠', 'A: alliance; B: rivalry'],
  ]);
  const places = new Map(a.layout?.positions.map((one) => [one.organization, one]));
  for (const { id, x, y } of nodes) expect({ x, y }).toMatchObject(pointOf(places.get(id)));
  expect(tones?.['only-b']).toContain(b.title);
});

test('what goes in opposite directions, or is contradicted inside one network, is in front too', () => {
  const turned = a.relations.map((relation) => {
    if (relation.id !== 'zetas-splinter-of-gulf') return relation;
    return { ...relation, source: relation.target, target: relation.source };
  });
  const [torn] = a.relations.filter(({ id }) => id === 'cjng-alliance-sinaloa');
  if (!torn) throw new Error('the article has this alliance');
  const other = { ...a, relations: [...turned, { ...torn, id: 'torn', type: 'rivalry' as const }] };
  const { comparison } = comparedNetworks(a, other, {});
  const { edges } = overlaidScene({
    a,
    b: other,
    comparison,
    layout: a.layout,
    positions: new Map(),
    all: false,
    selected: null,
  });
  const front = edges.filter(({ faded }) => !faded);
  expect(front.map(({ id, badges, note }) => [id, badges[0]?.sign, note])).toEqual([
    ['cjng_sinaloa', '±', 'A: alliance; B: alliance and rivalry'],
    [
      'gulf_zetas',
      '⇄',
      'A: Los Zetas came out of Gulf Cartel; B: Gulf Cartel came out of Los Zetas',
    ],
  ]);
});

test('a picked pair says its label once', () => {
  const [line] = scene(false, 'cjng_gulf').edges.filter(({ id }) => id === 'cjng_gulf');
  expect(line && labelOf(line)).toBe('A: alliance; B: rivalry');
});

test('two networks of one title are told apart in legend, title and standing', () => {
  const same = { ...b, title: a.title };
  const { comparison } = comparedNetworks(a, same, {});
  const input = { a, b: same, comparison, layout: a.layout, positions: new Map() };
  const { tones } = overlaidScene({ ...input, all: false, selected: null });
  expect(tones?.['only-a']).toContain(`in A: ${a.title}`);
  expect(tones?.['only-b']).toContain(`in B: ${a.title}`);
  const told = comparisonCaption({ a, b: same, comparison });
  expect(told.title).toContain(`${a.title} (A), compared with ${a.title} (B)`);
  expect(told.standing).toContain(`(A) and ${a.title} (B)`);
});

test('a pair’s line has no arrow, so an attack on it is said as a sentence', () => {
  const { edges } = scene(false);
  const labels = new Map(edges.map(({ id, label }) => [id, label]));
  expect(labels.get('mexican-government_zetas')).toBe(
    'A: Los Zetas attacked Mexican government; B: nothing',
  );
});

const pointOf = (place: { x: number; y: number } | undefined) => ({ x: place?.x, y: place?.y });

test('with all: whoever is tied in either, and every pair; nobody twice', () => {
  const { comparison } = comparedNetworks(a, b, {});
  const { nodes, edges } = scene(true);
  expect(edges).toHaveLength(comparison.pairs.length);
  expect(new Set(nodes.map(({ id }) => id)).size).toBe(nodes.length);
  expect(nodes.map(({ id }) => id)).toContain('~acme');
  expect(nodes.map(({ id }) => id)).not.toContain('~cartel-del-golfo');
  const area = { width: 660, height: 714 };
  const { scene: asked } = overlaidSearch({ a, b, comparison, layout: a.layout }, area);
  expect(asked.nodes.map(({ id }) => id)).toEqual(nodes.map(({ id }) => id));
  for (const { id, pinned } of asked.nodes) expect(pinned).toBe(!id.startsWith('~'));
});

test.each([
  ['the pair itself', 'cjng_gulf', 'cjng_gulf'],
  ['a relation of the open network', 'cjng-alliance-gulf', 'cjng_gulf'],
])('a line stands out by %s', (_, selected, expected) => {
  const { edges, nodes } = scene(false, selected);
  const standing = [...edges, ...nodes].filter(({ emphasis }) => emphasis === 'selected');
  expect(standing.map(({ id }) => id)).toEqual([expected]);
});

test('an organization that only the second network has is called what no record can be', () => {
  expect(sideId({ a: null, b: 'acme' })).toBe('~acme');
  expect(sideId({ a: 'gulf', b: 'cartel-del-golfo' })).toBe('gulf');
});
