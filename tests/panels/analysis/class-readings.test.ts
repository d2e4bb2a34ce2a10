import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, expect, test } from 'vitest';
import type { ForeignType } from '../../../src/exchange/opening/foreign-types.ts';
import { ClassReadings } from '../../../src/panels/analysis/agreement/ClassReadings.tsx';
import { createExplorer, setTransient } from '../../../src/state/store.ts';
import { ExplorerContext } from '../../../src/state/use-store.ts';
import { loadWords, words } from '../../../src/words/words.ts';
import { smallNetwork } from '../../fixtures/small-network.ts';

beforeAll(() => loadWords('records', 'analyses', 'files'));

const END = { name: 'Gulf', kind: 'cartel' } as const;

const named = (name: string, isInterpreted: boolean): ForeignType => ({
  name,
  edges: 1,
  example: { source: END, target: END, directed: false },
  choice: 'alliance',
  isInterpreted,
});

test('what a reading’s own names of relations were taken for is seen, and no more than that', () => {
  const network = smallNetwork();
  const explorer = createExplorer(network);
  const types = [named('ally', true), named('alliance', false)];
  setTransient(explorer, {
    students: { networks: [network], types: new Map([[network, types]]), lines: [] },
  });
  // Without a browser a store is drawn as it began.
  const value = { ...explorer, getInitialState: explorer.getState };
  const html = renderToStaticMarkup(
    createElement(ExplorerContext, { value }, createElement(ClassReadings)),
  );
  expect(html).toContain(words.opening.readTypes(1));
  expect(html).toMatch(/<details open=""><summary>.*ally/);
});
