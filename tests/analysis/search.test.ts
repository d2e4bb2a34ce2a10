import { describe, expect, test } from 'vitest';
import type { Piece } from '../../src/analysis/excerpt.ts';
import { FINDABLE, type Findable, searcher } from '../../src/analysis/search.ts';
import type { Evidence, Network, Relation, Step } from '../../src/network/records.ts';
import { shippedNetwork } from '../../src/shipped.ts';
import { words } from '../../src/words/words.ts';
import { madeNetwork } from '../fixtures/made-network.ts';
import { madeRelation } from '../fixtures/made-relation.ts';
import { smallNetwork } from '../fixtures/small-network.ts';

const search = searcher(smallNetwork(), words.reads.titles(smallNetwork()));
const article = searcher(shippedNetwork(), words.reads.titles(shippedNetwork()));

const group = (groups: ReturnType<typeof search>, is: Findable) =>
  groups.find((one) => one.is === is)?.found ?? [];
const matches = (pieces: readonly Piece[] = []) =>
  pieces.filter(({ isMatch }) => isMatch).map(({ text }) => text);
const whole = (pieces: readonly Piece[] = []) => pieces.map(({ text }) => text).join('');

describe('search', () => {
  test.each([
    ['rio', 'rio-cartel'],
    ['RÍO cartel', 'rio-cartel'],
    ['cedar', 'cedar-command'],
    ['dover pol', 'dover-police'],
  ])('%s finds %s first', (query, id) => {
    expect(search(query)[0]?.found[0]?.record).toBe(id);
  });
  test.each([
    ['juarez', 'juarez'],
    ['Juárez', 'juarez'],
    ['linea', 'la-linea'],
    ['Jalisco Nueva', 'cjng'],
  ])('in the article, %s finds %s first', (query, id) => {
    expect(article(query)[0]?.found[0]?.record).toBe(id);
  });

  test('lists each sort by itself, in one order, and the matching words are marked', () => {
    const groups = article('sinaloa');
    expect(groups.map(({ is }) => is)).toEqual([...FINDABLE]);
    for (const { found } of groups)
      for (const { text, carries } of found)
        expect([...matches(text), ...carries.flatMap(matches)]).not.toEqual([]);
    const [relation] = group(groups, 'relation');
    expect(matches(relation?.text)).toEqual(['Sinaloa']);
  });
  test('an alias is given where the name does not match, and only there', () => {
    const [cjng] = group(article('jalisco nueva'), 'organization');
    expect(whole(cjng?.text)).toBe('CJNG');
    expect(matches(cjng?.alias ?? [])).toEqual(['Jalisco', 'Nueva']);
    expect(group(article('cjng'), 'organization')[0]?.alias).toBeNull();
  });
  test('a passage that several records quote is found once, and all are named', () => {
    const quotes = group(article('helicopter'), 'quote');
    expect(quotes).toHaveLength(1);
    expect(matches(quotes[0]?.text)).toEqual(['helicopter']);
    expect(quotes[0]?.carries.map(whole)).toContain('CJNG attacked Mexican Army');
    const place = quotes[0]?.place;
    expect(place).toMatchObject({ record: quotes[0]?.record, role: 'supports', paragraph: 15 });
  });
  test('words of a quote find the quote, not what rests on it', () => {
    const groups = search('harbour');
    expect(group(groups, 'relation')).toEqual([]);
    expect(group(groups, 'quote')[0]?.record).toBe('birch-cartel-rivalry-cedar-command');
  });
  test('a quote is found by its words and by what rests on it, together', () => {
    const [quote] = group(article('army helicopter'), 'quote');
    expect(whole(quote?.text)).toContain('helicopter');
  });
  test('all words must be there', () => {
    expect(search('cedar nowhere')).toEqual([]);
  });
  // A mark that belongs to no letter, too.
  test.each(['', '   ', '(', '*', '\u0301'])('%o finds nothing', (query) => {
    expect(search(query)).toEqual([]);
  });
});

