/** Looking for a better layout, in the worker. Whatever else moves organizations ends it. */
import { wholeScene } from '../exchange/publishing/whole-scene.ts';
import { SOON } from '../picture/layouts/layout.ts';
import type { Quality } from '../picture/layouts/quality.ts';
import type { LayoutSearch, SearchResult } from '../picture/layouts/search.ts';
import { words } from '../words/words.ts';
import { brokenJob } from './broken-job.ts';
import { selectLayout } from './derived.ts';
import { isLaidOutInDraft, place, resetPositions } from './document.ts';
import { type Explorer, type ExplorerState, setDocument, setTransient } from './store.ts';
import { NOTHING_KEPT, type Notice } from './transient.ts';

/** Where there is no canvas yet. */
const WINDOW = { width: 1000, height: 720 };

/** Width and height that the picture is seen in, in CSS pixels. */
export function seenIn(explorer: Explorer): LayoutSearch['area'] {
  return explorer.getState().transient.camera?.area() ?? WINDOW;
}

/** Starts a search for a better layout; ends the one that is under way, and drops what it has found. */
export async function relayout(explorer: Explorer): Promise<void> {
  const { session, transient } = explorer.getState();
  if (transient.relayout !== null) return session.cancel('relayout');
  setTransient(explorer, { notice: null });
  await search(explorer, {}, take);
}

/** Looks for the layout of a network that was opened with the draft of one; where things are moved meanwhile it ends. */
export async function layOutDraft(explorer: Explorer): Promise<void> {
  if (!isLaidOutInDraft(explorer.getState().document)) return;
  await search(explorer, { keeps: false, effort: SOON }, (_, { found }) => {
    if (!found) return;
    setDocument(explorer, (document) => place(document, found.places, found));
    explorer.getState().transient.camera?.fit();
  });
}

async function search(
  explorer: Explorer,
  how: Partial<Pick<LayoutSearch, 'keeps' | 'effort'>>,
  onFound: (explorer: Explorer, result: SearchResult) => void,
): Promise<void> {
  const asked = explorer.getState();
  const { session, document, transient } = asked;
  const { positions = [] } = selectLayout(asked) ?? {};
  const scene = wholeScene(document.network, positions);
  const placed = new Set(positions.map(({ organization }) => organization));
  const keeps = scene.nodes.every(({ id }) => placed.has(id));
  const { nextSeed: seed } = transient;
  const search = { scene, area: seenIn(explorer), seed, keeps, ...how };
  const stopWatching = explorer.subscribe((state) => {
    if (!isSame(state, asked)) session.cancel('relayout');
  });
  const job = session.start({ job: 'layout', search } as const, {
    errand: 'relayout',
    onProgress: (share) => setTransient(explorer, { relayout: share }),
    onOver: () => {
      stopWatching();
      setTransient(explorer, { relayout: null });
    },
  });
  setTransient(explorer, { relayout: 0 });
  try {
    const result = await job.result;
    setTransient(explorer, { nextSeed: seed + result.tried });
    onFound(explorer, result);
  } catch (error) {
    const broken = (message: string) => ({ title: words.relayout.broken, lines: [message] });
    setTransient(explorer, { notice: brokenJob(error, broken, () => void relayout(explorer)) });
  }
}

/**
 * Brings back the layout as it was opened, and lets the next search begin where the first one did; that of a draft is
 * looked for again.
 */
export function resetLayout(explorer: Explorer): void {
  explorer.getState().session.cancel('relayout');
  setTransient(explorer, { nextSeed: NOTHING_KEPT.nextSeed });
  setDocument(explorer, resetPositions);
  explorer.getState().transient.camera?.fit();
  void layOutDraft(explorer);
}

/** Whether what a search was asked for is still what there is. */
function isSame(state: ExplorerState, asked: ExplorerState): boolean {
  const [now, then] = [state.document, asked.document];
  return (
    now.opened === then.opened &&
    now.network.organizations === then.network.organizations &&
    now.network.relations === then.network.relations &&
    selectLayout(state) === selectLayout(asked)
  );
}

function take(explorer: Explorer, { tried, before, found }: SearchResult): void {
  if (!found) {
    say(explorer, () => {
      const { title, line } = words.relayout.none;
      return { title, lines: [line(tried)] };
    });
    return;
  }
  setDocument(explorer, (document) => place(document, found.places, found));
  explorer.getState().transient.camera?.fit();
  const { quality } = found;
  if (!before || !quality) return;
  const [then, now] = [faults(before), faults(quality)];
  say(explorer, () => {
    const { title, line } = words.relayout.better;
    return { title, lines: [line(then, now)] };
  });
}

function say(explorer: Explorer, says: Notice['says']): void {
  setTransient(explorer, { notice: { tone: 'done', says } });
}

/** What lies on something else. */
function faults({ crossings, grazes, overlaps }: Quality): number {
  return crossings + grazes + overlaps;
}
