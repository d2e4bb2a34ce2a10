/**
 * What each format that is written and read keeps of a network, over networks of every shape: the table of
 * docs/formats.md says the same.
 */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { READERS, SAVED_FORMATS, type SavedFormat } from '../../src/exchange/formats.ts';
import { type InputFile, importFiles } from '../../src/exchange/opening/import.ts';
import { NO_CHOICES } from '../../src/exchange/opening/import-result.ts';
import { zip } from '../../src/exchange/zip.ts';
import { checkNetwork } from '../../src/network/network.ts';
import type { Network, Organization, Relation } from '../../src/network/records.ts';
import { relationType } from '../../src/network/relation-types.ts';
import { messageOf } from '../said.ts';
import { networks } from './generated-networks.ts';

const DAY = '2026-11-27';
const NETWORKS = 15;

/** Names and words as people write them: in one line, of no two organizations the same. */
const word = fc
  .string({
    unit: fc.constantFrom(...'abcñéÁß漢😀 "\'\\;,|&<>=#/%:()[]{}'),
    minLength: 1,
    maxLength: 12,
  })
  .map((text) => text.trim().replace(/\s+/g, ' ').normalize() || 'x');

/** The network with each optional field somewhere, and names that people could have written. */
const rich = fc
  .record({
    network: networks,
    words: fc.array(word, { minLength: 40, maxLength: 40 }),
    some: fc.array(fc.boolean(), { minLength: 40, maxLength: 40 }),
  })
  .map(({ network, words, some }): Network => {
    let used = 0;
    const next = () => words[used++ % words.length] ?? 'x';
    const maybe = <Fields extends object>(fields: Fields): Partial<Fields> =>
      some[used++ % some.length] ? fields : {};
    const organizations = network.organizations.map(
      (one, i): Organization => ({
        ...one,
        // Pajek has no place for a quotation mark in a name.
        name: `${next().replaceAll('"', '')} ${i + 1}`.trim(),
        ...maybe({ names: { es: { name: next(), article: 'el' } } }),
        aliases: some[i] ? [next(), next()] : [],
        ...(i > 0 && maybe({ parent: network.organizations[0]?.id ?? '' })),
        attributes: one.attributes.map((attribute) => ({
          ...attribute,
          name: next(),
          value: next(),
        })),
      }),
    );
    const relations = network.relations.map((one): Relation => {
      const [quote] = one.evidence;
      return {
        ...one,
        ...(!relationType(one.type).coded &&
          maybe({ typeName: next().replaceAll('"', '') || 'x' })),
        confidence: { level: 'medium', reason: next() },
        ...maybe({ strength: next() }),
        ...maybe({ when: '2010/2012' }),
        ...maybe({ where: next() }),
        ...maybe({ note: next() }),
        ...maybe({ expandedFrom: 'statement' }),
        ...maybe({ attributes: [{ name: next(), value: next(), evidence: [] }] }),
        hedges: some[0] && quote ? [{ source: quote.source, selector: quote.selector }] : [],
      };
    });
    const [first] = organizations;
    return canonical({
      ...network,
      title: next(),
      description: next(),
      organizations,
      relations,
      blocs: [
        { id: 'bloc', name: next(), members: [{ organization: first?.id ?? '' }], evidence: [] },
      ],
      disputes: [
        { id: 'dispute', about: 'bloc', verdict: 'refines', claim: next(), source: 'source-1' },
      ],
      story: [{ id: 'step', text: next(), select: first?.id ?? '', evidence: [] }],
    });
  });

/** In the form that every text has here. */
function canonical(network: Network): Network {
  return JSON.parse(JSON.stringify(network).normalize()) as Network;
}

test('the networks are sound', () => {
  fc.assert(
    fc.property(rich, (network) => {
      expect(checkNetwork(network, () => '')).toMatchObject({ ok: true });
    }),
  );
});

/** Each field with what two networks must have alike, in any order, for it to be kept. */
const FIELDS: Readonly<Record<string, (network: Network) => readonly unknown[]>> = {
  'ids of organizations': ({ organizations }) => organizations.map(({ id }) => id),
  names: ({ organizations }) => organizations.map(({ name }) => name),
  kinds: ofOrganization(({ kind }) => kind),
  aliases: ofOrganization(({ aliases }) => aliases),
  'names in other languages': ofOrganization(({ names }) => names),
  'what each is part of': ofOrganization(({ parent }, nameOf) => parent && nameOf(parent)),
  'attributes of organizations': ofOrganization(({ attributes }) =>
    attributes.map(({ name, value }) => [name, value]),
  ),
  'quotes of attributes': ofOrganization(({ attributes }) =>
    attributes.map(({ evidence }) => evidence),
  ),
  places: (network) =>
    (network.layout?.positions ?? []).map(({ organization, x, y }) => [
      nameIn(network)(organization),
      x,
      y,
    ]),
  pins: (network) =>
    (network.layout?.positions ?? []).map(({ organization, pinned }) => [
      nameIn(network)(organization),
      pinned,
    ]),
  'who is tied to whom': eachOnce(ofRelation(() => null)),
  types: eachOnce(ofRelation(({ type, typeName }) => typeName ?? type.replace(/^other.*/, ''))),
  directions: eachOnce(
    ofRelation(({ type, source, target }, nameOf) => [
      relationType(type).directed && [nameOf(source), nameOf(target)],
    ]),
  ),
  'ids of relations': ({ relations }) => relations.map(({ id }) => id),
  'stated or implied': ofRelation(({ basis }) => basis),
  strength: ofRelation(({ strength }) => strength),
  confidence: ofRelation(({ confidence }) => confidence),
  hedges: ofRelation(({ hedges }) => hedges),
  'when, where, note': ofRelation(({ when, where, note }) => [when, where, note]),
  'attributes of relations': ofRelation(({ attributes }) => attributes),
  'quotes with their places': ofRelation(({ evidence }) =>
    evidence.map(({ source, role, selector, note }) => [source, role, selector, note]),
  ),
  'times and counts of quotes': ofRelation(({ evidence }) =>
    evidence.map(({ when, count }) => [when, count]),
  ),
  'title and description': ({ title, description }) => [title, description],
  sources: ({ sources }) => sources,
  blocs: ({ blocs }) => blocs,
  'disputes, steps of the story': ({ disputes, story }) => [disputes, story],
};

