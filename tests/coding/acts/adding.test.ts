import { expect, test } from 'vitest';
import {
  addBloc,
  addDispute,
  addSource,
  editBloc,
  editDispute,
  editSource,
} from '../../../src/coding/acts/claims.ts';
import { addEvidence, editEvidence, removeEvidence } from '../../../src/coding/acts/evidence.ts';
import {
  addAlias,
  addAttribute,
  addOrganization,
  editOrganization,
} from '../../../src/coding/acts/organizations.ts';
import { addRelation, editRelation } from '../../../src/coding/acts/relations.ts';
import type { NewRelation } from '../../../src/coding/acts/ties.ts';
import type { Network } from '../../../src/network/records.ts';
import { smallNetwork } from '../../fixtures/small-network.ts';
import { done, quoteOf, refused } from './acting.ts';

const FOUGHT = 'Since then, Cedar Command and the Birch Cartel have fought over the harbour.';
const ALLIED =
  'In the north of the invented coast, the Alder Group is closely allied with the Birch Cartel.';

const tie = (source: string, target: string, what: Partial<NewRelation> = {}): NewRelation => ({
  type: 'rivalry',
  source,
  target,
  basis: 'stated',
  confidence: { level: 'high', reason: 'The verb says it.' },
  hedges: [],
  evidence: [quoteOf(FOUGHT)],
  ...what,
});

const dispute = ({ disputes }: Network, id: string) => disputes.find((one) => one.id === id);
const relation = ({ relations }: Network, id: string) => relations.find((one) => one.id === id);

test('a new organization stands by its id among the others, and its name cannot be empty', () => {
  const { network, id } = done(
    addOrganization(smallNetwork(), { name: 'Cártel Ñ', kind: 'cartel' }),
  );
  expect(id).toBe('cartel-n');
  const ids = network.organizations.map((one) => one.id);
  expect(ids).toEqual([...ids].sort());
  expect(ids).toContain(id);
  const again = done(addOrganization(network, { name: 'Cártel Ñ', kind: 'cartel' }));
  expect(again.id).toBe('cartel-n-2');
  expect(refused(addOrganization(network, { name: '', kind: 'cartel' }))).toEqual([
    { rule: 'F2', code: 'field-empty', field: 'name' },
  ]);
});

test('a spelling is added once', () => {
  const what = { organization: 'rio-cartel', alias: 'Rio' };
  const { network } = done(addAlias(smallNetwork(), what));
  expect(done(addAlias(network, what)).network).toBe(network);
  const rio = network.organizations.find(({ id }) => id === 'rio-cartel');
  expect(rio?.aliases).toEqual(['Rio Cartel', 'Rio']);
});

test('a new relation has the id of its convention and, without direction, its ends in order', () => {
  const { network, id } = done(addRelation(smallNetwork(), tie('rio-cartel', 'cedar-command')));
  expect(id).toBe('cedar-command-rivalry-rio-cartel');
  expect(relation(network, id)).toMatchObject({ source: 'cedar-command', target: 'rio-cartel' });
});

test('what a relation of the pair and type rests on is added to it, and it is not doubled', () => {
  const before = smallNetwork();
  const id = 'alder-group-alliance-birch-cartel';
  const quote = quoteOf(FOUGHT);
  const hedge = { source: 'rowan-2019', selector: quoteOf('Since then').selector };
  const what = tie('birch-cartel', 'alder-group', { type: 'alliance', hedges: [hedge] });
  const made = done(addRelation(before, what));
  const was = relation(before, id);
  expect(made.id).toBe(id);
  expect(made.network.relations).toHaveLength(before.relations.length);
  expect(relation(made.network, id)).toMatchObject({
    strength: was?.strength,
    confidence: was?.confidence,
    hedges: [...(was?.hedges ?? []), hedge],
    evidence: [...(was?.evidence ?? []), quote],
  });
  // The same words a second time are the same evidence.
  expect(done(addRelation(made.network, what)).network).toEqual(made.network);
});

test('a coded relation without a quote, and one of an organization with itself, are refused', () => {
  expect(refused(addRelation(smallNetwork(), tie('alder-group', 'alder-group')))).toEqual([
    { rule: 'F5', code: 'ends-alike', field: 'target' },
  ]);
  const bare = tie('alder-group', 'cedar-command', { evidence: [] });
  expect(refused(addRelation(smallNetwork(), bare))).toEqual([
    { rule: 'F5', code: 'relation-without-evidence', field: 'evidence' },
  ]);
});

