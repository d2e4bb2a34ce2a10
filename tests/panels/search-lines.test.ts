import { describe, expect, test } from 'vitest';
import { searcher } from '../../src/analysis/search.ts';
import { groupsFor, type Line, type Listed, shownLines } from '../../src/panels/search-lines.ts';
import { shippedNetwork } from '../../src/shipped.ts';
import { COMMANDS } from '../../src/state/commands.ts';
import { createExplorer, setView } from '../../src/state/store.ts';
import { words } from '../../src/words/words.ts';
import { smallNetwork } from '../fixtures/small-network.ts';

const network = shippedNetwork();
const titles = words.reads.titles(network);
const search = searcher(network, titles);
const explorer = createExplorer(network);

const groups = (query: string, listed: Listed = new Map()) =>
  groupsFor(query, explorer.getState(), search, titles, listed);
const EVERY: Listed = new Map([['command', Number.POSITIVE_INFINITY]]);
const commands = (query: string) =>
  groups(query, EVERY).flatMap(({ lines }) =>
    lines.flatMap((line: Line) => ('command' in line ? [line.command] : [])),
  );

describe('commands', () => {
  test('are found by words of their names, accents and case aside', () => {
    expect(commands('ZOOM in')).toEqual([COMMANDS.zoomIn]);
    expect(commands('xyz')).toEqual([]);
    expect(commands('…')).toEqual([]);
  });

  test('are those that would do something', () => {
    expect(commands('selection')).not.toContain(COMMANDS.fitSelection);
    setView(explorer, { selection: 'cjng' });
    expect(commands('selection')).toContain(COMMANDS.fitSelection);
    setView(explorer, { selection: null });
  });

  test('are neither the search itself nor what is only a key', () => {
    expect(commands('')).not.toContain(COMMANDS.search);
    expect(commands('')).not.toContain(COMMANDS.out);
  });

  test('open analyses and tables', () => {
    commands(words.analysis.names.balance)[0]?.run(explorer);
    expect(explorer.getState().view.ask?.id).toBe('balance');
    setView(explorer, { ask: null });
  });
});

test('without a query the organizations with most relations come first', () => {
  const [first, second] = groups('', new Map([['organization', 14]]));
  expect([first?.is, second?.is]).toEqual(['organization', 'command']);
  const ties = (first?.lines ?? []).map((line) => {
    const id = 'found' in line ? line.found.record : '';
    return network.relations.filter(({ source, target }) => source === id || target === id).length;
  });
  expect(ties).toEqual([...ties].sort((a, b) => b - a));
  expect(ties).toHaveLength(14);
});

test('a group has five, and a line for its rest until that is asked for', () => {
  const of = (lines: readonly Line[]) => lines.filter((line) => line.is === 'organization');
  const few = of(shownLines(groups('')));
  expect(few.slice(5)).toEqual([{ is: 'organization', upTo: 14, all: 14 }]);
  const all = of(shownLines(groups('', new Map([['organization', 14]]))));
  expect(all.every((line) => 'found' in line)).toBe(true);
  expect([all.length, all.slice(0, 5)]).toEqual([14, few.slice(0, 5)]);
});

test('of very many a hundred more are listed at a time', () => {
  const large = smallNetwork();
  const [model] = large.organizations;
  if (!model) throw new Error('no organization');
  const organizations = Array.from({ length: 300 }, (_, i) => ({ ...model, id: `one-${i}` }));
  const made = { ...large, organizations, relations: [] };
  const names = words.reads.titles(made);
  const found = groupsFor(
    '',
    createExplorer(made).getState(),
    searcher(made, names),
    names,
    new Map(),
  );
  expect(shownLines(found)[5]).toEqual({ is: 'organization', upTo: 105, all: 300 });
});
