/** How long it takes to check quotes in a text of 10 MB, and how the time grows with their number. */
import { execFileSync } from 'node:child_process';
import { describe } from '../src/evidence/selectors.ts';
import { readSourceText, type SourceText, toPosition } from '../src/evidence/source-text.ts';
import { type QuoteState, verifySteps } from '../src/evidence/verify.ts';
import type { Evidence, Network } from '../src/network/records.ts';
import { seededRandom } from '../src/network/seeded-random.ts';

const TEXT_BYTES = 10_000_000;
const COUNTS = [100, 1_000, 10_000];
const RUNS = 5;

/** Whole numbers that a seed decides, so that every run measures the same texts. */
function generator(seed: number): (below: number) => number {
  const random = seededRandom(seed);
  return (below) => Math.floor(random() * below);
}

/** Sentences of words as frequent as a language's (the nth one 1/n as often as the first). */
function writeText(random: (below: number) => number): string {
  const letters = 'etaoinshrdlucmfwygpbvkáéíóúñ—𝔄';
  const vocabulary = Array.from({ length: 20_000 }, () =>
    Array.from({ length: 2 + random(8) }, () => [...letters][random(29)]).join(''),
  );
  const word = () => vocabulary[Math.floor(vocabulary.length ** (random(10_000) / 10_000))] ?? '';
  const parts: string[] = [];
  for (let bytes = 0; bytes < TEXT_BYTES; ) {
    const sentence = `${Array.from({ length: 8 + random(25) }, word).join(' ')}.`;
    const part = sentence + (random(6) === 0 ? '\n' : ' ');
    bytes += Buffer.byteLength(part);
    parts.push(part);
  }
  return parts.join('');
}

/** Whole sentences, and one in seven a single short word as hedges are, spread over the text. */
function quotesIn(source: SourceText, count: number): Evidence[] {
  const { text } = source;
  return Array.from({ length: count }, (_, i) => {
    const from = text.indexOf('.', Math.floor((i / (count + 1)) * text.length)) + 2;
    const to = i % 7 === 0 ? text.indexOf(' ', from) : text.indexOf('.', from) + 1;
    const span = { start: toPosition(source, from), end: toPosition(source, to) };
    return { source: 'text', role: 'supports', selector: describe(source, span) };
  });
}

/** Another word in the middle of the quote. */
function change(evidence: Evidence): Evidence {
  const selector = evidence.selector.map((one) => {
    if (one.type !== 'TextQuoteSelector') return one;
    const words = one.exact.split(' ');
    words[words.length >> 1] = 'anotherword';
    return { ...one, exact: words.join(' ') };
  });
  return { ...evidence, selector };
}

function networkOf(text: SourceText, evidence: Evidence[]): Network {
  const { canonical: sha256 } = text.sha256;
  const { bytes, codePoints, paragraphStarts } = text;
  const described = { sha256, bytes, codePoints, paragraphs: paragraphStarts.length };
  const custom = { text: described };
  return {
    format: 'explorer-network',
    version: 1,
    id: 'bench',
    title: 'Bench',
    description: '',
    language: 'en',
    license: 'MIT',
    sources: [{ id: 'text', type: 'document', title: 'Text', custom }],
    organizations: [
      {
        id: 'a',
        name: 'A',
        kind: 'cartel',
        aliases: [],
        attributes: [{ name: 'n', value: 'v', evidence }],
      },
    ],
    relations: [],
    blocs: [],
    disputes: [],
  };
}

function tally(states: readonly QuoteState[]): string {
  const counts = new Map<string, number>();
  for (const { state } of states) counts.set(state, (counts.get(state) ?? 0) + 1);
  return [...counts].map(([state, count]) => `${count} ${state}`).join(', ');
}

/** One check, step by step as a worker takes it: between steps it can report and be stopped. */
function timed(network: Network, text: SourceText) {
  const start = performance.now();
  const steps = verifySteps(network, new Map([['text', text]]));
  for (let longestStep = 0, last = start; ; ) {
    const step = steps.next();
    const now = performance.now();
    longestStep = Math.max(longestStep, now - last);
    last = now;
    if (step.done) return { time: now - start, longestStep, states: [...step.value.values()] };
  }
}

function row(columns: readonly string[], end: string): string {
  const [first = '', ...figures] = columns;
  return `${first.padEnd(14)}${figures.map((one) => one.padStart(18)).join('')}   ${end}`;
}

/** How the text at hand differs from the coded one, and one quote in how many has another word. */
const SCENARIOS = {
  'all verified': { before: '', changed: 0 },
  'all moved': { before: 'Moved by a line.\n', changed: 0 },
  '10% changed': { before: '', changed: 10 },
  'all changed': { before: '', changed: 1 },
} as const;

async function run(name: keyof typeof SCENARIOS): Promise<void> {
  const { before, changed } = SCENARIOS[name];
  const read = (text: string) => readSourceText(new TextEncoder().encode(text));
  const written = writeText(generator(2016));
  const coded = await read(written);
  const text = before === '' ? coded : await read(before + written);
  const quotes = quotesIn(coded, Math.max(...COUNTS));
  for (const count of COUNTS) {
    const every = quotes.length / count;
    const evidence = quotes
      .filter((_, i) => i % every === 0)
      .map((one, i) => (changed > 0 && i % changed === 0 ? change(one) : one));
    const network = networkOf(coded, evidence);
    const runs = Array.from({ length: RUNS }, () => timed(network, text));
    const times = runs.map(({ time }) => time).sort((a, b) => a - b);
    const [fastest, median, slowest] = [0, RUNS >> 1, RUNS - 1].map((i) => times[i]?.toFixed(0));
    const step = Math.max(...runs.map(({ longestStep }) => longestStep)).toFixed(0);
    const peak = (process.resourceUsage().maxRSS / 1024).toFixed(0);
    const columns = [name, String(count), `${median} (${fastest}–${slowest})`, step, peak];
    console.log(row(columns, tally(runs[0]?.states ?? [])));
  }
}

const [, self = '', asked] = process.argv;
if (asked !== undefined) {
  await run(asked as keyof typeof SCENARIOS);
} else {
  console.log(`A text of ${TEXT_BYTES / 1e6} MB. Time: median of ${RUNS} runs (fastest–slowest).`);
  console.log('Peak: of a process for each scenario, the making of its texts included.\n');
  console.log(row(['quotes', 'number', 'time, ms', 'longest step, ms', 'peak, MB'], 'states'));
  // Memory that one scenario took would count for the next.
  for (const name of Object.keys(SCENARIOS))
    execFileSync(process.execPath, [self, name], { stdio: 'inherit' });
}