const nameIn =
  ({ organizations }: Network) =>
  (id: string) =>
    organizations.find((one) => one.id === id)?.name ?? id;

function ofOrganization(
  said: (organization: Organization, nameOf: (id: string) => string) => unknown,
): (network: Network) => readonly unknown[] {
  return (network) => network.organizations.map((one) => [one.name, said(one, nameIn(network))]);
}

/** By the names of the two. */
function ofRelation(
  said: (relation: Relation, nameOf: (id: string) => string) => unknown,
): (network: Network) => readonly unknown[] {
  return (network) => {
    const nameOf = nameIn(network);
    return network.relations.map((one) => [
      [nameOf(one.source), nameOf(one.target)].sort(),
      said(one, nameOf),
    ]);
  };
}

/** What formats that have no ids for relations make one of. */
function eachOnce(of: (network: Network) => readonly unknown[]) {
  return (network: Network): readonly unknown[] => [
    ...new Map(of(network).map((one) => [JSON.stringify(one), one])).values(),
  ];
}

function filesOf(format: SavedFormat, network: Network): InputFile[] {
  const encoder = new TextEncoder();
  if ('archive' in format)
    return [{ name: `a.${format.extension}`, bytes: zip(format.archive(network, new Map())) }];
  if ('bundle' in format)
    return format
      .bundle(network, new Map())
      .map(({ name, text }) => ({ name, bytes: encoder.encode(text) }));
  const text = format.write(network, new Map(), DAY);
  return [{ name: `a.${format.extension}`, bytes: encoder.encode(text) }];
}

function reread(format: SavedFormat, network: Network): Network {
  const result = importFiles(filesOf(format, network), NO_CHOICES);
  if (!result.ok) throw new Error(`${format.id}: ${messageOf(result.problems)}`);
  return result.proposal.network;
}

const inAnyOrder = (list: readonly unknown[]) => list.map((one) => inOneOrder(one)).sort();

/** As JSON, with the fields of objects in the order of their names. */
function inOneOrder(value: unknown): string {
  const sorted = (_: string, one: unknown) =>
    typeof one === 'object' && one !== null && !Array.isArray(one)
      ? Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1)))
      : one;
  return JSON.stringify(value, sorted) ?? '';
}

/** The fields of which something was lost, with the first example. */
function lostBy(format: SavedFormat): Map<string, string> {
  const lost = new Map<string, string>();
  for (const network of fc.sample(rich, { numRuns: NETWORKS, seed: 7 })) {
    const again = reread(format, network);
    for (const [name, of] of Object.entries(FIELDS)) {
      const [before, after] = [inAnyOrder(of(network)), inAnyOrder(of(again))];
      const at = before.findIndex((one, i) => one !== after[i]);
      if ((at >= 0 || after.length !== before.length) && !lost.has(name))
        lost.set(name, `${before[at]} / ${after[at]}`);
    }
  }
  return lost;
}

const ROUND_TRIP = SAVED_FORMATS.filter(({ id }) => READERS.some(({ format }) => format === id));

/** “comes back” in the table of docs/formats.md, by what stands in its column `--FORMAT`. */
function said(): ReadonlyMap<string, string> {
  const doc = readFileSync(new URL('../../docs/formats.md', import.meta.url), 'utf8');
  const rows =
    doc.split('## Out')[1]?.matchAll(/^\|[^|]+\| `([\w-]+)`[^|]*\|[^|]+\| ([^|]+) \|$/gm) ?? [];
  return new Map([...rows].map(([, id = '', cell = '']) => [id, cell]));
}

describe('docs/formats.md says what comes back of what is saved', () => {
  test.each(ROUND_TRIP.map((format) => [format.id, format] as const))('%s', (id, format) => {
    const lost = [...lostBy(format).keys()];
    const kept = Object.keys(FIELDS).filter((name) => !lost.includes(name));
    const some = kept.length < lost.length ? kept.join(', ') : `all but ${lost.join(', ')}`;
    const flag = id === 'explorer' ? 'json' : id;
    expect(said().get(flag)).toBe(lost.length === 0 ? 'all' : some);
  });
});
