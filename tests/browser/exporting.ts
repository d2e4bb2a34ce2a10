/** The export dialog as tests use it, and what is on the PNGs it saves. */
import { PNG } from 'pngjs';
import { expect } from 'vitest';
import type { Explorer } from './harness.ts';

export async function openExport({ page }: Explorer): Promise<void> {
  await page.getByRole('button', { name: 'Export…' }).click();
  await page.getByRole('button', { name: 'Save PNG' }).waitFor();
}

/** Opens the dialog, makes these choices in turn and saves a file by the button called so. */
export const saveAs = (explorer: Explorer, format: string, choose: readonly string[] = []) =>
  explorer.download(async () => {
    await openExport(explorer);
    for (const label of choose) await explorer.page.getByLabel(label, { exact: true }).click();
    await explorer.page.getByRole('button', { name: format }).click();
  });

/** The PNG with these choices; fails where it has not the size that the dialog says. */
export async function savePng(explorer: Explorer, choose: readonly string[] = []): Promise<PNG> {
  const { page } = explorer;
  await openExport(explorer);
  for (const label of choose) await page.getByLabel(label, { exact: true }).click();
  const announced = await page.getByText(/\d+ × \d+ pixels/).textContent();
  const { bytes } = await explorer.download(() =>
    page.getByRole('button', { name: 'Save PNG' }).click(),
  );
  const png = PNG.sync.read(bytes);
  expect(announced).toBe(`${png.width} × ${png.height} pixels`);
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
