import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, expect, test } from 'vitest';
import type { Network } from '../../src/network/records.ts';
import { OneVoice } from '../../src/panels/OneVoice.tsx';
import { shippedNetwork } from '../../src/shipped.ts';
import { mexicoNetwork } from '../../src/shipped-mexico.ts';
import { createExplorer, setView } from '../../src/state/store.ts';
import { ExplorerContext } from '../../src/state/use-store.ts';
import { loadWords } from '../../src/words/words.ts';

beforeAll(() => loadWords('records', 'analyses'));

function said(network: Network, isHidden = false): string {
  const explorer = createExplorer(network);
  const { filter } = explorer.getState().view;
  if (isHidden) setView(explorer, { filter: { ...filter, consensus: ['one-voice'] } });
  const value = { ...explorer, getInitialState: explorer.getState };
  return renderToStaticMarkup(
    createElement(ExplorerContext, { value }, createElement(OneVoice)),
  ).replaceAll(/<[^>]*>/g, '');
}

test('what only one source says can be hidden where several speak, and not twice', () => {
  expect(said(mexicoNetwork())).toBe('Hide what only one source says: 95 of 163 relations');
  expect(said(mexicoNetwork(), true)).toBe('');
  expect(said(shippedNetwork())).toBe('');
});
