import { expect, test } from 'vitest';
import { checkNetwork } from '../src/network/network.ts';
import { shippedNetwork } from '../src/shipped.ts';

test('the network that comes with the page is sound, and all that the check would make of it', () => {
  const network = shippedNetwork();
  expect(checkNetwork(network, (section) => section)).toEqual({
    ok: true,
    value: network,
    notes: [],
  });
});
