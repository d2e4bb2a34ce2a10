/** Structural balance on the screen: its numbers are those of the pure functions. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { budgetOf } from '../../src/analysis/cover-solver.ts';
import { finished } from '../../src/analysis/finished.ts';
import { lineIndices } from '../../src/analysis/frustration.ts';
import { loadHighsSolver } from '../../src/analysis/highs-solver.ts';
import { signedGraph } from '../../src/analysis/signed-graph.ts';
import { signedTriangles, TRIANGLE_KINDS } from '../../src/analysis/triangles.ts';
import type { Network } from '../../src/network/records.ts';
import { shippedNetwork } from '../../src/shipped.ts';
import { bacrim } from '../analysis/signed-graphs.ts';
import { type Explorer, test } from './harness.ts';

const fixture = (path: string) => readFileSync(new URL(`../fixtures/${path}`, import.meta.url));
const BACRIM = ['Nodes', 'Alliances', 'Rivals'].map((name) => `BACRIM2020_${name}.csv`);
const PROVED = /Proved: no division/;

/** Shows a view as its link would. */
const go = (page: Page, hash: string) =>
  page.evaluate((hash) => {
    window.location.hash = hash;
  }, hash);

/** Numbers of the kinds of triangles, the frustration index, and the line indices, as the panel has them. */
async function numbersOf(page: Page) {
  await expect.poll(() => page.locator('.line-indices td:text("yes")').count()).toBe(4);
  const rows = page.locator('.line-indices tbody tr td:nth-of-type(1)');
  return {
    triangles: await page.locator('.triangle-kinds strong').allTextContents(),
    frustration: await page.locator('.frustration-index').textContent(),
    indices: await rows.allTextContents(),
  };
}

async function expectedOf(network: Network, withTargets: boolean) {
  const graph = signedGraph(network, { withTargets, rollUp: false, statedOnly: false });
  const { counts } = signedTriangles(graph);
  const indices = finished(lineIndices(graph, await loadHighsSolver(), budgetOf(60)));
  const least = indices.map(({ upper }) => String(upper));
  return {
    triangles: TRIANGLE_KINDS.map((kind) => String(counts[kind])),
    frustration: least[0],
    indices: least,
  };
}

const solverRequests = ({ requests }: Explorer) =>
  requests.filter((url) => url.endsWith('.wasm')).length;

describe('structural balance', () => {
  test('BACRIM2020 comes out exact within five seconds, and is searched once', async ({
    openExplorer,
  }) => {
    const explorer = await openExplorer();
    const { page } = explorer;
    await explorer.dropFiles(BACRIM.map((name) => [name, fixture(`bacrim2020/${name}`)]));
    const dialog = page.getByRole('dialog', { name: 'Open' });
    await dialog.getByRole('button', { name: 'Open', exact: true }).click();
    await dialog.waitFor({ state: 'detached' });
    expect(solverRequests(explorer)).toBe(0);
    // The limit ends a search that takes longer, and then nothing is proved.
    await go(page, 'ask=balance&ask.limit=5');
    await page.getByText(PROVED).waitFor();
    const numbers = await numbersOf(page);
    expect(numbers).toEqual(await expectedOf(bacrim(), false));
    expect(numbers).toMatchObject({ triangles: ['5', '10', '32', '15'], frustration: '17' });
    await page.getByText('114 organizations with a sign; 173 ties').waitFor();
    await page.getByText('Left out: 5 pairs both allied and opposed').waitFor();
    const partition = page.getByRole('region', { name: 'The partition into at most 2 groups' });
    await partition.getByText('17 ties are frustrated.').waitFor();
    expect(await partition.locator('.row-link').count()).toBe(17);

    await page.getByRole('button', { name: 'All three foes' }).click();
    expect(await page.locator('.triangle-kinds .balance-rows > li').count()).toBe(15);
    await page.goBack();
    await go(page, 'ask=paths');
    await page.getByRole('button', { name: 'Paths' }).waitFor();
    await go(page, 'ask=balance');
    await page.getByText(PROVED).waitFor();
    expect(solverRequests(explorer)).toBe(1);
  });

  test('the article: options, a triangle on the picture, and the way to its quotes', async ({
    openExplorer,
  }) => {
    const explorer = await openExplorer({ path: '#ask=balance' });
    const { page } = explorer;
    expect(await numbersOf(page)).toEqual(await expectedOf(shippedNetwork(), false));
    await page.getByLabel('Attacks and pursuits count as −').check();
    await page.getByText('11 organizations with a sign').waitFor();
    expect(await numbersOf(page)).toEqual(await expectedOf(shippedNetwork(), true));

    await page.getByRole('button', { name: 'Two friends with one foe' }).click();
    const triangle = page.getByRole('button', { name: 'CJNG and Sinaloa Cartel, against' });
    await triangle.click();
    expect(await explorer.hash()).toContain('ask.triangle=cjng,mexican-government,sinaloa');
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await explorer.axeViolations(), colorScheme).toEqual([]);
    }
    await explorer.screenshot('balance-triangle');
    const sides = page.locator('.balance-rows .balance-rows li');
    expect(await sides.count()).toBe(3);
    await sides.first().getByRole('button').click();
    await page.locator('#details figure').first().waitFor();
    await page.getByRole('button', { name: '← Balance' }).click();
    await triangle.waitFor();

    await page.getByRole('button', { name: '3 groups' }).click();
    await page.getByRole('heading', { name: 'The partition into at most 3 groups' }).waitFor();
    expect(await triangle.getAttribute('aria-pressed')).toBe('false');
  });

  test('a hard network: an interval for what the time proved, and what a stop left', async ({
    openExplorer,
  }) => {
    const explorer = await openExplorer();
    const { page } = explorer;
    await explorer.open('hard.sif', allAgainstAll(36));
    const index = page.locator('.frustration-index');
    await go(page, 'ask=balance&ask.limit=300');
    await index.getByText(/^between/).waitFor();
    await page.getByRole('button', { name: 'Stop' }).click();
    const stopped = await index.textContent();
    await page.getByText(`You stopped the search; ${stopped} is proved by then.`).waitFor();

    await page.getByLabel('Time for the searches').selectOption('5 seconds');
    await page.getByText(/Its share of the time \(5 seconds for four searches\) was up/).waitFor();
    const [, lower, upper] =
      /^between (\d+) and (\d+)$/.exec((await index.textContent()) ?? '') ?? [];
    expect(Number(lower)).toBeGreaterThan(0);
    expect(Number(upper)).toBeGreaterThan(Number(lower));
    await page.getByText(`${upper} ties are frustrated.`).waitFor();

    await explorer.open('plain.sif', 'a knows b\nb knows c\n');
    await go(page, 'ask=balance');
    await page.getByText('balance says nothing of this network').waitFor();
  });
});

/** Everybody tied to everybody, with signs that fit no partition (a fixed sequence, no two alike). */
function allAgainstAll(order: number): string {
  let state = 7;
  const sign = () => {
    state = (state * 48271) % 2147483647;
    return state % 2 === 0 ? 'allied' : 'rival';
  };
  const names = Array.from({ length: order }, (_, i) => `n${i}`);
  return names.flatMap((b, j) => names.slice(0, j).map((a) => `${a} ${sign()} ${b}`)).join('\n');
}
