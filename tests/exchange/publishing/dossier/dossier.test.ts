import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readNetworkFolder } from '../../../../src/cli/folders.ts';
import type { QuoteState } from '../../../../src/evidence/verify.ts';
import { writeDossier } from '../../../../src/exchange/publishing/dossier/dossier.ts';
import { quotesOf, textQuote, wordsKey } from '../../../../src/network/quotes.ts';
import { parseFolder } from '../../../../src/network/read-network.ts';
import type { Network } from '../../../../src/network/records.ts';
import { shippedNetwork } from '../../../../src/shipped.ts';
import { speak, words } from '../../../../src/words/words.ts';
import { smallNetwork } from '../../../fixtures/small-network.ts';
import { networks } from '../../generated-networks.ts';

const DAY = '2026-11-25';
const UNCHECKED: ReadonlyMap<string, QuoteState> = new Map();

interface Read {
  /** Each with its attributes, and all text inside it. */
  readonly elements: readonly { name: string; attributes: Map<string, string>; text: string }[];
}

/** Throws where the file is not well-formed; a browser reads such a file just so. */
function read(html: string): Read {
  const elements: { name: string; attributes: Map<string, string>; text: string }[] = [];
  const open: typeof elements = [];
  const parser = new SaxesParser({ position: false });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes: new Map(Object.entries(attributes)), text: '' };
    elements.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    for (const element of open) element.text += text;
  });
  parser.on('closetag', () => open.pop());
  parser.write(html).close();
  return { elements };
}

const valuesOf = ({ elements }: Read, attribute: string) =>
  elements.flatMap(({ attributes }) => attributes.get(attribute) ?? []);

function verified(network: Network): Map<string, QuoteState> {
  return new Map(
    quotesOf(network).map((quote) => [
      wordsKey(quote),
      { state: 'verified', at: { start: 0, end: 1 } },
    ]),
  );
}

test('a relation whose readers differed says on what, and who settled it for which reason', () => {
  const network = shippedNetwork();
  const [settlement] = network.readings?.settled ?? [];
  const { elements } = read(writeDossier(network, UNCHECKED, DAY));
  const differed = elements.filter(({ name, text }) => name === 'dd' && /differed on/.test(text));
  expect(differed.map(({ text }) => text)).toEqual([
    expect.stringMatching(/^They differed on whether to code a sentence .*\(¶ 1\): .*The first\. /),
  ]);
  expect(differed[0]?.text).toContain(`Settled by ${settlement?.by}: ${settlement?.reason}`);
});

test('a dossier says what was passed over, and why', () => {
  const network = shippedNetwork();
  const passed = (network.coverage ?? []).filter(({ passedOver }) => passedOver !== undefined);
  expect(passed.length).toBeGreaterThan(0);
  const { elements } = read(writeDossier(network, UNCHECKED, DAY));
  for (const { id, passedOver, note = '', selector } of passed) {
    const article = elements.find(({ attributes }) => attributes.get('id') === id);
    expect(article?.text).toContain(passedOver && words.reader.reasons[passedOver]);
    expect(article?.text).toContain(note);
    expect(article?.text).toContain(textQuote(selector)?.quote.exact);
  }
  const without = read(writeDossier({ ...network, coverage: [] }, UNCHECKED, DAY));
  expect(valuesOf(without, 'id')).not.toContain('Decisions');
});

/** Elements that show words; the picture's own besides. */
const HARMLESS = new Set(
  (
    'html head meta title style body header nav main section article footer h1 h2 h3 h4 p ul li a span ' +
    'strong mark dl div dt dd table caption thead tbody tfoot tr th td figure blockquote figcaption ' +
    'code svg desc rect path g text ellipse polygon circle bdi'
  ).split(' '),
);

