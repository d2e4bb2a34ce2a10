import { describe, expect, test } from 'vitest';
import { drawnPart, MOST_DRAWN } from '../../src/analysis/drawn-part.ts';
import type { Network, Relation } from '../../src/network/records.ts';
import { smallNetwork } from '../fixtures/small-network.ts';

/** A star of many organizations round one, and a chain of three apart from it. */
function crowd(size: number): Network {
  const network = smallNetwork();
  const [model] = network.organizations;
  const [tie] = network.relations;
  if (!model || !tie) throw new Error('the fixture has records');
  const name = (i: number) => `o${String(i).padStart(6, '0')}`;
  const organizations = Array.from({ length: size }, (_, i) => ({ ...model, id: name(i) }));
  const between = (a: number, b: number): Relation => ({
    ...tie,
    id: `${name(a)}-${name(b)}`,
    source: name(a),
    target: name(b),
  });
  const star = Array.from({ length: size - 3 }, (_, i) => between(0, i + 1)).slice(0, -1);
  const chain = [between(size - 3, size - 2), between(size - 2, size - 1)];
  return { ...network, organizations, relations: [...star, ...chain] };
}

const all = ({ organizations, relations }: Network) => ({
  organizations: new Set(organizations.map(({ id }) => id)),
  relations: new Set(relations.map(({ id }) => id)),
});

describe('a crowd', () => {
  test('is drawnPart to those with most relations, and to the lines between them', () => {
    const network = crowd(4000);
    const { organizations, relations } = drawnPart(network, all(network), new Set());
    expect(organizations.size).toBe(MOST_DRAWN.organizations);
    expect(organizations).toContain('o000000');
    expect(organizations).toContain('o003998');
    for (const id of relations)
      for (const end of id.split('-')) expect(organizations).toContain(end);
  });

  test('always has what is wanted, with its ends', () => {
    const network = crowd(4000);
    const { organizations, relations } = drawnPart(
      network,
      all(network),
      new Set(['o000000-o003000']),
    );
    expect(organizations).toContain('o003000');
    expect(relations).toContain('o000000-o003000');
  });

  test('is not what fits on a picture', () => {
    const network = crowd(1000);
    const shown = all(network);
    expect(drawnPart(network, shown, new Set())).toBe(shown);
  });
});
