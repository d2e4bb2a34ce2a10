/** The explorer as one HTML file that needs no network and no server (`npm run build:single`). */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Plugin, UserConfig } from 'vite';
import { viteSingleFile } from 'vite-plugin-singlefile';

/** How the page starts its worker; a file of its own, which a page from a disk may not load. */
const WORKER = "new Worker(new URL('../worker.ts', import.meta.url), { type: 'module' })";

const ICON = '<link rel="icon" href="./favicon.svg" type="image/svg+xml" />';

/** Nothing goes unseen into a place that could run it: src/state/trusted-types.ts says what may. */
export const TRUSTED_TYPES = ["require-trusted-types-for 'script'", 'trusted-types default'];

/** The `Content-Security-Policy` source that allows an inline script or style of exactly this text. */
export const sha256 = (text: string) =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/**
 * The sources that allow what stands in a page itself, by the hashes of its texts; data need no leave.
 * @param element which elements: those without a text name a file instead
 */
export function inlineSources(html: string, element: 'script' | 'style'): string[] {
  const elements = html.matchAll(
    new RegExp(`<${element}\\b(?![^>]*json)[^>]*>(.*?)</${element}>`, 'gs'),
  );
  return [...elements].flatMap(([, text = '']) => (text === '' ? [] : sha256(text)));
}

/**
 * @param styles sources of styles besides those in the file itself
 * @returns what the single file needs besides the plugins of the ordinary build
 */
export function singleFile(styles: readonly string[]): UserConfig {
  return {
    plugins: [workerInside, iconInside, viteSingleFile(), policyOf(styles)],
    // A module worker made from a blob does not start in a page from a disk, and says nothing of it.
    worker: { format: 'iife', rolldownOptions: { output: { codeSplitting: false } } },
    publicDir: false,
    build: { outDir: 'dist-single', modulePreload: false },
  };
}

const workerInside: Plugin = {
  name: 'worker-inside',
  enforce: 'pre',
  transform: {
    filter: { id: /\/src\/state\/jobs\.ts$/ },
    handler(code) {
      if (!code.includes(WORKER)) throw new Error(`jobs.ts no longer says “${WORKER}”`);
      return `import InlineWorker from '../worker.ts?worker&inline';\n${code.replace(WORKER, 'new InlineWorker()')}`;
    },
  },
};

/** The icon is inside; what else leads to other files is left out, as there are none. */
const iconInside: Plugin = {
  name: 'icon-inside',
  transformIndexHtml: {
    order: 'pre',
    handler(html) {
      if (!html.includes(ICON)) throw new Error(`index.html no longer says “${ICON}”`);
      const icon = readFileSync('public/favicon.svg').toString('base64');
      return html
        .replace(ICON, ICON.replace('./favicon.svg', `data:image/svg+xml;base64,${icon}`))
        .replaceAll(/^ *<(?:link|meta)[^>]*"\.\/[^>]*>\n/gm, '');
    },
  },
};

/** After everything is inside: allows exactly the scripts and styles that the file holds. */
const policyOf = (styles: readonly string[]): Plugin => ({
  name: 'policy-of-single-file',
  enforce: 'post',
  generateBundle: {
    order: 'post',
    handler(_, bundle) {
      const page = bundle['index.html'];
      if (page?.type !== 'asset') throw new Error('the build made no index.html');
      const html = String(page.source);
      const policy = [
        "default-src 'none'",
        `script-src ${inlineSources(html, 'script').join(' ')}`,
        `style-src ${[...inlineSources(html, 'style'), ...styles].join(' ')}`,
        'img-src blob: data:',
        'worker-src blob:',
        "base-uri 'none'",
        "form-action 'none'",
        ...TRUSTED_TYPES,
      ].join('; ');
      const charset = '<meta charset="utf-8" />';
      const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
      if (!html.includes(charset)) throw new Error(`index.html no longer says “${charset}”`);
      page.source = html.replace(charset, () => `${charset}\n    ${meta}`);
    },
  },
});
