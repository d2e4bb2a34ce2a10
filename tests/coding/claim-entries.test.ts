import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import {
  BLOC,
  type BlocEntry,
  type ClaimForm,
  DISPUTE,
  STATEMENT,
} from '../../src/coding/entries/claim-entries.ts';
import { placeOf } from '../../src/coding/entries/places.ts';
import type { Marked } from '../../src/coding/entries/quoted.ts';
import { readSourceText } from '../../src/evidence/source-text.ts';
import { verifyNetwork } from '../../src/evidence/verify.ts';
import { smallNetwork } from '../fixtures/small-network.ts';

const SOURCE = 'rowan-2019';
const bytes = readFileSync(new URL('../fixtures/networks/small.txt', import.meta.url));
const text = await readSourceText(new Uint8Array(bytes));
const network = smallNetwork();
const marked = (words: string): Marked => {
  const start = text.text.indexOf(words);
  return { source: SOURCE, text, quote: { start, end: start + words.length } };
};
const QUOTE = marked(
  'Since then, Cedar Command and the Birch Cartel have fought over the harbour.',
);
const blank: BlocEntry = {
  bloc: '',
  name: 'Those of the harbour',
  members: ['cedar-command', 'birch-cartel'],
  strengths: { 'birch-cartel': ' looser ' },
  hedges: [],
  note: '',
  quoteNote: '',
};

test('a statement is said of its organization with its quote; the same one again gets a further quote', () => {
  const entry = { organization: 'birch-cartel', name: ' place ', value: 'harbour', quoteNote: '' };
  const first = STATEMENT.enter(network, entry, QUOTE);
  const again = first?.ok
    ? STATEMENT.enter(first.value.network, entry, marked('the harbour'))
    : null;
  if (!again?.ok) throw new Error('it was refused');
  const said = again.value.network.organizations
    .find(({ id }) => id === 'birch-cartel')
    ?.attributes.find(({ name }) => name === 'place');
  expect(said?.evidence).toHaveLength(2);
  const states = [...verifyNetwork(again.value.network, new Map([[SOURCE, text]])).values()];
  expect(new Set(states.map(({ state }) => state))).toEqual(new Set(['verified']));
});

test('a bloc is its source’s claim, with members in order and graded where the words grade them', () => {
  const made = BLOC.enter(network, blank, QUOTE);
  const bloc = made?.ok && made.value.network.blocs.find(({ id }) => id === made.value.id);
  expect(bloc).toMatchObject({
    claimedBy: SOURCE,
    members: [
      { organization: 'birch-cartel', strength: 'looser' },
      { organization: 'cedar-command' },
    ],
  });
});

test('a recorded bloc gets the quote and its words of caution, and keeps the rest', () => {
  const first = BLOC.enter(network, blank, QUOTE);
  if (!first?.ok) throw new Error('it was refused');
  const more = marked('the Rio Cartel may be working with the Alder Group');
  const may = marked('may be').quote;
  const added = BLOC.enter(
    first.value.network,
    { ...blank, bloc: first.value.id, name: '', members: [], hedges: [may] },
    more,
  );
  if (!added?.ok) throw new Error('it was refused');
  const bloc = added.value.network.blocs.find(({ id }) => id === first.value.id);
  expect(bloc?.evidence).toHaveLength(2);
  expect(bloc?.hedges).toHaveLength(1);
  expect(bloc?.name).toBe('Those of the harbour');
});

test('a dispute names its record, and the one quote where one is meant', () => {
  const about = 'birch-cartel-rivalry-cedar-command';
  const entry = { about, verdict: 'refines', claim: ' Only once. ', locator: '¶ 2' } as const;
  const whole = DISPUTE.enter(network, { ...entry, quote: null }, QUOTE);
  const one = whole?.ok ? DISPUTE.enter(whole.value.network, { ...entry, quote: 0 }, QUOTE) : null;
  if (!one?.ok) throw new Error('it was refused');
  const own = one.value.network.disputes.filter(({ claim }) => claim === 'Only once.');
  expect(own.map(({ evidence }) => evidence)).toEqual([undefined, 0]);
});

test('an entry that lacks something is tried as far as it goes, and says what it lacks', () => {
  const statement = { organization: 'birch-cartel', name: ' ', value: '', quoteNote: '' };
  expect(STATEMENT.enter(network, statement, QUOTE)?.ok).toBe(true);
  expect(STATEMENT.lackingIn(statement)).toEqual(['name', 'value']);
  const nobody = { ...statement, organization: '' };
  expect(STATEMENT.enter(network, nobody, QUOTE)).toBeNull();
  expect(STATEMENT.lackingIn(nobody)).toContain('organization');
  const unnamed = { ...blank, name: '', members: ['cedar-command'] };
  expect(BLOC.enter(network, unnamed, QUOTE)?.ok).toBe(true);
  expect(BLOC.lackingIn(unnamed)).toEqual(['blocName', 'members']);
  expect(BLOC.lackingIn({ ...unnamed, bloc: 'recorded' })).toEqual([]);
  const dispute = { about: '', quote: null, verdict: 'refines', claim: '', locator: '' } as const;
  expect(DISPUTE.enter(network, dispute, QUOTE)).toBeNull();
  expect(DISPUTE.lackingIn(dispute)).toEqual(['record', 'claim']);
});

/** The fields of a form that the rules speak at. */
function spokenAt<Entry>({ enter, places }: ClaimForm<Entry>, entry: Entry) {
  const outcome = enter(network, entry, QUOTE);
  return outcome?.ok ? [] : outcome?.problems.map((problem) => placeOf(problem, places));
}

test('what a rule says stands at the field that it is about, while other fields are still empty', () => {
  const statement = { organization: 'gone', name: '', value: '', quoteNote: '' };
  expect(spokenAt(STATEMENT, statement)).toEqual(['organization']);
  const members = ['cedar-command', 'gone'];
  expect(spokenAt(BLOC, { ...blank, name: '', members })).toEqual(['members']);
  const dispute = { quote: null, verdict: 'refines', claim: '', locator: '' } as const;
  expect(spokenAt(DISPUTE, { ...dispute, about: 'gone' })).toEqual(['about']);
  const about = 'birch-cartel-rivalry-cedar-command';
  expect(spokenAt(DISPUTE, { ...dispute, about, quote: 7 })).toEqual(['quote']);
});
