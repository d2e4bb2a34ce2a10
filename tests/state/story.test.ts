import { beforeEach, describe, expect, test } from 'vitest';
import { SHOW_ALL } from '../../src/analysis/filter.ts';
import { tallyOf } from '../../src/evidence/states.ts';
import { writeExplorerJson } from '../../src/exchange/formats/explorer/explorer-json.ts';
import { quotesOf, wordsKey } from '../../src/network/quotes.ts';
import { parseNetwork } from '../../src/network/read-network.ts';
import { shippedNetwork } from '../../src/shipped.ts';
import { decodeView, encodeView } from '../../src/state/address.ts';
import { COMMANDS, run } from '../../src/state/commands.ts';
import { filtersOf, isSameShot, shotOf } from '../../src/state/shot.ts';
import { createExplorer, type Explorer, followView, setView } from '../../src/state/store.ts';
import {
  addStep,
  goToStep,
  moveStep,
  removeStep,
  withoutStep,
  withStep,
  withStepMoved,
} from '../../src/state/story.ts';
import { EMPTY_VIEW, type View } from '../../src/state/view.ts';
import { smallNetwork } from '../fixtures/small-network.ts';

const shipped = shippedNetwork();
const SIX = (shipped.story ?? []).map(({ id }) => id);

describe('the story of the article', () => {
  test('has six steps, each with words of the text', () => {
    expect(SIX).toHaveLength(6);
    for (const { evidence } of shipped.story ?? []) expect(evidence.length).toBeGreaterThan(0);
  });
  test.each(shipped.story ?? [])('filters with what the address knows: $id', (step) => {
    const { filters = [] } = step;
    expect(decodeView(filters.join('&'), shipped).unknown).toEqual([]);
    expect(filtersOf(shotOf(shipped, step))).toEqual(filters);
  });
  test('quotes in each step what a relation or a bloc rests on, to the letter', () => {
    const coded = new Set(
      [...shipped.relations, ...shipped.blocs].flatMap(({ evidence }) =>
        evidence.map(({ selector }) => JSON.stringify(selector)),
      ),
    );
    const told = (shipped.story ?? []).flatMap(({ evidence }) => evidence);
    expect(told.filter(({ selector }) => !coded.has(JSON.stringify(selector)))).toEqual([]);
  });
  test('ends with the claim that others contradict', () => {
    const last = shipped.story?.at(-1);
    expect(last?.select).toBe(shipped.blocs[0]?.id);
    expect(last?.text).toContain('BACRIM2020');
  });
});

describe('the view of a step', () => {
  test('takes nothing but filters from its filters', () => {
    const filters = ['select=zetas', 'hide-type=rivalry', 'hide-basis=unheard', 'read=ellis-2016'];
    const { filter, highlight } = shotOf(shipped, { id: 's', text: 't', filters, evidence: [] });
    expect(highlight).toBeNull();
    expect(encodeView({ ...EMPTY_VIEW, filter })).toBe('hide-type=rivalry');
  });
  test('keeps names that other files have for their types, with their commas', () => {
    const type = ['own:binds%2C loosely', 'rivalry'];
    const piece = encodeView({ ...EMPTY_VIEW, filter: { ...EMPTY_VIEW.filter, type } });
    expect(decodeView(piece, shipped).view.filter.type).toEqual(type);
  });
  test('is another where filter or bloc differ, and the same in whatever order', () => {
    const { filter } = decodeView('hide-type=rivalry,alliance', shipped).view;
    const turned = decodeView('hide-type=alliance,rivalry', shipped).view;
    const alike = { ask: null, filter, highlight: null, show: 'picture' as const };
    expect(isSameShot(alike, turned)).toBe(true);
    expect(isSameShot({ ...alike, highlight: 'sinaloa-cjng-gulf' }, turned)).toBe(false);
    expect(isSameShot(alike, EMPTY_VIEW)).toBe(false);
    const asked = (fragment: string) => ({ ...alike, ask: decodeView(fragment, shipped).view.ask });
    expect(isSameShot(asked('ask=balance&ask.groups=3'), turned)).toBe(false);
    expect(isSameShot(asked('ask=balance&ask.groups=3'), asked('ask=balance'))).toBe(false);
    expect(isSameShot(asked('ask=story&ask.step=the-bloc'), turned)).toBe(true);
  });

  test('is seen in the picture or in the lineage where it says so, and leads back there', () => {
    const small = smallNetwork();
    const step = { id: 's', text: 't', evidence: [] };
    expect(shotOf(shipped, step)).not.toHaveProperty('show');
    const lineage = shotOf(shipped, { ...step, show: 'lineage' });
    expect(lineage.show).toBe('lineage');
    expect(isSameShot({ ...EMPTY_VIEW, ...lineage }, lineage)).toBe(true);
    expect(isSameShot({ ...EMPTY_VIEW, ...lineage, show: 'picture' }, lineage)).toBe(false);
    const { network } = withStep(small, 'Then.', { ...EMPTY_VIEW, show: 'lineage' }, null, null);
    const after = withStep(network, 'Now.', EMPTY_VIEW, null, null);
    expect(after.network.story?.slice(-2).map(({ show }) => show)).toEqual(['lineage', 'picture']);
    expect(
      withStep(small, 'Now.', EMPTY_VIEW, null, null).network.story?.at(-1),
    ).not.toHaveProperty('show');
  });

  test('shows the analysis that it asks for, and none that there is not', () => {
    const step = { id: 's', text: 't', evidence: [] };
    const ask = ['ask=balance', 'ask.groups=3', 'ask.step=other', 'hide-type=rivalry'];
    const shot = shotOf(shipped, { ...step, ask });
    expect(shot.ask).toEqual({ id: 'balance', options: { groups: '3', step: 's' } });
    expect(shot.filter).toEqual(SHOW_ALL);
    const unheard = shotOf(shipped, { ...step, ask: ['ask=divination', 'ask.groups=3'] });
    expect(unheard.ask).toEqual({ id: 'story', options: { step: 's' } });
  });
});

