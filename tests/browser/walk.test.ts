/** The picture by keys: a tree beside the canvas. */
import { expect } from 'vitest';
import { drawnOrganizations } from '../../src/network/drawn-organizations.ts';
import { shippedNetwork } from '../../src/shipped.ts';
import { words } from '../../src/words/words.ts';
import { type Explorer, test } from './harness.ts';

const WIDE = { width: 1280, height: 800 };

async function press({ page }: Explorer, ...keys: string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

/** What a screen reader says of what has the focus in the tree. */
const active = ({ page }: Explorer) =>
  page.evaluate(() => {
    const id = document.activeElement?.getAttribute('aria-activedescendant');
    const item = id ? document.getElementById(id) : null;
    if (!item) return null;
    const { textContent, ariaLevel, ariaPosInSet, ariaSetSize, ariaExpanded, ariaSelected } = item;
    return {
      text: textContent,
      at: `${ariaLevel}: ${ariaPosInSet} of ${ariaSetSize}`,
      ariaExpanded,
      ariaSelected,
    };
  });

test('it is one stop of Tab, of which each item says what it is, and a key what it does', async ({
  openExplorer,
}) => {
  const explorer = await openExplorer({ viewport: WIDE, path: '#select=cjng' });
  const { page } = explorer;
  const network = shippedNetwork();
  const { relations } = network;
  const organizations = drawnOrganizations(network);
  const own = relations.filter(({ source, target }) => source === 'cjng' || target === 'cjng');
  const parts = '5 relations: allied with 2, attacked or pursued 2, attacked or pursued by 1';
  expect(own).toHaveLength(5);
  const said = `CJNG, cartel, ${parts}`;
  const at = organizations.findIndex(({ id }) => id === 'cjng') + 1;
  const place = `1: ${at} of ${organizations.length}`;
  const tree = page.getByRole('tree', { name: 'The network as a picture' });
  await tree.focus();
  expect(await active(explorer)).toEqual({
    text: said,
    at: place,
    ariaExpanded: 'false',
    ariaSelected: 'true',
  });

  // So do the browser's own roles and states.
  expect(await tree.ariaSnapshot()).toMatch(new RegExp(`treeitem "${said}" .*\\[selected\\]`));

  // Tab leaves it, either way, and the walk is where it was.
  await press(explorer, 'Tab');
  expect(await tree.evaluate((element) => element.contains(document.activeElement))).toBe(false);
  await press(explorer, 'Shift+Tab');
  expect((await active(explorer))?.text).toContain('CJNG');
  await press(explorer, 'Shift+Tab');
  expect(await active(explorer)).toBeNull();
  await press(explorer, 'Tab');

  // Arrows go on and change nothing; in an organization they walk its relations.
  await press(explorer, 'ArrowUp');
  expect((await active(explorer))?.at).toMatch(/^1: /);
  expect(await explorer.hash()).toBe('#select=cjng');
  await press(explorer, 'Backspace', 'Enter');
  expect(await active(explorer)).toMatchObject({
    at: `2: 1 of ${own.length}`,
    ariaSelected: 'false',
  });
  await press(explorer, 'ArrowDown');
  const second = await active(explorer);
  expect(second?.at).toBe(`2: 2 of ${own.length}`);
  expect(second?.text).toMatch(/CJNG .*\((stated|implied)\); \d+ quotes?; .*confidence/);
  await press(explorer, 'ArrowRight');
  expect((await active(explorer))?.at).toMatch(/^1: /);
  await press(explorer, 'Backspace');
  expect(await active(explorer)).toEqual(second);

  // Escape goes one level out, and no further.
  await press(explorer, 'Escape');
  expect(await active(explorer)).toMatchObject({ at: place, ariaExpanded: 'false' });
  await press(explorer, 'Escape');
  expect(await active(explorer)).toBeNull();
  expect(await explorer.hash()).toBe('#select=cjng');
  await press(explorer, 'Escape');
  expect(await explorer.hash()).toBe('');
  expect(await tree.evaluate((element) => element === document.activeElement)).toBe(true);
});

test('Enter opens a relation and its heading has the focus; the picture is moved by keys and buttons', async ({
  openExplorer,
}) => {
  const explorer = await openExplorer({ viewport: WIDE, path: '#select=cjng' });
  const { page } = explorer;
  const focus = () => page.evaluate(() => document.activeElement?.tagName);
  const heading = () => page.evaluate(() => document.activeElement?.textContent);
  await page.getByRole('tree').focus();
  await press(explorer, 'Enter', 'Enter');
  await expect.poll(focus).toBe('H2');
  expect(await heading()).toContain('CJNG');
  expect(await explorer.hash()).not.toBe('#select=cjng');
  expect(await explorer.axeViolations()).toEqual([]);

  // An organization, by the item before its relations.
  await page.getByRole('tree').focus();
  await press(explorer, 'ArrowUp', 'Enter');
  await expect.poll(heading).toBe('CJNG');

  await page.getByRole('tree').focus();
  await press(explorer, 'Escape');
  const before = await explorer.pointOf('cjng');
  await press(explorer, 'Shift+ArrowRight', 'Shift+ArrowRight', 'Shift+ArrowUp');
  await page.getByText(words.move.moved('CJNG', 1, 'up')).waitFor({ state: 'attached' });
  const after = await explorer.pointOf('cjng');
  expect(after.x).toBeGreaterThan(before.x);
  expect(after.y).toBeLessThan(before.y);
  await press(explorer, 'Control+z');
  expect(await explorer.pointOf('cjng')).toEqual(before);
  const move = page.getByRole('region', { name: words.move.title });
  await move.getByRole('button', { name: words.move.to.down }).press('Enter');
  expect((await explorer.pointOf('cjng')).y).toBeGreaterThan(before.y);
});
