/** Paths, surroundings and the time line, as the pure functions have them. */
import { expect } from 'vitest';
import { shortestPaths, surroundings } from '../../src/analysis/paths.ts';
import { restOf, statementsOf } from '../../src/analysis/statements.ts';
import { timelineOf } from '../../src/analysis/timeline.ts';
import { heldIn, timesOf } from '../../src/analysis/times.ts';
import { drawnOrganizations } from '../../src/network/drawn-organizations.ts';
import { monthsOfYears } from '../../src/network/months.ts';
import { RELATION_TYPE_IDS } from '../../src/network/relation-types.ts';
import { shippedNetwork } from '../../src/shipped.ts';
import { words } from '../../src/words/words.ts';
import { type Explorer, test } from './harness.ts';

const network = shippedNetwork();
const names = new Map(network.organizations.map(({ id, name }) => [id, name]));
const WIDE = { width: 1280, height: 800 };
/** Milliseconds that a month stays while time goes on. */
const A_MONTH = 400;
const TYPES = RELATION_TYPE_IDS.filter((id) => ['alliance', 'splinter-of'].includes(id));

const panel = ({ page }: Explorer) => page.locator('#details');
async function expectAccessible(explorer: Explorer) {
  expect(await explorer.axeViolations('light', 'dark')).toEqual([]);
}

test('paths from CJNG to the Zetas, told with their weakest link; then what surrounds CJNG', async ({
  lookAt,
}) => {
  const explorer = await lookAt('#select=cjng', { viewport: WIDE });
  const { page } = explorer;
  await page.getByRole('button', { name: 'Paths from here' }).click();
  await page.getByRole('combobox', { name: 'To' }).selectOption('zetas');
  for (const id of RELATION_TYPE_IDS.filter((id) => !TYPES.includes(id))) {
    const box = page.locator('#details').getByRole('checkbox', { name: words.types[id].label });
    if ((await box.count()) > 0) await box.uncheck();
  }
  const paths = shortestPaths(network, TYPES, 'cjng', 'zetas', 6);
  const stations = panel(explorer).locator('.path > button > span');
  await expect
    .poll(() => stations.allTextContents())
    .toEqual(
      paths.map(
        ({ organizations, links }) =>
          `${organizations.map((id) => names.get(id)).join(' – ')}${links.length} steps${words.statements.rest(
            restOf(
              statementsOf(network),
              links.map(({ relations }) => relations[0]),
            ),
          )}`,
      ),
    );
  const telling = await panel(explorer).locator('.telling').textContent();
  expect(telling).toContain('CJNG is allied with Gulf Cartel [stated, 1 quote]; ');
  expect(telling).toMatch(
    /Weakest link: CJNG is allied with Gulf Cartel – contested or refined by others/,
  );
  expect(await panel(explorer).textContent()).toContain('alliance does not carry over');
  expect(await explorer.hash()).toContain('ask.from=cjng&ask.to=zetas&ask.types=');
  await expectAccessible(explorer);

  await panel(explorer).locator('.telling .row-link').first().click();
  await panel(explorer).getByRole('heading', { name: 'CJNG is allied with Gulf Cartel' }).waitFor();
  await page.getByRole('button', { name: '← Paths' }).click();
  await page.getByRole('button', { name: 'Around one' }).click();
  await page.getByRole('button', { name: '2', exact: true }).click();
  const around = surroundings(network, TYPES, 'cjng', 2).size - 1;
  const all = drawnOrganizations(network).length - 1;
  const legend = page.locator('.legend').getByRole('list').first();
  await legend.getByText('2 steps from CJNG').waitFor();
  await panel(explorer)
    .getByText(`Within 2 steps of ${names.get('cjng')}: ${around} of ${all} other organizations.`)
    .waitFor();
});

