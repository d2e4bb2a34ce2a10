import { describe, expect, test } from 'vitest';
import { searcher } from '../../src/analysis/search.ts';
import { groupsFor, type Line, shownLines } from '../../src/panels/search-lines.ts';
import { shippedNetwork } from '../../src/shipped.ts';
import { COMMANDS } from '../../src/state/commands.ts';
import { createExplorer, setView } from '../../src/state/store.ts';
import { words } from '../../src/words/words.ts';

const network = shippedNetwork();
const titles = words.reads.titles(network);
const search = searcher(network, titles);
const explorer = createExplorer(network);

const groups = (query: string) => groupsFor(query, explorer.getState(), search, titles);
const commands = (query: string) =>
  groups(query).flatMap(({ lines }) =>
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
  const [first, second] = groups('');
  expect([first?.is, second?.is]).toEqual(['organization', 'command']);
  const ties = (first?.lines ?? []).map((line) => {
    const id = 'found' in line ? line.found.record : '';
    return network.relations.filter(({ source, target }) => source === id || target === id).length;
  });
  expect(ties).toEqual([...ties].sort((a, b) => b - a));
  expect(ties.length).toBeGreaterThan(5);
});

test('a group has a line for its rest until all of it is asked for', () => {
  const found = groups('');
  const [first] = found;
  const rest = shownLines(found, []).find((line) => line.is === first?.is && 'all' in line);
  expect(rest).toEqual({ is: first?.is, all: first?.lines.length });
  const whole = shownLines(
    found,
    found.map(({ is }) => is),
  );
  expect(whole).toEqual(found.flatMap(({ lines }) => lines));
});
