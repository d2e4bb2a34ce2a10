/** Structural balance on the screen: its numbers are those of the pure functions. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { budgetOf } from '../../src/analysis/cover-solver.ts';
import { isProved, type LineIndex, lineIndices } from '../../src/analysis/frustration.ts';
import { loadHighsSolver } from '../../src/analysis/highs-solver.ts';
import { signedGraph } from '../../src/analysis/signed-graph.ts';
import { signedTriangles, TRIANGLE_KINDS } from '../../src/analysis/triangles.ts';
import type { Network } from '../../src/network/records.ts';
import { shippedNetwork } from '../../src/shipped.ts';
import { randomTies } from '../analysis/signed-graphs.ts';
import { type Explorer, test } from './harness.ts';

const fixture = (path: string) => readFileSync(new URL(`../fixtures/${path}`, import.meta.url));
const BACRIM = ['Nodes', 'Alliances', 'Rivals'].map((name) => `BACRIM2020_${name}.csv`);

/** Shows a view as its link would. */
const go = (page: Page, hash: string) =>
  page.evaluate((hash) => {
    window.location.hash = hash;
  }, hash);

/**
 * Numbers of the kinds of triangles, the frustration index, and the line indices, as the panel has them.
 * @param proved how many of the indices are waited for and given, the first ones
 */
async function numbersOf(page: Page, proved = 4) {
  const yes = page.locator('.line-indices td:text("yes")');
  await expect.poll(() => yes.count()).toBeGreaterThanOrEqual(proved);
  const rows = page.locator('.line-indices tbody tr td:nth-of-type(1)');
  return {
    triangles: await page.locator('.triangle-kinds strong').allTextContents(),
    frustration: await page.locator('.frustration-index').textContent(),
    indices: (await rows.allTextContents()).slice(0, proved),
  };
}