test('a relation that changes its type or ends keeps an id that says them, and its disputes', () => {
  const { network, id: disputed } = done(
    addDispute(smallNetwork(), {
      about: 'birch-cartel-rivalry-cedar-command',
      evidence: 0,
      verdict: 'refines',
      claim: 'They had fought before.',
      source: 'thorne-2021',
    }),
  );
  const edited = done(
    editRelation(network, {
      id: 'birch-cartel-rivalry-cedar-command',
      fields: { type: 'alliance', target: 'alder-group' },
    }),
  );
  // The two are allied already: the quote joins those of their alliance, behind them.
  expect(edited.id).toBe('alder-group-alliance-birch-cartel');
  expect(relation(edited.network, 'birch-cartel-rivalry-cedar-command')).toBeUndefined();
  const { evidence = [] } = relation(edited.network, edited.id) ?? {};
  expect(dispute(edited.network, disputed)).toMatchObject({ about: edited.id, evidence: 2 });
  expect(evidence[2]).toEqual(relation(network, 'birch-cartel-rivalry-cedar-command')?.evidence[0]);

  const turned = done(
    editRelation(network, {
      id: 'cedar-command-splinter-of-birch-cartel',
      fields: { source: 'birch-cartel', target: 'cedar-command' },
    }),
  );
  expect(turned.id).toBe('birch-cartel-splinter-of-cedar-command');
});

test('a field of a relation is taken out, and what is no date is refused', () => {
  const id = 'dover-police-target-of-cedar-command';
  const { network } = done(editRelation(smallNetwork(), { id, fields: { when: undefined } }));
  expect(relation(network, id)).not.toHaveProperty('when');
  expect(refused(editRelation(network, { id, fields: { when: 'that spring' } }))).toEqual([
    { rule: 'F2', code: 'not-a-date', field: 'when' },
  ]);
});

test('quotes of relations, blocs and statements are added, changed and taken out', () => {
  const quote = quoteOf(FOUGHT);
  const places = [
    { record: 'northern-bloc' },
    { record: 'alder-group-alliance-rio-cartel' },
    { record: 'alder-group', attribute: 0 },
  ];
  for (const of of places) {
    const { network } = done(addEvidence(smallNetwork(), { ...of, evidence: quote }));
    expect(JSON.stringify(network)).toContain(FOUGHT);
    expect(done(addEvidence(network, { ...of, evidence: quote })).network).toEqual(network);
    const evidence = { ...quote, note: 'Both are meant.' };
    const noted = done(editEvidence(network, { ...of, at: 1, evidence })).network;
    expect(JSON.stringify(noted)).toContain('Both are meant.');
  }
});

test('a dispute moves with the quote that it is about, and goes with it', () => {
  const id = 'alder-group-alliance-birch-cartel';
  const about = { about: id, verdict: 'refines' as const, source: 'thorne-2021' };
  const one = done(addDispute(smallNetwork(), { ...about, claim: 'First.', evidence: 0 }));
  const two = done(addDispute(one.network, { ...about, claim: 'Second.', evidence: 1 }));
  const { network } = done(removeEvidence(two.network, { record: id, at: 0 }));
  const left = network.disputes.filter(({ claim }) => /First|Second/.test(claim));
  expect(left).toMatchObject([{ claim: 'Second.', evidence: 0 }]);
});

test('a statement about an organization takes further evidence for the same', () => {
  const what = {
    organization: 'alder-group',
    name: 'region',
    value: 'the north of the coast',
    evidence: [quoteOf(ALLIED), quoteOf(FOUGHT)],
  };
  const { network } = done(addAttribute(smallNetwork(), what));
  const [alder] = network.organizations;
  expect(alder?.attributes).toHaveLength(1);
  expect(alder?.attributes[0]?.evidence).toHaveLength(2);
  const other = done(addAttribute(network, { ...what, value: 'the coast' })).network;
  expect(other.organizations[0]?.attributes).toHaveLength(2);
});

test('blocs, disputes and sources are added under ids of their own, and changed', () => {
  const bloc = done(
    addBloc(smallNetwork(), {
      name: 'Coast bloc',
      claimedBy: 'thorne-2021',
      members: [{ organization: 'rio-cartel' }],
      evidence: [],
    }),
  );
  expect(bloc.id).toBe('coast-bloc');
  const stranger = [{ organization: 'nobody' }];
  expect(refused(editBloc(bloc.network, { id: bloc.id, fields: { members: stranger } }))).toEqual([
    { rule: 'F4', code: 'reference-to-nothing', field: 'members.0' },
  ]);
  const source = done(addSource(bloc.network, { type: 'book', title: 'The Harbour' }));
  const what = { about: bloc.id, verdict: 'contradicts', claim: 'There is none.' } as const;
  const added = done(addDispute(source.network, { ...what, source: source.id }));
  expect(added.id).toBe('dispute-the-harbour-coast-bloc');
  const fields = { claim: 'There was none.' };
  const edited = done(editDispute(added.network, { id: added.id, fields })).network;
  expect(dispute(edited, added.id)).toMatchObject(fields);
  const titled = done(editSource(edited, { id: source.id, fields: { publisher: 'Press' } }));
  expect(titled.network.sources.map(({ id }) => id)).toEqual([
    'rowan-2019',
    'the-harbour',
    'thorne-2021',
  ]);
});

test('an act about a record that is gone is refused', () => {
  const act = editOrganization(smallNetwork(), { id: 'nobody', fields: { name: 'Nobody' } });
  expect(refused(act)).toEqual([{ rule: 'F4', code: 'reference-to-nothing', field: null }]);
});
