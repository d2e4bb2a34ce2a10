import { beforeEach, expect, test } from 'vitest';
import { shippedNetwork } from '../../src/shipped.ts';
import { selectScene } from '../../src/state/derived.ts';
import { pin } from '../../src/state/document.ts';
import { stepOut } from '../../src/state/step-out.ts';
import { createExplorer, type Explorer, setDocument, setView } from '../../src/state/store.ts';
import { undoStep } from '../../src/state/undoing.ts';
import {
  comeToPicture,
  endWalk,
  leavePicture,
  selectFocused,
  selectWalk,
  walkByKey,
} from '../../src/state/walking.ts';

let explorer: Explorer;
beforeEach(() => {
  explorer = createExplorer(shippedNetwork());
});

const press = (key: string, shiftKey = false) => walkByKey(explorer, { key, shiftKey });
const focused = () => selectFocused(explorer.getState());
const view = () => explorer.getState().view;

test('the focus is not the selection: arrows change nothing that is read', () => {
  setView(explorer, { selection: 'cjng' });
  comeToPicture(explorer);
  expect(focused()).toBe('cjng');
  press('ArrowUp');
  expect(focused()).not.toBe('cjng');
  expect(view().selection).toBe('cjng');
  press(' ');
  expect(view().selection).toBe(focused());
});

test('after a tap the first key goes on from what was tapped, and begins where nothing was', () => {
  endWalk(explorer);
  expect(focused()).toBeNull();
  press('ArrowUp');
  const first = focused();
  expect(first).not.toBeNull();
  setView(explorer, { selection: first });
  endWalk(explorer);
  press('ArrowUp');
  expect(focused()).not.toBe(first);
  press('Backspace');
  expect(focused()).toBe(first);
});

test('Enter opens a relation to be read, whose heading is to have the focus', () => {
  setView(explorer, { selection: 'cjng' });
  comeToPicture(explorer);
  press('Enter');
  const relation = focused();
  expect(view().selection).toBe('cjng');
  press('Enter');
  expect(view().selection).toBe(relation);
  expect(explorer.getState().transient.toHeading).toBe(true);
});

test('the walk is where it was when the focus comes back, without a ring meanwhile', () => {
  comeToPicture(explorer);
  press('ArrowDown');
  const before = focused();
  leavePicture(explorer);
  expect(focused()).toBeNull();
  comeToPicture(explorer);
  expect(focused()).toBe(before);
});

test('Tab, letters and digits are no keys of the picture', () => {
  comeToPicture(explorer);
  for (const key of ['Tab', 'b', '+', '/', 'Escape']) expect(press(key)).toBe(false);
  for (const key of ['ArrowUp', 'Enter', 'Home', 'Backspace']) expect(press(key)).toBe(true);
});

test('one level out each time, from the innermost to the outermost, never more', () => {
  const bloc = explorer.getState().document.network.blocs[0]?.id ?? null;
  setView(explorer, { ask: { id: 'questions', options: { question: 'attacks', pick: 'x' } } });
  setView(explorer, { selection: 'cjng', highlight: bloc });
  comeToPicture(explorer);
  press('Enter');
  const levels = () => ({
    inside: selectWalk(explorer.getState())?.isInside ?? false,
    walk: selectWalk(explorer.getState()) !== null,
    selection: view().selection !== null,
    pick: Boolean(view().ask?.options.pick),
    highlight: view().highlight !== null,
    ask: view().ask !== null,
  });
  const counts = [levels()];
  for (let i = 0; i < 7; i++) {
    stepOut(explorer);
    counts.push(levels());
  }
  const on = counts.map((level) => Object.keys(level).filter((name) => level[name as 'walk']));
  expect(on).toEqual([
    ['inside', 'walk', 'selection', 'pick', 'highlight', 'ask'],
    ['walk', 'selection', 'pick', 'highlight', 'ask'],
    ['selection', 'pick', 'highlight', 'ask'],
    ['pick', 'highlight', 'ask'],
    ['highlight', 'ask'],
    ['ask'],
    [],
    [],
  ]);
});

test('outside of the picture the walk is no level', () => {
  setView(explorer, { selection: 'cjng' });
  comeToPicture(explorer);
  press('Enter');
  leavePicture(explorer);
  stepOut(explorer);
  expect(view().selection).toBeNull();
  expect(selectWalk(explorer.getState())?.isInside).toBe(true);
});

test('Shift and arrows move what is focused; steps in a row are undone at once', () => {
  setView(explorer, { selection: 'cjng' });
  comeToPicture(explorer);
  const place = (id: string) => {
    const node = selectScene(explorer.getState()).nodes.find((one) => one.id === id);
    return node && { x: node.x, y: node.y, pinned: node.pinned };
  };
  const before = place('cjng');
  if (!before) throw new Error('CJNG is not on the picture.');
  press('ArrowRight', true);
  press('ArrowRight', true);
  press('ArrowUp', true);
  expect(place('cjng')).toEqual({ x: before.x + 40, y: before.y - 20, pinned: true });
  expect(focused()).toBe('cjng');
  expect(explorer.getState().document.history.past).toHaveLength(1);
  expect(explorer.getState().transient.moved).toMatchObject({ direction: 'up', steps: 1 });

  // Another change between them ends the row.
  setDocument(explorer, (document) => pin(document, [{ organization: 'gulf', x: 1, y: 2 }]));
  press('ArrowLeft', true);
  expect(explorer.getState().document.history.past).toHaveLength(3);
  for (let i = 0; i < 3; i++) undoStep(explorer);
  expect(place('cjng')).toEqual(before);
});

test('what is in no document does not move', () => {
  const { document } = explorer.getState();
  setView(explorer, { selection: 'nobody' });
  press('Enter', true);
  expect(explorer.getState().document).toBe(document);
});
