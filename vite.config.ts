import { availableParallelism } from 'node:os';
import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig, mergeConfig } from 'vitest/config';
import { offlineBuild } from './offline-build.ts';
import { recordsInPage } from './records-in-page.ts';
import { inlineSources, sha256, singleFile, TRUSTED_TYPES } from './single-file.ts';
import { STEP_LIMIT, TEST_LIMIT } from './tests/limits.ts';
import { themeInPage } from './theme-in-page.ts';
import { wordsInPage } from './words-in-page.ts';

/**
 * The one style element that a library writes: Cytoscape.js marks its container. It is allowed by
 * the hash of its words, so that any other style element is refused.
 */
const CYTOSCAPE_STYLE = '.__________cytoscape_container { position: relative; }';

/** @param scripts sources of scripts besides the files of the build, and so `styles` */
const policy = (scripts: readonly string[], styles: readonly string[]) =>
  [
    "default-src 'none'",
    `script-src ${["'self'", ...scripts].join(' ')}`,
    `style-src ${["'self'", ...styles, sha256(CYTOSCAPE_STYLE)].join(' ')}`,
    "img-src 'self' blob: data:",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "font-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    ...TRUSTED_TYPES,
  ].join('; ');

/** Puts the policy into the built page only: the development server needs other inline scripts. */
const contentSecurityPolicy: Plugin = {
  name: 'content-security-policy',
  apply: 'build',
  transformIndexHtml: (html) => [
    {
      tag: 'meta',
      attrs: {
        'http-equiv': 'Content-Security-Policy',
        content: policy(inlineSources(html, 'script'), inlineSources(html, 'style')),
      },
      injectTo: 'head-prepend',
    },
  ],
};

const served = defineConfig({
  plugins: [contentSecurityPolicy, offlineBuild],
  worker: { format: 'es' },
  // What the first load may weigh is measured in tests/browser/first-load.test.ts.
  build: {
    chunkSizeWarningLimit: 1000,
    modulePreload: {
      // A module that could not be fetched ahead would fail for as long as the page is open, however
      // often a part that needs it is tried again (src/panels/OnUse.tsx).
      resolveDependencies: (_, files, { hostType }) =>
        hostType === 'html' ? files : files.filter((file) => file.endsWith('.css')),
    },
  },
});

const common = defineConfig({
  base: './',
  plugins: [react(), themeInPage, recordsInPage, wordsInPage],
  test: {
    // A browser test waits for the browser half of its time, and others can run meanwhile.
    maxWorkers: Math.ceil(1.5 * availableParallelism()),
    setupFiles: 'tests/setup.ts',
    testTimeout: TEST_LIMIT,
    hookTimeout: TEST_LIMIT,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          // No module keeps anything that changes, save the words, which tests/setup.ts sets for each
          // file: so they need not be loaded anew for each, which would take as long as the tests.
          isolate: false,
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/browser/**'],
          globalSetup: 'tests/source-texts.ts',
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: 'tests/browser/setup/serve.ts',
          expect: { poll: { timeout: STEP_LIMIT, interval: 200 } },
          // All draw on the processor, without a graphics card: what waited too long once is asked again.
          retry: 1,
          // The tests of a worker share its tabs (tests/browser/tabs.ts).
          isolate: false,
        },
      },
    ],
  },
});

/** What the picture needs is one file, which is smaller than its pieces, and what the page needs round it is another. */
const inTwoFiles = defineConfig({
  build: {
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'first', tags: ['$initial'], test: /^(?!.*offline-worker)/ },
            { name: 'page', test: /\/src\/page\.tsx$/ },
          ],
        },
      },
    },
  },
});

export default defineConfig(({ mode, isSsrBuild }) => {
  if (mode === 'single') return mergeConfig(common, singleFile([sha256(CYTOSCAPE_STYLE)]));
  const page = mergeConfig(common, served);
  // The command line waits for parts of itself while it loads, which one file cannot.
  return isSsrBuild ? page : mergeConfig(page, inTwoFiles);
});
