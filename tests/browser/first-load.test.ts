import { gzipSync } from 'node:zlib';
import { expect } from 'vitest';
import { test } from './harness.ts';

const LIMIT_KIB = 292;

test(`at most ${LIMIT_KIB} KiB of JavaScript and CSS come before the graph`, async ({
  openExplorer,
}) => {
  const { page } = await openExplorer();
  const requests = await page.evaluate(() => {
    const drawn = performance.getEntriesByName('first-picture')[0]?.startTime ?? Infinity;
    const entries = performance.getEntriesByType('resource');
    return entries.filter(({ startTime }) => startTime < drawn).map(({ name }) => name);
  });
  const code = [...new Set(requests)].filter((url) => /\.(?:js|css)$/.test(new URL(url).pathname));
  const sizes = await Promise.all(code.map(zippedKib));
  const sum = sizes.reduce((total, size) => total + size, 0);

  const lines = code.map((url, i) => `${kib(sizes[i] ?? 0)}  ${new URL(url).pathname}`);
  console.log(
    ['First load, gzip level 9:', ...lines, `${kib(sum)}  of ${LIMIT_KIB} KiB`].join('\n'),
  );
  expect(sizes.length).toBeGreaterThan(0);
  expect(sum).toBeLessThanOrEqual(LIMIT_KIB);
});

async function zippedKib(url: string): Promise<number> {
  const body = await (await fetch(url)).arrayBuffer();
  return gzipSync(body, { level: 9 }).length / 1024;
}

const kib = (size: number) => `${size.toFixed(1).padStart(6)} KiB`;
