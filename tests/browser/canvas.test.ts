import { readFileSync } from 'node:fs';
import { PNG } from 'pngjs';
import { describe, expect } from 'vitest';
import { RELATION_TYPES } from '../../src/network/relation-types.ts';
import { THEMES } from '../../src/picture/theme.ts';
import { type Explorer, test } from './harness.ts';

declare global {
  interface Window {
    /** Milliseconds, as the page's clock has it: when a frame was last asked for, … */
    lastAsked: number;
    /** … and how many were. */
    asked: number;
  }
}

const TIE = 'cjng-alliance-sinaloa';
const WIDE = { width: 1280, height: 800 };
const PHONE = { width: 390, height: 844 };

const selection = async (explorer: Explorer) =>
  new URLSearchParams((await explorer.hash()).slice(1)).get('select');

async function press({ page }: Explorer, key: string, times = 1): Promise<void> {
  for (let i = 0; i < times; i++) await page.keyboard.press(key);
}

/** The canvas's box on the page; on a narrow screen its free part, above the sheet. */
async function freeBox({ page }: Explorer) {
  const box = await page.locator('.canvas').boundingBox();
  if (!box) throw new Error('There is no canvas.');
  const sheet = await page.evaluate(() =>
    Number.parseFloat(getComputedStyle(document.documentElement).getPropertyValue('--sheet')),
  );
  const foot = Math.min(box.y + box.height, (page.viewportSize()?.height ?? 0) - (sheet || 0));
  return { left: box.x, right: box.x + box.width, top: box.y, bottom: foot };
}

/** The colours met on the way from the middle of an organization to the right. */
async function ringAround(explorer: Explorer, id: string): Promise<Set<string>> {
  const { x, y } = await explorer.pointOf(id);
  const clip = { x: Math.round(x), y: Math.round(y), width: 50, height: 1 };
  const { data } = PNG.sync.read(await explorer.page.screenshot({ clip }));
  const pixels = Array.from({ length: data.length / 4 }, (_, i) => data.subarray(4 * i, 4 * i + 3));
  return new Set(pixels.map((pixel) => `#${pixel.toString('hex')}`));
}

async function expectInView(explorer: Explorer, id: string): Promise<void> {
  const { left, right, top, bottom } = await freeBox(explorer);
  await expect
    .poll(async () => {
      const { x, y } = await explorer.pointOf(id);
      return x > left && x < right && y > top && y < bottom;
    })
    .toBe(true);
}

describe('selecting', () => {
  test('a click on a line, a shape or a name selects; the ground clears', async ({ lookAt }) => {
    const explorer = await lookAt('', { viewport: WIDE });
    await explorer.clickRecord(TIE);
    expect(await selection(explorer)).toBe(TIE);
    await explorer.clickRecord('cjng');
    expect(await selection(explorer)).toBe('cjng');
    const { left, top } = await freeBox(explorer);
    await explorer.page.mouse.click(left + 5, top + 5);
    expect(await selection(explorer)).toBeNull();
    const name = (await explorer.labels()).find(({ id }) => id === 'cjng');
    if (!name) throw new Error('CJNG has no name on the picture.');
    const { x, y, width, height } = name.box;
    await explorer.page.mouse.click(left + x + width / 2, top + y + height / 2);
    expect(await selection(explorer)).toBe('cjng');
    await press(explorer, 'Escape');
    expect(await selection(explorer)).toBeNull();
  });

  test('a tap selects too', async ({ lookAt }) => {
    const explorer = await lookAt('', { viewport: PHONE, hasTouch: true });
    const { x, y } = await explorer.pointOf(TIE);
    await explorer.page.touchscreen.tap(x, y);
    await expect.poll(() => selection(explorer)).toBe(TIE);
  });

  test('hovering previews and selects nothing', async ({ lookAt }) => {
    const explorer = await lookAt('', { viewport: WIDE });
    const { x, y } = await explorer.pointOf(TIE);
    await explorer.page.mouse.move(x, y);
    await explorer.page.locator('.canvas[data-over]').waitFor();
    expect(await selection(explorer)).toBeNull();
  });
});

