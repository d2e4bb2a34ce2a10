/** A picture in a small place: what is selected is framed with its neighbours, and nothing is cut off below it. */
import { expect } from 'vitest';
import { test } from './harness.ts';

const viewport = { width: 390, height: 844 };

test('what is selected on a phone comes closer with its neighbours, and goes back', async ({
  lookAt,
}) => {
  const explorer = await lookAt('', { viewport });
  const { page } = explorer;
  const apart = async () => {
    const [a, b] = await Promise.all([explorer.pointOf('cjng'), explorer.pointOf('gulf')]);
    return Math.hypot(a.x - b.x, a.y - b.y);
  };
  const whole = await apart();
  await explorer.clickRecord('gulf');
  await page.getByRole('heading', { name: 'Gulf Cartel' }).waitFor();
  const canvas = await page.locator('.canvas').boundingBox();
  if (!canvas) throw new Error('no canvas');
  for (const id of ['gulf', 'cjng', 'sinaloa', 'zetas', 'mata-zetas']) {
    const { x, y } = await explorer.pointOf(id);
    expect(x, id).toBeGreaterThan(canvas.x);
    expect(x, id).toBeLessThan(canvas.x + canvas.width);
    expect(y, id).toBeGreaterThan(canvas.y);
    expect(y, id).toBeLessThan(canvas.y + canvas.height);
  }
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Details', exact: true }).click();
  await expect.poll(apart).toBeCloseTo(whole, 0);
});

test('the language is in sight at the foot of a phone, in both languages', async ({
  openExplorer,
}) => {
  const { page } = await openExplorer({ viewport });
  for (const [name, next] of [
    ['Español', 'English'],
    ['English', 'Español'],
  ] as const) {
    const box = await page.getByRole('button', { name, exact: true }).boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(viewport.width);
    await page.getByRole('button', { name, exact: true }).click();
    await page.getByRole('button', { name: next, exact: true }).waitFor();
  }
});
