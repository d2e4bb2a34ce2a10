/**
 * The network, written into the built page: its picture for the first paint, and in words for who has no JavaScript, for
 * search and archives.
 */
import { type Plugin, runnerImport } from 'vite';

const PLACE = '<div id="root"></div>';

/** What is run here has no use for style sheets. */
const unstyled: Plugin = {
  name: 'unstyled',
  enforce: 'pre',
  resolveId: { filter: { id: /\.css$/ }, handler: () => '\0unstyled' },
  load: { filter: { id: /^\0unstyled$/ }, handler: () => '' },
};

/** The page takes its place as soon as it runs. */
export const wordsInPage: Plugin = {
  name: 'words-in-page',
  apply: 'build',
  transformIndexHtml: {
    order: 'pre',
    async handler(html) {
      if (!html.includes(PLACE)) throw new Error(`index.html no longer says “${PLACE}”`);
      type Written = typeof import('./src/written-page.tsx');
      const { module } = await runnerImport<Written>('./src/written-page.tsx', {
        plugins: [unstyled],
      });
      return {
        html: html.replace(PLACE, () => PLACE.replace('></', `>${module.writtenPage}</`)),
        tags: [{ tag: 'style', children: module.writtenStyle, injectTo: 'head' }],
      };
    },
  },
};
