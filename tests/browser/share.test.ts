/** Links that carry a network, and the explorer in a frame of another page. */
import { readFileSync } from 'node:fs';
import { describe, expect, inject } from 'vitest';
import { packNetwork } from '../../src/exchange/links/share-link.ts';
import { smallNetwork } from '../fixtures/small-network.ts';
import { type Explorer, test } from './harness.ts';

const SMALL = readFileSync(new URL('../fixtures/networks/small.json', import.meta.url));
const PACKED = packNetwork(smallNetwork(), 32_768) ?? '';
const TIE = 'alder-group-alliance-birch-cartel';
const SHIPPED_TIE = 'cjng-alliance-sinaloa';

const dialog = ({ page }: Explorer) => page.getByRole('dialog', { name: 'Share' });
const linkIn = (explorer: Explorer) =>
  dialog(explorer).getByRole('textbox', { name: 'Link' }).inputValue();
const title = ({ page }: Explorer) => page.getByRole('heading', { level: 1 });

async function openShare(explorer: Explorer): Promise<void> {
  await explorer.page.getByRole('button', { name: 'Share' }).click();
  await dialog(explorer).waitFor();
}

describe('a link', () => {
  test('to an opened network brings it to another browser, and outlives reload and Back', async ({
    openExplorer,
  }) => {
    const sender = await openExplorer();
    await sender.open('small.json', SMALL);
    await openShare(sender);
    const link = await linkIn(sender);
    expect(await dialog(sender).textContent()).toContain('The network itself is in this link (');
    const address = inject('address');
    expect(link.startsWith(`${address}#network=`)).toBe(true);

    const receiver = await openExplorer({ path: link.slice(address.length) });
    const { page } = receiver;
    const name = smallNetwork().title;
    await title(receiver).getByText(name).waitFor();
    await receiver.clickRecord(TIE);
    await expect.poll(() => receiver.hash()).toBe(`${new URL(link).hash}&select=${TIE}`);
    await page.reload();
    await page.locator('#details').getByText('allied', { exact: false }).first().waitFor();
    await title(receiver).getByText(name).waitFor();
    await page.goBack();
    await expect.poll(() => receiver.hash()).toBe(new URL(link).hash);
    await title(receiver).getByText(name).waitFor();
  });

  test('to the shipped network is the view alone; moved places go along when asked', async ({
    openExplorer,
  }) => {
    const explorer = await openExplorer({ path: `#select=${SHIPPED_TIE}` });
    const { page } = explorer;
    await openShare(explorer);
    expect(await linkIn(explorer)).toBe(`${inject('address')}#select=${SHIPPED_TIE}`);
    await page.keyboard.press('Escape');
    const at = await explorer.pointOf('gulf');
    await page.mouse.move(at.x, at.y);
    await page.mouse.down();
    await page.mouse.move(at.x + 30, at.y + 20, { steps: 4 });
    await page.mouse.up();
    await openShare(explorer);
    await dialog(explorer).getByRole('checkbox').check();
    expect(await linkIn(explorer)).toMatch(/#network=[\w-]{5000,}&select=/);
  });

  test('that is damaged is said; the shipped network stays and the page works on', async ({
    openExplorer,
  }) => {
    const explorer = await openExplorer({ path: `#network=${PACKED.slice(0, 200)}` });
    const alert = explorer.page.getByRole('alert');
    await alert.getByText('The network in the link was not opened').waitFor();
    expect(await alert.textContent()).toContain('damaged or cut off');
    await explorer.clickRecord('gulf');
    await expect.poll(() => explorer.hash()).toBe('#select=gulf');
  });

  test('does not hold a large network: the dialog says so and offers the file', async ({
    openExplorer,
  }) => {
    const explorer = await openExplorer();
    const noise = Array.from({ length: 9000 }, (_, i) => (i * 2_654_435_761) % 1_000_003);
    const large = { ...smallNetwork(), description: noise.join('') };
    await explorer.open('large.json', JSON.stringify(large));
    await openShare(explorer);
    const alert = dialog(explorer).getByRole('alert');
    expect(await alert.textContent()).toContain('too large for a link: more than 32 KiB');
    await dialog(explorer).getByRole('button', { name: 'Save the network as a file' }).click();
    await explorer.page.getByRole('dialog', { name: 'Export' }).waitFor();
  });
});

describe('the explorer in a frame', () => {
  test('shows the chosen view in its box, says what is tapped, and leads back', async ({
    openExplorer,
  }) => {
    const explorer = await openExplorer({ path: `#select=${SHIPPED_TIE}` });
    const { page } = explorer;
    await openShare(explorer);
    await dialog(explorer).getByRole('combobox').selectOption({ label: 'Small (480 × 360)' });
    const code = await dialog(explorer)
      .getByRole('textbox', { name: 'Code to put into the page' })
      .inputValue();
    const host = `${inject('address')}host.html`;
    await page.route(host, (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: `<!doctype html><title>A page</title><body>${code}`,
      }),
    );
    await page.goto(host);
    const element = page.locator('iframe');
    expect(await element.boundingBox()).toMatchObject({ width: 480, height: 360 });
    const frame = page.frameLocator('iframe');
    const caption = frame.getByRole('status').last();
    await caption.getByText(/^\d+ quotes?$/).waitFor();
    expect(await caption.textContent()).toMatch(/Sinaloa/);
    expect(await frame.getByRole('complementary').count()).toBe(0);
    expect(await frame.getByRole('button').count()).toBe(0);

    const pointOf = (id: string) =>
      page.frames()[1]?.evaluate(
        (id) =>
          (
            window as unknown as {
              explorer: { renderedPoint(id: string): { x: number; y: number } };
            }
          ).explorer.renderedPoint(id),
        id,
      ) ?? { x: 0, y: 0 };
    const box = await element.boundingBox();
    const { x, y } = await pointOf('gulf');
    await page.mouse.click((box?.x ?? 0) + x, (box?.y ?? 0) + y);
    await caption.getByText('Gulf Cartel', { exact: true }).waitFor();
    const link = frame.getByRole('link', { name: 'Open in the explorer' });
    expect(await link.getAttribute('href')).toBe(`${inject('address')}#select=gulf`);
    expect(await link.getAttribute('rel')).toBe('noopener');

    // The frame has no steps of its own in the history: Back leaves the page that holds it.
    expect(await page.evaluate(() => history.length)).toBe(3);

    await element.evaluate((iframe) => iframe.setAttribute('width', '320'));
    await expect
      .poll(async () => {
        const points = await Promise.all(['gulf', 'sinaloa', 'zetas'].map(pointOf));
        return points.every(isIn(320, 360));
      })
      .toBe(true);
  });

  /** Between the bars of a frame of this size. */
  const isIn =
    (width: number, height: number) =>
    ({ x, y }: { x: number; y: number }) =>
      x > 0 && y > 36 && x < width && y < height - 32;

  test('fits a box of 200 by 150, with and without something selected', async ({
    openExplorer,
  }) => {
    const viewport = { width: 200, height: 150 };
    for (const path of ['?embed', `?embed#select=${SHIPPED_TIE}`]) {
      const { page, ...explorer } = await openExplorer({ path, viewport });
      const size = await page.evaluate(() => {
        const { scrollWidth, scrollHeight } = document.documentElement;
        return [scrollWidth, scrollHeight];
      });
      expect(size, path).toEqual([200, 150]);
      expect(await explorer.axeViolations(), path).toEqual([]);
    }
  });

  test.for([[{ width: 480, height: 360 }], [{ width: 300, height: 200 }]] as const)(
    'is accessible in %o, light and dark',
    async ([viewport], { openExplorer }) => {
      const explorer = await openExplorer({
        path: `?embed#network=${PACKED}&select=${TIE}`,
        viewport,
      });
      await title(explorer).getByText(smallNetwork().title).waitFor();
      expect(await explorer.axeViolations('light', 'dark')).toEqual([]);
      await explorer.screenshot(`embed-${viewport.width}`);
      await explorer.page.evaluate(() => {
        window.location.hash += '&show=lineage';
      });
      await explorer.page.getByRole('heading', { name: 'Lineage' }).waitFor();
      await explorer.page
        .getByRole('tree', { name: 'The network in time' })
        .waitFor({ state: 'attached' });
      expect(await explorer.axeViolations()).toEqual([]);
    },
  );
});

test.for([
  { width: 1280, height: 800 },
  { width: 390, height: 844 },
])(
  'the share dialog is accessible $width wide, light and dark',
  async (viewport, { openExplorer }) => {
    const explorer = await openExplorer({ viewport });
    await explorer.page.keyboard.press('s');
    await dialog(explorer).waitFor();
    expect(await explorer.axeViolations('light', 'dark')).toEqual([]);
    await explorer.screenshot(`share-${viewport.width}`);
  },
);
