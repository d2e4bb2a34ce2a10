import { expect, test } from 'vitest';
import { partsOf, ROLES, roleIn } from '../../src/network/readings.ts';
import type { Relation } from '../../src/network/records.ts';
import { RELATION_TYPE_IDS, relationType } from '../../src/network/relation-types.ts';

test('a type has one role, or two different ones where it has a direction', () => {
  for (const type of RELATION_TYPE_IDS) {
    const relation: Pick<Relation, 'type' | 'source'> = { type, source: 'a' };
    const found = new Set([roleIn(relation, 'a').id, roleIn(relation, 'b').id]);
    const own = ROLES.filter((role) => role.type === type).map(({ id }) => id);
    expect(found).toEqual(new Set(own));
    expect(own).toHaveLength(relationType(type).directed ? 2 : 1);
  }
});

test('who acts is read first: the source, or whom a hostile act has as its target', () => {
  expect(ROLES.map(({ id, way }) => `${id} ${way}`)).toEqual([
    'alliance along',
    'rivalry along',
    'splinter-of.source along',
    'splinter-of.target back',
    'target-of.target along',
    'target-of.source back',
    'other-undirected along',
    'other-directed.source along',
    'other-directed.target back',
  ]);
  expect(partsOf('splinter-of', 'a', 'b')).toEqual({ subject: 'a', object: 'b' });
  expect(partsOf('target-of', 'a', 'b')).toEqual({ subject: 'b', object: 'a' });
  expect(roleIn({ type: 'splinter-of', source: 'a' }, 'a').id).toBe('splinter-of.source');
  expect(roleIn({ type: 'splinter-of', source: 'a' }, 'b').id).toBe('splinter-of.target');
});
