import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { refusalOf } from '../../src/evidence/recognition.ts';
import { readSourceText } from '../../src/evidence/source-text.ts';
import { verifyNetwork } from '../../src/evidence/verify.ts';
import type { Job, JobMessage } from '../../src/state/jobs.ts';
import { createExplorer } from '../../src/state/store.ts';
import { readyToSwitch, undoOpening } from '../../src/state/switch-network.ts';
import { cancelCheck, checkAgain, forgetText, openText } from '../../src/state/texts.ts';
import { smallNetwork } from '../fixtures/small-network.ts';

/** Does the jobs of the worker in place, those that it is allowed to do. */
class FakeWorker {
  static allowed: readonly Job['job'][] = [];
  onmessage: ((event: { data: JobMessage }) => void) | null = null;
  #ended = false;

  async postMessage(job: Job): Promise<void> {
    if (!FakeWorker.allowed.includes(job.job)) return;
    const done =
      job.job === 'read'
        ? await read(job)
        : job.job === 'verify'
          ? verifyNetwork(job.network, job.texts)
          : null;
    if (done && !this.#ended) this.onmessage?.({ data: { done } });
  }

  terminate(): void {
    this.#ended = true;
  }
}

async function read({ content, network, source }: Extract<Job, { job: 'read' }>) {
  const text = await readSourceText(new Uint8Array(await content.arrayBuffer()));
  return { text, refusal: refusalOf(network, source, text) };
}

const SOURCE = 'rowan-2019';
const TEXT = readFileSync(new URL('../fixtures/networks/small.txt', import.meta.url), 'utf8');
const BOTH = ['read', 'verify'] as const;

beforeEach(() => {
  FakeWorker.allowed = BOTH;
  vi.stubGlobal('Worker', FakeWorker);
});
afterEach(() => vi.unstubAllGlobals());

describe('texts', () => {
  test('another text, its check cancelled, leaves no state of the text before', async () => {
    const explorer = createExplorer(smallNetwork());
    await openText(explorer, SOURCE, new Blob([TEXT]), 'text.txt');
    expect(explorer.getState().transient.checks.size).toBeGreaterThan(0);

    FakeWorker.allowed = ['read'];
    void openText(explorer, SOURCE, new Blob([`First. ${TEXT}`]), 'text.txt');
    const atHand = () => explorer.getState().transient.texts.get(SOURCE)?.text;
    await expect.poll(atHand).toBe(`First. ${TEXT}`);
    cancelCheck(explorer);
    expect(explorer.getState().transient.checks.size).toBe(0);
    expect(explorer.getState().transient.checking).toBeNull();

    FakeWorker.allowed = BOTH;
    await checkAgain(explorer);
    const states = [...explorer.getState().transient.checks.values()].map(({ state }) => state);
    expect(new Set(states)).toEqual(new Set(['moved']));
  });

  test('of two texts opened one after the other the second stays', async () => {
    const explorer = createExplorer(smallNetwork());
    void openText(explorer, SOURCE, new Blob([`First. ${TEXT}`]), 'text.txt');
    await openText(explorer, SOURCE, new Blob([`Second. ${TEXT}`]), 'text.txt');
    expect(explorer.getState().transient.texts.get(SOURCE)?.text).toBe(`Second. ${TEXT}`);
    expect(explorer.getState().view.read).toBe(SOURCE);
  });

  test('one that is forgotten is not brought back by going back to another network', async () => {
    const explorer = createExplorer(smallNetwork());
    await openText(explorer, SOURCE, new Blob([TEXT]), 'text.txt');
    (await readyToSwitch(explorer)).open(smallNetwork());
    await forgetText(explorer, SOURCE);
    await undoOpening(explorer);
    expect(explorer.getState().transient.texts.size).toBe(0);
    expect(explorer.getState().transient.checks.size).toBe(0);
  });

  test.each([
    ['is empty', '', /not a single word/],
    ['is a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 1, 2, 3]), /picture/],
    ['is about something else', 'Lorem ipsum dolor sit amet.', /no eight words in a row/],
  ])('one that %s is not that text, and what was checked stays', async (_, content, why) => {
    const explorer = createExplorer(smallNetwork());
    await openText(explorer, SOURCE, new Blob([TEXT]), 'text.txt');
    const before = explorer.getState().transient;
    await openText(explorer, SOURCE, new Blob([content]), 'other.bin');
    const { notice, ...after } = explorer.getState().transient;
    expect(notice?.says().title).toBe('other.bin is not that text');
    expect(notice?.says().lines.join(' ')).toMatch(why);
    expect(after).toEqual({ ...after, texts: before.texts, checks: before.checks });
  });

  test('a text that is too large is refused, and nothing changes', async () => {
    const explorer = createExplorer(smallNetwork());
    const large = { size: 50_000_001 } as Blob;
    await openText(explorer, SOURCE, large, 'large.txt');
    const { transient, view } = explorer.getState();
    expect(transient.notice?.says().title).toBe('large.txt is too large to read');
    expect(transient.texts.size).toBe(0);
    expect(view.read).toBeNull();
  });
});
