/** The page: theme, store, address, and the tree of components. */
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { Canvas } from './canvas/Canvas.tsx';
import { FaultBoundary } from './panels/FaultBoundary.tsx';
import { OnUse, part } from './panels/OnUse.tsx';
import { SELECTED } from './panels/Panel.tsx';
import { BACRIM, FURTHER, SECOND_READING } from './shipped-companions.ts';
import { networkInPage } from './shipped-in-page.ts';
import { isEmbedded } from './state/address.ts';
import { dressPage } from './state/appearance.ts';
import { connectAddress } from './state/connect-address.ts';
import { languageFor } from './state/language.ts';
import { mayReopen } from './state/remembered-network.ts';
import { createExplorer, type Explorer, setTransient } from './state/store.ts';
import { guardPage } from './state/trusted-types.ts';
import { ExplorerContext } from './state/use-store.ts';
import { isWorthKeeping } from './state/worth-keeping.ts';
import { fetchedModule } from './words/fetched-module.ts';
import { type Language, loadWords, speak, words } from './words/words.ts';
import './panels/base.css';
import './panels/forced.css';
import './panels/frame.css';
import './panels/narrow.css';
import './panels/notice.css';
import './panels/panel.css';
import './panels/loading.css';
import './panels/print.css';
import './panels/quote.css';
import './panels/sheet.css';
import './panels/touch.css';

guardPage(window);

const EMBED = part(() => import('./panels/EmbedFrame.tsx'));

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

/** A network that was open when the page was left is the first that is drawn. */
async function followNetworks(explorer: Explorer): Promise<void> {
  if (mayReopen(window)) {
    // Where it cannot be read now it is kept all the same, and the page begins as it does for everybody.
    await fetchedModule(() => import('./state/reopening.ts'))
      .then(({ reopen }) => reopen(explorer, window))
      .catch(() => {});
  }
  const follow = async () => {
    try {
      const { keepNetworks } = await fetchedModule(() => import('./state/keep-networks.ts'));
      await keepNetworks(explorer, window);
    } catch {
      // What nothing keeps must not look as if it were kept.
      const says = () => ({ title: words.loading.failed, lines: [words.loading.remedy] });
      const action = { name: () => words.loading.again, run: () => void follow() };
      setTransient(explorer, {
        keeping: { is: 'failed' },
        notice: { tone: 'problem', says, action },
      });
    }
  };
  if (isWorthKeeping(explorer.getState())) return void follow();
  const stop = explorer.subscribe((state) => {
    if (!isWorthKeeping(state)) return;
    stop();
    void follow();
  });
}

async function speakAnother(missing: Language): Promise<void> {
  const other = missing === 'en' ? 'es' : 'en';
  document.documentElement.lang = other;
  await speak(other);
  await loadWords('base');
}

async function start(): Promise<void> {
  const language = languageFor(window);
  document.documentElement.lang = language;
  await speak(language);
  // Better another language than an empty page.
  await loadWords('base').catch(() => speakAnother(language));

  const explorer = createExplorer(networkInPage(document), BACRIM, SECOND_READING, FURTHER);
  dressPage(explorer, document);
  const embedded = isEmbedded(window.location.search);
  if (!embedded) await followNetworks(explorer);
  // A network in the address is the first that is drawn.
  await connectAddress(explorer, window, embedded ? 'replaceState' : 'pushState');
  const stop = explorer.subscribe(({ transient }) => {
    if (transient.camera === null) return;
    stop();
    void afterFirstPicture(explorer, embedded);
    void keepFiles(explorer, embedded);
  });

  const place = document.getElementById('root');
  if (!place) throw new Error('index.html has no element #root');
  const canvas = <Canvas still={place.querySelector('.still-picture')} />;
  createRoot(place).render(
    <StrictMode>
      <ExplorerContext value={explorer}>
        <FaultBoundary>
          {embedded ? <OnUse part={EMBED} props={{ canvas }} /> : <App canvas={canvas} />}
        </FaultBoundary>
      </ExplorerContext>
    </StrictMode>,
  );
}

void start();
