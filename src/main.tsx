/** The page: theme, store, address, and the tree of components. */
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { FaultBoundary } from './panels/FaultBoundary.tsx';
import { SANS, SERIF, THEMES } from './picture/theme.ts';
import { shippedNetwork } from './shipped.ts';
import { connectAddress } from './state/address.ts';
import { createExplorer } from './state/store.ts';
import { ExplorerContext } from './state/use-store.ts';
import './panels/base.css';
import './panels/frame.css';
import './panels/panel.css';
import './panels/dialog.css';
import './panels/quote.css';

const { style } = document.documentElement;
for (const [name, light] of Object.entries(THEMES.light)) {
  const dark = THEMES.dark[name as keyof typeof THEMES.dark];
  style.setProperty(`--${name}`, `light-dark(${light}, ${dark})`);
}
style.setProperty('--sans', SANS);
style.setProperty('--serif', SERIF);

const explorer = createExplorer(shippedNetwork());
connectAddress(explorer, window);

// What the reader asked this browser to keep; not before the first picture.
const restore = () => import('./state/texts.ts').then(({ restoreTexts }) => restoreTexts(explorer));
window.addEventListener('load', () => void restore());

const place = document.getElementById('root');
if (!place) throw new Error('index.html has no element #root');
createRoot(place).render(
  <StrictMode>
    <FaultBoundary>
      <ExplorerContext value={explorer}>
        <App />
      </ExplorerContext>
    </FaultBoundary>
  </StrictMode>,
);
