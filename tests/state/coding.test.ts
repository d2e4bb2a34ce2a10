import { beforeEach, expect, test } from 'vitest';
import { addOrganization, editOrganization } from '../../src/coding/acts/organizations.ts';
import { addRelation } from '../../src/coding/acts/relations.ts';
import { remove } from '../../src/coding/acts/removing.ts';
import { drawnOrganizations } from '../../src/network/drawn-organizations.ts';
import { wordsKey } from '../../src/network/quotes.ts';
import { canCode } from '../../src/state/can-code.ts';
import { code } from '../../src/state/coding.ts';
import { pin } from '../../src/state/document.ts';
import { spokenOf } from '../../src/state/spoken.ts';
import {
  createExplorer,
  type Explorer,
  setDocument,
  setTransient,
  setView,
} from '../../src/state/store.ts';
import { undoStep } from '../../src/state/undoing.ts';
import { loadWords } from '../../src/words/words.ts';
import { quoteOf, TEXT } from '../coding/acts/acting.ts';
import { smallNetwork } from '../fixtures/small-network.ts';

let explorer: Explorer;
const state = () => explorer.getState();
const draftOf = (isElsewhere: boolean) => {
  const { document } = state();
  explorer.setState({ document: { ...document, isDraft: true, isElsewhere } });
};

beforeEach(async () => {
  await loadWords('base');
  explorer = createExplorer(smallNetwork());
  draftOf(false);
});

test('an act is one step, which undo takes back and says', () => {
  const before = state().document.network;
  code(explorer, (network) => addOrganization(network, { name: 'Elm', kind: 'cartel' }));
  expect(state().document.history.past.map(({ name }) => name)).toEqual([
    { code: 'added', params: { record: 'elm' } },
  ]);
  const done = state();
  void undoStep(explorer);
  expect(state().document.network).toEqual(before);
  expect(spokenOf(state(), done)).toBe('Undone: “Elm” added.');
});

test('nothing changes where a rule refuses the act, or another tab has the draft', () => {
  const before = state().document;
  const fields = { name: '' };
  const refused = code(explorer, (now) => editOrganization(now, { id: 'rio-cartel', fields }));
  expect(refused.ok).toBe(false);
  expect(state().document).toBe(before);
  draftOf(true);
  expect(canCode(state())).toBe(false);
  const { network } = state().document;
  code(explorer, (now) => addOrganization(now, { name: 'Elm', kind: 'cartel' }));
  setDocument(explorer, (document) => pin(document, [{ organization: 'elm', x: 1, y: 1 }]));
  expect(state().document.network).toBe(network);
});

test('a new organization stands beside those it is tied to, and no other moves', () => {
  code(explorer, (network) => addOrganization(network, { name: 'Elm', kind: 'cartel' }));
  code(explorer, (network) =>
    addRelation(network, {
      type: 'alliance',
      source: 'elm',
      target: 'rio-cartel',
      basis: 'stated',
      confidence: { level: 'high', reason: 'Said so.' },
      hedges: [],
      evidence: [quoteOf('split from it')],
    }),
  );
  const { network } = state().document;
  const positions = network.layout?.positions ?? [];
  const placed = positions.map(({ organization }) => organization);
  for (const { id } of drawnOrganizations(network)) expect(placed).toContain(id);
  for (const one of smallNetwork().layout?.positions ?? []) expect(positions).toContainEqual(one);
  for (const [i, one] of positions.entries())
    for (const other of positions.slice(i + 1))
      expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(50);
});

test('a new quote is checked against the text at hand, and what is known of others stays', () => {
  const known = new Map([['known', { state: 'changed', nearest: null } as const]]);
  setTransient(explorer, { texts: new Map([['rowan-2019', TEXT]]), checks: known });
  const quote = quoteOf('split from it after a quarrel');
  code(explorer, (network) =>
    addRelation(network, {
      type: 'rivalry',
      source: 'alder-group',
      target: 'cedar-command',
      basis: 'implied',
      confidence: { level: 'low', reason: 'A guess.' },
      hedges: [],
      evidence: [quote],
    }),
  );
  const { checks } = state().transient;
  expect(checks.get(wordsKey(quote))).toMatchObject({ state: 'verified' });
  expect(checks.get('known')).toEqual({ state: 'changed', nearest: null });
});

test('where the selected record is gone, nothing is selected', () => {
  setView(explorer, { selection: 'alder-group-alliance-rio-cartel' });
  code(explorer, (network) => remove(network, 'rio-cartel'));
  expect(state().view.selection).toBeNull();
});
