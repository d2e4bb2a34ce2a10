/** How long the page's thread is busy with one act on a draft, and with writing the draft to the browser's storage. */
import { addEvidence } from '../src/coding/acts/evidence.ts';
import { editRelation } from '../src/coding/acts/relations.ts';
import type { Network } from '../src/network/records.ts';
import { code } from '../src/state/coding.ts';
import { createExplorer, type Explorer } from '../src/state/store.ts';
import { makeNetwork } from './made-network.ts';

/** Of relations; there are two thirds as many organizations. */
const SIZES = [60, 3000];
/** Acts that are done before, which are in the history that is written. */
const DONE = 300;
const RUNS = 40;

function draftOf(network: Network): Explorer {
  const explorer = createExplorer(network);
  const { document } = explorer.getState();
  explorer.setState({ document: { ...document, isDraft: true } });
  return explorer;
}

function act(explorer: Explorer, n: number): void {
  const { relations } = explorer.getState().document.network;
  const id = relations[n % relations.length]?.id ?? '';
  const fields = { note: `Note ${n}` };
  const evidence = {
    source: 'text',
    role: 'supports' as const,
    selector: [
      { type: 'TextQuoteSelector' as const, exact: `Words ${n}`, prefix: '', suffix: '' },
      { type: 'TextPositionSelector' as const, start: n, end: n + 7 },
    ],
  };
  const made = code(explorer, (now) =>
    n % 2 === 0 ? editRelation(now, { id, fields }) : addEvidence(now, { record: id, evidence }),
  );
  if (!made.ok) throw new Error(JSON.stringify(made.problems));
}

/** What the page does before the browser writes by itself: the size, and a copy of the last step. */
function write(explorer: Explorer): void {
  const { network, history } = explorer.getState().document;
  if (JSON.stringify(network).length > 0) structuredClone(history.past.at(-1));
}

function timed(work: (n: number) => void): string {
  const times = Array.from({ length: RUNS }, (_, n) => {
    const start = performance.now();
    work(n);
    return performance.now() - start;
  }).sort((a, b) => a - b);
  const [least = 0, middle = 0, most = 0] = [times[0], times[RUNS >> 1], times.at(-1)];
  return `${middle.toFixed(1)} (${least.toFixed(1)}–${most.toFixed(1)})`;
}

console.log('| organizations, relations | one act, ms | one write, ms |\n|---|---:|---:|');
for (const size of SIZES) {
  const made = makeNetwork('bench', size, 1);
  const positions = made.organizations.map(({ id }, i) => ({ organization: id, x: 40 * i, y: 0 }));
  const explorer = draftOf({
    ...made,
    sources: [{ id: 'text', type: 'book', title: 'Text' }],
    layout: { method: 'made up', seed: 0, positions },
  });
  for (let n = 0; n < DONE; n += 1) act(explorer, n);
  const acts = timed((n) => act(explorer, DONE + n));
  const writes = timed(() => write(explorer));
  console.log(`| ${made.organizations.length}, ${size} | ${acts} | ${writes} |`);
}
