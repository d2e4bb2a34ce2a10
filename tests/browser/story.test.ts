/** The guided reading: from step to step, by link, and with steps of the reader's own. */
import { describe, expect } from 'vitest';
import { applyFilter, NOTHING_WORKED_OUT } from '../../src/analysis/filter.ts';
import { pointedOut } from '../../src/analysis/story.ts';
import { shippedNetwork } from '../../src/shipped.ts';
import { shotOf } from '../../src/state/shot.ts';
import { words } from '../../src/words/words.ts';
import { type Explorer, test } from './harness.ts';

const network = shippedNetwork();
const story = network.story ?? [];
const titles = words.reads.titles(network);

const panel = ({ page }: Explorer) => page.locator('#details');
const isAt = (explorer: Explorer, n: number, all = story.length) =>
  panel(explorer)
    .getByRole('heading', { name: `Step ${n} of ${all}` })
    .waitFor();

describe('the argument, step by step', () => {
  test('is read by the arrow keys, each step with its view, its quotes and its relations', async ({
    lookAt,
  }) => {
    const explorer = await lookAt('');
    const { page } = explorer;
    await panel(explorer).getByRole('button', { name: 'Read the argument, step by step' }).click();
    for (const [i, step] of story.entries()) {
      await isAt(explorer, i + 1);
      expect(await explorer.hash()).toContain(`ask=story&ask.step=${step.id}`);
      expect(await panel(explorer).locator('.story-text').textContent()).toBe(step.text);
      expect(await panel(explorer).locator('figure').count()).toBe(step.evidence.length);
      const { filter } = shotOf(network, step);
      const { relations } = pointedOut(
        network,
        step,
        applyFilter(network, filter, NOTHING_WORKED_OUT),
      );
      const rows = panel(explorer).getByRole('region', { name: 'Pointed out on the picture' });
      const names = await rows.getByRole('button').allTextContents();
      expect(names).toEqual(
        relations.map(({ id }) => expect.stringContaining(titles.get(id) ?? '?')),
      );
      await page.keyboard.press('ArrowRight');
    }
    // Beyond the last there is none.
    await isAt(explorer, story.length);
    const disputes = await panel(explorer).locator('.dispute').allTextContents();
    expect(disputes.filter((text) => text.includes('Coded as rivals in 2020'))).toHaveLength(2);
    expect(await panel(explorer).getByText('a reading by the coder').count()).toBe(1);
    expect(await explorer.axeViolations()).toEqual([]);

    await page.keyboard.press('ArrowLeft');
    await isAt(explorer, story.length - 1);
    // On the picture the arrow keys walk through the picture.
    await page.getByRole('tree').focus();
    await page.keyboard.press('ArrowRight');
    expect(await explorer.hash()).toContain('ask.step=the-bloc');
    await page.keyboard.press('Space');
    await panel(explorer).getByRole('button', { name: /Story/ }).first().waitFor();
    expect(await explorer.hash()).toContain('select=');
    expect(await explorer.hash()).toContain('ask.step=the-bloc');
  });

  test('a link opens a step as it was left; a changed picture is said and mended', async ({
    openExplorer,
  }) => {
    const explorer = await openExplorer({
      path: '#ask=story&ask.step=fragmentation&firmness=everything',
    });
    await isAt(explorer, 2);
    await panel(explorer).getByText(words.story.differs).waitFor();
    await panel(explorer).getByRole('button', { name: 'Show it as the step asks' }).click();
    expect(await explorer.hash()).toBe(
      '#ask=story&ask.step=fragmentation&hide-type=alliance,rivalry',
    );
    // A quote of the step is read without leaving the story, also after a reload.
    await panel(explorer).getByRole('button', { name: 'read in place' }).first().click();
    expect(await explorer.hash()).toContain('select=fragmentation&quote=evidence.0');
    await explorer.page.reload();
    await isAt(explorer, 2);
    await panel(explorer).locator('figure.meant').waitFor();
    await panel(explorer).getByRole('button', { name: 'Next', exact: true }).click();
    await isAt(explorer, 3);
    // So does a link to the quote alone.
    await explorer.page.evaluate(() => {
      window.location.hash = '#select=the-doubt&quote=evidence.1';
    });
    await isAt(explorer, 6);
  });

  test('a link that only names a step shows its view at once', async ({ openExplorer }) => {
    const explorer = await openExplorer({ path: '#ask=story&ask.step=the-bloc' });
    const { page } = explorer;
    await isAt(explorer, 5);
    await expect.poll(() => explorer.captions()).toHaveLength(1);
    expect(await panel(explorer).getByRole('button', { name: 'as the step asks' }).count()).toBe(0);
    await panel(explorer).getByRole('button', { name: 'Previous', exact: true }).click();
    await isAt(explorer, 4);
    await page.goBack();
    await isAt(explorer, 5);
    await expect.poll(() => explorer.captions()).toHaveLength(1);
    // What the reader takes away stays away, also after a reload.
    await page.keyboard.press('Escape');
    await panel(explorer).getByText(words.story.differs).waitFor();
    await page.reload();
    await panel(explorer).getByText(words.story.differs).waitFor();
  });

  test('the view on the screen becomes a step, is saved, and can be undone', async ({
    openExplorer,
  }) => {
    const explorer = await openExplorer({
      path: '#select=zetas-splinter-of-gulf&firmness=stated&ask=story&ask.step=the-doubt',
    });
    const { page } = explorer;
    // The story is there behind the record, and remembers it.
    await panel(explorer).locator('.story-text').waitFor({ state: 'attached' });
    await panel(explorer).getByRole('button', { name: '← Story' }).click();
    await panel(explorer).getByRole('button', { name: 'Add this view as a step' }).click();
    await page.getByLabel('What the view shows').fill('The Zetas came out of the Gulf Cartel');
    // In a field the arrow keys are the field's.
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.type('!');
    await isAt(explorer, 6);
    await panel(explorer).getByRole('button', { name: 'Add', exact: true }).click();
    await isAt(explorer, 7, 7);
    await panel(explorer).getByText('It was changed in this page').waitFor();

    await page.getByRole('button', { name: 'Export…' }).click();
    const file = await explorer.download(() =>
      page.getByRole('button', { name: 'JSON (explorer)' }).click(),
    );
    const relation = network.relations.find(({ id }) => id === 'zetas-splinter-of-gulf');
    expect(JSON.parse(file.bytes.toString()).story.at(-1)).toEqual({
      id: 'the-zetas-came-out-of',
      text: 'The Zetas came out of the Gulf Carte!l',
      select: 'zetas-splinter-of-gulf',
      filters: ['firmness=stated'],
      evidence: relation?.evidence,
    });

    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+z');
    await panel(explorer).getByRole('heading', { name: 'A reading in 6 steps' }).waitFor();
  });

  test('an analysis becomes a step that shows it; after the story the own filter is back', async ({
    openExplorer,
  }) => {
    const explorer = await openExplorer({ path: '#ask=balance&firmness=stated' });
    const { page } = explorer;
    await page.getByRole('button', { name: '3 groups' }).click();
    const [shown] = await explorer.captions();
    await panel(explorer).getByRole('button', { name: 'Add this view as a step' }).click();
    await panel(explorer).getByText('the analysis that is open (Balance)').waitFor();
    await page.getByLabel('What the view shows').fill('Three groups');
    await panel(explorer).getByRole('button', { name: 'Add', exact: true }).click();
    await isAt(explorer, 7, 7);
    const analysis = panel(explorer).getByRole('region', {
      name: 'Balance, as this step shows it',
    });
    await analysis.getByRole('heading', { name: 'Line index of clusterability' }).waitFor();
    await expect.poll(async () => (await explorer.captions())[0]).toBe(shown);
    expect(await explorer.hash()).toBe(
      '#ask=balance&ask.groups=3&ask.step=three-groups&firmness=stated',
    );
    expect(await explorer.axeViolations()).toEqual([]);
    // Another choice in it is no longer what the step shows, and can be mended.
    await analysis.getByRole('button', { name: '4 groups' }).click();
    await panel(explorer).getByText(words.story.differs).waitFor();
    await panel(explorer).getByRole('button', { name: 'Show it as the step asks' }).click();
    await analysis.getByRole('button', { name: '3 groups', pressed: true }).waitFor();

    await panel(explorer).getByRole('button', { name: 'Previous', exact: true }).click();
    await isAt(explorer, 6, 7);
    await expect.poll(() => explorer.hash()).not.toContain('firmness=stated');
    await page.getByRole('button', { name: 'Measures', exact: true }).click();
    await expect.poll(() => explorer.hash()).toBe('#ask=measures&firmness=stated');
    await page.goBack();
    await isAt(explorer, 6, 7);
  });

  test('a comparison becomes a step that brings the other network', async ({ openExplorer }) => {
    const explorer = await openExplorer({
      path: '#ask=comparison&ask.picture=overlaid&ask.with=bacrim-2020',
    });
    const { page } = explorer;
    await panel(explorer).getByRole('button', { name: 'Add this view as a step' }).click();
    await page.getByLabel('What the view shows').fill('Others disagree');
    await panel(explorer).getByRole('button', { name: 'Add', exact: true }).click();
    await isAt(explorer, 7, 7);
    await panel(explorer)
      .getByRole('region', { name: 'Comparison, as this step shows it' })
      .waitFor();
    await panel(explorer).getByRole('button', { name: 'Previous', exact: true }).click();
    await isAt(explorer, 6, 7);
    await page.locator('.legend fieldset').first().waitFor();
    await page.keyboard.press('ArrowRight');
    await isAt(explorer, 7, 7);
    await page.locator('.legend').getByText('Two networks').waitFor();
  });

  test('a link to a step that is not there says so, and the rest is followed', async ({
    openExplorer,
  }) => {
    const explorer = await openExplorer({ path: '#ask=story&ask.step=gone&hide-type=rivalry' });
    await explorer.page.getByText('The network has nothing called “gone”').waitFor();
    await panel(explorer).getByRole('heading', { name: 'A reading in 6 steps' }).waitFor();
    expect(await explorer.page.locator('footer output').textContent()).toContain('Hidden:');
  });
});
