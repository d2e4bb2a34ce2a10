import fc from 'fast-check';
import { expect, test } from 'vitest';
import { crossCheck } from '../../../src/network/checks.ts';
import { flatten } from '../../../src/network/joining/flat-records.ts';
import { join, without } from '../../../src/network/joining/join.ts';
import { textQuote } from '../../../src/network/quotes.ts';
import type {
  Evidence,
  Hedge,
  Network,
  Relation,
  Same,
  Source,
} from '../../../src/network/records.ts';
import { smallNetwork } from '../../fixtures/small-network.ts';
import { joinable } from './generated-members.ts';

function joined(networks: readonly Network[], same: readonly Same[] = []): Network {
  const outcome = join(networks, same);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value;
}

/** The pairs of these members alone. */
function among(same: readonly Same[], ...members: readonly Network[]): Same[] {
  const ids = members.map(({ id }) => id);
  return same.filter(({ of, network }) => ids.includes(of) && ids.includes(network));
}

function byId<Of extends { readonly id: string }>(records: readonly Of[]): (id: string) => Of {
  const known = new Map(records.map((one) => [one.id, one]));
  return (id) => {
    const found = known.get(id);
    if (!found) throw new Error(`no ${id}`);
    return found;
  };
}

type Three = readonly [Network, Network, Network];

// 1,000 cases, in quarters: each has the time that a test has.
test.each([1, 2, 3, 4])('joining keeps its promises, quarter %i', () => {
  fc.assert(
    fc.property(joinable, ({ members: [a, b, c], same }) => {
      if (!a || !b || !c) throw new Error('three members are made');
      const all = joined([a, b, c], same);
      expectOneSet([a, b, c], same, all);
      expectUndone([a, b, c], same, all);
      // Nor would it break a rule as the work of one coder, who has to give evidence.
      expect(crossCheck({ ...all, coder: 'A' }, (section) => section)).toEqual([]);
      expectNothingLost([a, b, c], same, all);
    }),
    { numRuns: 250 },
  );
});

/** Joining is of a set: any order, in any steps, gives the same to the character. */
function expectOneSet([a, b, c]: Three, same: readonly Same[], all: Network): void {
  const written = JSON.stringify(all);
  const left = joined([joined([a, b], among(same, a, b)), c], same);
  const right = joined([joined([c, b], among(same, b, c)), b, a], same.toReversed());
  expect(JSON.stringify(left)).toBe(written);
  expect(JSON.stringify(right)).toBe(written);
}

/** It is undone by taking the others out. */
function expectUndone([a, b, c]: Three, same: readonly Same[], all: Network): void {
  expect(without(joined([a, b], among(same, a, b)), 'b')).toBe(a);
  expect(without(without(all, 'b'), 'a')).toBe(c);
}

function expectNothingLost(members: Three, same: readonly Same[], all: Network): void {
  const { idOf } = flatten(all.joined ?? { members, same }, all.language);
  for (const member of members) expectFound(member, all, (id) => idOf(member.id, id));
  const count = (of: (network: Network) => number) =>
    members.reduce((sum, member) => sum + of(member), 0);
  const evidence = ({ relations }: Network) =>
    relations.reduce((sum, one) => sum + one.evidence.length, 0);
  expect(evidence(all)).toBe(count(evidence));
  expect(all.blocs).toHaveLength(count(({ blocs }) => blocs.length));
  expect(all.disputes).toHaveLength(count(({ disputes }) => disputes.length));
  expect(all.organizations).toHaveLength(
    count(({ organizations }) => organizations.length) - (all.joined?.same.length ?? 0),
  );
}

/** Each record of a member is found in the joined network, with what it says. */
function expectFound(member: Network, all: Network, flat: (id: string) => string): void {
  const said = <Of extends Evidence | Hedge>(one: Of): Of => ({ ...one, source: flat(one.source) });
  const has = (found: readonly unknown[], wanted: readonly unknown[]) => {
    // Nearly all have their fields in the same order too; only of the others is each field sought.
    const asIs = new Set(found.map((one) => JSON.stringify(one)));
    const others = wanted.filter((one) => !asIs.has(JSON.stringify(one)));
    if (others.length === 0) return;
    const written = new Set(found.map(inWords));
    expect(others.map(inWords).filter((one) => !written.has(one))).toEqual([]);
  };
  const textOf = ({ custom }: Source) => custom?.text?.sha256;
  const sources = byId(all.sources);
  for (const one of member.sources) has([textOf(sources(flat(one.id)))], [textOf(one)]);
  const organizations = byId(all.organizations);
  for (const { id, name, aliases, attributes } of member.organizations) {
    const found = organizations(flat(id));
    has([found.name, ...found.aliases], [name, ...aliases]);
    has(
      found.attributes,
      attributes.map((one) => ({ ...one, evidence: one.evidence.map(said) })),
    );
  }
  const relations = byId(all.relations);
  for (const relation of member.relations) {
    const found = relations(flat(relation.id));
    const { type, basis, confidence, note } = relation;
    has(
      [[found.type, [found.source, found.target].sort()]],
      [[type, [flat(relation.source), flat(relation.target)].sort()]],
    );
    has(found.hedges, relation.hedges.map(said));
    has(
      found.evidence.map(({ judged = found, ...one }) => ({
        ...one,
        when: one.when ?? found.when,
        basis: judged.basis,
        confidence: judged.confidence,
        note: judged.note,
      })),
      relation.evidence.map((one) => ({
        ...said(one),
        when: one.when ?? relation.when,
        basis,
        confidence,
        note,
      })),
    );
  }
  has(
    all.blocs,
    member.blocs.map((bloc) => ({
      ...bloc,
      id: flat(bloc.id),
      members: bloc.members.map((one) => ({ ...one, organization: flat(one.organization) })),
    })),
  );
  const own = byId(member.relations);
  const disputes = byId(all.disputes);
  for (const { id, about, claim, evidence } of member.disputes) {
    const found = disputes(flat(id));
    const quoted = (at: number | undefined, of: () => Relation) =>
      at === undefined ? null : of().evidence[at]?.selector;
    has(
      [[found.about, found.claim, quoted(found.evidence, () => relations(found.about))]],
      [[flat(about), claim, quoted(evidence, () => own(about))]],
    );
  }
  const units = byId(all.coverage ?? []);
  for (const unit of member.coverage ?? []) {
    const found = units(flat(unit.id));
    const [inner, outer] = [unit, found].map((one) => textQuote(one.selector)?.position);
    const isWithin = inner && outer && outer.start <= inner.start && inner.end <= outer.end;
    has([found.source, isWithin], [flat(unit.source), true]);
  }
}

