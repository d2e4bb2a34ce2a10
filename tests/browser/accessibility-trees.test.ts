/**
 * What a screen reader is given in six states, kept as text that is read when it changes
 * (`npx vitest run --project browser tests/browser/accessibility-trees.test.ts --update`).
 */
import { expect } from 'vitest';
import { test } from './harness.ts';
import { MAIN_STATES, type MainState, SIZES } from './states.ts';

const KEPT = ['start', 'words', 'relation', 'analysis', 'table', 'search'] as const;

test.for(KEPT)('the tree of: %s', async (name, { openExplorer }) => {
  const state: MainState = MAIN_STATES[name];
  const { page } = await openExplorer({ path: state.path, viewport: SIZES.desk });
  await state.act?.(page);
  // Under a dialog nothing else can be reached.
  const place = page.locator('dialog[open], body:not(:has(dialog[open]))');
  await expect(`${await place.ariaSnapshot()}\n`).toMatchFileSnapshot(`trees/${name}.yaml`);
});