describe('lines between the same two', () => {
  const [ONE, OTHER] = ['birch-cartel', 'cedar-command'];

  /** The fixture network, its two tied in every way that the codebook knows. */
  function network(): { json: string; fan: string[] } {
    const file = new URL('../fixtures/networks/small.json', import.meta.url);
    const small = JSON.parse(readFileSync(file, 'utf8'));
    const between = ({ source, target }: { source: string; target: string }) =>
      [source, target].sort().join() === `${ONE},${OTHER}`;
    const model = small.relations.find(between);
    const coded = Object.entries(RELATION_TYPES).filter(([, type]) => type.coded);
    const fan = coded.flatMap(([type, { directed }]) =>
      [
        [ONE, OTHER],
        [OTHER, ONE],
      ]
        .slice(directed ? 0 : 1)
        .map((ends) => (directed ? ends : [...ends].sort()))
        .map(([source, target]) => ({
          ...model,
          id: `${source}-${type}-${target}`,
          type,
          source,
          target,
        })),
    );
    const others = small.relations.filter((relation: typeof model) => !between(relation));
    const json = JSON.stringify({ ...small, relations: [...others, ...fan] });
    return { json, fan: fan.map(({ id }) => id) };
  }

  async function openFan(explorer: Explorer): Promise<string[]> {
    const { json, fan } = network();
    await explorer.open('fan.json', json);
    await expect.poll(() => explorer.pointOf(ONE).catch(() => null)).not.toBeNull();
    return fan;
  }

  test('each has 12 pixels of its own at the farthest and the closest zoom', async ({
    openExplorer,
  }) => {
    const explorer = await openExplorer({ viewport: WIDE });
    const fan = await openFan(explorer);
    await explorer.clickRecord(ONE);
    // To the middle of the two, as near to or as far from it as one can get.
    await explorer.clickRecord(fan[0] ?? '');
    await press(explorer, 'z');
    for (const [zoom, key] of [
      ['farthest', '-'],
      ['closest', '+'],
    ] as const) {
      await press(explorer, key, 24);
      const [from, to] = [await explorer.pointOf(ONE), await explorer.pointOf(OTHER)];
      const length = Math.hypot(to.x - from.x, to.y - from.y);
      const across = { x: -(to.y - from.y) / length, y: (to.x - from.x) / length };
      const hits: Record<string, (string | null)[]> = {};
      for (const id of fan) {
        for (const aside of [-6, 0, 6]) {
          const { x, y } = await explorer.pointOf(id);
          await explorer.page.mouse.click(x + across.x * aside, y + across.y * aside);
          hits[id] = [...(hits[id] ?? []), await selection(explorer)];
        }
      }
      expect(hits, zoom).toEqual(Object.fromEntries(fan.map((id) => [id, [id, id, id]])));
    }
  });
});

