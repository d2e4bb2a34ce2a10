import { describe, expect, test } from 'vitest';
import { parseNetwork } from '../../src/network/read-network.ts';
import {
  addBloc,
  inFrame,
  isRemovable,
  openDocument,
  pin,
  place,
  removeBloc,
  resetPositions,
} from '../../src/state/document.ts';
import { redo, undo } from '../../src/state/history.ts';
import { smallNetwork } from '../fixtures/small-network.ts';

const opened = openDocument(smallNetwork());
const dragged = pin(opened, [{ organization: 'rio-cartel', x: 7, y: 8 }]);
const at = ({ network }: typeof opened, id: string) =>
  network.layout?.positions.find(({ organization }) => organization === id);

describe('positions', () => {
  test('a dragged organization is pinned where it was dropped, and nothing else moves', () => {
    expect(at(dragged, 'rio-cartel')).toEqual({
      organization: 'rio-cartel',
      x: 7,
      y: 8,
      pinned: true,
    });
    expect(at(dragged, 'birch-cartel')).toEqual(at(opened, 'birch-cartel'));
  });
  test('a layout moves all but what is pinned', () => {
    const computed = new Map(
      opened.network.organizations.map(({ id }) => [id, { x: 100, y: 200 }] as const),
    );
    const laidOut = place(dragged, computed, { method: 'annealed', seed: 3 });
    expect(at(laidOut, 'rio-cartel')).toMatchObject({ x: 7, y: 8 });
    expect(at(laidOut, 'birch-cartel')).toMatchObject({ x: 100, y: 200 });
    expect(laidOut.network.layout).toMatchObject({ method: 'annealed', seed: 3 });
  });
  test('a reset brings back every position with which the network was opened', () => {
    const reset = resetPositions(dragged);
    expect(reset.network.layout).toEqual(opened.network.layout);
  });
  test('are those of the layout for the frame, until the reader moves something', () => {
    const { layout, ...bare } = smallNetwork();
    const positions = layout?.positions ?? [];
    const made = { method: 'by hand', seed: 0, positions };
    const turned = positions.map(({ organization, x, y }) => ({ organization, x: y, y: x }));
    const network = {
      ...bare,
      layout: { ...made, frame: 'landscape' as const },
      layouts: [{ ...made, frame: 'portrait' as const, positions: turned }],
    };
    const upright = inFrame(openDocument(network), 'portrait');
    expect(upright.history.past).toEqual([]);
    const moved = pin(upright, [{ organization: 'rio-cartel', x: 1, y: 2 }]);
    expect(moved.network.layout?.frame).toBeUndefined();
    const others = (list: readonly { readonly organization: string }[] = []) =>
      list.filter(({ organization }) => organization !== 'rio-cartel');
    expect(others(moved.network.layout?.positions)).toEqual(others(turned));
    expect(undo(moved).network).toEqual(network);
    expect(resetPositions(moved).network).toEqual(network);
  });
  test('a network without a layout gets one', () => {
    const { layout: _, ...bare } = smallNetwork();
    const moved = pin(openDocument(bare), [{ organization: 'rio-cartel', x: 1, y: 2 }]);
    expect(moved.network.layout?.positions).toHaveLength(1);
  });
});

describe('blocs', () => {
  const bloc = (name: string) => ({
    name,
    computedBy: 'by hand',
    members: [{ organization: 'rio-cartel' }],
    evidence: [],
  });
  const [claimed] = opened.network.blocs;
  const ids = ({ network }: typeof opened) => network.blocs.map(({ id }) => id);

  test('a new one is a record that the network is sound with, and one step back undoes it', () => {
    const { document, id } = addBloc(opened, bloc('A bloc, by hand'));
    expect(id).toBe('a-bloc-by-hand');
    expect(document.network.blocs[0]).toEqual({ id, ...bloc('A bloc, by hand') });
    expect(parseNetwork(JSON.stringify(document.network), 'made.json')).toMatchObject({ ok: true });
    expect(undo(document).network).toEqual(opened.network);
    expect(redo(undo(document)).network).toEqual(document.network);
  });
  test('ids are nobody else’s, whatever the name', () => {
    const first = addBloc(opened, bloc('Río Cartel'));
    const second = addBloc(first.document, bloc('__proto__'));
    const third = addBloc(second.document, bloc('集团'));
    expect([first.id, second.id, third.id]).toEqual(['rio-cartel-2', 'proto', 'bloc']);
    expect(ids(third.document)).toEqual([...ids(third.document)].sort());
  });
  test('one that nobody claims and nothing speaks of can be removed, and is back on undo', () => {
    const { document, id } = addBloc(opened, bloc('Mine'));
    const removed = removeBloc(document, id);
    expect(ids(removed)).toEqual(ids(opened));
    expect(undo(removed).network).toEqual(document.network);
    const dispute = { id: 'd', about: id, verdict: 'refines' as const, claim: 'No.', source: 's' };
    const disputed = { ...document.network, disputes: [dispute] };
    expect(isRemovable(disputed, id)).toBe(false);
    const told = {
      ...document.network,
      story: [{ id: 's', text: 'x', highlight: id, evidence: [] }],
    };
    expect(isRemovable(told, id)).toBe(false);
  });
  test('an author’s claim stays', () => {
    expect(claimed?.claimedBy).toBeDefined();
    expect(removeBloc(opened, claimed?.id ?? '')).toBe(opened);
  });
});

describe('history', () => {
  test('undo takes the last step back, redo makes it again', () => {
    const back = undo(dragged);
    expect(back.network).toEqual(opened.network);
    expect(redo(back).network).toEqual(dragged.network);
  });
  test('without a past or a future nothing changes', () => {
    expect(undo(opened)).toEqual({ network: opened.network, history: opened.history });
    expect(redo(opened)).toEqual({ network: opened.network, history: opened.history });
  });
  test('a new step ends the future', () => {
    const other = pin({ ...opened, ...undo(dragged) }, [
      { organization: 'birch-cartel', x: 0, y: 0 },
    ]);
    expect(other.history.future).toEqual([]);
  });
  test('what changes nothing is no step', () => {
    expect(resetPositions(opened).history.past).toEqual([]);
  });
});
