/** How joining networks, and working out how their sources stand to each other, grow with sources and claims. */
import { claimMatrix } from '../src/analysis/claim-matrix.ts';
import { ofOneId } from '../src/analysis/decided-matches.ts';
import { unhearEach } from '../src/analysis/unheard.ts';
import { voicesOf } from '../src/network/claims.ts';
import { join } from '../src/network/joining/join.ts';
import type { Network, Same } from '../src/network/records.ts';
import { seededRandom } from '../src/network/seeded-random.ts';
import { makeNetwork } from './made-network.ts';

const SOURCES = [2, 10, 50];
const CLAIMS = [100, 1000, 10_000];
const RUNS = 7;
/** Claims that a source must have to be worth one. */
const LEAST = 10;

/** A network of one source that dates each claim: some to a year, some to an open interval, some not at all. */
function member(id: string, claims: number, seed: number): Network {
  const random = seededRandom(seed);
  const made = makeNetwork(id, claims, seed);
  const when = () => {
    const year = 2000 + Math.floor(random() * 20);
    return [`${year}`, `${year}/..`, `${year}/${year + 3}`, undefined][Math.floor(random() * 4)];
  };
  return {
    ...made,
    sources: [{ id, type: 'book', title: id }],
    relations: made.relations.map((one, at) => ({
      ...one,
      evidence: [
        {
          source: id,
          role: 'supports',
          when: when(),
          selector: [
            { type: 'TextQuoteSelector', exact: `Words ${at}`, prefix: '', suffix: '' },
            { type: 'TextPositionSelector', start: 20 * at, end: 20 * at + 9 },
          ],
        },
      ],
    })),
  };
}

/** Of one list of organizations, each with the first member that has it. */
function sameIds(members: readonly Network[]): Same[] {
  const [first, ...others] = members;
  return first ? others.flatMap((other) => ofOneId(first, other)) : [];
}

function joined(members: readonly Network[], same: readonly Same[]): Network {
  const result = join(members, same);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

/** Median and spread, in milliseconds of processor time; of a single run how long it took. */
function timed(work: () => unknown, runs = RUNS): string {
  const times = Array.from({ length: runs }, () => {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  }).sort((a, b) => a - b);
  const [least = 0, middle = 0, most = 0] = [times[0], times[runs >> 1], times.at(-1)];
  if (runs === 1) return middle.toFixed(0);
  return `${middle.toFixed(1)} (${least.toFixed(1)}–${most.toFixed(1)})`;
}

const SIGNS = { withTargets: false, rollUp: false, statedOnly: false };
console.log(
  '| claims | sources | relations | contested | join, ms | how sources stand, ms | who says what, ms | without each, ms |',
);
console.log('|---:|---:|---:|---:|---:|---:|---:|---:|');
for (const claims of CLAIMS)
  for (const sources of SOURCES.filter((one) => claims / one >= LEAST)) {
    const members = Array.from({ length: sources }, (_, i) =>
      member(`source-${String(i).padStart(2, '0')}`, Math.round(claims / sources), i + 1),
    );
    const same = sameIds(members);
    const network = joined(members, same);
    const voices = voicesOf(network);
    const contested = [...voices.values()].filter(({ consensus }) => consensus === 'contested');
    const columns = [
      claims,
      sources,
      network.relations.length,
      contested.length,
      timed(() => joined(members, same)),
      timed(() => voicesOf(network)),
      timed(() => claimMatrix(network, voices)),
      timed(() => unhearEach(network, SIGNS), 1),
    ];
    console.log(`| ${columns.join(' | ')} |`);
  }
