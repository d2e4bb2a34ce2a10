/** The beginning: theme, store, address and picture, and then the page. */
import { createLivePicture, type LivePicture } from './canvas/live-picture.ts';
import { BACRIM, FURTHER, SECOND_READING } from './shipped-companions.ts';
import { networkInPage } from './shipped-in-page.ts';
import { isEmbedded } from './state/address.ts';
import { dressPage } from './state/appearance.ts';
import { whenDrawn } from './state/camera.ts';
import { connectAddress } from './state/connect-address.ts';
import { languageFor } from './state/language.ts';
import { mayReopen } from './state/remembered-network.ts';
import { createExplorer, type Explorer, setTransient } from './state/store.ts';
import { guardPage } from './state/trusted-types.ts';
import { isWorthKeeping } from './state/worth-keeping.ts';
import { fetchedModule } from './words/fetched-module.ts';
import { type Language, loadWords, speak, words } from './words/words.ts';
// The page is styled before it is there: what is written of it is the first paint.
import './panels/relayout.css';
import './panels/first-hint.css';
import './panels/in-words.css';
import './panels/outline/outline.css';
import './panels/outline/written-out.css';
import './panels/caution.css';
import './panels/legend-meaning.css';
import './panels/other-sources.css';
import './canvas/canvas.css';
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

/** How long the page waits for the picture at most: in a tab that nobody sees none is drawn. */
const PICTURE_MS = 1000;

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

  const place = document.getElementById('root');
  if (!place) throw new Error('index.html has no element #root');
  const picture = createLivePicture(explorer, place.querySelector('.canvas-place'));
  if (isWritten(place)) await drawAhead(explorer, picture);
  try {
    const { showPage } = await fetchedModule(() => import('./page.tsx'));
    await showPage(place, explorer, picture, embedded);
  } catch (error) {
    // Its words are there all the same.
    document.documentElement.dataset.first = 'failed';
    throw error;
  }
}

/** Whether what the page comes with, and came to the first paint with, is what will be seen. */
function isWritten(place: Element): boolean {
  return place.childElementCount > 0 && document.documentElement.dataset.first !== 'other';
}

/** The picture needs but half of what the page does, and so it comes first. */
async function drawAhead(explorer: Explorer, picture: LivePicture): Promise<void> {
  try {
    picture.draw();
  } catch {
    // It is tried again by the page, which can say what is amiss.
    return;
  }
  const waited = new Promise<void>((resolve) => setTimeout(resolve, PICTURE_MS));
  await Promise.race([whenDrawn(explorer), waited]);
}

void start();
