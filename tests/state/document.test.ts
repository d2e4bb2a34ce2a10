import { describe, expect, test } from 'vitest';
import { openDocument, pin, place, resetPositions } from '../../src/state/document.ts';
import { redo, undo } from '../../src/state/history.ts';
import { smallNetwork } from '../fixtures/small-network.ts';

const opened = openDocument(smallNetwork());
const dragged = pin(opened, 'Move', [{ organization: 'rio-cartel', x: 7, y: 8 }]);
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
    const laidOut = place(dragged, 'Re-layout', computed);
    expect(at(laidOut, 'rio-cartel')).toMatchObject({ x: 7, y: 8 });
    expect(at(laidOut, 'birch-cartel')).toMatchObject({ x: 100, y: 200 });
  });
  test('a reset brings back every position with which the network was opened', () => {
    const reset = resetPositions(dragged, 'Reset');
    expect(reset.network.layout).toEqual(opened.network.layout);
  });
  test('a network without a layout gets one', () => {
    const { layout: _, ...bare } = smallNetwork();
    const moved = pin(openDocument(bare), 'Move', [{ organization: 'rio-cartel', x: 1, y: 2 }]);
    expect(moved.network.layout?.positions).toHaveLength(1);
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
    const other = pin({ ...opened, ...undo(dragged) }, 'Move', [
      { organization: 'birch-cartel', x: 0, y: 0 },
    ]);
    expect(other.history.future).toEqual([]);
  });
  test('what changes nothing is no step', () => {
    expect(resetPositions(opened, 'Reset').history.past).toEqual([]);
  });
});
