/** The export dialog as tests use it, and what is on the PNGs it saves. */
import { PNG } from 'pngjs';
import { expect } from 'vitest';
import type { Explorer } from './harness.ts';

/** Opens the dialog with the choices that it has at first. */
export async function openExport({ page }: Explorer): Promise<void> {
  await page.evaluate(() => localStorage.removeItem('explorer.picture'));
  await page.getByRole('button', { name: 'Export…' }).click();
  await page.getByRole('img', { name: /^Preview: / }).waitFor();
}

async function choose({ page }: Explorer, labels: readonly string[]): Promise<void> {
  for (const label of labels) await page.getByLabel(label, { exact: true }).click();
}

/**
 * Opens the dialog, makes these choices in turn, saves a file by the button called so, and closes the
 * dialog once it says that the file was saved.
 */
export async function saveAs(
  explorer: Explorer,
  button: string,
  labels: readonly string[] = [],
): Promise<{ name: string; bytes: Buffer }> {
  const { page } = explorer;
  await openExport(explorer);
  await choose(explorer, labels);
  const file = await explorer.download(() => page.getByRole('button', { name: button }).click());
  await explorer.seen(`Saved ${file.name}`).waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  return file;
}

/**
 * The PNG with these choices, made in turn in the dialog that is open; fails where the dialog does not come to
 * say its size.
 */
export async function savePng(explorer: Explorer, labels: readonly string[]): Promise<PNG> {
  const { page } = explorer;
  await choose(explorer, labels);
  const save = page.getByRole('button', { name: 'Save PNG' });
  const png = PNG.sync.read((await explorer.download(() => save.click())).bytes);
  await expect
    .poll(() => page.getByText(/\d+ × \d+ pixels/).textContent())
    .toBe(`${png.width} × ${png.height} pixels`);
  return png;
}

/** Share of the pixels in some rows that are drawn on: opaque and not white. */
export function ink({ data, width }: PNG, fromRow: number, toRow: number): number {
  let drawn = 0;
  for (let i = fromRow * width; i < toRow * width; i++) {
    const [r = 255, g = 255, b = 255, a = 0] = data.subarray(i * 4, i * 4 + 4);
    if (a > 128 && r + g + b < 700) drawn += 1;
  }
  return drawn / ((toRow - fromRow) * width);
}

/** The colours of the pixels in some rows, as `#rrggbb`. */
export function coloursIn({ data, width }: PNG, fromRow: number, toRow: number): Set<string> {
  const hex = data.subarray(fromRow * width * 4, toRow * width * 4).toString('hex');
  return new Set(hex.match(/.{8}/g)?.map((pixel) => `#${pixel.slice(0, 6)}`));
}
