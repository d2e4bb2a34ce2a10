/** Opening a file: it takes the place of the network on the screen, or nothing changes. */
import { type Problem, problemLine } from '../network/problems.ts';
import { codedSources } from '../network/sources.ts';
import { words } from '../words/en.ts';
import { openDocument } from './document.ts';
import { type Explorer, setTransient } from './store.ts';
import { EMPTY_VIEW } from './view.ts';

const MOST_PROBLEMS = 5;

/**
 * Opens what was dropped: a text for the source that is open in the reader, or for the only one that
 * was coded; anything else as a network.
 */
export async function openDropped(explorer: Explorer, file: File): Promise<void> {
  const { document, view } = explorer.getState();
  const coded = codedSources(document.network);
  const source = view.read ?? (coded.length === 1 ? coded[0]?.id : undefined);
  const isText = file.type === 'text/plain' || /\.txt$/i.test(file.name);
  if (!isText || source === undefined) return openFile(explorer, file);
  const { openText } = await import('./texts.ts');
  return openText(explorer, source, file, file.name);
}

export async function openFile(explorer: Explorer, file: File): Promise<void> {
  const { openNetwork, refuseSize } = await import('../exchange/open.ts');
  const tooLarge = refuseSize(file.size, file.name);
  const outcome = tooLarge ?? openNetwork(new Uint8Array(await file.arrayBuffer()), file.name);
  if (!outcome.ok) return report(explorer, words.notice.notOpened(file.name), outcome.problems);
  explorer.setState({ document: openDocument(outcome.value), view: EMPTY_VIEW });
  // Texts and checks belong to the network that was open.
  setTransient(explorer, {
    texts: new Map(),
    checks: new Map(),
    notice: { tone: 'done', title: words.notice.opened(outcome.value.title), lines: [] },
  });
  const { restoreTexts } = await import('./texts.ts');
  await restoreTexts(explorer);
}

/** Says what is wrong; the rest of the state stays as it is. */
function report(explorer: Explorer, title: string, problems: readonly Problem[]): void {
  const rest = problems.length - MOST_PROBLEMS;
  const lines = [
    ...problems.slice(0, MOST_PROBLEMS).map(problemLine),
    ...(rest > 0 ? [words.notice.more(rest)] : []),
    words.notice.unchanged,
  ];
  setTransient(explorer, { notice: { tone: 'problem', title, lines } });
}
