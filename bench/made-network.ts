/** Made-up networks of any size. */
import type { Network, Relation } from '../src/network/records.ts';
import { RELATION_TYPE_IDS, relationType } from '../src/network/relation-types.ts';
import { seededRandom } from '../src/network/seeded-random.ts';

/** As many relations to an organization as in BACRIM2020. */
const RELATIONS_EACH = 1.5;

export const SIGNED = RELATION_TYPE_IDS.filter((type) => {
  const { sign } = relationType(type);
  return sign === 1 || sign === -1;
});

/**
 * Two groups and some who do not keep to them, with hubs: an organization is tied to one that has
 * many ties already more often than to another.
 */
export function makeNetwork(
  id: string,
  count: number,
  seed: number,
  relationsEach = RELATIONS_EACH,
): Network {
  const random = seededRandom(seed);
  const below = (limit: number) => Math.floor(random() * limit);
  const size = Math.round(count / relationsEach);
  const names = Array.from({ length: size }, (_, i) => `group-${String(i).padStart(5, '0')}`);
  const ends: number[] = [];
  const relations = new Map<string, Relation>();
  while (relations.size < count) {
    const a = below(size);
    const b = ends.length > 0 && random() < 0.5 ? (ends[below(ends.length)] ?? 0) : below(size);
    if (a === b) continue;
    ends.push(a, b);
    const allied = (a % 2 === b % 2) !== random() < 0.1;
    const type = SIGNED.find((one) => relationType(one).sign === (allied ? 1 : -1));
    const [source = '', target = ''] = [names[a], names[b]].sort();
    if (!type || relations.has(`${source} ${target}`)) continue;
    relations.set(`${source} ${target}`, {
      id: `${source}-${type}-${target}`,
      type,
      source,
      target,
      basis: random() < 0.2 ? 'implied' : 'stated',
      confidence: { level: 'high', reason: 'made up' },
      hedges: [],
      evidence: [],
    });
  }
  return {
    format: 'explorer-network',
    version: 1,
    id,
    title: 'Bench',
    description: '',
    language: 'en',
    license: 'MIT',
    sources: [],
    organizations: names.map((name) => ({
      id: name,
      name: `Cartel de ${name}`,
      kind: 'cartel',
      aliases: [],
      attributes: [],
    })),
    relations: [...relations.values()],
    blocs: [],
    disputes: [],
  };
}
