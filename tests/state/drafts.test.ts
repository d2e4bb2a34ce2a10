import { beforeEach, expect, test } from 'vitest';
import { openShipped } from '../../src/state/companion.ts';
import { beginDraft, editCopy } from '../../src/state/drafts.ts';
import { publicationOf } from '../../src/state/share.ts';
import { createExplorer, type Explorer, setTransient, setView } from '../../src/state/store.ts';
import { undoStep } from '../../src/state/undoing.ts';
import { loadWords } from '../../src/words/words.ts';
import { smallNetwork } from '../fixtures/small-network.ts';

let explorer: Explorer;
const state = () => explorer.getState();

beforeEach(async () => {
  await loadWords('base');
  explorer = createExplorer(smallNetwork());
});

test('a copy says what it is of and keeps what is looked at, and nothing of that changes; leaving it leads back', async () => {
  const { shipped } = state();
  const beside = [{ is: 'open', key: 'other', network: smallNetwork(), types: [] }] as const;
  setTransient(explorer, { beside });
  setView(explorer, {
    selection: 'rio-cartel',
    ask: { id: 'readings', options: { with: 'other' } },
  });
  const { view } = state();
  await editCopy(explorer);
  const { network, isDraft, isElsewhere } = state().document;
  expect({ isDraft, isElsewhere }).toEqual({ isDraft: true, isElsewhere: false });
  expect(network).toMatchObject({
    id: 'small-copy',
    title: 'Alliances on an invented coast (copy)',
    basedOn: { network: 'small', title: 'Alliances on an invented coast' },
  });
  expect(network.relations).toBe(shipped.relations);
  expect(state().view).toEqual(view);
  expect(state().transient.beside).toEqual(beside);
  // It is nowhere but in this browser, so no citation says where others find it.
  const { version, addressOf } = publicationOf(state(), 'https://example.org/');
  expect([version, addressOf(null)]).toEqual([null, null]);
  await openShipped(explorer);
  expect(state().document.network).toBe(shipped);
  expect(state().document.isDraft).toBe(false);
});

test('a draft that another took the place of is one still when it is gone back to', async () => {
  await beginDraft(explorer, { ...smallNetwork(), title: 'First' });
  const { id } = state().document;
  await beginDraft(explorer, { ...smallNetwork(), title: 'Second' });
  expect(state().document.id).not.toBe(id);
  await undoStep(explorer);
  expect(state().document.network.title).toBe('First');
  expect(state().document).toMatchObject({ id, isDraft: true });
});
