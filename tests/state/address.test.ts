import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FIRMNESS } from '../../src/analysis/firmness.ts';
import { EVIDENCE_STATES } from '../../src/evidence/states.ts';
import { CONSENSUS } from '../../src/network/claims.ts';
import { ORGANIZATION_KIND_IDS } from '../../src/network/organization-kinds.ts';
import { RELATION_TYPE_IDS } from '../../src/network/relation-types.ts';
import {
  decodeView,
  encodeView,
  isEmbedded,
  withEmbed,
  withView,
} from '../../src/state/address.ts';
import { ANALYSIS_IDS, type AnalysisId, optionNames } from '../../src/state/analyses.ts';
import { EMPTY_VIEW, SHOWS, TABLES, type View } from '../../src/state/view.ts';
import { smallNetwork } from '../fixtures/small-network.ts';

const network = smallNetwork();
const records = [...network.organizations, ...network.relations, ...network.blocs];
const oneOf = (values: readonly { id: string }[]) =>
  fc.option(fc.constantFrom(...values.map(({ id }) => id)), { nil: null });
const some = <T>(values: readonly T[]) => fc.subarray([...values]);

const asked = (id: AnalysisId) =>
  fc.record({
    id: fc.constant(id),
    options: fc.record(
      Object.fromEntries(
        optionNames(id)
          .filter((name) => name !== 'step')
          .map((name) => [name, fc.string({ minLength: 1 })]),
      ),
      { requiredKeys: [] },
    ),
  });

const views: fc.Arbitrary<View> = fc.record({
  selection: oneOf(records),
  highlight: oneOf(network.blocs),
  quote: fc.option(fc.constantFrom('evidence.0', 'evidence.1'), { nil: null }),
  read: oneOf(network.sources),
  table: fc.option(fc.constantFrom(...TABLES), { nil: null }),
  ask: fc.option(fc.constantFrom(...ANALYSIS_IDS).chain(asked), { nil: null }),
  show: fc.constantFrom(...SHOWS),
  lineage: fc.option(some(RELATION_TYPE_IDS), { nil: null }),
  filter: fc.record({
    type: some(RELATION_TYPE_IDS),
    basis: some(['stated', 'implied'] as const),
    kind: some(ORGANIZATION_KIND_IDS),
    evidence: some(EVIDENCE_STATES),
    consensus: some(CONSENSUS),
    firmness: fc.constantFrom(...FIRMNESS),
    when: fc.option(
      fc
        .tuple(fc.integer({ min: -3000, max: 3000 }), fc.nat(3000))
        .map(([from, length]) => ({ from, to: from + length })),
      { nil: null },
    ),
    undated: fc.boolean(),
  }),
});

/** The order of hidden values says nothing. */
const sorted = ({ filter, ...view }: View) => ({
  ...view,
  filter: Object.entries(filter).map(([key, value]) =>
    Array.isArray(value) ? [key, [...value].sort()] : [key, value],
  ),
});

test('every view comes back from its address', () => {
  fc.assert(
    fc.property(views, (view) => {
      const { view: back, unknown } = decodeView(`#${encodeView(view)}`, network);
      expect(sorted(back)).toEqual(sorted(view));
      expect(unknown).toEqual([]);
    }),
  );
});

test('the view one starts with has no fragment', () => {
  expect(encodeView(EMPTY_VIEW)).toBe('');
});

test.each([
  ['an organization that is not there', 'select=nobody', ['nobody']],
  [
    'a relation as a bloc',
    'highlight=alder-group-alliance-birch-cartel',
    ['alder-group-alliance-birch-cartel'],
  ],
  ['a type that is none', 'hide-type=rivalry,friendship', ['friendship']],
  ['a step of firmness that is none', 'firmness=iron', ['iron']],
  ['years that are none', 'when=then', ['then']],
  ['years that run backwards', 'when=2015..2012', ['2015..2012']],
  ['an analysis that there is not', 'ask=fate', ['fate']],
  ['an option of another analysis', 'ask=paths&ask.triangle=a,b,c', ['ask.triangle']],
  ['something else about the undated', 'undated=maybe', ['maybe']],
])('%s is named and left out', (_, fragment, unknown) => {
  const decoded = decodeView(fragment, network);
  expect(decoded.unknown).toEqual(unknown);
  expect(decoded.view.selection).toBeNull();
  expect(decoded.view.highlight).toBeNull();
});

