import { describe, expect, test } from 'vitest';
import {
  labelFromSource,
  lineLabel,
  ROLES,
  roleIn,
  sentence,
  typeLabel,
} from '../../src/network/readings.ts';
import type { Relation } from '../../src/network/records.ts';
import { RELATION_TYPE_IDS, relationType } from '../../src/network/relation-types.ts';
import { shippedNetwork } from '../../src/shipped.ts';

const network = shippedNetwork();
const organizations = new Map(network.organizations.map((one) => [one.id, one]));

function organization(id: string) {
  const found = organizations.get(id);
  if (!found) throw new Error(`The article has no ${id}`);
  return found;
}

/** A relation of the article with its ends. */
function ofArticle(id: string) {
  const found = network.relations.find((one) => one.id === id);
  if (!found) throw new Error(`The article has no ${id}`);
  return [found, organization(found.source), organization(found.target)] as const;
}

function told(id: string): string {
  const { subject, verb, object } = sentence(...ofArticle(id));
  return `${subject.name} ${verb} ${object.name}`;
}

describe('a line is read as its arrow is drawn', () => {
  test.each([
    ['mexican-government-target-of-zetas', 'Los Zetas attacked Mexican government', 'attacked'],
    ['cjng-target-of-mexican-government', 'Mexican government pursued CJNG', 'pursued'],
    ['zetas-splinter-of-gulf', 'Los Zetas came out of Gulf Cartel', 'came out of'],
    ['cjng-alliance-sinaloa', 'CJNG is allied with Sinaloa Cartel', 'alliance'],
  ])('%s', (id, said, onLine) => {
    expect(told(id)).toBe(said);
    expect(lineLabel(...ofArticle(id))).toBe(onLine);
  });

  test('no line of a relation with a direction says another verb than its sentence', () => {
    for (const { id, type } of network.relations.filter((one) => relationType(one.type).directed)) {
      expect(lineLabel(...ofArticle(id)), type).toBe(sentence(...ofArticle(id)).verb);
    }
  });
});

test.each([
  ['mexican-government-target-of-zetas', 'was attacked by'],
  ['cjng-target-of-mexican-government', 'was pursued by'],
  ['zetas-splinter-of-gulf', 'came out of'],
  ['cjng-alliance-sinaloa', 'alliance'],
])('from its source %s reads “%s”', (id, said) => {
  expect(labelFromSource(...ofArticle(id))).toBe(said);
});

test('a type with a name of its own is read by it', () => {
  const relation = { type: 'other-directed', typeName: 'binds' } as const;
  const ends = [organization('cjng'), organization('gulf')] as const;
  expect(sentence(relation, ...ends)).toMatchObject({ subject: ends[0], verb: 'binds' });
  expect([lineLabel(relation, ...ends), labelFromSource(relation, ...ends)]).toEqual([
    'binds',
    'binds',
  ]);
  expect(typeLabel(relation)).toBe('binds');
});

describe('roles', () => {
  const counts = (id: string) => {
    const found: Record<string, number> = {};
    for (const relation of network.relations.filter(({ source, target }) =>
      [source, target].includes(id),
    )) {
      const { heading } = roleIn(relation, id);
      found[heading] = (found[heading] ?? 0) + 1;
    }
    return found;
  };

  test('CJNG is pursued once and attacks twice; the Gulf Cartel is the parent of two', () => {
    expect(counts('cjng')).toEqual({
      'Allied with': 2,
      'Attacked or pursued': 2,
      'Attacked or pursued by': 1,
    });
    expect(counts('gulf')).toEqual({ 'Allied with': 2, 'Parent of': 2 });
  });

  test('a type has one role, or two different ones where it has a direction', () => {
    for (const type of RELATION_TYPE_IDS) {
      const relation: Pick<Relation, 'type' | 'source'> = { type, source: 'a' };
      const found = new Set([roleIn(relation, 'a').id, roleIn(relation, 'b').id]);
      const own = ROLES.filter((role) => role.type === type).map(({ id }) => id);
      expect(found).toEqual(new Set(own));
      expect(own).toHaveLength(relationType(type).directed ? 2 : 1);
    }
  });
});