describe('steps of a network', () => {
  const small = smallNetwork();
  const one = withStep(small, 'Alder first.', EMPTY_VIEW, null, null);

  test('the first makes a story, and without it there is none again', () => {
    expect(one.network.story).toEqual([{ id: 'alder-first', text: 'Alder first.', evidence: [] }]);
    expect(withoutStep(one.network, one.id)).toEqual(small);
  });
  test('another stands after the one named, under an id of its own', () => {
    const last = withStep(one.network, 'Alder first.', EMPTY_VIEW, null, 'nobody');
    const between = withStep(last.network, '?', EMPTY_VIEW, null, one.id);
    expect(between.network.story?.map(({ id }) => id)).toEqual([
      'alder-first',
      'step',
      'alder-first-2',
    ]);
  });
  test('an id is not one of another record', () => {
    const { id } = withStep(small, 'Alder Group', EMPTY_VIEW, null, null);
    expect(small.organizations.map((organization) => organization.id)).toContain('alder-group');
    expect(id).toBe('alder-group-2');
  });
  test('a step moves by one place and not beyond the ends', () => {
    const moved = (id: string, by: -1 | 1) =>
      withStepMoved(shipped, id, by).story?.map((step) => step.id);
    const [first = '', second = '', ...others] = SIX;
    expect(moved(first, 1)).toEqual([second, first, ...others]);
    expect(moved(second, -1)).toEqual([second, first, ...others]);
    expect(moved(first, -1)).toEqual(SIX);
    expect(moved(SIX.at(-1) ?? '', 1)).toEqual(SIX);
    expect(moved('nobody', 1)).toEqual(SIX);
  });
});

