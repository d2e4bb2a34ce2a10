/** What the built page holds before any script runs: the network that comes with it, in words. */
import { renderToStaticMarkup } from 'react-dom/server';
import { checkNetwork } from './network/network.ts';
import { WrittenOut } from './panels/outline/WrittenOut.tsx';
import { shippedNetwork } from './shipped.ts';
import { createExplorer } from './state/store.ts';
import { ExplorerContext } from './state/use-store.ts';
import { loadWords } from './words/words.ts';

// The build runs this module once, and imports nothing more when it has run.
await loadWords('base', 'analyses');

/** The page itself takes it as it is: no build is made of a network that breaks the format. */
const checked = checkNetwork(shippedNetwork(), (section) => `${section}.json`);
if (!checked.ok) throw new Error(JSON.stringify(checked.problems));

/** Markup in English, the language that the page is built in. */
export const writtenPage: string = renderToStaticMarkup(
  <ExplorerContext value={createExplorer(checked.value)}>
    <WrittenOut />
  </ExplorerContext>,
);
