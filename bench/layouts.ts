/** How long the search for a layout takes, and what it finds, from 14 organizations to some thousands. */
import { wholeScene } from '../src/exchange/publishing/whole-scene.ts';
import type { Network } from '../src/network/records.ts';
import type { Quality } from '../src/picture/layouts/quality.ts';
import { searchLayout } from '../src/picture/layouts/search.ts';
import { shippedNetwork } from '../src/shipped.ts';
import { bacrimNetwork } from '../src/shipped-bacrim.ts';
import { loadWords, WORD_PARTS } from '../src/words/words.ts';
import { makeNetwork } from './made-network.ts';

await loadWords(...WORD_PARTS);

const AREA = { width: 1300, height: 990 };
const RELATIONS = [450, 1_500, 7_500];
const RUNS = 3;

const NETWORKS: readonly Network[] = [
  shippedNetwork(),
  bacrimNetwork(),
  ...RELATIONS.map((count) => makeNetwork('bench', count, 1)),
];

function found(network: Network): { tried: number; quality: Quality | null | undefined } {
  const scene = wholeScene(network, []);
  const steps = searchLayout({ scene, area: AREA, seed: 1, keeps: false });
  let step = steps.next();
  while (!step.done) step = steps.next();
  return { tried: step.value.tried, quality: step.value.found?.quality };
}

console.log('| organizations | relations | seeds | time, s | crossings | names without room |');
console.log('|---:|---:|---:|---:|---:|---:|');
for (const network of NETWORKS) {
  const times: number[] = [];
  let last = found(network);
  for (let run = 0; run < RUNS; run++) {
    const start = performance.now();
    last = found(network);
    times.push((performance.now() - start) / 1000);
  }
  const [least = 0, median = 0, most = 0] = times.sort((a, b) => a - b).map((s) => s.toFixed(1));
  const { tried, quality } = last;
  const sizes = [network.organizations.length, network.relations.length, tried];
  console.log(
    `| ${sizes.join(' | ')} | ${median} (${least}–${most}) | ${quality?.crossings ?? '–'} | ${quality?.unnamed ?? '–'} |`,
  );
}
