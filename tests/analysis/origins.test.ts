import { expect, test } from 'vitest';
import { originsOf } from '../../src/analysis/origins.ts';
import { voicesOf } from '../../src/network/claims.ts';
import { mexicoNetwork } from '../../src/shipped-mexico.ts';

const network = mexicoNetwork();
const voices = voicesOf(network);

test('who came out of an organization stands in the order of time, who has no date at the end', () => {
  const { cameOutOfIt, itCameOutOf } = originsOf(network, voices, 'gulf');
  expect(cameOutOfIt.map(({ source }) => source)).toEqual([
    'zetas',
    'lobos',
    'metros',
    'rojos',
    'los-escorpiones',
    'los-pelones',
    'scorpions-group',
    'mata-zetas',
  ]);
  expect(itCameOutOf).toEqual([]);
});

test('what it came out of is apart', () => {
  const { cameOutOfIt, itCameOutOf } = originsOf(network, voices, 'zetas');
  expect(itCameOutOf.map(({ target }) => target)).toEqual(['gulf']);
  expect(cameOutOfIt.length).toBeGreaterThan(2);
});

test('only what came out of it itself is told, not what it came out of', () => {
  const { cameOutOfIt } = originsOf(network, voices, 'zetas');
  expect(new Set(cameOutOfIt.map(({ target }) => target))).toEqual(new Set(['zetas']));
});
