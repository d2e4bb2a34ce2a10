import { expect, test } from 'vitest';
import { ROLES, roleIn } from '../../src/network/readings.ts';
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
