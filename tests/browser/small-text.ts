/** The small network with its text, or another text, in the reader. */
import { readFileSync } from 'node:fs';
import type { Explorer } from './harness.ts';

export const fixture = (name: string) =>
  readFileSync(new URL(`../fixtures/networks/${name}`, import.meta.url));
export const TEXT = fixture('small.txt').toString();
export const TIE = 'alder-group-alliance-birch-cartel';

export const reader = ({ page }: Explorer) => page.getByRole('region', { name: 'Source text' });

/** How many of its quotes the check has found, and how. */
export const checked = (explorer: Explorer) => reader(explorer).locator('.checked');

/** The small network on the screen, with its text or another in the reader. */
export async function reading(explorer: Explorer, text: string | Buffer = TEXT): Promise<void> {
  await explorer.open('small.json', fixture('small.json'));
  await explorer.seen('Opened “').waitFor();
  await explorer.drop('small.txt', text);
  await checked(explorer).filter({ hasText: /[0-9]/ }).waitFor();
}
