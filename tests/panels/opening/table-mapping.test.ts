import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import type { TableMapping as Mapping } from '../../../src/exchange/formats/tables/columns.ts';
import { guessMapping, mappingAs } from '../../../src/exchange/formats/tables/guess.ts';
import { OWN_COLUMNS } from '../../../src/exchange/formats/tables/own-tables.ts';
import { parseTable, type Table } from '../../../src/exchange/formats/tables/parse-table.ts';
import { TableMapping } from '../../../src/panels/opening/TableMapping.tsx';
import { messageOf } from '../../said.ts';

function table(text: string): Table {
  const parsed = parseTable(new TextEncoder().encode(text), 'pacts.csv');
  if (!parsed.ok) throw new Error(messageOf(parsed.problems));
  return parsed.value;
}

function markup(text: string, change: (guess: Mapping) => Mapping = (guess) => guess): string {
  const one = table(text);
  const mapping = change(guessMapping(one, []));
  return renderToStaticMarkup(
    createElement(TableMapping, {
      table: one,
      mapping,
      onChange: () => {},
      reading: undefined,
      onRead: () => {},
    }),
  );
}

const RELATIONS = 'source;target;fecha\nNorte;Sur;2010\nSur;Este;\nEste;;\n';

describe('a table of relations', () => {
  const html = markup(RELATIONS);
  test('says how it was read', () => {
    expect(html).toContain('3 rows · semicolons · UTF-8');
  });
  test('has a labelled choice for each column', () => {
    const labels = [...html.matchAll(/<select aria-label="([^"]*)"/g)].map(([, label]) => label);
    expect(labels).toEqual(
      ['source', 'target', 'fecha'].map((c) => `What the column “${c}” holds`),
    );
  });
  test('says what its rows become, and which are left out', () => {
    expect(html).toContain('<li>Norte — pacts — Sur</li>');
    expect(html).toContain('A row without both ends was left out (pacts.csv, row 4)');
  });
  test('says where the table begins and how its letters are written, so that both can be changed', () => {
    expect(html).toMatch(/Rows above the table <input type="number" min="0"[^>]*value="0"/);
    expect(html).toContain('The first row is data, not a header');
    expect(html).toMatch(/Encoding <select>.*<option value="macintosh">Mac Roman/);
  });
  test('counts rows with the header', () => {
    expect(html).toContain('<th scope="row">2</th><td>Norte</td>');
  });
  test('asks for the name and the direction where no column says them', () => {
    expect(html).toMatch(/<input type="text" value="pacts"\/>/);
    expect(markup('source,target,type\na,b,pays\n')).not.toContain('<input type="text"');
    expect(markup('Source,Target,Type\na,b,Directed\n')).not.toContain('They have a direction');
    expect(markup(RELATIONS, (guess) => ({ ...guess, directed: true }))).toContain(
      '<li>Norte → pacts → Sur</li>',
    );
  });
});

test('a table that counts violence says how its rows become evidence, and asks for no direction', () => {
  const rows = 'A - B,2031,2,3\nA - C,2031,1,1\n';
  const html = markup(`dyad,year,events,deaths\n${rows}`);
  expect(html).toContain('Each row counts the violence of a pair: it is evidence by itself');
  expect(html).toContain('<option value="pair" selected="">both ends, in one cell</option>');
  expect(html).toContain('<li>A — violence — B</li>');
  expect(html).not.toContain('They have a direction');
  expect(markup('side_a,side_b,year,deaths\nA,B,2031,3\n')).toContain(
    'Each row is one event of violence: events are summed by pair, year and place',
  );
});

test('an organization is shown with what else its row says', () => {
  expect(markup('name,alias,State\nNorte,N,Sonora\n')).toContain(
    '<li>Norte (aliases: N; State: Sonora)</li>',
  );
});

test('a table that is not used still shows its rows', () => {
  const html = markup('year,n\n2012,7\n');
  expect(html).toContain('<td>2012</td>');
  expect(html).not.toContain('aria-label="What the column');
});

test('the explorer’s own tables need no choice', () => {
  expect(markup(`${OWN_COLUMNS.quotes.join(',')}\n`)).toContain('The explorer wrote this table');
  const relations = `${OWN_COLUMNS.relations.join(',')}\n`;
  expect(markup(relations)).not.toContain('aria-label="What the column');
  expect(markup(relations, () => mappingAs('nothing', table(relations)))).not.toContain(
    'The explorer wrote this table',
  );
});

test('markup in a cell is words', () => {
  expect(markup('name\n<img src=x onerror=alert(1)>\n')).not.toContain('<img');
});