async function expectedOf(network: Network, withTargets: boolean) {
  const graph = signedGraph(network, { withTargets, rollUp: false, statedOnly: false });
  const { counts } = signedTriangles(graph);
  let indices: readonly LineIndex[] = [];
  for (indices of lineIndices(graph, await loadHighsSolver(), budgetOf(60)))
    if (indices.every(isProved)) break;
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
  test('BACRIM2020 comes out exact', async ({ openExplorer }) => {
    const explorer = await openExplorer();
    const { page } = explorer;
    await explorer.dropFiles(BACRIM.map((name) => [name, fixture(`bacrim2020/${name}`)]));
    const dialog = page.getByRole('dialog', { name: 'Open' });
    await dialog.getByRole('button', { name: 'Open', exact: true }).click();
    await dialog.waitFor({ state: 'detached' });
    expect(solverRequests(explorer)).toBe(0);
    await go(page, 'ask=balance&ask.limit=300');
    // Those of tests/analysis/, where the last is proved too, which takes longer than all others.
    expect(await numbersOf(page, 3)).toEqual({
      triangles: ['5', '10', '32', '15'],
      frustration: '17',
      indices: ['17', '10', '9'],
    });
    await page.getByText('Normalised: 0.803. By chance the index would be at most').waitFor();
    await page.getByText('114 organizations with a sign; 173 ties').waitFor();
    await page.getByText('Left out: 5 pairs both allied and opposed').waitFor();
    const partition = page.getByRole('region', { name: 'The partition into at most 2 groups' });
    await partition.getByText('17 ties are frustrated.').waitFor();
    expect(await partition.locator('.row-link').count()).toBe(17);

    await page.getByRole('button', { name: 'All three foes' }).click();
    expect(await page.locator('.triangle-kinds .balance-rows > li').count()).toBe(15);
  });

  test('the article: options, a triangle on the picture, and the way to its quotes', async ({
    lookAt,
  }) => {
    const explorer = await lookAt('#ask=balance');
    const { page } = explorer;
    expect(await numbersOf(page)).toEqual(await expectedOf(shippedNetwork(), false));
    // Of three foes two are in one group, whichever they are.
    const compared = page.getByRole('region', { name: 'All best partitions compared' });
    expect(await compared.locator('summary').allTextContents()).toEqual([
      'Always together · 1',
      'Together in some, apart in others · 3',
    ]);
    await compared.getByText('CJNG, Gulf Cartel, and Sinaloa Cartel', { exact: true }).waitFor();
    await page.getByText('By chance 50% would be').waitFor();
    await page.getByLabel('Attacks and pursuits count as −').check();
    await page.getByText('11 organizations with a sign').waitFor();
    expect(await numbersOf(page)).toEqual(await expectedOf(shippedNetwork(), true));

    await page.getByRole('button', { name: 'Two friends with one foe' }).click();
    const triangle = page.getByRole('button', { name: 'CJNG and Sinaloa Cartel, against' });
    await triangle.click();
    expect(await explorer.hash()).toContain('ask.triangle=cjng,mexican-government,sinaloa');
    expect(await explorer.axeViolations('light', 'dark')).toEqual([]);
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

  test('a hard network: a stop keeps the best partition known by then; an interval where the time was not enough', async ({
    openExplorer,
  }) => {
    const explorer = await openExplorer();
    const { page } = explorer;
    await explorer.open('hard.sif', hardNetwork());
    const index = page.locator('.frustration-index');
    await go(page, 'ask=balance&ask.limit=300');
    await index.getByText(/^between/).waitFor();
    await page.getByRole('button', { name: 'Stop' }).click();
    const { lower, upper } = intervalIn(await index.textContent());
    const known = `the best partition known by then leaves ${upper} ties frustrated`;
    const proved = `it is proved that none leaves fewer than ${lower}`;
    await explorer.seen(`You stopped the search: ${known}, and ${proved}.`).waitFor();
    await page.getByText(`${upper} ties are frustrated.`).waitFor();

    await go(page, 'ask=balance&ask.limit=5');
    await explorer.seen('Not proved in 5 seconds').waitFor();
    const late = intervalIn(await index.textContent());
    expect(late.lower).toBeGreaterThan(0);
    expect(late.upper).toBeGreaterThan(late.lower);
    await page.getByText(`${late.upper} ties are frustrated.`).waitFor();
  });

  test('a network without signs, and one whose ties have weights, which is searched once', async ({
    openExplorer,
  }) => {
    const explorer = await openExplorer();
    await explorer.open('plain.sif', 'a knows b\nb knows c\n');
    await go(explorer.page, 'ask=balance');
    await explorer.page.getByText('balance says nothing of this network').waitFor();

    const ties = ['a,b,allied,3', 'b,c,allied,1', 'a,c,rival,2'];
    await explorer.open('weighted.csv', ['source,target,type,weight', ...ties].join('\n'));
    await go(explorer.page, 'ask=balance');
    await explorer.page.getByLabel('Ties count with their weights').check();
    await explorer.seen('Each tie counts with the weight that the network gives it').waitFor();
    await explorer.seen('Proved: no partition leaves less than a weight of 1').waitFor();
    const [asked, searches] = [await explorer.hash(), solverRequests(explorer)];
    expect(searches).toBeGreaterThan(0);
    await go(explorer.page, 'ask=paths');
    await explorer.page.getByRole('button', { name: 'Paths' }).waitFor();
    await go(explorer.page, asked);
    await explorer.seen('Proved: no partition leaves less than a weight of 1').waitFor();
    expect(solverRequests(explorer)).toBe(searches);
  });
});

/** Few enough ties to be drawn at once, and signs that keep any search busy for longer than is asked. */
function hardNetwork(): string {
  const { ties } = randomTies(80, 360);
  return ties.map(({ a, b, sign }) => `${a} ${sign > 0 ? 'allied' : 'rival'} ${b}`).join('\n');
}

function intervalIn(text: string | null): { readonly lower: number; readonly upper: number } {
  const [, lower, upper] = /^between (\d+) and (\d+)$/.exec(text ?? '') ?? [];
  return { lower: Number(lower), upper: Number(upper) };
}
