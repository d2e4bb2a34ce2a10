import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, expect, test } from 'vitest';
import { RecordQuotes } from '../../src/panels/RecordQuotes.tsx';
import { mexicoNetwork } from '../../src/shipped-mexico.ts';
import { selectStanding } from '../../src/state/left-out.ts';
import { createExplorer, setView } from '../../src/state/store.ts';
import { ExplorerContext } from '../../src/state/use-store.ts';
import { loadWords } from '../../src/words/words.ts';

beforeAll(() => loadWords('records', 'analyses'));

const network = mexicoNetwork();
const opened = () => createExplorer(network);

/** What is on the page, without tags. */
function said(explorer: ReturnType<typeof opened>, element: ReturnType<typeof createElement>) {
  const value = { ...explorer, getInitialState: explorer.getState };
  const html = renderToStaticMarkup(createElement(ExplorerContext, { value }, element));
  return html.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ');
}

test('without a source its quotes come last, and others say how they stand', () => {
  const explorer = opened();
  const relation = network.relations.find(({ id }) => id === 'cjng-alliance-sinaloa');
  if (!relation) throw new Error('no alliance');
  const { id: record, evidence, hedges } = relation;
  const quotes = () =>
    said(explorer, createElement(RecordQuotes, { record, evidence, hedges, about: [] }));
  expect(quotes()).not.toContain('Left out');
  const of = () => selectStanding(explorer.getState()).voices.get(record)?.consensus;
  expect(of()).toBe('contested');
  setView(explorer, { ask: { id: 'sources', options: { unheard: 'ellis-2016' } } });
  expect(of()).toBe('changed');
  const [asked = '', unasked = ''] = quotes().split(/Left out: \d quotes/);
  expect(asked).not.toContain('Ellis 2016');
  expect(unasked).toContain('Ellis 2016');
  expect(unasked).not.toContain('Wikipedia');
});
