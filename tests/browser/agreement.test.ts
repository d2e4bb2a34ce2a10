/** Two readings of one text on the screen: how far they agree, where they differ, and how that is settled. */
import { expect } from 'vitest';
import { agreementOf } from '../../src/analysis/agreement/agreement.ts';
import { unpackNetwork } from '../../src/exchange/links/share-link.ts';
import { words } from '../../src/words/words.ts';
import { reading } from '../analysis/agreement/made-readings.ts';
import { type Explorer, test } from './harness.ts';

const first = reading(
  'first',
  ['a alliance b 0', 'a rivalry c 1', 'b rivalry c 5', 'd splinter-of e 2'],
  ['0', '1', '2', '3 generic', '4 negated: So B met D', '5'],
);
const second = reading(
  'second',
  ['a alliance b 0', 'a alliance c 1', 'b rivalry c 5', 'd splinter-of e 2', 'e rivalry f 3'],
  ['0', '1', '2', '3', '4 negated: So B met D', '5'],
);

/** The first reading, with the panel open in which it is compared. */
async function openReadings(explorer: Explorer) {
  const { page } = explorer;
  await explorer.open('first.json', JSON.stringify(first));
  await page.keyboard.press('q');
  const details = page.locator('#details');
  await details.getByRole('button', { name: 'Two readings' }).click();
  return { explorer, page, details };
}

test('known disagreements have their known figures; each is settled with a reason and taken back', async ({
  openExplorer,
}) => {
  const { explorer, page, details } = await openReadings(await openExplorer({ path: '' }));
  await details.getByRole('heading', { name: /^Set a second reading/ }).waitFor();
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    details.getByRole('button', { name: 'Compare with a file…' }).click(),
  ]);
  await chooser.setFiles({
    name: 'second.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(second)),
  });
  const heading = details.getByRole('heading', { level: 2 });
  await details.getByRole('heading', { name: 'The two readings differ in 3 places' }).waitFor();

  // Five of six sentences alike, four coded by the first and five by the second.
  const expected = 5 / 6;
  const chance = (4 / 6) * (5 / 6) + (2 / 6) * (1 / 6);
  const kappa = (expected - chance) / (1 - chance);
  const alpha = 1 - (2 * 11) / (12 * 11 - 9 * 8 - 3 * 2);
  const [unit] = agreementOf(first, second).levels;
  expect(unit?.kappa.value).toBeCloseTo(kappa, 12);
  expect(unit?.alpha.value).toBeCloseTo(alpha, 12);
  const rows = details.getByRole('table', { name: 'Agreement' }).locator('tbody');
  await rows.nth(4).waitFor();
  const [sentences, ties, types] = await rows.allTextContents();
  expect(sentences).toContain('5 of 6 alike');
  expect(sentences).toContain(kappa.toFixed(3));
  expect(sentences).toContain(alpha.toFixed(3));
  // With the one pair that both left alone ties have the same counts, and so the same coefficients.
  expect(ties).toMatch(/4 of 5 alike.*1 pair that both left alone.*80%/);
  expect(ties).toContain(kappa.toFixed(3));
  expect(ties).toContain(alpha.toFixed(3));
  expect(types).toContain('3 of 4 alike');

  // Both readings' words stand side by side.
  const type = details.getByRole('region', { name: 'A – C' });
  expect(await type.textContent()).toMatch(/First reading: Rivalry.*Second reading: Alliance/);
  const sides = type.getByRole('heading', { level: 5 });
  const apart = async () => {
    const [left, right] = [await sides.nth(0).boundingBox(), await sides.nth(1).boundingBox()];
    return [(right?.x ?? 0) > (left?.x ?? 0), (right?.y ?? 0) > (left?.y ?? 0)];
  };
  await expect.poll(apart).toEqual([true, false]);
  // Each is cited with its page.
  expect(await type.locator('figcaption').allTextContents()).toEqual([
    expect.stringContaining('p. i'),
    expect.stringContaining('p. i'),
  ]);
  expect(await details.getByRole('region', { name: 'A sentence' }).textContent()).toContain(
    'p. ii',
  );
  expect(await explorer.axeViolations()).toEqual([]);

  // To settle changes the network: it is done in a copy, which is compared with the same reading.
  expect(await details.getByRole('button', { name: 'Settle it' }).count()).toBe(0);
  await details.getByRole('button', { name: 'Edit a copy' }).click();
  await details.getByText('First, the open network: Reading first (copy)').waitFor();
  await expect.poll(() => details.locator(':focus').textContent()).toBe('Settle it');
  await rows.nth(4).waitFor();
  await type.getByRole('button', { name: 'Settle it' }).click();
  const settle = type.getByRole('button', { name: 'Settle it' });
  expect(await settle.isDisabled()).toBe(true);
  // Keys begin at the choice; Escape gives up the form alone.
  expect(await type.locator(':focus').getAttribute('type')).toBe('radio');
  await page.keyboard.press('Escape');
  await expect.poll(() => type.locator(':focus').textContent()).toBe('Settle it');
  await page.keyboard.press('Enter');
  await type.getByRole('radio', { name: 'The second' }).check();
  await type.getByLabel('Reason').fill('Only what the words say');
  await type.getByLabel('Who settles it').fill('Ana');
  expect(await explorer.axeViolations()).toEqual([]);
  await settle.click();
  await expect.poll(() => heading.textContent()).toContain('in 3 places, 1 settled');
  await details.getByText('Settled by Ana: Only what the words say').waitFor();
  await type.getByRole('button', { name: 'Settle it again' }).waitFor();
  // Who has settled one goes on with the next.
  expect(await details.locator(':focus').textContent()).toBe('Settle it');
  // The figures stay those of the readings.
  expect((await rows.allTextContents())[2]).toContain('3 of 4 alike');

  await page.keyboard.press('Control+z');
  await expect.poll(() => heading.textContent()).toBe('The two readings differ in 3 places');
});

