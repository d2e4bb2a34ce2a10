import { expect, test } from 'vitest';
import { checkEdit } from '../../src/network/check-edit.ts';
import { drawnOrganizations } from '../../src/network/drawn-organizations.ts';
import { sayEach } from '../../src/network/ends.ts';
import { evidenceOf } from '../../src/network/quoted-evidence.ts';
import { countEvidence } from '../../src/network/quotes.ts';
import type { Network } from '../../src/network/records.ts';
import { smallNetwork } from '../fixtures/small-network.ts';

const network = smallNetwork();
const [first, ...others] = network.organizations;
if (!first) throw new Error('the fixture has organizations');
const faults = (after: object) =>
  checkEdit(network, { ...network, ...after } as Network).map(({ code }) => code);

test('an edit is checked in what it touched, against the schema and then against the rules', () => {
  expect(faults({})).toEqual([]);
  expect(faults({ organizations: [{ ...first, name: '' }, ...others] })).toEqual(['field-empty']);
  expect(faults({ layout: { ...network.layout, method: 3 } })).toEqual(['wrong-value']);
  const [relation, ...relations] = network.relations;
  expect(faults({ relations: [{ ...relation, target: 'nobody' }, ...relations] })).toContain(
    'reference-to-nothing',
  );
});

test('what it did not touch is not read again', () => {
  const broken = { ...network, organizations: [{ ...first, name: '' }, ...others] };
  expect(checkEdit(broken, { ...broken, title: 'Renamed' })).toEqual([]);
  const unsound = { ...network, layout: { ...network.layout, method: 3 } } as unknown as Network;
  const codes = checkEdit(unsound, { ...unsound, title: 'Renamed' }).map(({ code }) => code);
  expect(codes).not.toContain('wrong-value');
});

test('who is only the parent of another, and in no relation, is not drawn', () => {
  const organizations = [
    { id: 'a' },
    { id: 'b', parent: 'a' },
    { id: 'c', parent: 'b' },
    { id: 'd', parent: 'c' },
  ];
  const drawn = (...relations: { source: string; target: string }[]) =>
    drawnOrganizations({ organizations, relations }).map(({ id }) => id);
  expect(drawn()).toEqual(['d']);
  expect(drawn({ source: 'a', target: 'c' })).toEqual(['a', 'c', 'd']);
});

test('of a relation is said what its two ends are, of one without them nothing', () => {
  const said = (organizations: Network['organizations']) => [
    ...sayEach({ ...network, organizations }, ({ type }, a, b) => `${a.id} ${type} ${b.id}`),
  ];
  expect(said(network.organizations)).toEqual(
    network.relations.map(({ id, type, source, target }) => [id, `${source} ${type} ${target}`]),
  );
  const left = network.relations.filter(
    ({ source, target }) => source !== first.id && target !== first.id,
  );
  expect(said(others).map(([id]) => id)).toEqual(left.map(({ id }) => id));
});

test('what is quoted for a record is that of a relation, a bloc or the attributes of an organization', () => {
  for (const { id, evidence } of [...network.relations, ...network.blocs])
    expect(evidenceOf(network, id)).toBe(evidence);
  for (const { id, attributes } of network.organizations)
    expect(evidenceOf(network, id)).toEqual(attributes.flatMap(({ evidence }) => evidence));
  expect(evidenceOf(network, 'nothing')).toEqual([]);
});

test('quotes and rows are counted each by themselves', () => {
  const [quote] = network.relations.flatMap(({ evidence }) => evidence);
  if (!quote) throw new Error('the fixture has quotes');
  const conformsTo = 'http://tools.ietf.org/rfc/rfc7111' as const;
  const row = {
    ...quote,
    selector: [{ type: 'FragmentSelector' as const, conformsTo, value: 'row=1' }],
  };
  expect(countEvidence([quote, row, row])).toEqual({ quotes: 1, rows: 2 });
});
