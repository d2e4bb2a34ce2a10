import { expect, test } from 'vitest';
import { monthsOfYears } from '../../src/network/months.ts';
import { shippedNetwork } from '../../src/shipped.ts';
import { decodeView, encodeView } from '../../src/state/address.ts';
import { selectScene, selectShown } from '../../src/state/derived.ts';
import {
  askWithout,
  countEverything,
  selectCounted,
  selectCountedStatements,
  selectGone,
  sharedOptions,
} from '../../src/state/left-out.ts';
import { askQuestion } from '../../src/state/questions.ts';
import { createExplorer, setDocument, setOptions, setView } from '../../src/state/store.ts';

const AUGMENTED = 'ellis-2016:8106';
const BLOC = 'sinaloa-cjng-gulf';

function asking(id: 'balance' | 'sources' | 'time', options = {}) {
  const explorer = createExplorer(shippedNetwork());
  setView(explorer, { ask: { id, options } });
  return explorer;
}

test('what is left out is in the address and comes back from it', () => {
  const explorer = asking('balance', { without: AUGMENTED, expanded: 'no' });
  const { view, document } = explorer.getState();
  const address = encodeView(view);
  expect(address).toBe('ask=balance&ask.expanded=no&ask.without=ellis-2016%3A8106');
  expect(decodeView(address, document.network).view.ask).toEqual(view.ask);
});

test('the analysis is asked of what is left; moving an organization leaves it the same', () => {
  const explorer = asking('balance', { without: AUGMENTED });
  const before = selectCounted(explorer.getState());
  expect([...selectGone(explorer.getState())]).toEqual([
    'cjng-alliance-gulf',
    'gulf-alliance-sinaloa',
  ]);
  expect(selectCountedStatements(explorer.getState()).map(({ id }) => id)).toContain(AUGMENTED);
  setDocument(explorer, (document) => ({
    ...document,
    network: { ...document.network, title: 'Another' },
  }));
  expect(selectCounted(explorer.getState()).relations).toBe(before.relations);
});

test('nothing is left out of an analysis that cannot be asked so, nor by a name it does not know', () => {
  for (const explorer of [
    asking('time', { without: AUGMENTED, hedged: 'no' }),
    asking('balance', { without: 'nowhere:1', hedged: 'yes' }),
  ])
    expect(selectCounted(explorer.getState())).toBe(explorer.getState().document.network);
});

test('an analysis is asked of the time that is shown, until everything counts again', () => {
  const explorer = asking('balance', { without: AUGMENTED });
  const { filter } = explorer.getState().view;
  setView(explorer, { filter: { ...filter, when: monthsOfYears(2012, 2013), undated: false } });
  const state = explorer.getState();
  const counted = selectCounted(state).relations.map(({ id }) => id);
  expect(counted.length).toBe(3);
  expect(counted).toEqual([...selectShown(state).relations]);
  countEverything(explorer);
  expect(encodeView(explorer.getState().view)).toBe('ask=balance');
  expect(selectCounted(explorer.getState())).toBe(explorer.getState().document.network);
});

test('lines that are left out step back on the picture, the others do not for it', () => {
  const explorer = asking('balance');
  const faded = () =>
    selectScene(explorer.getState())
      .edges.filter((edge) => edge.faded)
      .map(({ id }) => id);
  expect(faded()).toEqual([]);
  setOptions(explorer, { without: AUGMENTED });
  expect(faded()).toEqual(['cjng-alliance-gulf', 'gulf-alliance-sinaloa']);
});

test('a bloc whose author is left out is not drawn, unless it is asked for', () => {
  const explorer = asking('sources');
  const drawn = () => {
    const { hulls, nodes } = selectScene(explorer.getState());
    return [hulls.map(({ id }) => id), nodes.filter(({ claimed }) => claimed).length];
  };
  expect(drawn()).toEqual([[BLOC], 3]);
  setOptions(explorer, { unheard: 'ellis-2016' });
  expect(drawn()).toEqual([[], 0]);
  setView(explorer, { highlight: BLOC });
  expect(drawn()).toEqual([[BLOC], 0]);
});

test('it goes along to other analyses, and into the questions', () => {
  const explorer = asking('balance', { without: AUGMENTED, targets: '1' });
  const { ask } = explorer.getState().view;
  expect(sharedOptions(ask, 'paths')).toEqual({ without: AUGMENTED });
  expect(sharedOptions(ask, 'time')).toEqual({});
  askQuestion(explorer, 'allies');
  expect(explorer.getState().view.ask?.options).toEqual({ without: AUGMENTED, question: 'allies' });
});

test('from a quote the open analysis is asked, or the blocs where none is', () => {
  const explorer = asking('balance', { targets: '1' });
  askWithout(explorer, AUGMENTED);
  expect(explorer.getState().view.ask).toEqual({
    id: 'balance',
    options: { targets: '1', without: AUGMENTED },
  });
  setView(explorer, { ask: null, selection: 'cjng-alliance-gulf' });
  askWithout(explorer, AUGMENTED);
  const { ask, selection } = explorer.getState().view;
  expect([ask?.id, selection]).toEqual(['groupings', null]);
});