test('a time is chosen by slider, by dragging and by keys, or goes on by itself, and the picture holds still', async ({
  openExplorer,
}) => {
  const explorer = await openExplorer({ own: true, viewport: WIDE, path: '#ask=time' });
  const { page } = explorer;
  const { bars } = timelineOf(network.relations);
  const undated = network.relations.length - bars.length;
  const inside = (from: number, to: number) =>
    network.relations.filter((one) => heldIn(timesOf(one), monthsOfYears(from, to)) === 'dated')
      .length;
  const strip = page.getByRole('region', { name: 'Time line' });
  await strip.locator('.bar').first().waitFor();
  expect(await strip.locator('.bar').count()).toBe(bars.length);
  await strip.locator('.bar').first().click({ force: true });
  await expect.poll(explorer.hash).toBe(`#select=${bars[0]?.relation.id}&ask=time`);
  await page.getByRole('button', { name: '← Time' }).click();

  await page.getByRole('slider', { name: 'To' }).fill('2014');
  await page.getByText('Show everything').waitFor();
  expect(await explorer.hash()).toBe('#ask=time&when=2012..2014');
  expect(await strip.textContent()).toContain(
    `2012–2014${inside(2012, 2014)} of ${bars.length} dated, ${undated} undated shown`,
  );
  expect(await page.locator('footer output').textContent()).toBe(
    `Hidden: ${bars.length - inside(2012, 2014)} relations (shown: years 2012–2014)`,
  );
  await page.getByRole('checkbox', { name: `${undated} relations said without a date` }).uncheck();
  await strip.getByText(`${undated} undated hidden`).waitFor();
  expect(await page.locator('footer output').textContent()).toContain(
    `Hidden: ${network.relations.length - inside(2012, 2014)} relations`,
  );
  await expectAccessible(explorer);
  await explorer.screenshot('time');
  const ids = network.organizations.filter(({ kind }) => kind === 'cartel').map(({ id }) => id);
  const places = await explorer.pointsOf(ids);

  const box = await strip.getByRole('img').boundingBox();
  const middle = async (year: number) => {
    const place = await strip.locator('.year text', { hasText: String(year) }).boundingBox();
    return (place?.x ?? 0) + (place?.width ?? 0) / 2;
  };
  const drag = async (from: number, to: number) => {
    const y = (box?.y ?? 0) + 80;
    await page.mouse.move(await middle(from), y);
    await page.mouse.down();
    await page.mouse.move(await middle(to), y, { steps: 3 });
    await page.mouse.up();
  };
  await drag(2016, 2015);
  await expect.poll(explorer.hash).toBe('#ask=time&when=2015..2016&undated=hidden');
  await page.goBack();
  await strip.getByText('2012–2014').waitFor();
  // The window is taken along.
  await drag(2013, 2015);
  await expect.poll(explorer.hash).toBe('#ask=time&when=2014..2016&undated=hidden');
  await expect.poll(() => panel(explorer).textContent()).toMatch(/Begins in 2016January 2016/);
  const slider = page.getByRole('slider', { name: 'Time shown' });
  await slider.press('Home');
  await slider.press('ArrowRight');
  await expect.poll(explorer.hash).toBe('#ask=time&when=2013..2015&undated=hidden');
  expect(await slider.getAttribute('aria-valuetext')).toBe('2013–2015');
  await page.getByRole('combobox', { name: 'Step' }).selectOption('month');
  await page.getByRole('button', { name: 'One step on' }).click();
  await expect
    .poll(explorer.hash)
    .toBe('#ask=time&ask.by=month&when=2013-02..2016-01&undated=hidden');

  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await page.clock.install({ time: 0 });
  // Until the test says so, no time passes.
  await page.clock.pauseAt(A_MONTH);
  await page.getByRole('button', { name: 'Let time go on' }).click();
  const stop = page.getByRole('button', { name: 'Stop' });
  await stop.waitFor();
  const told = () => slider.getAttribute('aria-valuetext');
  await expect.poll(told).toBe('March 2013 – February 2016');
  await page.clock.runFor(2 * A_MONTH);
  await expect.poll(told).toBe('May 2013 – April 2016');
  // All that it shows until it stops is one step of the address.
  expect(await explorer.hash()).toContain('when=2013-02..2016-01');
  await stop.click();
  await expect.poll(explorer.hash).toContain('when=2013-05..2016-04');
  await page.clock.runFor(5 * A_MONTH);
  expect(await told()).toBe('May 2013 – April 2016');
  await page.getByRole('button', { name: 'Let time go on' }).click();
  await page.clock.runFor(12 * A_MONTH);
  await page.getByRole('button', { name: 'Let time go on' }).waitFor();
  await expect.poll(explorer.hash).toContain('when=2014..2016');
  expect(await explorer.pointsOf(ids)).toEqual(places);
});
