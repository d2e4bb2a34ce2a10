/** Networks of every shape that the rules allow, for property tests of formats. */
import fc from 'fast-check';
import { ORGANIZATION_KIND_IDS } from '../../src/network/organization-kinds.ts';
import type { Evidence, Network, Organization, Relation } from '../../src/network/records.ts';
import { RELATION_TYPE_IDS, relationType } from '../../src/network/relation-types.ts';

const SOURCE = 'source-1';
const coordinate = fc.integer({ min: -1_000_000, max: 1_000_000 });
const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 });

const figure = fc.nat(100_000);
const count = fc.record(
  { where: text, events: figure, deaths: figure, low: figure, high: figure },
  { requiredKeys: ['deaths'], noNullPrototype: true },
);

const evidence: fc.Arbitrary<Evidence> = fc
  .record({
    role: fc.constantFrom('supports' as const, 'counters' as const, 'context' as const),
    when: fc.constantFrom(undefined, '2010', '2003-02/2010~', '../2012'),
    note: fc.option(text, { nil: undefined }),
    count: fc.option(count, { nil: undefined }),
    exact: text,
    start: fc.nat(10_000),
    length: fc.integer({ min: 1, max: 200 }),
  })
  .map(({ role, when, note, count, exact, start, length }) => ({
    source: SOURCE,
    role,
    ...(when !== undefined && { when }),
    ...(note !== undefined && { note }),
    ...(count !== undefined && { count }),
    selector: [
      { type: 'TextQuoteSelector', exact, prefix: '', suffix: '' },
      { type: 'TextPositionSelector', start, end: start + length },
    ],
  }));

function organization(index: number): fc.Arbitrary<Organization> {
  return fc.record({
    id: fc.constant(`organization-${index}`),
    name: text,
    kind: fc.constantFrom(...ORGANIZATION_KIND_IDS),
    aliases: fc.array(text, { maxLength: 2 }),
    attributes: fc.array(
      fc.record({
        name: text,
        value: text,
        evidence: fc.array(evidence, { minLength: 1, maxLength: 2 }),
      }),
      { maxLength: 1 },
    ),
  });
}

function relation(index: number, ids: readonly string[]): fc.Arbitrary<Relation> {
  const ends = fc.uniqueArray(fc.constantFrom(...ids), { minLength: 2, maxLength: 2 });
  return fc
    .record({
      ends,
      type: fc.constantFrom(...RELATION_TYPE_IDS),
      basis: fc.constantFrom('stated' as const, 'implied' as const),
      reason: text,
      note: fc.option(text, { nil: undefined }),
      evidence: fc.array(evidence, { minLength: 1, maxLength: 2 }),
    })
    .map(({ ends: [a = '', b = ''], type, basis, reason, note, evidence: quotes }) => {
      const swap = !relationType(type).directed && a > b;
      return {
        id: `relation-${index}`,
        type,
        source: swap ? b : a,
        target: swap ? a : b,
        basis,
        confidence: { level: 'high', reason },
        hedges: [],
        ...(note === undefined ? {} : { note }),
        evidence: quotes,
      };
    });
}

/** Up to eight organizations and ten relations, parallel ones among them. */
export const networks: fc.Arbitrary<Network> = fc
  .record({ organizations: fc.integer({ min: 2, max: 8 }), relations: fc.nat(10), title: text })
  .chain(({ organizations, relations, title }) => {
    const indices = (length: number) => Array.from({ length }, (_, i) => i);
    const ids = indices(organizations).map((i) => `organization-${i}`);
    const place = fc.record({ x: coordinate, y: coordinate, pinned: fc.boolean() });
    return fc.record({
      format: fc.constant('explorer-network' as const),
      version: fc.constant(1 as const),
      id: fc.constant('generated'),
      title: fc.constant(title),
      description: fc.string({ unit: 'grapheme' }),
      language: fc.constant('en'),
      license: fc.constant('CC0-1.0'),
      coder: fc.constant('A test'),
      sources: fc.constant([{ id: SOURCE, type: 'article', title: 'A source' }]),
      organizations: fc.tuple(...indices(organizations).map(organization)),
      relations: fc.tuple(...indices(relations).map((i) => relation(i, ids))),
      blocs: fc.constant([]),
      disputes: fc.constant([]),
      layout: fc.record({
        method: text,
        seed: fc.nat(),
        positions: fc.tuple(...ids.map((id) => place.map((at) => ({ organization: id, ...at })))),
      }),
    });
  });