test('another view leaves page and network of an address as they are', () => {
  const view = { ...EMPTY_VIEW, selection: 'alder-group' };
  expect(withView('https://example.org/?a=1#network=x-_&table=evidence', view)).toBe(
    'https://example.org/?a=1#network=x-_&select=alder-group',
  );
  expect(withView('https://example.org/#select=b', EMPTY_VIEW)).toBe('https://example.org/');
});

test.each([
  ['https://example.org/', 'https://example.org/?embed'],
  ['https://example.org/#select=a?embed', 'https://example.org/?embed#select=a?embed'],
  ['https://example.org/?open=a%20b.json#x', 'https://example.org/?embed&open=a%20b.json#x'],
])('%s is embedded and back again', (plain, embedded) => {
  expect(withEmbed(plain, true)).toBe(embedded);
  expect(withEmbed(embedded, true)).toBe(embedded);
  expect(withEmbed(embedded, false)).toBe(plain);
  expect(isEmbedded(new URL(embedded).search)).toBe(true);
  expect(isEmbedded(new URL(plain).search)).toBe(false);
});

test('any text is read without an exception', () => {
  fc.assert(fc.property(fc.string(), (text) => void decodeView(text, network)));
});

test('a step of the story can be selected, for one of its quotes', () => {
  const story = [{ id: 'opening', text: 'It begins.', evidence: [] }];
  const { view, unknown } = decodeView('select=opening&quote=evidence.0', { ...network, story });
  expect(view).toMatchObject({ selection: 'opening', quote: 'evidence.0' });
  expect(unknown).toEqual([]);
});

describe('a step of the story in an address', () => {
  const step = { id: 'opening', text: 'It begins.', evidence: [], filters: ['hide-type=rivalry'] };
  const [bloc] = network.blocs;
  const story = [{ ...step, ...(bloc && { highlight: bloc.id }) }];
  const decode = (fragment: string) => decodeView(fragment, { ...network, story }).view;
  const named = 'ask=story&ask.step=opening';
  test('brings its own view where the address names nothing but the step', () => {
    expect(decode(named)).toMatchObject({
      highlight: bloc?.id,
      filter: { type: ['rivalry'], firmness: 'everything' },
    });
  });
  test.each([
    ['its filter', `${named}&firmness=stated`, { type: [], firmness: 'stated' }],
    [
      'that nothing is hidden',
      `${named}&firmness=everything`,
      { type: [], firmness: 'everything' },
    ],
    ['its bloc', `${named}&highlight=${bloc?.id}`, { type: [] }],
    ['a step that is not there', 'ask=story&ask.step=gone', { type: [] }],
    ['a step of another analysis', 'ask=time&ask.step=opening', { type: [] }],
  ])('leaves the view as the address has it: %s', (_, fragment, filter) => {
    const view = decode(fragment);
    expect(view.filter).toMatchObject(filter);
    expect(view.highlight).toBe(fragment.includes('highlight') ? bloc?.id : null);
  });
  test('that is not there is named, and the rest is followed', () => {
    const fragment = 'ask=balance&ask.groups=3&ask.step=gone&hide-type=rivalry';
    const { view, unknown } = decodeView(fragment, { ...network, story });
    expect(unknown).toEqual(['gone']);
    expect(view.ask).toEqual({ id: 'balance', options: { groups: '3' } });
    expect(view.filter.type).toEqual(['rivalry']);
  });
  test('a reader who shows everything at a step finds it so again', () => {
    const ask = { id: 'story', options: { step: 'opening' } } as const;
    const view = { ...EMPTY_VIEW, ask };
    expect(decode(encodeView(view))).toEqual(view);
  });
});
