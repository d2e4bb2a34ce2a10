/** How putting a network in time, ordering and placing its lanes, and writing it grow with the number of claims. */
import { wholeScene } from '../src/exchange/publishing/whole-scene.ts';
import { lineageOf } from '../src/network/lineage.ts';
import type { Network, Relation } from '../src/network/records.ts';
import { RELATION_TYPE_IDS } from '../src/network/relation-types.ts';
import { seededRandom } from '../src/network/seeded-random.ts';
import { branchRuns, crossingsOf } from '../src/picture/lineage/crossings.ts';
import { orderLanes } from '../src/picture/lineage/order.ts';
import type { LineageOptions } from '../src/picture/lineage/placed-lane.ts';
import { planLineage } from '../src/picture/lineage/plan.ts';
import { shownLineage } from '../src/picture/lineage/shown-lineage.ts';
import { loadWords } from '../src/words/words.ts';
import { makeNetwork } from './made-network.ts';

const CLAIMS = [100, 300, 1000, 3000, 10_000];
const RUNS = 5;
/** Two claims a relation; one relation in six is a split, and one split in ten of somebody's second parent. */
const EACH = 2;
const SPLITS = 1 / 6;
const SECOND = 1 / 10;
const OPTIONS: LineageOptions = {
  ...{ turn: 'across', perYear: 24, types: [], around: null, mostLabel: 200 },
};

/** Claims of two sources, most of them dated: to a year, to an interval, openly, with doubt. */
function made(claims: number): Network {
  const random = seededRandom(claims);
  const splits = Math.round((claims / EACH) * SPLITS);
  const network = makeNetwork('lineage', claims / EACH - splits, claims);
  const when = (from = 1980) => {
    const year = from + Math.floor(random() * (2026 - from));
    return [`${year}`, `${year}~`, `${year}/..`, `../${year}`, `${year}/${year + 3}`, undefined][
      Math.floor(random() * 6)
    ];
  };
  const [like] = network.relations;
  const below = (limit: number) => Math.floor(random() * limit);
  const names = network.organizations.map(({ id }) => id);
  const came: Relation[] = Array.from({ length: splits }, (_, i) => {
    const child = random() < SECOND ? 1 + below(names.length - 1) : 1 + (i % (names.length - 1));
    const [source = '', target = ''] = [names[child], names[below(child)]];
    if (!like) throw new Error('a network without relations');
    return { ...like, id: `${source}-came-${i}`, type: 'splinter-of', source, target };
  });
  const relations = [...network.relations, ...came].map((one): Relation => {
    const evidence = Array.from({ length: EACH }, (_, i) => ({
      ...{ source: `source-${i}`, role: 'supports' as const, selector: [], when: when() },
    }));
    return { ...one, evidence };
  });
  return { ...network, relations };
}

/** Median and spread, in milliseconds of processor time. */
function timed(work: () => unknown): string {
  const times = Array.from({ length: RUNS }, () => {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  }).sort((a, b) => a - b);
  const [least = 0, middle = 0, most = 0] = [times[0], times[RUNS >> 1], times.at(-1)];
  return `${middle.toFixed(1)} (${least.toFixed(1)}–${most.toFixed(1)})`;
}

await loadWords('base', 'lineage');
console.log(
  '| claims | lanes | splits | in time, ms | order, ms | placed, ms | placed with all spans, ms | SVG, ms | crossings |',
);
console.log('|---:|---:|---:|---:|---:|---:|---:|---:|---:|');
for (const claims of CLAIMS) {
  const network = made(claims);
  const scene = wholeScene(network, []);
  const lineage = lineageOf(network);
  const order = () => orderLanes(lineage, () => false);
  const all = { ...OPTIONS, types: RELATION_TYPE_IDS };
  const show = shownLineage(scene, lineage, OPTIONS, new Map())('light');
  const rows = new Map(order().map(({ id }, row) => [id, row]));
  const cells = [
    claims.toLocaleString('en'),
    lineage.lanes.length,
    lineage.branches.length,
    timed(() => lineageOf(network)),
    timed(order),
    timed(() => planLineage(scene, lineage, OPTIONS)),
    timed(() => planLineage(scene, lineage, all)),
    timed(() => show.markup('#ffffff')),
    crossingsOf(branchRuns(lineage.branches), rows),
  ];
  console.log(`| ${cells.join(' | ')} |`);
}
