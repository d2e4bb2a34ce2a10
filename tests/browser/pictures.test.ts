/** Pictures out: PNG, SVG, a printed page, the clipboard. */
import { inflateSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { SaxesParser } from 'saxes';
import { extractText } from 'unpdf';
import { describe, expect } from 'vitest';
import { CODED_TYPE_IDS, relationType } from '../../src/network/relation-types.ts';
import { coloursIn, ink, openExport, saveAs, savePng } from './exporting.ts';
import { test } from './harness.ts';

describe('PNG', () => {
  test('has the size announced, and title, graph, legend and citation in this order', async ({
    lookAt,
  }) => {
    const explorer = await lookAt('');
    await openExport(explorer);
    const whole = await savePng(explorer, []);
    // Each differs in this from the one before.
    const untitled = await savePng(explorer, ['Title']);
    const unexplained = await savePng(explorer, ['Title', 'Legend']);
    const bare = await savePng(explorer, ['Title', 'Citation']);

    const title = whole.height - untitled.height;
    // The edge of a mark may come out a shade lighter when it is drawn elsewhere.
    const belowTitle = whole.data.subarray(title * whole.width * 4);
    expect(untitled.data.every((byte, i) => Math.abs(byte - (belowTitle[i] ?? 0)) < 16)).toBe(true);
    const graphEnd = title + bare.height;
    const legendEnd = graphEnd + whole.height - unexplained.height;
    const bands = [
      ['title', 0, title],
      ['graph', title, graphEnd],
      ['legend', graphEnd, legendEnd],
      ['citation', legendEnd, whole.height],
    ] as const;
    for (const [part, from, to] of bands) expect(ink(whole, from, to), part).toBeGreaterThan(0.005);
    const inLegend = coloursIn(whole, graphEnd, legendEnd);
    for (const id of CODED_TYPE_IDS) expect(inLegend).toContain(relationType(id).colour.light);
  });

  test('grounds, scales, marks and areas are as chosen', async ({ lookAt }) => {
    const explorer = await lookAt('');
    const { page } = explorer;
    await openExport(explorer);
    const double = await savePng(explorer, []);
    const single = await savePng(explorer, ['1×']);
    expect(double.width).toBe(single.width * 2);
    const triple = await savePng(explorer, ['3×', 'Transparent']);
    expect(triple.width).toBe(single.width * 3);
    expect(single.data[3]).toBe(255);
    expect(triple.data[3]).toBe(0);
    const dark = await savePng(explorer, ['1×', 'Dark', 'Black and white']);
    expect([...coloursIn(dark, 0, 1)]).toEqual(['#000000']);
    const coloured = (colour: string) => !/^#(..)\1\1$/.test(colour);
    expect([...coloursIn(dark, 0, dark.height)].filter(coloured)).toEqual([]);
    await page.keyboard.press('Escape');
    for (let i = 0; i < 6; i++) await page.keyboard.press('+');
    await openExport(explorer);
    const view = await savePng(explorer, ['What is in view', '1×', 'Title', 'Legend', 'Citation']);
    expect(view.width).toBeLessThan(single.width);
  });

  test('for a page has its width and resolution, and says title, source and licence', async ({
    lookAt,
  }) => {
    const explorer = await lookAt('');
    const { page } = explorer;
    await openExport(explorer);
    await page.getByLabel('A page', { exact: true }).click();
    await page.getByLabel('85 mm, a column').click();
    const warning = explorer.seen('Letters under 6 pt are hard to read');
    const [, wide] = /from a width of (\d+) mm/.exec((await warning.textContent()) ?? '') ?? [];
    await page.getByLabel('Other', { exact: true }).click();
    await page.getByLabel('Width in millimetres').fill('5000');
    await page.getByRole('alert').getByText('from 20 to').waitFor();
    await page.getByLabel('Width in millimetres').fill(String(Number(wide) - 1));
    await warning.waitFor();
    await page.getByLabel('Width in millimetres').fill(String(wide));
    await page.getByText('smallest letters 6 pt').waitFor();
    expect(await warning.count()).toBe(0);
    await page.getByLabel('Width in millimetres').fill('120');
    await page.getByText(/^120 × \d+ mm$/).waitFor();
    const { bytes } = await explorer.download(() =>
      page.getByRole('button', { name: 'Save PNG' }).click(),
    );
    expect(bytes.readUInt32BE(16)).toBe(Math.round((120 / 25.4) * 300));
    const resolution = bytes.indexOf('pHYs');
    expect(bytes.readUInt32BE(resolution + 4)).toBe(11811);
    const text = bytes.toString('utf8');
    expect(text).toMatch(/iTXtTitle\0+Cartel alliances in one 2016 article/);
    expect(text).toMatch(/iTXtSource\0+Ellis, /);
    expect(text).toMatch(/iTXtCopyright\0+\S/);
  });

  test('like any other file, is named by network and date', async ({ lookAt }) => {
    const explorer = await lookAt('');
    for (const [button, extension] of [
      ['Save PNG', 'png'],
      ['Save SVG', 'svg'],
      ['JSON (explorer)', 'json'],
      ['JSON (Cytoscape.js)', 'cyjs'],
    ] as const) {
      const { name } = await saveAs(explorer, button, ['1×']);
      expect(name).toMatch(new RegExp(`^ellis-2016-\\d{4}-\\d{2}-\\d{2}\\.${extension}$`));
    }
  });
});

test('SVG has words as words, the marks of the choice, and what the filter hides', async ({
  lookAt,
}) => {
  const explorer = await lookAt('#hide-type=rivalry');
  const choices = ['Black and white', 'A page', '85 mm, a column'];
  const svg = (await saveAs(explorer, 'Save SVG', choices)).bytes.toString();
  const texts: string[] = [];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('text', (text) => texts.push(text));
  parser.write(svg).close();
  expect(svg).toMatch(/^<svg [^>]*width="85mm" height="[\d.]+mm"/);
  expect(texts).toContain('Los Zetas');
  const footer = await explorer.page.getByText(/^Hidden: \d+ relations$/).textContent();
  expect(texts).toContain(`${footer} (types: “Rivalry”).`);
  expect(texts).toContain('Without rivalries');
  expect(svg.match(/#[0-9a-f]{6}/g)?.filter((colour) => !/^#(..)\1\1$/.test(colour))).toEqual([]);
});

describe('a printed page', () => {
  /** Prints into a PDF what the button would show the reader in the browser's dialog. */
  async function printed(page: Page): Promise<Buffer> {
    await page.evaluate(() => {
      window.print = () => document.documentElement.setAttribute('data-printed', '');
    });
    await page.getByRole('button', { name: 'Print or save as PDF' }).click();
    await page.waitForSelector('[data-printed]', { state: 'attached' });
    return page.pdf({ preferCSSPageSize: true });
  }

  /** The content of a PDF's packed streams, as Latin letters. */
  function streamsOf(pdf: Buffer): string[] {
    const text = pdf.toString('latin1');
    return [...text.matchAll(/\/FlateDecode[^>]*>>\s*stream\r?\n/g)].map((match) => {
      const from = match.index + match[0].length;
      const packed = pdf.subarray(from, text.indexOf('endstream', from));
      return inflateSync(packed).toString('latin1');
    });
  }

  test('is of the picture’s size, one, in vectors, with words as words', async ({
    openExplorer,
  }) => {
    const { page, ...explorer } = await openExplorer({ colorScheme: 'dark' });
    await openExport({ page, ...explorer });
    for (const label of ['Dark', 'A page', '85 mm, a column'])
      await page.getByLabel(label, { exact: true }).click();
    const [, wide, high] =
      /^(\d+) × (\d+) mm$/.exec((await page.getByText(/^\d+ × \d+ mm$/).textContent()) ?? '') ?? [];
    const pdf = await printed(page);
    const text = pdf.toString('latin1');
    const [box, ...others] = [...text.matchAll(/\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/g)];
    expect(others).toEqual([]);
    expect(text.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    expect((Number(box?.[1]) / 72) * 25.4).toBeCloseTo(Number(wide), 0);
    expect(Math.abs((Number(box?.[2]) / 72) * 25.4 - Number(high))).toBeLessThan(1);
    expect(text).toMatch(/\/Type\s*\/Font\b/);
    expect(text).not.toMatch(/\/Subtype\s*\/Image\b/);
    const [content = ''] = streamsOf(pdf).filter((stream) => /\bTj\b|\bTJ\b/.test(stream));
    expect(content.match(/\bTJ?j?\b/g)?.length).toBeGreaterThan(30);
    const { text: copied } = await extractText(new Uint8Array(pdf), { mergePages: true });
    for (const name of ['Los Zetas', 'Federal Police', 'La Línea', 'Mata Zetas', 'Mexican Army'])
      expect(copied.split(name).length - 1, name).toBe(1);
    // The dark ground, #14171b, is painted, and over the whole page.
    expect(content).toMatch(/\.0784 \.0902 \.1059 rg\s[^a-z]*gs\s+0 0 \d+ \d+ re\s+f/);

    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    expect(await page.locator('.print-sheet').count()).toBe(0);
    // What is open is on paper again, without its buttons.
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('dialog').getByRole('heading').first().isVisible()).toBe(true);
  });
});

describe('the clipboard', () => {
  test('gets the picture as a PNG, or the reader is told that it cannot', async ({
    openExplorer,
  }) => {
    const explorer = await openExplorer();
    const { page } = explorer;
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await openExport(explorer);
    await page.getByRole('button', { name: 'Copy picture' }).click();
    await explorer.seen('The picture is on the clipboard').waitFor();
    const copied = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const blob = await item?.getType('image/png');
      return { types: item?.types, size: blob?.size ?? 0 };
    });
    expect(copied.types).toEqual(['image/png']);
    expect(copied.size).toBeGreaterThan(10_000);

    await page.evaluate(() => Reflect.deleteProperty(window, 'ClipboardItem'));
    await page.getByRole('button', { name: 'Copy picture' }).click();
    await page.getByText('This browser does not let a page copy pictures').waitFor();
  });
});

test('the dialog is without a breach for a page too, on a phone and in the dark', async ({
  lookAt,
}) => {
  const explorer = await lookAt('', { viewport: { width: 390, height: 844 } });
  await openExport(explorer);
  for (const label of ['A page', '85 mm, a column', 'Other'])
    await explorer.page.getByLabel(label, { exact: true }).click();
  expect(await explorer.axeViolations('light', 'dark')).toEqual([]);
  await explorer.screenshot(`export-phone`);
});
