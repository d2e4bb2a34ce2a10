/** How long balance, paths and comparison take, and how that grows from 100 to 10,000 relations. */
import { compareNetworks } from '../src/analysis/compare.ts';
import { budgetOf } from '../src/analysis/cover-solver.ts';
import { lineIndices } from '../src/analysis/frustration.ts';
import { loadHighsSolver } from '../src/analysis/highs-solver.ts';
import { isSure, proposeMatches } from '../src/analysis/matching.ts';
import { measure } from '../src/analysis/measures.ts';
import { shortestPaths } from '../src/analysis/paths.ts';
import { signedGraph } from '../src/analysis/signed-graph.ts';
import { signedTriangles } from '../src/analysis/triangles.ts';
import type { Network, Relation } from '../src/network/records.ts';
import { RELATION_TYPE_IDS, relationType } from '../src/network/relation-types.ts';
import { seededRandom } from '../src/network/seeded-random.ts';

const COUNTS = [100, 300, 1_000, 3_000, 10_000];
const RUNS = 5;
/** What a search may take before it answers with an interval. */
const SECONDS = 5;
/** As many relations to an organization as in BACRIM2020. */
const RELATIONS_EACH = 1.5;

const OPTIONS = { withTargets: true, rollUp: false, statedOnly: false };
const SIGNED = RELATION_TYPE_IDS.filter((type) => {
  const { sign } = relationType(type);
  return sign === 1 || sign === -1;
});

/**
 * Two groups and some who do not keep to them, with hubs: an organization is tied to one that has
 * many ties already more often than to another.
 */
function makeNetwork(id: string, count: number, seed: number): Network {
  const random = seededRandom(seed);
  const below = (limit: number) => Math.floor(random() * limit);
  const size = Math.round(count / RELATIONS_EACH);
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

const solver = await loadHighsSolver();

function best(network: Network, groups: number): string {
  const graph = signedGraph(network, OPTIONS);
  let [lower, upper] = [0, Number.POSITIVE_INFINITY];
  for (const [index] of lineIndices(graph, solver, budgetOf(SECONDS), [groups])) {
    if (index) ({ lower, upper } = index);
    // What all best partitions have in common is not asked here.
    if (lower === upper) break;
  }
  return lower === upper ? `${upper}, proved` : `${lower} to ${upper}`;
}

/** Each task runs on one network and says in a few words what it found. */
const TASKS: Readonly<Record<string, (network: Network, other: Network) => string>> = {
  triangles: (network) => `${signedTriangles(signedGraph(network, OPTIONS)).list.length} found`,
  'frustration index': (network) => best(network, 2),
  'at most 3 groups': (network) => best(network, 3),
  'five paths': (network) => {
    const [from, to] = [network.relations[0]?.source ?? '', network.relations.at(-1)?.target ?? ''];
    return `${shortestPaths(network, SIGNED, from, to, 5).length} found`;
  },
  measures: (network) => {
    const { components } = measure(network, { types: SIGNED, statedOnly: false });
    return `${components.length} components`;
  },
  comparison: (network, other) => {
    const { counts } = compareNetworks(
      network,
      other,
      proposeMatches(network, other).filter(isSure),
    );
    return `${counts.both} in both`;
  },
};

function row(columns: readonly string[]): string {
  const [first = '', count = '', time = '', found = ''] = columns;
  return `${first.padEnd(20)}${count.padStart(8)}${time.padStart(26)}   ${found}`;
}

console.log(`Time: median of ${RUNS} runs (fastest–slowest); a search ends after ${SECONDS} s.\n`);
console.log(row(['task', 'relations', 'time, ms', 'found']));
for (const [name, task] of Object.entries(TASKS))
  for (const count of COUNTS) {
    const [network, other] = [makeNetwork('a', count, 1), makeNetwork('b', count, 2)];
    let found = '';
    const times = Array.from({ length: RUNS }, () => {
      const start = performance.now();
      found = task(network, other);
      return performance.now() - start;
    }).sort((a, b) => a - b);
    const [fastest, median, slowest] = [0, RUNS >> 1, RUNS - 1].map((i) => times[i]?.toFixed(1));
    console.log(row([name, String(count), `${median} (${fastest}–${slowest})`, found]));
  }
