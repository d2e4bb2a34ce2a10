/** What the head of the page promises to those who show, install or crawl it. */
import { readFileSync } from 'node:fs';
import { PNG } from 'pngjs';
import { expect, test } from 'vitest';
import { THEMES } from '../src/picture/theme.ts';

const html = readFileSync('index.html', 'utf8');
const inPublic = (name: string) => readFileSync(`public/${name}`);
const sizeOf = (name: string) => {
  const { width, height } = PNG.sync.read(inPublic(name));
  return `${width}x${height}`;
};

interface Manifest {
  readonly start_url: string;
  readonly icons: readonly { src: string; sizes: string; type: string; purpose?: string }[];
}
const manifest = JSON.parse(inPublic('manifest.webmanifest').toString()) as Manifest;

test('every file that is named is there, by an address that holds wherever the page is put', () => {
  const tags = html.match(/<(?:link|meta)[^>]*>/g) ?? [];
  const named = tags.flatMap((tag) => /(?:href|content)="\.\/([^"]+)"/.exec(tag)?.[1] ?? []);
  expect(named).toContain('manifest.webmanifest');
  for (const name of named) expect(inPublic(name).length, name).toBeGreaterThan(0);
  expect(tags.join('\n')).not.toMatch(/https?:|="\//);
});

test('pictures have the sizes that are said of them', () => {
  expect(sizeOf('link-picture.png')).toBe('1200x630');
  expect(sizeOf('apple-touch-icon.png')).toBe('180x180');
  const pngs = manifest.icons.filter(({ type }) => type === 'image/png');
  for (const { src, sizes } of pngs) expect(sizeOf(src), src).toBe(sizes);
  expect(pngs.map(({ sizes }) => sizes)).toEqual(expect.arrayContaining(['192x192', '512x512']));
});

test('a maskable icon fills its square; the system cuts it', () => {
  const icon = manifest.icons.find(({ purpose }) => purpose === 'maskable');
  const { data } = PNG.sync.read(inPublic(icon?.src ?? ''));
  const opacities = data.filter((_, i) => i % 4 === 3);
  expect(Math.min(...new Set(opacities))).toBe(255);
});

test('the browser has the colour of the header in both themes', () => {
  for (const theme of ['light', 'dark'] as const)
    expect(html).toContain(
      `media="(prefers-color-scheme: ${theme})" content="${THEMES[theme].panel}"`,
    );
});
