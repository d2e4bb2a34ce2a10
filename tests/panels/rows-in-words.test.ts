import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, expect, test } from 'vitest';
import type { Network } from '../../src/network/records.ts';
import { RowsInWords } from '../../src/panels/RowsInWords.tsx';
import { mexicoNetwork } from '../../src/shipped-mexico.ts';
import { createExplorer } from '../../src/state/store.ts';
import { ExplorerContext } from '../../src/state/use-store.ts';
import { loadWords, words } from '../../src/words/words.ts';

beforeAll(() => loadWords('records', 'analyses'));

/** Who came out of Gulf Cartel, by a network. */
function cameOut(network: Network): string {
  const relations = network.relations.filter(
    ({ type, target }) => type === 'splinter-of' && target === 'gulf',
  );
  const rows = createElement(RowsInWords, { relations, about: 'gulf' });
  const value = createExplorer(network);
  return renderToStaticMarkup(createElement(ExplorerContext, { value }, rows));
}

test('of several sources accounts are a table, in which those of one account and quote are one row', () => {
  const html = cameOut(mexicoNetwork());
  expect(html.match(/<th scope="rowgroup"/g)).toHaveLength(6);
  expect(html).toMatch(/Lobos<.*Metros<.*Rojos<\/bdi><\/button><\/th><td>about 1998</);
  expect(html).not.toContain(words.quote.sameWords);
});

test('a relation that nobody is quoted for keeps its name in the table', () => {
  const network = mexicoNetwork();
  const bare = network.relations.map((one) =>
    one.id === 'mata-zetas-splinter-of-gulf' ? { ...one, evidence: [] } : one,
  );
  const html = cameOut({ ...network, relations: bare, disputes: [] });
  expect(html).toMatch(/Mata Zetas<\/bdi><\/button><\/th><td colSpan="2"><\/td>/i);
});
