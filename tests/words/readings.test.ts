import { describe, expect, test } from 'vitest';
import { roleIn } from '../../src/network/readings.ts';
import { relationType } from '../../src/network/relation-types.ts';
import { shippedNetwork } from '../../src/shipped.ts';
import { words } from '../../src/words/words.ts';

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
  const { subject, verb, object } = words.reads.sentence(...ofArticle(id));
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
    expect(words.reads.lineLabel(...ofArticle(id))).toBe(onLine);
  });

  test('no line of a relation with a direction says another verb than its sentence', () => {
    for (const { id, type } of network.relations.filter((one) => relationType(one.type).directed)) {
      expect(words.reads.lineLabel(...ofArticle(id)), type).toBe(
        words.reads.sentence(...ofArticle(id)).verb,
      );
    }
  });
});

test('a type with a name of its own is read by it', () => {
  const relation = { type: 'other-directed', typeName: 'binds' } as const;
  const ends = [organization('cjng'), organization('gulf')] as const;
  expect(words.reads.sentence(relation, ...ends)).toMatchObject({
    subject: ends[0],
    verb: 'binds',
  });
  expect(words.reads.lineLabel(relation, ...ends)).toBe('binds');
  expect(words.reads.typeLabel(relation)).toBe('binds');
});

describe('roles', () => {
  const counts = (id: string) => {
    const found: Record<string, number> = {};
    for (const relation of network.relations.filter(({ source, target }) =>
      [source, target].includes(id),
    )) {
      const heading = words.reads.heading(roleIn(relation, id).id);
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
});
