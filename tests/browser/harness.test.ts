import type { Page } from 'playwright-core';
import { test } from './harness.ts';

const BREACHES: Record<string, { provoke(page: Page): Promise<unknown>; fault: RegExp }> = {
  'an uncaught error': {
    provoke: (page) =>
      page.evaluate(() => {
        setTimeout(() => {
          throw new Error('planted');
        });
      }),
    fault: /^uncaught: planted$/m,
  },
  'an error on the console': {
    provoke: (page) => page.evaluate(() => console.error('planted')),
    fault: /^console: planted$/m,
  },
  'a request to another place': {
    provoke: (page) => page.goto('https://example.org/').catch(() => 'aborted'),
    fault: /^request to another place: https:\/\/example\.org\/$/m,
  },
};

for (const [name, { provoke, fault }] of Object.entries(BREACHES)) {
  test(`the harness notices ${name}`, async ({ openExplorer }) => {
    const { page, expectFault } = await openExplorer({ own: true });
    await provoke(page);
    await expectFault(fault);
  });
}
