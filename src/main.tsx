/** The page: theme, store, address, and the tree of components. */
import { StrictMode, useEffect } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { Canvas } from './canvas/Canvas.tsx';
import { FaultBoundary } from './panels/FaultBoundary.tsx';
import { OnUse, part } from './panels/OnUse.tsx';
import { SANS, SERIF, THEMES } from './picture/theme.ts';
import { shippedNetwork } from './shipped.ts';
import { connectAddress, isEmbedded } from './state/address.ts';
import { openAddressed, openUnasked } from './state/open.ts';
import { createExplorer } from './state/store.ts';
import { ExplorerContext, useExplorerState } from './state/use-store.ts';
import './panels/base.css';
import './panels/frame.css';
import './panels/narrow.css';
import './panels/notice.css';
import './panels/panel.css';
import './panels/quote.css';

const { style } = document.documentElement;
for (const [name, light] of Object.entries(THEMES.light)) {
  const dark = THEMES.dark[name as keyof typeof THEMES.dark];
  style.setProperty(`--${name}`, `light-dark(${light}, ${dark})`);
}
style.setProperty('--sans', SANS);
style.setProperty('--serif', SERIF);

const EMBED = part(() => import('./panels/EmbedFrame.tsx'));

const explorer = createExplorer(shippedNetwork(), {
  id: 'bacrim-2020',
  title: 'BACRIM2020',
  load: async () => (await import('./shipped-bacrim.ts')).bacrimNetwork(),
});
const embedded = isEmbedded(window.location.search);
const connected = connectAddress(explorer, window, embedded ? 'replaceState' : 'pushState');

/** The panel of a record is there before the reader selects one, but not before the first picture. */
function LoadSelectedPanel() {
  const isDrawn = useExplorerState(({ transient }) => transient.camera !== null);
  useEffect(() => {
    if (isDrawn) void import('./panels/SelectedPanel.tsx');
  }, [isDrawn]);
  return null;
}

// What the reader asked this browser to keep; not before the first picture.
const restore = () => import('./state/texts.ts').then(({ restoreTexts }) => restoreTexts(explorer));
// In a frame nothing of the reader's is open that would be lost.
const openAsked = () => (embedded ? openUnasked : openAddressed)(explorer, window.location);
window.addEventListener('load', () => void connected.then(restore).then(openAsked));

const place = document.getElementById('root');
if (!place) throw new Error('index.html has no element #root');
const root = createRoot(place);
// A network in the address is the first that is drawn.
void connected.then(() =>
  root.render(
    <StrictMode>
      <FaultBoundary>
        <ExplorerContext value={explorer}>
          {embedded ? <OnUse part={EMBED} props={{ canvas: <Canvas /> }} /> : <App />}
          <LoadSelectedPanel />
        </ExplorerContext>
      </FaultBoundary>
    </StrictMode>,
  ),
);
