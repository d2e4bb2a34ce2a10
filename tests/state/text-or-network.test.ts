import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Job } from '../../src/state/jobs.ts';
import { createExplorer, type Explorer, setView } from '../../src/state/store.ts';
import {
  openByContent,
  openPasted,
  sourceFor,
  takeShownAsText,
} from '../../src/state/text-or-network.ts';
import { smallNetwork } from '../fixtures/small-network.ts';

let jobs: Job['job'][];
let explorer: Explorer;
beforeEach(() => {
  jobs = [];
  const FakeWorker = class {
    postMessage({ job }: Job): void {
      jobs.push(job);
    }
    terminate(): void {}
  };
  vi.stubGlobal('Worker', FakeWorker);
  vi.stubGlobal('localStorage', { getItem: () => null, setItem: () => undefined });
  explorer = createExplorer(smallNetwork());
});

const TABLE = 'source,target,type\nAlpha,Beta,ally\nBeta,Gamma,enemy\n';
const WORDS = 'Alpha fled, they say.\nBeta came, at last.\n';
const utf16 = (text: string) => new Uint8Array([0xff, 0xfe, ...Buffer.from(text, 'utf16le')]);
const plain = (content: string | Uint8Array<ArrayBuffer>, name = 'edges.txt') =>
  new File([content], name, { type: 'text/plain' });
const [source] = smallNetwork().sources;

/** What a file is read as, by the job that it starts. */
async function jobFor(...files: File[]): Promise<Job['job'] | undefined> {
  void openByContent(explorer, files);
  await vi.waitFor(() => expect(jobs).not.toEqual([]));
  return jobs[0];
}

describe('plain text', () => {
  test.each<[string, string | Uint8Array<ArrayBuffer>, Job['job']]>([
    ['a table', TABLE, 'import'],
    ['a table as spreadsheets save plain text', utf16(TABLE.replaceAll(',', '\t')), 'import'],
    ['a network of ours', JSON.stringify(smallNetwork()), 'import'],
    ['words', WORDS, 'read'],
    ['words in brackets', `[1] ${WORDS}`, 'read'],
    ['words of another encoding', utf16(WORDS), 'read'],
  ])('with %s', async (_, content, job) => expect(await jobFor(plain(content))).toBe(job));

  test('is a network where it could be the text of no source, or of several', async () => {
    const { sources, ...rest } = smallNetwork();
    const two = sources.flatMap((one) => [one, { ...one, id: `${one.id}-2` }]);
    for (const of of [[], two]) {
      const { document, view } = createExplorer({ ...rest, sources: of }).getState();
      expect(sourceFor({ document, view }, [plain(WORDS)])).toBeNull();
    }
    setView(explorer, { read: source?.id ?? '' });
    expect(sourceFor(explorer.getState(), [plain(WORDS)])).toEqual(source);
  });

  test('with words beside it is for a new network, with a table beside it or of another kind a network', async () => {
    expect(await jobFor(plain(WORDS), plain(WORDS))).toBe('extract');
    expect(explorer.getState().transient.dialog).toBe('bring');
    jobs = [];
    expect(await jobFor(plain(WORDS), plain(TABLE))).toBe('import');
    jobs = [];
    expect(await jobFor(new File([WORDS], 'a.csv', { type: 'text/csv' }))).toBe('import');
  });

  test('of no source is for a new network, and so is what holds words alone', async () => {
    explorer = createExplorer({ ...smallNetwork(), sources: [] });
    expect(await jobFor(plain(WORDS))).toBe('extract');
    jobs = [];
    expect(await jobFor(new File(['%PDF-1.7'], 'a.pdf'))).toBe('extract');
    explorer = createExplorer(smallNetwork());
    jobs = [];
    expect(await jobFor(new File(['%PDF-1.7'], 'a.pdf'))).toBe('read');
  });

  test('that is pasted is told in the same way', async () => {
    void openPasted(explorer, WORDS);
    await vi.waitFor(() => expect(jobs).toEqual(['read']));
    void openPasted(explorer, TABLE);
    await vi.waitFor(() => expect(jobs).toEqual(['read', 'import']));
  });
});

test('a table that is shown can still be taken as the text', async () => {
  await jobFor(plain(TABLE));
  expect(explorer.getState().transient.dialog).toBe('open');
  void takeShownAsText(explorer);
  await vi.waitFor(() => expect(jobs).toEqual(['import', 'read']));
  expect(explorer.getState().transient).toMatchObject({ dialog: null, opening: null });
  expect(explorer.getState().view.read).toBe(source?.id);
});
