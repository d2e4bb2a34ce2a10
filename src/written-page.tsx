/** What the built page holds before any script runs: the network that comes with it, as a picture and in words. */
import { renderToStaticMarkup } from 'react-dom/server';
import { checkNetwork } from './network/network.ts';
import { CanvasTools } from './panels/CanvasTools.tsx';
import { FirstHint } from './panels/FirstHint.tsx';
import { Footer } from './panels/Footer.tsx';
import { createGuide, GuideContext } from './panels/focus/guide.ts';
import { Header } from './panels/Header.tsx';
import { WrittenOut } from './panels/outline/WrittenOut.tsx';
import { Panel } from './panels/Panel.tsx';
import { Sheet } from './panels/Sheet.tsx';
import { stillPicture } from './picture/still-picture.ts';
import { shippedNetwork } from './shipped.ts';
import { BACRIM, FURTHER, SECOND_READING } from './shipped-companions.ts';
import { selectScene } from './state/derived.ts';
import { inFrame } from './state/document.ts';
import { createExplorer, setDocument } from './state/store.ts';
import { ExplorerContext } from './state/use-store.ts';
import { loadWords } from './words/words.ts';

// The build runs this module once, and imports nothing more when it has run.
await loadWords('base', 'records', 'analyses');

/** The page itself takes it as it is: no build is made of a network that breaks the format. */
const checked = checkNetwork(shippedNetwork(), (section) => `${section}.json`);
if (!checked.ok) throw new Error(JSON.stringify(checked.problems));
const network = checked.value;

const still = stillPicture((frame) => {
  const explorer = createExplorer(network);
  setDocument(explorer, (document) => inFrame(document, frame));
  return selectScene(explorer.getState());
});

/** The frame of the page round the picture: before the page is there, nothing can be done with what is not the picture. */
function FirstPage() {
  return (
    <div className="drop-zone first-page" aria-hidden="true">
      {/* Ahead of the picture, which would give way to them where a paint comes before the page is read to its end. */}
      <div className="waiting" inert>
        <Header />
        <CanvasTools />
        <FirstHint />
        <Sheet legend={null} panel={<Panel />} />
        <Footer />
      </div>
      <main>
        <div className="canvas-place">
          <div className="canvas">
            {/* biome-ignore lint/security/noDangerouslySetInnerHtml: the picture escapes what it says */}
            <div className="still-picture" dangerouslySetInnerHTML={{ __html: still.markup }} />
          </div>
        </div>
      </main>
    </div>
  );
}

/** Markup in English, the language that the page is built in. */
export const writtenPage: string = renderToStaticMarkup(
  <ExplorerContext value={createExplorer(network, BACRIM, SECOND_READING, FURTHER)}>
    <GuideContext value={createGuide()}>
      <FirstPage />
    </GuideContext>
    <WrittenOut />
  </ExplorerContext>,
);

/** Where the picture is. */
export const writtenStyle: string = still.style;