describe('the reader', () => {
  let explorer: Explorer;
  beforeEach(() => {
    explorer = createExplorer(shipped);
  });
  const told = () => explorer.getState().document.network.story?.map(({ id }) => id) ?? [];
  const address = () => encodeView(explorer.getState().view);

  test('goes to a step and sees its view', () => {
    setView(explorer, { selection: 'zetas', highlight: 'sinaloa-cjng-gulf' });
    goToStep(explorer, 'fragmentation');
    expect(address()).toBe('ask=story&ask.step=fragmentation&hide-type=alliance,rivalry');
    goToStep(explorer, 'the-bloc');
    expect(address()).toBe('highlight=sinaloa-cjng-gulf&ask=story&ask.step=the-bloc');
    goToStep(explorer, 'nowhere');
    expect(address()).toContain('ask.step=the-bloc');
  });

  test('adds the view as a step with the quotes of a record; export has it, undo takes it back', () => {
    goToStep(explorer, 'fragmentation');
    addStep(explorer, 'Where the Zetas come from', 'zetas-splinter-of-gulf', 'fragmentation');
    const added = explorer.getState().document.network.story?.[2];
    const relation = shipped.relations.find(({ id }) => id === 'zetas-splinter-of-gulf');
    expect(added).toEqual({
      id: 'where-the-zetas-come-from',
      text: 'Where the Zetas come from',
      select: 'zetas-splinter-of-gulf',
      filters: ['hide-type=alliance,rivalry'],
      evidence: relation?.evidence,
    });
    expect(address()).toContain('ask.step=where-the-zetas-come-from');

    const file = writeExplorerJson(explorer.getState().document.network);
    const back = parseNetwork(file, 'exported.json');
    expect(back.ok && back.value.story?.[2]).toEqual(added);

    // Its quotes are the network's own: what the check found of them holds in the step too.
    const { network } = explorer.getState().document;
    const verified = { state: 'verified', at: { start: 0, end: 1 } } as const;
    const checks = new Map(quotesOf(shipped).map((quote) => [wordsKey(quote), verified]));
    const before = tallyOf(shipped, checks);
    const { states, ...counts } = tallyOf(network, checks);
    expect([...states.keys()]).toEqual(['verified']);
    expect(counts).toMatchObject({ quotes: before.quotes, steps: before.steps + 1 });

    run(explorer, COMMANDS.undo);
    expect(told()).toEqual(SIX);
    run(explorer, COMMANDS.redo);
    expect(explorer.getState().document.network.story?.[2]).toEqual(added);
  });

  test('adds an analysis with what is chosen in it, and finds it so again', () => {
    const balance = { id: 'balance', options: { groups: '3', limit: '' } } as const;
    setView(explorer, { ask: balance });
    addStep(explorer, 'Three groups', null, null);
    const added = explorer.getState().document.network.story?.at(-1);
    expect(added).toEqual({
      id: 'three-groups',
      text: 'Three groups',
      ask: ['ask=balance', 'ask.groups=3'],
      evidence: [],
    });
    const file = writeExplorerJson(explorer.getState().document.network);
    const back = parseNetwork(file, 'exported.json');
    expect(back.ok && back.value.story?.at(-1)).toEqual(added);

    goToStep(explorer, 'fragmentation');
    goToStep(explorer, 'three-groups');
    expect(address()).toBe('ask=balance&ask.groups=3&ask.step=three-groups');
    const { network } = explorer.getState().document;
    expect(decodeView(address(), network)).toEqual({
      view: explorer.getState().view,
      unknown: [],
    });
    expect(decodeView('ask=story&ask.step=three-groups', network).view.ask?.id).toBe('balance');
  });

  test('adds a comparison, too', () => {
    const options = { with: 'bacrim-2020', picture: 'overlaid', pick: 'cjng_sinaloa' };
    setView(explorer, { ask: { id: 'comparison', options } });
    addStep(explorer, 'Others disagree', null, 'the-bloc');
    goToStep(explorer, 'the-bloc');
    goToStep(explorer, 'others-disagree');
    expect(explorer.getState().view.ask).toEqual({
      id: 'comparison',
      options: { ...options, step: 'others-disagree' },
    });
  });

  test('has filter and bloc again after the story, whatever way out', () => {
    const own = decodeView('firmness=stated&hide-type=splinter-of', shipped).view.filter;
    const ways: readonly Partial<View>[] = [
      { ask: null },
      { ask: { id: 'balance', options: {} } },
      { ask: { id: 'story', options: {} } },
    ];
    for (const way of ways) {
      setView(explorer, { ...EMPTY_VIEW, filter: own, highlight: 'sinaloa-cjng-gulf' });
      goToStep(explorer, 'fragmentation');
      setView(explorer, { selection: 'zetas' });
      goToStep(explorer, 'the-doubt');
      expect(explorer.getState().view.filter).not.toEqual(own);
      setView(explorer, way);
      const { filter, highlight } = explorer.getState().view;
      expect({ filter, highlight }).toEqual({ filter: own, highlight: 'sinaloa-cjng-gulf' });
    }
    // What is asked for on the way out is followed.
    goToStep(explorer, 'fragmentation');
    setView(explorer, { ask: null, filter: SHOW_ALL, highlight: null });
    expect(explorer.getState().view).toEqual(EMPTY_VIEW);
  });

  test('who came by a link to a step sees everything after it', () => {
    const { view } = decodeView('ask=story&ask.step=fragmentation', shipped);
    followView(explorer, view);
    expect(explorer.getState().view.filter).not.toEqual(SHOW_ALL);
    setView(explorer, { ask: null });
    expect(explorer.getState().view).toEqual(EMPTY_VIEW);
  });

  test('removes a step and is at the next one, or at the last', () => {
    removeStep(explorer, 'old-balance');
    expect(told()).toEqual(SIX.slice(1));
    expect(address()).toContain('ask.step=fragmentation');
    removeStep(explorer, 'the-doubt');
    expect(address()).toContain('ask.step=the-bloc');
    for (const id of told()) removeStep(explorer, id);
    expect(explorer.getState().document.network.story).toBeUndefined();
    expect(address()).toMatch(/ask=story(?!&ask.step)/);
    for (const _ of SIX) run(explorer, COMMANDS.undo);
    expect(told()).toEqual(SIX);
  });

  test('moves a step, and undo puts it back', () => {
    moveStep(explorer, 'the-doubt', -1);
    expect(told().slice(-2)).toEqual(['the-doubt', 'the-bloc']);
    run(explorer, COMMANDS.undo);
    expect(told()).toEqual(SIX);
  });
});
