/**
 * What each format that is written and read keeps of a network, over networks of every shape: the table of
 * docs/formats.md says the same.
 */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { READERS, SAVED_FORMATS, type SavedFormat } from '../../src/exchange/formats.ts';
import { LOST, lossesOf } from '../../src/exchange/losses.ts';
import { type InputFile, importFiles } from '../../src/exchange/opening/import.ts';
import { NO_CHOICES } from '../../src/exchange/opening/import-result.ts';
import { zip } from '../../src/exchange/zip.ts';
import { CONTENT_IDS, CONTENTS, type Content } from '../../src/network/contents.ts';
import { join } from '../../src/network/joining/join.ts';
import { checkNetwork } from '../../src/network/network.ts';
import type { Evidence, Network, Organization, Relation } from '../../src/network/records.ts';
import { relationType } from '../../src/network/relation-types.ts';
import { CONTENTS as CONTENT_WORDS } from '../../src/words/english/losses.ts';
import { words } from '../../src/words/words.ts';
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

const QUOTED: Evidence['selector'] = [
  { type: 'TextQuoteSelector', exact: 'said so', prefix: '', suffix: '' },
  { type: 'TextPositionSelector', start: 0, end: 7 },
];

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
    const id = organizations[0]?.id ?? '';
    return canonical({
      ...network,
      title: next(),
      description: next(),
      organizations,
      relations,
      codedOn: DAY,
      codebook: 'https://example.org/codebook',
      basedOn: { network: 'earlier', title: next() },
      naming: { wavedOff: [next()], told: [{ source: 'source-1', selector: QUOTED }] },
      sources: [
        ...network.sources,
        {
          id: 'source-2',
          type: 'report',
          title: next(),
          author: [{ family: next(), given: 'A.' }],
          issued: { 'date-parts': [[2016, 3]] },
          URL: 'https://example.org/2',
        },
      ],
      blocs: [
        {
          id: 'bloc',
          name: next(),
          aliases: [next()],
          claimedBy: 'source-1',
          members: [{ organization: id, ...maybe({ strength: next() }) }],
          note: next(),
          evidence: [{ source: 'source-1', role: 'supports', when: '2011', selector: QUOTED }],
        },
      ],
      disputes: [
        {
          id: 'dispute',
          about: 'bloc',
          verdict: 'refines',
          claim: next(),
          source: 'source-2',
          when: '2012',
          locator: 'p. 3',
        },
      ],
      story: [{ id: 'step', text: next(), select: id, ask: ['ask=balance'], evidence: [] }],
      layouts: [
        {
          frame: 'portrait',
          method: 'by-hand',
          seed: 1,
          positions: [{ organization: id, x: 1, y: 2 }],
        },
      ],
      coverage: [{ id: 'unit', source: 'source-2', selector: QUOTED, passedOver: 'negated' }],
      readings: {
        readers: ['first', 'second'].map((reader) => ({ id: reader, name: next() })),
        settled: [],
      },
      matches: [{ organization: id, network: 'other', other: 'one', refused: true }],
    });
  });

/** Two of them as members of one. */
const joined = fc.tuple(rich, rich).map(([one, other]): Network => {
  const members = [one, { ...other, id: 'second' }];
  const made = join(members);
  if (!made.ok) throw new Error(messageOf(made.problems));
  return canonical(made.value);
});

/** In the form that every text has here. */
function canonical(network: Network): Network {
  return JSON.parse(JSON.stringify(network).normalize()) as Network;
}

test('the networks are sound', () => {
  fc.assert(
    fc.property(rich, (network) => {
      const checked = checkNetwork(network, () => '');
      expect(checked.ok ? [] : checked.problems).toEqual([]);
    }),
  );
});

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
  const samples = [
    ...fc.sample(rich, { numRuns: NETWORKS, seed: 7 }),
    ...fc.sample(joined, { numRuns: 2, seed: 7 }),
  ];
  for (const network of samples) {
    const again = reread(format, network);
    for (const [name, of] of Object.entries(CONTENTS)) {
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
function documented(): ReadonlyMap<string, string> {
  const doc = readFileSync(new URL('../../docs/formats.md', import.meta.url), 'utf8');
  const rows =
    doc.split('## Out')[1]?.matchAll(/^\|[^|]+\| `([\w-]+)`[^|]*\|[^|]+\| ([^|]+) \|$/gm) ?? [];
  return new Map([...rows].map(([, id = '', cell = '']) => [id, cell]));
}

/** As the table says it: by the shorter list. */
function comesBack(lost: readonly Content[]): string {
  const said = (contents: readonly Content[]) =>
    contents.map((one) => CONTENT_WORDS[one]).join(', ');
  const kept = CONTENT_IDS.filter((one) => !lost.includes(one));
  if (lost.length === 0) return 'all';
  return kept.length < lost.length ? said(kept) : `all but ${said(lost)}`;
}

describe.each(ROUND_TRIP.map((format) => [format.id, format] as const))('%s', (id, format) => {
  const declared = LOST[id] ?? [];
  test('loses what is said beside it, and nothing else', () => {
    const lost = Object.fromEntries(lostBy(format));
    expect(Object.keys(lost).sort(), JSON.stringify(lost)).toEqual([...declared].sort());
  });
  test('comes back as docs/formats.md says', () => {
    expect(documented().get(id === 'explorer' ? 'json' : id)).toBe(comesBack(declared));
  });
});

test('only what the network has is said to be left out of it', () => {
  const [plain] = fc.sample(networks, { numRuns: 1, seed: 7 });
  const [one] = fc.sample(joined, { numRuns: 1, seed: 7 });
  if (!plain || !one) throw new Error('no network');
  expect(lossesOf(plain, 'gexf')?.lost).toEqual([]);
  expect(lossesOf(one, 'gexf')?.lost).toEqual(['members']);
  expect(lossesOf(one, 'csv')?.lost).toContain('disputes');
  expect(lossesOf({ ...one, disputes: [] }, 'csv')?.lost).not.toContain('disputes');
  expect(words.notInFile('gml', lossesOf(one, 'gml'))).toContain(CONTENT_WORDS.members);
});