test('a class: an exercise without the key, a draft of a student’s, and all readings against the key', async ({
  openExplorer,
}) => {
  const { explorer, page, details } = await openReadings(await openExplorer({ path: '' }));
  const readings = details.getByRole('region', { name: 'Readings of a class' });
  await readings.getByRole('button', { name: 'Open readings…' }).waitFor();
  await page.keyboard.press('q');
  // All files together, opened as any other: as readings of the text of the open network, or side by side.
  await explorer.dropFiles([
    ['ana.json', JSON.stringify({ ...first, id: 'ana', coder: 'Ana' })],
    ['eva.json', JSON.stringify({ ...second, id: 'eva', coder: 'Eva' })],
  ]);
  await page.getByRole('button', { name: words.opening.asReadings }).click();
  const students = readings.getByRole('table', { name: 'Agreement with the key, by student' });
  const rows = students.locator('tbody');
  await rows.nth(1).waitFor();
  expect(await rows.allTextContents()).toEqual([
    expect.stringMatching(/^Ana100%6 of 6κ 1/),
    expect.stringMatching(/^Eva83\.3%5 of 6κ 0\.571/),
  ]);
  // The sentences that one of the two reads otherwise come first.
  expect(await readings.getByText(/^read differently by/).allTextContents()).toEqual([
    ...Array.from({ length: 2 }, () => 'read differently by 1 of 2'),
    ...Array.from({ length: 4 }, () => 'read differently by 0 of 2'),
  ]);
  expect(await explorer.axeViolations()).toEqual([]);

  // They are still there when the panel was left.
  await page.keyboard.press('q');
  await readings.waitFor({ state: 'hidden' });
  await page.keyboard.press('q');
  await details.getByRole('button', { name: 'Two readings' }).click();
  await rows.nth(1).waitFor();

  const { bytes } = await explorer.download(() =>
    details.getByRole('button', { name: 'Save the exercise' }).click(),
  );
  const exercise = JSON.parse(bytes.toString());
  expect(exercise.organizations).toHaveLength(6);
  expect([exercise.relations, exercise.coverage]).toEqual([[], undefined]);

  // One link holds the same: which text, the organizations, the codebook, and nothing of the key.
  await details.getByLabel('Address of the codebook').fill('https://example.org/codebook');
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await details.getByRole('button', { name: 'Copy a link' }).click();
  await explorer.seen('Link copied').waitFor();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  const student = await openExplorer({ path: new URL(link).hash, own: true });
  const desk = student.page.locator('#details');
  const codebook = desk.getByRole('link', { name: 'The codebook' });
  expect(await codebook.getAttribute('href')).toBe('https://example.org/codebook');
  const packed = new URLSearchParams(new URL(link).hash.slice(1)).get('network') ?? '';
  expect(unpackNetwork(packed, 'link')).toMatchObject({
    value: {
      organizations: exercise.organizations,
      sources: exercise.sources,
      relations: [],
      codebook: 'https://example.org/codebook',
    },
  });
  await desk.getByLabel('Name of who codes').fill('Eva');
  await desk.getByRole('button', { name: 'Begin to code' }).click();
  await student.page.locator('.notice').getByText('Opened “Reading first, read by Eva”').waitFor();
});
