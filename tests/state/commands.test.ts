import { expect, test } from 'vitest';
import { COMMANDS, run } from '../../src/state/commands.ts';
import { addBloc } from '../../src/state/document.ts';
import { blocInHand } from '../../src/state/highlight.ts';
import { createExplorer, setView } from '../../src/state/store.ts';
import { smallNetwork } from '../fixtures/small-network.ts';

/** The small network with a bloc that stands before the author's. */
function explorerWithTwo() {
  const explorer = createExplorer(smallNetwork());
  const members = [{ organization: 'rio-cartel' }];
  const bloc = { name: 'A made one', computedBy: 'by hand', members, evidence: [] };
  const { document, id } = addBloc(explorer.getState().document, bloc);
  explorer.setState({ document });
  const claimed = document.network.blocs.find(({ claimedBy }) => claimedBy !== undefined)?.id;
  expect(document.network.blocs[0]?.id).toBe(id);
  return { explorer, made: id, claimed, view: () => explorer.getState().view };
}

test('without a selection the author’s bloc is highlighted, and a second time not', () => {
  const { explorer, claimed, view } = explorerWithTwo();
  run(explorer, COMMANDS.highlight);
  expect(view()).toMatchObject({ highlight: claimed, selection: claimed });
  run(explorer, COMMANDS.highlight);
  expect(view()).toMatchObject({ highlight: null, selection: null });
});

test('the bloc that is selected goes before the one that is highlighted', () => {
  const { explorer, made, claimed, view } = explorerWithTwo();
  setView(explorer, { highlight: claimed ?? null, selection: made });
  run(explorer, COMMANDS.highlight);
  expect(view()).toMatchObject({ highlight: made, selection: made });
  setView(explorer, { selection: 'rio-cartel' });
  expect(blocInHand(explorer.getState())?.id).toBe(made);
  run(explorer, COMMANDS.highlight);
  expect(view()).toMatchObject({ highlight: null, selection: 'rio-cartel' });
});

test('a bloc that is highlighted while nothing is read is shown, and then not any more', () => {
  const { explorer, claimed = null, view } = explorerWithTwo();
  setView(explorer, { highlight: claimed });
  run(explorer, COMMANDS.highlight);
  expect(view()).toMatchObject({ highlight: claimed, selection: claimed });
  run(explorer, COMMANDS.highlight);
  expect(view()).toMatchObject({ highlight: null, selection: null });
});

test('a highlight that an undo took away is not taken for one that is on', () => {
  const { explorer, made, claimed, view } = explorerWithTwo();
  setView(explorer, { highlight: made, selection: made });
  run(explorer, COMMANDS.undo);
  run(explorer, COMMANDS.highlight);
  expect(view().highlight).toBe(claimed);
});
