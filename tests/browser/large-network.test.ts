/** A network of thousands: all of it is on the picture, and what is painted as one is touched like any other. */
import { PNG } from 'pngjs';
import { expect } from 'vitest';
import { THEMES } from '../../src/picture/theme.ts';
import { type Explorer, test } from './harness.ts';

const COLUMNS = 60;
const ROWS = 50;
/** Between neighbours, in picture units. */
const APART = 130;

const idOf = (column: number, row: number) =>
  `group-${String(row).padStart(2, '0')}-${String(column).padStart(2, '0')}`;
const PLACES = Array.from({ length: ROWS * COLUMNS }, (_, i) => {
  const [column, row] = [i % COLUMNS, Math.floor(i / COLUMNS)];
  return { organization: idOf(column, row), x: column * APART, y: row * APART, column, row };
});

/** Organizations in a grid, each tied to the next in its row and in its column. */
function grid(): string {
  const tie = (source: string, target: string, type: 'alliance' | 'rivalry') => ({
    id: `${source}-${type}-${target}`,
    type,
    source,
    target,
    basis: 'stated',
    confidence: { level: 'high', reason: 'Made up.' },
    hedges: [],
    evidence: [],
  });
  return JSON.stringify({
    format: 'explorer-network',
    version: 1,
    id: 'grid',
    title: 'Grid',
    description: '',
    language: 'en',
    license: 'CC0-1.0',
    sources: [],
    organizations: PLACES.map(({ organization, column, row }) => ({
      id: organization,
      name: `Group ${row} ${column}`,
      kind: 'cartel',
      aliases: [],
      attributes: [],
    })),
    relations: PLACES.flatMap(({ organization, column, row }) => [
      ...(column + 1 < COLUMNS ? [tie(organization, idOf(column + 1, row), 'alliance')] : []),
      ...(row + 1 < ROWS ? [tie(organization, idOf(column, row + 1), 'rivalry')] : []),
    ]),
    layout: {
      method: 'by hand',
      seed: 0,
      positions: PLACES.map(({ organization, x, y }) => ({ organization, x, y })),
    },
  });
}

async function colourAt({ page }: Explorer, { x, y }: { x: number; y: number }): Promise<string> {
  const clip = { x: Math.round(x), y: Math.round(y), width: 1, height: 1 };
  const { data } = PNG.sync.read(await page.screenshot({ clip }));
  return `#${data.subarray(0, 3).toString('hex')}`;
}

const heading = ({ page }: Explorer, name: string) =>
  page.getByRole('heading', { level: 2, name, exact: true });

test('of 3,000 organizations each is on the picture, tapped, walked to, dragged and read about', async ({
  openExplorer,
}) => {
  const explorer = await openExplorer({ viewport: { width: 1280, height: 800 } });
  const { page } = explorer;
  await explorer.open('grid.json', grid());

  // All of them are in view, and painted.
  const canvas = await page.locator('.canvas').boundingBox();
  if (!canvas) throw new Error('There is no canvas.');
  const corners = [
    idOf(0, 0),
    idOf(COLUMNS - 1, 0),
    idOf(0, ROWS - 1),
    idOf(COLUMNS - 1, ROWS - 1),
  ];
  for (const { x, y } of await explorer.pointsOf(corners)) {
    expect(x > canvas.x && x < canvas.x + canvas.width).toBe(true);
    expect(y > canvas.y && y < canvas.y + canvas.height).toBe(true);
  }

  // A tap selects, and brings what it is tied to along.
  const one = idOf(30, 25);
  await explorer.clickRecord(one);
  await heading(explorer, 'Group 25 30').waitFor();
  await expect.poll(() => explorer.hash()).toContain(`select=${one}`);
  await page.getByText('4 relations').first().waitFor();

  // By key to its neighbour, who is read about then.
  await page.getByRole('tree').focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Space');
  await heading(explorer, 'Group 25 31').waitFor();

  // A line is tapped as well.
  const line = `${idOf(10, 10)}-alliance-${idOf(11, 10)}`;
  await page.evaluate(
    (id) => {
      location.hash = `select=${id}`;
    },
    idOf(10, 10),
  );
  await page.keyboard.press('z');
  await explorer.clickRecord(line);
  await expect.poll(() => explorer.hash()).toContain(`select=${line}`);

  // What is dragged goes where it is put, and is not left behind.
  const dragged = idOf(12, 11);
  const from = await explorer.pointOf(dragged);
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + 20, from.y + 15, { steps: 3 });
  await page.mouse.move(from.x + 40, from.y + 30, { steps: 3 });
  await page.mouse.up();
  await expect.poll(async () => Math.round((await explorer.pointOf(dragged)).x - from.x)).toBe(40);
  await page.mouse.move(canvas.x + 5, canvas.y + 5);
  await page.keyboard.press('Escape');
  await expect
    .poll(async () => colourAt(explorer, await explorer.pointOf(dragged)))
    .toBe(THEMES.light.body);
  expect(await colourAt(explorer, from)).not.toBe(THEMES.light.body);
});
