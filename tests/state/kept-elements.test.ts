import { expect, test } from 'vitest';
import { selectScene } from '../../src/state/derived.ts';
import { createExplorer, setView } from '../../src/state/store.ts';
import { smallNetwork } from '../fixtures/small-network.ts';

/** Shapes and lines, by their ids. */
function elements(explorer: ReturnType<typeof createExplorer>) {
  const { nodes, edges } = selectScene(explorer.getState());
  return new Map([...nodes, ...edges].map((one) => [one.id, one]));
}

test('a selection makes anew only what it brings forward or fades, and its end brings the same back', () => {
  const explorer = createExplorer(smallNetwork());
  const before = elements(explorer);
  const [relation] = smallNetwork().relations;
  setView(explorer, { selection: relation?.id ?? null });
  for (const [id, one] of elements(explorer)) {
    const isAsBefore = one.emphasis === 'none' && one.faded === before.get(id)?.faded;
    expect([id, one === before.get(id)]).toEqual([id, isAsBefore]);
  }
  setView(explorer, { selection: null });
  expect([...elements(explorer).values()].every((one) => one === before.get(one.id))).toBe(true);
});

test('a filter takes lines away and leaves alone those that lie where they lay', () => {
  const explorer = createExplorer(smallNetwork());
  const before = elements(explorer);
  const { filter } = explorer.getState().view;
  setView(explorer, { filter: { ...filter, type: ['rivalry'] } });
  const left = [...elements(explorer).values()];
  expect(left.length).toBeLessThan(before.size);
  for (const one of left) {
    const old = before.get(one.id);
    const isMoved = 'lane' in one && old && 'lane' in old && (one.lane !== 0 || old.lane !== 0);
    expect([one.id, one === old]).toEqual([one.id, !isMoved && !one.faded]);
  }
});
