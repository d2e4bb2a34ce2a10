import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, expect, test } from 'vitest';
import { monthsIn } from '../../../../src/network/months.ts';
import { momentOverlay } from '../../../../src/panels/analysis/time/moment-overlay.ts';
import { TimeEvents } from '../../../../src/panels/analysis/time/TimeEvents.tsx';
import { mexicoNetwork } from '../../../../src/shipped-mexico.ts';
import { createExplorer, setView } from '../../../../src/state/store.ts';
import { ExplorerContext } from '../../../../src/state/use-store.ts';
import { loadWords } from '../../../../src/words/words.ts';

beforeAll(() => loadWords('analyses'));

const network = mexicoNetwork();

/** What is said of a time below the line, without tags. */
function said(when: string, by: 'month' | '' = ''): string {
  const explorer = createExplorer(network);
  const { filter } = explorer.getState().view;
  setView(explorer, {
    ask: { id: 'time', options: { by } },
    filter: { ...filter, when: monthsIn(when) },
  });
  const html = renderToStaticMarkup(
    createElement(
      ExplorerContext,
      // What is not in a page is drawn from the state that a store began with.
      { value: { ...explorer, getInitialState: explorer.getState } },
      createElement(TimeEvents),
    ),
  );
  return html.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ');
}

test('of a month the line below says what begins in it; of all of the time how to choose one', () => {
  expect(said('2010-02', 'month')).toMatch(
    /Begins in February 2010 \(\d+\): .* Ends in February 2010: nothing/,
  );
  // Years are the step: what begins in the year does so here.
  expect(said('2010-02')).toContain('Begins in February 2010');
  expect(said('2008..2010')).toContain('Begins in 2010 (');
  expect(said('')).toContain('Drag across the line');
});

test('on the picture what begins and what ends stands out, and steps back what has no date', () => {
  const [one, two, three] = network.relations;
  if (!one || !two || !three) throw new Error('no relations');
  const span = { from: 2010, to: 2011, start: 'known', end: 'known' } as const;
  const piece = { when: '2010', span, sources: [] };
  const now = monthsIn('2010');
  const moment = {
    shown: now,
    now,
    contested: [],
    undated: [three],
    begun: [{ relation: one, piece }],
    ended: [{ relation: two, piece }],
  };
  const overlay = momentOverlay(moment, []);
  const { emphasized, ended, behind, notes, fades } = overlay;
  expect([...emphasized]).toEqual([one.id, two.id]);
  expect([...ended]).toEqual([two.id]);
  expect([...behind]).toEqual([three.id]);
  expect([notes, fades]).toEqual([null, false]);
});
