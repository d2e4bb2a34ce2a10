import { createElement, type FunctionComponent } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Relation } from '../../src/network/records.ts';
import { drawnLine } from '../../src/panels/analysis/time/line.ts';
import Counts from '../../src/panels/counts/Counts.tsx';
import { CountsAlong } from '../../src/panels/counts/CountsAlong.tsx';
import { YearSaid } from '../../src/panels/counts/YearSaid.tsx';
import { mexicoNetwork } from '../../src/shipped-mexico.ts';
import { createExplorer, setView } from '../../src/state/store.ts';
import { ExplorerContext } from '../../src/state/use-store.ts';
import { loadWords } from '../../src/words/words.ts';

beforeAll(() => loadWords('analyses', 'counts'));

const network = mexicoNetwork();

function markup(id: string, shown: FunctionComponent<{ relation: Relation }> = Counts): string {
  const relation = network.relations.find((one) => one.id === id);
  if (!relation) throw new Error(`no relation ${id}`);
  return renderToStaticMarkup(
    createElement(
      ExplorerContext,
      { value: createExplorer(network) },
      createElement(shown, { relation }),
    ),
  );
}

const text = (html: string) => html.replaceAll(/<[^>]*>/g, '');

test('the panel of the alliance begins with the year that is contested, in the words of its sources', () => {
  const said = text(markup('cjng-alliance-sinaloa', YearSaid));
  expect(said).toContain(
    'UCDP 2024: 725 dead in 55 events between the two, known to the year. Colima state 385',
  );
  expect(said).toMatch(
    /^In 2016Ellis 2016: Alliance \(published that year, without a date of its own\) At the same time, the cartel Jalisco .* Alliance, quote \d/,
  );
  expect(said).toMatch(
    /Rivalry \(August 2016\) In August 2016 in an upmarket restaurant .* Rivalry, quote \d/,
  );
});

test('the panel of the alliance shows what is counted between the two, year by year', () => {
  const html = markup('cjng-alliance-sinaloa');
  expect(html).toContain('aria-label="2015: 55 dead in 1 event, known to the year"');
  expect(html).toContain('aria-label="2016: 725 dead in 55 events, known to');
  const said = text(html);
  expect(said).toContain('UCDP 2024: 27,349 dead in 3,757 events.');
});

test('it is the same for the rivalry, which has the counts', () => {
  expect(markup('cjng-rivalry-sinaloa')).toBe(markup('cjng-alliance-sinaloa'));
});

test('all years are one stop of Tab, and each has its row in the table', () => {
  const html = markup('cjng-rivalry-sinaloa');
  expect(html.match(/<button type="button" style="[^"]*" tabindex="0"/gi)).toHaveLength(1);
  const years = [...html.matchAll(/<tbody><tr><th scope="row">(\d{4})</g)].map(([, year]) => year);
  expect(years).toEqual(['2015', '2016', '2017', '2018', '2019', '2020', '2021', '2022', '2023']);
});

test('of figures that do not hold their best estimate no range is said, and why', () => {
  const said = text(markup('gulf-rivalry-zetas', YearSaid));
  expect(said).toContain(
    '1,456 dead in 95 events between the two, known to the year; the lowest and highest estimates of the table do not enclose this figure',
  );
  // Of several dates that may be of the year the most exact one has the words.
  expect(said).toMatch(/February 19, 2012\) the Altamira prison brawl \(4 January 2012\)/);
});

test('texts stand beside the bars with their own dates: until when allied, since when rivals', () => {
  const said = text(markup('cjng-alliance-sinaloa'));
  expect(said).toContain('Alliance 2011, about July 2011, April 2012');
  expect(said).toContain('Ellis 2016: Alliance no date; published January 2016');
});

describe('along the time line', () => {
  const line = drawnLine({ from: 1990 * 12, to: 2026 * 12 + 11 });
  const along = (selection: string | null) => {
    const explorer = createExplorer(network);
    setView(explorer, { selection });
    // What is drawn without a page is drawn of the state that a store began with.
    Object.assign(explorer, { getInitialState: explorer.getState });
    return renderToStaticMarkup(
      createElement(ExplorerContext, { value: explorer }, createElement(CountsAlong, { line })),
    );
  };

  test.each([
    [
      'cjng-alliance-sinaloa',
      'Dead, CJNG and Sinaloa Cartel, by year, as UCDP 2024 counts: at most 5,446, in 2021.',
    ],
    [
      'tijuana',
      'Dead, pairs with Tijuana Cartel, by year, as UCDP 2024 counts: at most 932, in 2017.',
    ],
    ['zetas-splinter-of-gulf', 'Dead, Los Zetas and Gulf Cartel, by year'],
    ['dea', 'Dead, pairs with DEA: nothing counted'],
    [null, 'Dead, all pairs, by year, as UCDP 2024 counts'],
  ])('%s', (selection, says) => expect(along(selection)).toContain(says));

  test('a year is drawn as the whole of it, never as a day', () => {
    const years = line.at(2017) - line.at(2016);
    const widths = [...along('cjng-rivalry-sinaloa').matchAll(/<rect [^>]*width="([\d.]+)%"/g)];
    expect(widths).toHaveLength(9);
    for (const [, width] of widths) expect(Number(width)).toBeCloseTo(years);
  });
});