describe('what comes first', () => {
  /** Organizations of these names, each with aliases behind a comma. */
  const found = (query: string, ...names: readonly string[]) => {
    const organizations = names.map((all, i) => {
      const [name = '', ...aliases] = all.split(', ');
      return { id: `o${i}`, name, kind: 'cartel' as const, aliases, attributes: [] };
    });
    const titles = new Map(organizations.map(({ id, name }) => [id, name]));
    const groups = searcher({ ...madeNetwork(), organizations }, titles)(query);
    return group(groups, 'organization').map(({ text }) => whole(text));
  };

  test('a whole word before a beginning, a name before an alias, of equals the shorter, then the first', () => {
    expect(found('alder', 'Alderman', 'Big Alder')).toEqual(['Big Alder', 'Alderman']);
    expect(found('alder', 'Birch, Alder', 'Big Alder')).toEqual(['Big Alder', 'Birch']);
    expect(found('alder', 'Birch, Alderman', 'Big Aldermen')).toEqual(['Big Aldermen', 'Birch']);
    expect(found('alder', 'Big Aldermen', 'Birch, Alder')).toEqual(['Birch', 'Big Aldermen']);
    expect(found('alder', 'Alder Group', 'Alder', 'Alder Birch')).toEqual([
      'Alder',
      'Alder Group',
      'Alder Birch',
    ]);
    expect(found('alder', 'Old Alder', 'Big Alder')).toEqual(['Old Alder', 'Big Alder']);
  });

  test('two whole words of an alias are as much as one of a name and the beginning of another', () => {
    const [alias, name] = ['Cedar, Alder Birch', 'Alder Birches'];
    expect(found('alder birch', name, alias)).toEqual(['Cedar', 'Alder Birches']);
    expect(found('alder birch', 'Long Cedar Command, Alder Birch', name)[0]).toBe('Alder Birches');
  });

  test('a word begins where no letter and no digit stands before it, and ends where none follows', () => {
    const all = ['alderx', 'xalder', 'alder9', '9alder', 'alderñ', 'ñalder', 'alder-z', 'z-alder'];
    expect(found('alder', ...all, 'alder')).toEqual([
      ...['alder', 'alder-z', 'z-alder'],
      ...['alderx', 'alder9', 'alderñ'],
    ]);
    for (const letter of 'az09ñé')
      expect([letter, found('alder', `x${letter}alder`)]).toEqual([letter, []]);
    expect(found('alder', 'xalder alder', 'alderx')).toEqual(['xalder alder', 'alderx']);
  });

  test('an alias that holds all words is given where the name has only some of them', () => {
    const groups = searcher(
      {
        ...madeNetwork(),
        organizations: [
          { id: 'o', name: 'Alder', kind: 'cartel', aliases: ['Alder of Birch'], attributes: [] },
        ],
      },
      new Map([['o', 'Alder']]),
    )('alder birch');
    expect(whole(group(groups, 'organization')[0]?.alias ?? [])).toBe('Alder of Birch');
  });

  /** A passage that says so, at a place of its own. */
  const quoted = (exact: string, start: number, role: Evidence['role'] = 'supports'): Evidence => ({
    ...{ source: 's', role },
    selector: [
      { type: 'TextQuoteSelector', exact, prefix: '', suffix: '' },
      { type: 'TextPositionSelector', start, end: start + exact.length },
    ],
  });
  const titled = new Map([
    ['a-alliance-b', 'Alder with Birch'],
    ['c-alliance-d', 'Alders'],
  ]);
  const passages = (relations: readonly Relation[], query: string) =>
    group(searcher({ ...madeNetwork(), relations: [...relations] }, titled)(query), 'quote');

  test('a word of a quote before one of what rests on it, which finds it too', () => {
    const relations = [
      madeRelation('alliance', 'a', 'b', [quoted('nothing', 0)]),
      madeRelation('alliance', 'c', 'd', [quoted('an alder', 10), quoted('by the aldermen', 20)]),
    ];
    const texts = (query: string) => passages(relations, query).map(({ text }) => whole(text));
    // The whole word, then the beginning of one, which is as much as a whole one of what rests on it.
    expect(texts('alder')).toEqual(['an alder', 'nothing', 'by the aldermen']);
    expect(texts('birc')).toEqual(['nothing']);
    const short = [
      madeRelation('alliance', 'a', 'b', [quoted('nothing at all', 0)]),
      madeRelation('alliance', 'c', 'd', [quoted('aldermen', 20)]),
    ];
    expect(passages(short, 'alder').map(({ text }) => whole(text))).toEqual([
      'aldermen',
      'nothing at all',
    ]);
  });

  test('of a long quote what stands round the word is shown, of a long title all', () => {
    const long = `${'one '.repeat(60)}alder`;
    const [quote] = passages([madeRelation('alliance', 'a', 'b', [quoted(long, 0)])], 'alder');
    expect(whole(quote?.text)).toMatch(/^…one .* alder$/);
    expect(found('alder', long)).toEqual([long]);
  });

  test('a passage leads to what it supports, a relation before a bloc, an organization and a step', () => {
    const words = 'they fought';
    const evidence = (role: Evidence['role'] | null) => (role ? [quoted(words, 0, role)] : []);
    const places = (roles: Readonly<Record<string, Evidence['role'] | null>>) => {
      const { relation = null, bloc = null, organization = null, step = null } = roles;
      const network: Network = {
        ...madeNetwork(),
        organizations: [
          {
            ...{ id: 'organization', name: 'o', kind: 'cartel', aliases: [] },
            attributes: [{ name: 'n', value: 'v', evidence: evidence(organization) }],
          },
        ],
        relations: [{ ...madeRelation('alliance', 'a', 'b', evidence(relation)), id: 'relation' }],
        blocs: [{ id: 'bloc', name: 'b', members: [], evidence: evidence(bloc) }],
        story: [{ id: 'step', text: 't', evidence: evidence(step) } as unknown as Step],
      };
      const [first] = group(searcher(network, new Map())('fought'), 'quote');
      return [first?.record, first?.carries.map(whole)];
    };
    const [supports, context] = ['supports', 'context'] as const;
    expect(
      places({ organization: supports, relation: supports, bloc: supports, step: supports }),
    ).toEqual(['relation', ['relation', 'bloc', 'organization', 'step']]);
    expect(places({ organization: supports, bloc: supports, step: supports })[0]).toBe('bloc');
    expect(places({ organization: supports, relation: context, bloc: context })).toEqual([
      'organization',
      ['organization', 'relation', 'bloc'],
    ]);
    expect(places({ relation: context, step: supports })[0]).toBe('step');
  });
});