describe('moving', () => {
  test('a dragged organization stays where it was put, alone, until that is undone', async ({
    openExplorer,
  }) => {
    const explorer = await openExplorer({ viewport: WIDE });
    const [before, other] = [await explorer.pointOf('sinaloa'), await explorer.pointOf('gulf')];
    const { mouse } = explorer.page;
    await mouse.move(before.x, before.y);
    await mouse.down();
    await mouse.move(before.x - 30, before.y - 20, { steps: 4 });
    await mouse.move(before.x - 60, before.y - 40, { steps: 4 });
    await mouse.up();
    const after = await explorer.pointOf('sinaloa');
    // Positions are whole picture units, and the zoom need not be 1.
    expect(Math.abs(after.x - (before.x - 60))).toBeLessThan(2);
    expect(Math.abs(after.y - (before.y - 40))).toBeLessThan(2);
    expect(await explorer.pointOf('gulf')).toEqual(other);
    expect(await selection(explorer)).toBeNull();
    await press(explorer, 'Control+z');
    expect(await explorer.pointOf('sinaloa')).toEqual(before);
  });

  test.for([
    ['wide', WIDE],
    ['narrow', PHONE],
  ] as const)(
    'a %s screen starts with the whole network in view',
    async ([, viewport], { openExplorer }) => {
      const explorer = await openExplorer({ viewport });
      for (const id of ['federal-police', 'la-linea', 'beltran-leyva', 'mexican-law-enforcement'])
        await expectInView(explorer, id);
    },
  );

  test('what is in view is selected without a movement, what is not comes into view', async ({
    lookAt,
  }) => {
    const explorer = await lookAt('', { viewport: WIDE });
    const before = await explorer.pointOf('cjng');
    await explorer.clickRecord('sinaloa');
    expect(await explorer.pointOf('cjng')).toEqual(before);
    await press(explorer, 'z');
    await press(explorer, '+', 6);
    await explorer.page.evaluate(() => {
      location.hash = '#select=la-linea';
    });
    await expectInView(explorer, 'la-linea');
    // The words of what is selected may want a little more room.
    await press(explorer, 'f');
    const { x, y } = await explorer.pointOf('cjng');
    expect(Math.hypot(x - before.x, y - before.y)).toBeLessThan(15);
  });

  test.for([
    ['an organization', '#select=la-linea', ['la-linea']],
    ['a bloc', '#select=sinaloa-cjng-gulf', ['sinaloa', 'cjng', 'gulf']],
  ] as const)(
    'on a narrow screen the sheet does not cover %s that is selected',
    async ([, path, drawn], { lookAt }) => {
      const explorer = await lookAt(path, { viewport: PHONE });
      await explorer.page.locator('.sheet[data-open="true"]').waitFor();
      for (const id of drawn) await expectInView(explorer, id);
    },
  );

  test('on a narrow screen a key shows the bloc above the sheet that it opens', async ({
    lookAt,
  }) => {
    const explorer = await lookAt('', { viewport: PHONE });
    await press(explorer, 'b');
    await explorer.page.locator('.sheet[data-open="true"]').waitFor();
    for (const id of ['sinaloa', 'cjng', 'gulf']) await expectInView(explorer, id);
  });

  test('the middle stays the middle when the window grows, once the reader has moved the picture', async ({
    lookAt,
  }) => {
    const explorer = await lookAt('', { viewport: WIDE });
    await press(explorer, '+');
    const before = await explorer.pointOf('cjng');
    await explorer.page.setViewportSize({ width: WIDE.width + 200, height: WIDE.height + 100 });
    await expect
      .poll(() => explorer.pointOf('cjng'))
      .toEqual({ x: before.x + 100, y: before.y + 50 });
  });
});

describe('looking', () => {
  test('the bloc is one key: a hull round its members, which come into view', async ({
    lookAt,
  }) => {
    const explorer = await lookAt('', { viewport: WIDE });
    const plain = await ringAround(explorer, 'cjng');
    await press(explorer, 'b');
    for (const id of ['sinaloa', 'cjng', 'gulf']) {
      await expectInView(explorer, id);
      expect(await ringAround(explorer, id)).toContain(THEMES.light.accent);
    }
    expect(plain).not.toContain(THEMES.light.accent);
    await explorer.screenshot('canvas-bloc');
    await press(explorer, 'b');
    await expect.poll(() => ringAround(explorer, 'cjng')).not.toContain(THEMES.light.accent);
  });

  test('light and dark follow the system while the page is open', async ({ lookAt }) => {
    const explorer = await lookAt('', { viewport: WIDE, colorScheme: 'light' });
    const { x, y } = await explorer.pointOf('cjng');
    const fill = async () => {
      const clip = { x: Math.round(x), y: Math.round(y), width: 1, height: 1 };
      const { data } = PNG.sync.read(await explorer.page.screenshot({ clip }));
      return `#${data.subarray(0, 3).toString('hex')}`;
    };
    expect(await fill()).toBe(THEMES.light.ink);
    await explorer.page.emulateMedia({ colorScheme: 'dark' });
    await expect.poll(fill).toBe(THEMES.dark.ink);
  });

  test('a picture in which nothing moves asks for no frames, and for some again when it does', async ({
    openExplorer,
  }) => {
    const { page } = await openExplorer();
    await page.evaluate(() => {
      const { requestAnimationFrame } = window;
      Object.assign(window, { lastAsked: performance.now(), asked: 0 });
      window.requestAnimationFrame = (step) => {
        window.lastAsked = performance.now();
        window.asked++;
        return requestAnimationFrame(step);
      };
    });
    // No frame for as long as thirty would take.
    const isAtRest = () => page.evaluate(() => performance.now() - window.lastAsked > 500);
    await expect.poll(isAtRest).toBe(true);
    const before = await page.evaluate(() => window.asked);
    await page.keyboard.press('+');
    await expect.poll(() => page.evaluate(() => window.asked)).toBeGreaterThan(before);
    await expect.poll(isAtRest).toBe(true);
  });
});
