/** The colours and letters of the page, written into it: its first paint has them. */
import type { Plugin } from 'vite';
import { themeStyle } from './src/picture/theme-style.ts';

export const themeInPage: Plugin = {
  name: 'theme-in-page',
  transformIndexHtml: () => [{ tag: 'style', children: themeStyle(), injectTo: 'head' }],
};