/** Equal values in equal characters. */
function inWords(value: unknown): string {
  return JSON.stringify(value, (_, one) =>
    typeof one === 'object' && one !== null && !Array.isArray(one)
      ? Object.fromEntries(Object.entries(one).sort())
      : one,
  );
}

test('an organization is called as most members call it, and in other languages as they say', () => {
  type Record = Network['organizations'][number];
  const named = (id: string, name: string, kind: Record['kind'], names: Record['names']) => {
    const [one] = smallNetwork().organizations;
    return {
      ...smallNetwork(),
      id,
      organizations: [{ ...one, id: 'one', name, names, kind, aliases: [], parent: undefined }],
      relations: [],
      blocs: [],
      disputes: [],
      story: [],
      layout: undefined,
    } as unknown as Network;
  };
  const members = [
    named('a', 'Cártel del Golfo', 'other', { es: { article: 'el' } }),
    named('b', 'Gulf Cartel', 'other', undefined),
    named('c', 'Gulf Cartel', 'cartel', { de: { name: 'Golfkartell' } }),
  ];
  const same = ['b', 'c'].map((network) => {
    return { of: 'a', organization: 'one', network, other: 'one' };
  });
  const [one] = joined(members, same).organizations;
  expect(one).toMatchObject({ id: 'one', name: 'Gulf Cartel', kind: 'cartel' });
  expect(one?.aliases).toEqual(['Cártel del Golfo']);
  expect(one?.names).toEqual({
    es: { name: 'Cártel del Golfo', article: 'el' },
    de: { name: 'Golfkartell' },
  });
  const two = joined(members.slice(0, 2), same.slice(0, 1)).organizations[0];
  expect(two?.name).toBe('Cártel del Golfo');
});

test('a joined network is called by its members, and has what they have alike', () => {
  const member = (id: string, fields: Partial<Network> = {}): Network => ({
    ...smallNetwork(),
    ...{ id, title: id.toUpperCase(), language: 'es', ...fields },
  });
  const two = joined([member('b', { language: 'de' }), member('a')]);
  expect(two).toMatchObject({ id: 'a-b', title: 'A + B', language: 'es' });
  expect(two.license).toBe(smallNetwork().license);
  expect(joined([member('a'), member('b'), member('c')]).title).toBe('A + B + C');
  const many = ['a', 'b', 'c', 'd'].map((id) => member(id, { license: id }));
  expect(joined(many)).toMatchObject({ title: 'A + B + … (4)', license: 'NOASSERTION' });
  const codebook = (id: string, value: string) => member(id, { codebook: value });
  expect(joined([codebook('a', 'c'), codebook('b', 'c')]).codebook).toBe('c');
  expect(joined([codebook('a', 'c'), codebook('b', 'd')])).not.toHaveProperty('codebook');
});

test('what cannot be joined is told, and joins nothing', () => {
  const one = smallNetwork();
  expect(join([one, { ...one, title: 'Another' }])).toMatchObject({
    ok: false,
    problems: [{ code: 'member-twice' }],
  });
});

test('what is one in three members is one in the two that are left, and only they are kept', () => {
  const members = ['a', 'b', 'c'].map((id): Network => ({ ...smallNetwork(), id }));
  const [organization] = smallNetwork().organizations.map(({ id }) => id);
  if (!organization) throw new Error('the fixture has organizations');
  const same = ['b', 'c'].map((network) => ({
    of: 'a',
    organization,
    network,
    other: organization,
  }));
  const left = without(joined(members, same), 'a');
  expect(left.joined?.same).toEqual([{ of: 'b', organization, network: 'c', other: organization }]);
});

test('a joined network has a story and matches only where one that it is made of had them when joined', () => {
  const members = ['a', 'b', 'c'].map((id): Network => ({ ...smallNetwork(), id }));
  const [a, b, c] = members as [Network, Network, Network];
  const both = joined([a, b]);
  for (const field of ['story', 'matches', 'layout', 'layouts'])
    expect(both).not.toHaveProperty(field);
  const [organization] = both.organizations.map(({ id }) => id);
  if (!organization) throw new Error('the members have organizations');
  const matches = [{ organization, network: 'x', other: 'y' }];
  const story = [{ id: 'first', text: 'Once', select: organization, evidence: [] }];
  const told = { ...both, matches, story };
  expect(joined([told, c])).toMatchObject({ matches, story });
  expect(joined([{ ...both, matches }, c])).not.toHaveProperty('story');
  expect(joined([{ ...both, story }, c])).not.toHaveProperty('matches');
});
