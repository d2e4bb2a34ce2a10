import { type ReactNode, useEffect, useState } from 'react';
import { UnderPicture } from './panels/analysis/UnderPicture.tsx';
import { CanvasTools } from './panels/CanvasTools.tsx';
import { DropZone } from './panels/DropZone.tsx';
import { Drawer } from './panels/drawer/Drawer.tsx';
import { FaultBoundary } from './panels/FaultBoundary.tsx';
import { FirstHint } from './panels/FirstHint.tsx';
import { Footer } from './panels/Footer.tsx';
import { focusDetails } from './panels/focus/elements.ts';
import { createGuide, GuideContext } from './panels/focus/guide.ts';
import { keepFocus } from './panels/focus/keep-focus.ts';
import { Header } from './panels/Header.tsx';
import { InWords } from './panels/InWords.tsx';
import { Legend } from './panels/Legend.tsx';
import { LINEAGE } from './panels/lineage/part.ts';
import { NoticeBar } from './panels/NoticeBar.tsx';
import { OnUse, type Part, part } from './panels/OnUse.tsx';
import { Panel } from './panels/Panel.tsx';
import { Reader } from './panels/reader/Reader.tsx';
import { Sheet } from './panels/Sheet.tsx';
import { Spoken } from './panels/Spoken.tsx';
import { isForDialog, typeAhead } from './panels/typed-ahead.ts';
import { COMMANDS, commandForKey, run } from './state/commands.ts';
import { setTransient } from './state/store.ts';
import type { DialogId } from './state/transient.ts';
import { useExplorer, useExplorerState } from './state/use-store.ts';
import { words } from './words/words.ts';

// What the first picture does not need is loaded when it is used.
const DIALOGS: Readonly<Record<DialogId, Part<object>>> = {
  search: part(() => import('./panels/SearchDialog.tsx')),
  open: part(() => import('./panels/opening/OpenDialog.tsx'), 'files', 'counts', 'coding'),
  bring: part(() => import('./panels/bringing/BringDialog.tsx'), 'files', 'coding'),
  export: part(() => import('./panels/ExportDialog.tsx'), 'files', 'lineage', 'counts'),
  share: part(() => import('./panels/ShareDialog.tsx')),
  cite: part(() => import('./panels/CiteDialog.tsx')),
  drafts: part(() => import('./panels/drafts/DraftsDialog.tsx'), 'coding'),
  history: part(() => import('./panels/drafts/HistoryDialog.tsx'), 'analyses', 'coding'),
  settings: part(() => import('./panels/SettingsDialog.tsx'), 'page'),
  help: part(() => import('./panels/HelpDialog.tsx'), 'page'),
};

export function App({ canvas }: { canvas: ReactNode }) {
  const explorer = useExplorer();
  const [guide] = useState(createGuide);
  // In another language everything is said anew.
  const language = useExplorerState((state) => state.language);
  const dialog = useExplorerState(({ transient }) => transient.dialog);
  const title = useExplorerState(({ document }) => document.network.title);
  const table = useExplorerState(({ view }) => view.table);
  const read = useExplorerState(({ view }) => view.read);
  const isLineage = useExplorerState(({ view }) => view.show === 'lineage');
  const shown = dialog && DIALOGS[dialog];
  const close = () => setTransient(explorer, { dialog: null });

  // biome-ignore lint/correctness/useExhaustiveDependencies: the name is in the language
  useEffect(() => {
    document.title = `${title} · ${words.app.name}`;
  }, [title, language]);
  useEffect(() => {
    const ending = new AbortController();
    guide.follow(ending.signal);
    keepFocus(guide, ending.signal);
    return () => ending.abort();
  }, [guide]);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (isForDialog(explorer)) return typeAhead(explorer, event);
      const command = commandForKey(event, explorer.getState().settings);
      if (!command) return;
      event.preventDefault();
      run(explorer, command);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [explorer]);

  return (
    <GuideContext value={guide}>
      <DropZone>
        <button type="button" className="skip" onClick={focusDetails}>
          {words.app.skip}
        </button>
        <button type="button" className="skip" onClick={() => run(explorer, COMMANDS.inWords)}>
          {words.inWords.command}
        </button>
        <Header />
        <main>
          <FaultBoundary>
            <InWords />
          </FaultBoundary>
          <FaultBoundary>{canvas}</FaultBoundary>
          <FaultBoundary>{isLineage && <OnUse part={LINEAGE} props={{}} />}</FaultBoundary>
          <FaultBoundary>
            <UnderPicture />
          </FaultBoundary>
        </main>
        <CanvasTools />
        <NoticeBar />
        <FirstHint />
        {read && <Reader source={read} />}
        <Sheet
          legend={
            <FaultBoundary>
              <Legend />
            </FaultBoundary>
          }
          panel={
            <FaultBoundary>
              <Panel />
            </FaultBoundary>
          }
        />
        {table && <Drawer table={table} />}
        <Footer />
        <Spoken />
        {shown && (
          <FaultBoundary key={dialog} onClose={close} isAbove>
            <OnUse part={shown} props={{}} onClose={close} />
          </FaultBoundary>
        )}
      </DropZone>
    </GuideContext>
  );
}