describe('whatever a record holds', () => {
  const hostile = fc.constantFrom(
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "' onmouseover='alert(1)",
    '</style><script>',
    ']]> <!-- --> &lt; &#0; \u0000 \uD800',
    'javascript:alert(1)',
    '__proto__',
  );

  test('it is text, never markup', () => {
    fc.assert(
      fc.property(networks, fc.array(hostile, { minLength: 9, maxLength: 9 }), (network, words) => {
        const [name = '', alias = '', title = '', license = '', note = '', claim = ''] = words;
        const [url = '', type = '', reason = ''] = words.slice(6);
        const [first, ...others] = network.organizations;
        if (!first) return;
        const [source] = network.sources;
        const html = writeDossier(
          {
            ...network,
            title,
            license,
            language: name,
            sources: source ? [{ ...source, title: name, URL: url }] : [],
            organizations: [{ ...first, name, aliases: [alias] }, ...others],
            relations: network.relations.map((relation) => ({
              ...relation,
              note,
              typeName: type,
              where: name,
              confidence: { level: 'low', reason },
            })),
            disputes: [{ id: 'd', about: first.id, verdict: 'refines', claim, source: 'source-1' }],
          },
          UNCHECKED,
          DAY,
        );
        const found = read(html);
        const names = found.elements.map((element) => element.name);
        const attributes = found.elements.flatMap((element) => [...element.attributes.keys()]);
        const addresses = valuesOf(found, 'href');
        expect({
          elements: names.filter((element) => !HARMLESS.has(element)),
          handlers: attributes.filter((attribute) => /^on/.test(attribute)),
          addresses: addresses.filter((href) => !/^(#|https?:)/.test(href)),
        }).toEqual({ elements: [], handlers: [], addresses: [] });
        const heading = found.elements.find((element) => element.name === 'h1');
        expect(heading?.text).toBe(title.replace('\u0000', '\uFFFD').replace('\uD800', '\uFFFD'));
      }),
      { numRuns: 40 },
    );
  });

  test('links within the file lead somewhere, and no anchor is there twice', () => {
    fc.assert(
      fc.property(networks, (network) => {
        const found = read(writeDossier(network, UNCHECKED, DAY));
        const anchors = valuesOf(found, 'id');
        expect(new Set(anchors).size).toBe(anchors.length);
        const there = new Set(anchors);
        const records = [...network.relations, ...network.organizations].map(({ id }) => id);
        const links = valuesOf(found, 'href').filter((href) => href.startsWith('#'));
        expect(
          [...records, ...links.map((href) => href.slice(1))].filter((id) => !there.has(id)),
        ).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });
});

describe('the dossier of a network', () => {
  const network = smallNetwork();
  const { elements } = read(writeDossier(network, verified(network), DAY));
  const text = elements[0]?.text ?? '';

  test('says every relation as a sentence and quotes every quote', () => {
    const titles = words.reads.titles(network);
    for (const { id } of network.relations) {
      const article = elements.find(({ attributes }) => attributes.get('id') === id);
      expect(article?.text).toContain(titles.get(id));
    }
    for (const { record, field, kind, selector } of quotesOf(network)) {
      if (kind === 'hedge') continue;
      const exact = `“${textQuote(selector)?.quote.exact}”`;
      const figures = elements.filter(
        ({ name, text }) => name === 'figure' && text.includes(exact),
      );
      // In full once, and from each other record by its number.
      expect(figures).toHaveLength(1);
      expect(figures[0]?.text).toMatch(/\[\d+\] · Rowan 2019, ¶ \d+.*✓ verified/);
      const [number = ''] = /\[\d+\]/.exec(figures[0]?.text ?? '') ?? [];
      const here = elements.find(({ attributes }) => attributes.get('id') === `${record}.${field}`);
      expect(here?.text).toContain(number);
    }
  });

  test('marks the author’s caution inside a quote', () => {
    const marks = elements.filter(({ name, attributes }) => name === 'mark' && attributes.size > 0);
    const hedges = quotesOf(network).filter(({ kind }) => kind === 'hedge');
    expect(marks.map((mark) => mark.text)).toContain(
      textQuote(hedges[0]?.selector ?? [])?.quote.exact,
    );
  });

  test('holds disputes, sources with their hash, and when they were checked', () => {
    for (const { claim } of network.disputes) expect(text).toContain(claim);
    for (const { custom } of network.sources)
      if (custom?.text) expect(text).toContain(custom.text.sha256);
    expect(text).toMatch(/November 25, 2026, against a copy of the text: \d+ verified/);
    expect(text).toContain(network.license);
  });

  test('says so where nothing was checked', () => {
    const html = writeDossier(network, UNCHECKED, DAY);
    expect(html).toContain('not checked: its text was not at hand');
    expect(html).not.toContain('against a copy of the text');
  });

  test('names a type of another file by its own name', () => {
    const [relation] = network.relations;
    if (!relation) throw new Error('the fixture has relations');
    const own = { ...relation, type: 'other-directed' as const, typeName: 'lends boats to' };
    const html = writeDossier({ ...network, relations: [own] }, UNCHECKED, DAY);
    expect(html).toContain('<span class="verb">lends boats to</span>');
  });

  test('a network without relations, quotes or disputes has one too', () => {
    const bare = { ...network, relations: [], blocs: [], disputes: [], organizations: [] };
    const found = read(writeDossier(bare, UNCHECKED, DAY));
    expect(found.elements[0]?.text).toContain('The network has no relations.');
    expect(valuesOf(found, 'id')).not.toContain('Picture');
  });
});

test('the article’s dossier is whole and small', async () => {
  const parsed = parseFolder(await readNetworkFolder('graph-data/ellis-2016'));
  if (!parsed.ok) throw new Error('the shipped network is not sound');
  const html = writeDossier(parsed.value, UNCHECKED, DAY);
  expect(html.length).toBeLessThan(150_000);
  const { elements } = read(html);
  const loading = ['src', 'srcset', 'data', 'poster', 'xlink:href'];
  expect(
    elements.flatMap(({ attributes }) => loading.filter((name) => attributes.has(name))),
  ).toEqual([]);
  expect(html).not.toMatch(/url\(|@import|<(?:script|link|img|iframe|object)\b/);
  expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('<style'));
});

describe('in another language', () => {
  beforeAll(() => speak('es'));
  afterAll(() => speak('en'));

  test('the coder’s words and each source’s quotes say which language they are in', () => {
    const network = shippedNetwork();
    const sources = network.sources.map((source) =>
      source.id === 'ellis-2016' ? { ...source, language: 'fr' } : source,
    );
    const { elements } = read(writeDossier({ ...network, sources }, UNCHECKED, DAY));
    const langOf = (text: string) =>
      elements.flatMap((one) => (one.text === text ? (one.attributes.get('lang') ?? []) : []));
    expect(elements.find(({ name }) => name === 'html')?.attributes.get('lang')).toBe('es');
    expect(langOf(network.title)).toContain('en');
    for (const { claim } of network.disputes) expect(langOf(claim)).toEqual(['en']);
    const quotes = elements.filter(({ name }) => name === 'blockquote');
    expect(new Set(quotes.map(({ attributes }) => attributes.get('lang')))).toEqual(
      new Set(['fr']),
    );
    expect(elements[0]?.text).toContain('Los Zetas atacaron al Gobierno de México');
  });
});

test('no id of a record is that of a part of the picture', () => {
  const network = smallNetwork();
  const [first] = network.organizations;
  if (!first) throw new Error('the network is empty');
  const lone = { aliases: [], attributes: [], kind: first.kind };
  const ids = ['picture-title', 'picture-description', `organization-${first.id}`];
  const crowded = {
    ...network,
    organizations: [
      ...network.organizations,
      ...[...ids, `relation-${network.relations[0]?.id}`].map((id) => ({ ...lone, id, name: id })),
    ],
  };
  const found = valuesOf(read(writeDossier(crowded, UNCHECKED, DAY)), 'id');
  expect(found).toEqual(expect.arrayContaining(ids));
  expect(found.filter((id, i) => found.indexOf(id) !== i)).toEqual([]);
});
