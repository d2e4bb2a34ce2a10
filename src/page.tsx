/** The page round the picture: the tree of components, and what need not be there before it. */
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { Canvas } from './canvas/Canvas.tsx';
import type { LivePicture } from './canvas/live-picture.ts';
import { FaultBoundary } from './panels/FaultBoundary.tsx';
import { OnUse, part } from './panels/OnUse.tsx';
import { SELECTED } from './panels/Panel.tsx';
import { whenDrawn } from './state/camera.ts';
import type { Explorer } from './state/store.ts';
import { ExplorerContext } from './state/use-store.ts';

const EMBED = part(() => import('./panels/EmbedFrame.tsx'));

/** Puts the page in the place of what was written there, and takes over the picture. */
export async function showPage(
  place: Element,
  explorer: Explorer,
  picture: LivePicture,
  embedded: boolean,
): Promise<void> {
  const canvas = <Canvas picture={picture} />;
  createRoot(place).render(
    <StrictMode>
      <ExplorerContext value={explorer}>
        <FaultBoundary>
          {embedded ? <OnUse part={EMBED} props={{ canvas }} /> : <App canvas={canvas} />}
        </FaultBoundary>
      </ExplorerContext>
    </StrictMode>,
  );
  await whenDrawn(explorer);
  void afterFirstPicture(explorer, embedded);
  void keepFiles(explorer, embedded);
}

/** What need not be there before the first picture. */
async function afterFirstPicture(explorer: Explorer, embedded: boolean): Promise<void> {
  SELECTED.ahead();
  const { followEditions, restoreTexts } = await import('./state/texts.ts');
  followEditions(explorer);
  await restoreTexts(explorer);
  const { openAddressed, openUnasked } = await import('./state/open.ts');
  // In a frame nothing of the reader's is open that would be lost.
  await (embedded ? openUnasked : openAddressed)(explorer, window.location);
}

/** Without a network there is nothing to keep, and nothing is amiss. */
async function keepFiles(explorer: Explorer, embedded: boolean): Promise<void> {
  const offline = await import('./state/offline.ts').catch(() => null);
  await offline?.keepOffline(explorer, window, !embedded);
}
