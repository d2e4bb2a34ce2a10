import { describe, expect, test } from 'vitest';
import type { Piece } from '../../src/analysis/excerpt.ts';
import { FINDABLE, type Findable, searcher } from '../../src/analysis/search.ts';
import { shippedNetwork } from '../../src/shipped.ts';
import { words } from '../../src/words/words.ts';
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
  test.each(['', '   ', '(', '*'])('%o finds nothing', (query) => {
    expect(search(query)).toEqual([]);
  });
});
