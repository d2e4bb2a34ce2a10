import { expect, test } from 'vitest';
import { checkFolder } from '../../../src/cli/check.ts';
import { folderFiles } from '../../../src/exchange/formats/explorer/folder-files.ts';
import { apply, diff, invert } from '../../../src/network/changes.ts';
import { checkNetwork } from '../../../src/network/network.ts';
import type { Network } from '../../../src/network/records.ts';
import { smallNetwork } from '../../fixtures/small-network.ts';
import { TEXT } from './acting.ts';
import { randomActs } from './random-acts.ts';

const ACTS = 5000;
/** Between two looks at the whole network: an act looks at what it touched. */
const STRIDE = 50;

test('5,000 random acts from a seed leave a network that verify passes; each can be undone', async () => {
  const act = randomActs(7, 'rowan-2019', TEXT);
  let network: Network = smallNetwork();
  let refused = 0;
  for (let i = 0; i < ACTS; i += 1) {
    const outcome = act(network);
    if (!outcome.ok) {
      refused += 1;
      continue;
    }
    const next = outcome.value.network;
    if (i % STRIDE === 0) {
      expect(checkNetwork(next, (file) => file)).toMatchObject({ ok: true });
      const changes = diff(network, next);
      expect(JSON.stringify(apply(next, invert(changes)))).toBe(JSON.stringify(network));
    }
    network = next;
  }
  expect(refused).toBeLessThan(ACTS / 3);
  const [checked] = checkFolder('acts', folderFiles(network), [TEXT]);
  expect(checked?.problems).toEqual([]);
  expect(checked?.quotes.flatMap((quote) => quote.problems)).toEqual([]);
  expect(checked?.quotes.length).toBeGreaterThan(0);
});
