/** The records of the network that comes with the page, written into it as data: read faster than as a script. */
import { type Plugin, runnerImport } from 'vite';
import { RECORDS_IN_PAGE } from './src/shipped-in-page.ts';

export const recordsInPage: Plugin = {
  name: 'records-in-page',
  transformIndexHtml: {
    order: 'pre',
    async handler() {
      type Shipped = typeof import('./src/shipped.ts');
      const { module } = await runnerImport<Shipped>('./src/shipped.ts');
      return [
        {
          tag: 'script',
          attrs: { type: 'application/json', id: RECORDS_IN_PAGE },
          // No word of the records may end the element.
          children: JSON.stringify(module.shippedNetwork()).replaceAll('<', '\\u003c'),
          injectTo: 'body',
        },
      ];
    },
  },
};
