/** How long the page's thread is busy with what a coder does in a long text: names, sentences to decide, acts. */
import { readTexts } from '../src/cli/folders.ts';
import { codedText, newNetwork } from '../src/coding/new-network.ts';
import { readSourceText, type SourceText } from '../src/evidence/source-text.ts';
import { shippedNetwork } from '../src/shipped.ts';
import { bacrimNetwork } from '../src/shipped-bacrim.ts';
import { nextOpenUnit, passOver, selectUnits } from '../src/state/coverage.ts';
import { mark } from '../src/state/marking.ts';
import {
  acceptAllKnown,
  acceptOffer,
  selectLit,
  selectOffers,
  tellMention,
  waveOff,
} from '../src/state/naming.ts';
import { createExplorer, type Explorer, setTransient, setView } from '../src/state/store.ts';

const RUNS = 7;
/** In UTF-16 units: the longest text that is likely, and a book. */
const SIZES = [70_000, 300_000];

type Act = (explorer: Explorer) => void;

/** In their order: each goes on from the one before. */
const ACTS: Readonly<Record<string, Act>> = {
  'the text opens': () => {},
  'all known names are taken in': acceptAllKnown,
  'a name is taken in': (explorer) =>
    onOffer(explorer, (one) => acceptOffer(explorer, one, one.kind)),
  'a name is waved off': (explorer) => onOffer(explorer, (one) => waveOff(explorer, one)),
  'a mention means nobody': (explorer) => {
    const [first] = selectLit(explorer.getState()) ?? [];
    if (first) tellMention(explorer, first, null);
  },
  'on to the next sentence': nextOpenUnit,
  'it is passed over': (explorer) => passOver(explorer, 'no-relation'),
  'words are marked': (explorer) => mark(explorer, { start: 40_000, end: 40_010 }),
};

function onOffer(
  explorer: Explorer,
  act: (offer: ReturnType<typeof selectOffers>[number]) => void,
): void {
  const [first] = selectOffers(explorer.getState());
  if (first) act(first);
}

async function desk(text: SourceText): Promise<Explorer> {
  const head = { title: 'A draft', language: 'en', coder: 'A coder', codedOn: '2026-11-27' };
  const custom = { text: codedText(text) };
  const network = newNetwork(head, [{ type: 'document', title: 'Text', custom }]);
  const explorer = createExplorer(network);
  const { document } = explorer.getState();
  const [source] = network.sources;
  explorer.setState({ document: { ...document, isDraft: true } });
  setTransient(explorer, {
    texts: new Map([[source?.id ?? '', text]]),
    neighbours: [shippedNetwork(), bacrimNetwork()],
  });
  setView(explorer, { read: source?.id ?? '' });
  return explorer;
}

/** Processor time of an act and of what the page asks for after it, in ms. */
function timed(explorer: Explorer, act: Act): number {
  const before = process.cpuUsage();
  act(explorer);
  selectLit(explorer.getState());
  selectUnits(explorer.getState());
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

const all = (await Promise.all(process.argv.slice(2).map(readTexts))).flat();
const words = all
  .sort((a, b) => b.text.length - a.text.length)
  .map(({ text }) => text)
  .join('\n\n');
console.log(
  `| act | ${SIZES.map((size) => `${size / 1000} kB, ms`).join(' | ')} |\n|---|---:|---:|`,
);
const columns: Map<string, number[]>[] = [];
for (const size of SIZES) {
  const times = new Map<string, number[]>();
  for (let run = 0; run < RUNS; run += 1) {
    // Another text each time, so that nothing is remembered from the last.
    const text = await readSourceText(new TextEncoder().encode(`${words.slice(0, size)} ${run}`));
    const explorer = await desk(text);
    for (const [name, act] of Object.entries(ACTS))
      times.set(name, [...(times.get(name) ?? []), timed(explorer, act)]);
  }
  columns.push(times);
}
for (const name of Object.keys(ACTS))
  console.log(`| ${name} | ${columns.map((times) => said(times.get(name) ?? [])).join(' | ')} |`);

function said(times: readonly number[]): string {
  const sorted = times.toSorted((a, b) => a - b);
  const [least = 0, most = 0] = [sorted[0], sorted.at(-1)];
  const middle = sorted[sorted.length >> 1] ?? 0;
  return `${middle.toFixed(0)} (${least.toFixed(0)}–${most.toFixed(0)})`;
}
