import { lazy, Suspense, useEffect } from 'react';
import { Canvas } from './canvas/Canvas.tsx';
import { CanvasTools } from './panels/CanvasTools.tsx';
import { DropZone } from './panels/DropZone.tsx';
import { Footer } from './panels/Footer.tsx';
import { Header } from './panels/Header.tsx';
import { Legend } from './panels/Legend.tsx';
import { NoticeBar } from './panels/NoticeBar.tsx';
import { Panel } from './panels/Panel.tsx';
import { Sheet } from './panels/Sheet.tsx';
import { commandForKey, run } from './state/commands.ts';
import { useExplorer, useExplorerState } from './state/use-store.ts';
import { words } from './words/en.ts';

// What the first picture does not need is loaded when it is used.
const DIALOGS = {
  search: lazy(() => import('./panels/SearchDialog.tsx')),
  open: lazy(() => import('./panels/opening/OpenDialog.tsx')),
  export: lazy(() => import('./panels/ExportDialog.tsx')),
  share: lazy(() => import('./panels/ShareDialog.tsx')),
  cite: lazy(() => import('./panels/CiteDialog.tsx')),
  help: lazy(() => import('./panels/HelpDialog.tsx')),
};

const Drawer = lazy(() => import('./panels/drawer/Drawer.tsx'));
const Reader = lazy(() => import('./panels/reader/Reader.tsx'));
const TimeStrip = lazy(() => import('./panels/analysis/time/TimeStrip.tsx'));

export function App() {
  const explorer = useExplorer();
  const dialog = useExplorerState(({ transient }) => transient.dialog);
  const title = useExplorerState(({ document }) => document.network.title);
  const table = useExplorerState(({ view }) => view.table);
  const read = useExplorerState(({ view }) => view.read);
  const isTimed = useExplorerState(({ view }) => view.ask?.id === 'time');
  const Shown = dialog && DIALOGS[dialog];

  useEffect(() => {
    document.title = `${title} · ${words.app.name}`;
  }, [title]);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const command = commandForKey(event);
      if (!command) return;
      event.preventDefault();
      run(explorer, command);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [explorer]);

  return (
    <DropZone>
      <button type="button" className="skip" onClick={focusDetails}>
        {words.app.skip}
      </button>
      <Header />
      <main>
        <Canvas />
        {isTimed && (
          <Suspense>
            <TimeStrip />
          </Suspense>
        )}
      </main>
      <CanvasTools />
      <NoticeBar />
      {read && (
        <Suspense>
          <Reader source={read} />
        </Suspense>
      )}
      <Sheet legend={<Legend />} panel={<Panel />} />
      {table && (
        <Suspense>
          <Drawer table={table} />
        </Suspense>
      )}
      <Footer />
      {Shown && (
        <Suspense>
          <Shown />
        </Suspense>
      )}
    </DropZone>
  );
}

function focusDetails(): void {
  document.getElementById('details')?.focus();
}
