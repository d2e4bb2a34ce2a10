import { describe, expect, test } from 'vitest';
import { searcher } from '../../src/analysis/search.ts';
import { shippedNetwork } from '../../src/shipped.ts';
import { smallNetwork } from '../fixtures/small-network.ts';

const search = searcher(smallNetwork());
const article = searcher(shippedNetwork());

describe('search', () => {
  test.each([
    ['rio', 'rio-cartel'],
    ['RÍO cartel', 'rio-cartel'],
    ['cedar', 'cedar-command'],
    ['dover pol', 'dover-police'],
  ])('%s finds %s first', (query, id) => {
    expect(search(query)[0]?.id).toBe(id);
  });
  test.each([
    ['juarez', 'juarez'],
    ['Juárez', 'juarez'],
    ['linea', 'la-linea'],
    ['Jalisco Nueva', 'cjng'],
  ])('in the article, %s finds %s first', (query, id) => {
    expect(article(query)[0]?.id).toBe(id);
  });
  test('words of a quote find the relation that they carry, and say so', () => {
    const hit = search('harbour').find(({ is }) => is === 'relation');
    expect(hit).toMatchObject({
      id: 'birch-cartel-rivalry-cedar-command',
      matched: { in: 'quote' },
    });
  });
  test('all words must be there', () => {
    expect(search('cedar nowhere')).toEqual([]);
  });
  test.each(['', '   ', '(', '*'])('%o finds nothing', (query) => {
    expect(search(query)).toEqual([]);
  });
});
