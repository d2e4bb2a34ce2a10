import { createServer } from 'node:net';
import { afterAll, expect, test } from 'vitest';
import { serve } from '../../tools/serve.mjs';

const taken = createServer();
afterAll(() => taken.close());

test('where a port is taken the page is served at the next, and its address says which', async () => {
  await new Promise<void>((resolve) => taken.listen(0, 'localhost', resolve));
  const bound = taken.address();
  if (bound === null || typeof bound === 'string') throw new Error('no port');
  const served = await serve({ port: bound.port, outDir: 'tests/fixtures/networks' });
  expect(served.port).toBeGreaterThan(bound.port);
  expect(await (await fetch(`${served.address}small.json`)).json()).toHaveProperty('id', 'small');
  await served.close();
});
