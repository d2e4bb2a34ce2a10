import { describe, expect, test } from 'vitest';
import { foldedName, isSure, proposeMatches } from '../../src/analysis/matching.ts';
import type { Network, Organization } from '../../src/network/records.ts';
import { shippedNetwork } from '../../src/shipped.ts';
import { madeNetwork, madeOrganization as organization } from '../fixtures/made-network.ts';
import { bacrim } from './signed-graphs.ts';

const network = (id: string, organizations: Organization[]): Network => ({
  ...madeNetwork(),
  ...{ id, organizations },
});

test.each([
  ['Cártel de Juárez', 'juarez'],
  ['Juárez Cartel', 'juarez'],
  ['Los Zetas', 'zetas'],
  ['La Línea', 'linea'],
  ['Cártel de los Beltrán Leyva', 'beltran leyva'],
  ['Beltran Leyva organization', 'beltran leyva'],
  ['El Cártel', 'el cartel'],
  ['¡!', ''],
])('%s is compared as “%s”', (name, folded) => {
  expect(foldedName(name)).toBe(folded);
});

describe('proposed matches', () => {
  test('the surest ground counts, and two that fit alike are both shown', () => {
    const a = network('a', [
      organization('one', 'The One'),
      organization('two', 'Two'),
      organization('three', 'Third', 'Three'),
      organization('four', 'Unión Tepito'),
      organization('five', 'Five'),
    ]);
    const b = network('b', [
      organization('one', 'Nobody'),
      organization('uno', 'One'),
      organization('zwei', 'Los Two'),
      organization('dos', 'Cartel Two'),
      organization('drei', 'Drei (Three)'),
      organization('vier', 'La Nueva Unión de Tepito'),
      organization('five-x', 'Five Stars'),
    ]);
    expect(proposeMatches(a, b)).toEqual([
      { a: 'one', b: 'one', ground: 'id', ambiguous: false },
      { a: 'two', b: 'zwei', ground: 'name', ambiguous: true },
      { a: 'two', b: 'dos', ground: 'name', ambiguous: true },
      { a: 'three', b: 'drei', ground: 'alias', ambiguous: false },
      { a: 'four', b: 'vier', ground: 'words', ambiguous: false },
    ]);
  });

  test('a refused match is proposed last, as refused; its organizations are free for others', () => {
    const a = network('a', [organization('p', 'P'), organization('q', 'Q', 'P')]);
    const b = network('b', [organization('x', 'P'), organization('y', 'Q')]);
    const match = (other: string, more = {}) => ({
      organization: 'p',
      network: 'b',
      other,
      ...more,
    });
    const told = (own: Network, other: Network) =>
      proposeMatches(own, other).map((one) => `${one.a} = ${one.b} (${one.ground})`);
    const refusing = { ...a, matches: [match('x', { refused: true })] };
    expect(told(a, b)).toEqual(['p = x (name)', 'q = y (name)']);
    expect(told(refusing, b)).toEqual(['q = y (name)', 'p = x (refused)']);
    expect(proposeMatches(refusing, b).filter(isSure)).toHaveLength(1);
    // What the open network says goes before what the other says of the same two.
    const keeping = { ...b, matches: [{ organization: 'x', network: 'a', other: 'p' }] };
    expect(told(a, keeping)).toEqual(['p = x (kept)', 'q = y (name)']);
    expect(told(refusing, keeping)).toEqual(['q = y (name)', 'p = x (refused)']);
    expect(told({ ...a, matches: [match('y')] }, keeping)).toEqual([
      'p = y (kept)',
      'q = x (alias)',
    ]);
  });

  const told = (a: Network, b: Network) =>
    proposeMatches(a, b).map((one) => `${one.a} = ${one.b} (${one.ground})`);
  const keeping = (own: Network, ...matches: NonNullable<Network['matches']>) => ({
    ...own,
    matches,
  });

  test('what the first says of one of its organizations holds against what the second says of it', () => {
    const a = network('a', [organization('p', 'P'), organization('q', 'Q')]);
    const b = network('b', [organization('x', 'X'), organization('y', 'Y')]);
    const own = { organization: 'p', network: 'b', other: 'x' };
    const others = { organization: 'y', network: 'a', other: 'p' };
    const both = (of: object, other: object) =>
      told(keeping(a, { ...own, ...of }), keeping(b, { ...others, ...other }));
    expect(both({}, {})).toEqual(['p = x (kept)']);
    // A refusal is of those two alone.
    expect(both({ refused: true }, {})).toEqual(['p = y (kept)', 'p = x (refused)']);
    expect(both({}, { refused: true })).toEqual(['p = x (kept)', 'p = y (refused)']);
    expect(both({}, { other: 'q' })).toEqual(['p = x (kept)', 'q = y (kept)']);
    expect(both({}, { organization: 'x', refused: true })).toEqual(['p = x (kept)']);
  });

  test('two of the first that one of the second fits are not sure', () => {
    const a = network('a', [organization('p', 'One'), organization('q', 'The One')]);
    const b = network('b', [organization('x', 'One')]);
    expect(proposeMatches(a, b).map(({ ambiguous }) => ambiguous)).toEqual([true, true]);
    expect(proposeMatches(b, a).map(({ ambiguous }) => ambiguous)).toEqual([true, true]);
  });

  test('a name or a word that more than ten share tells none of them apart', () => {
    const many = (count: number, name: string) =>
      network(
        'b',
        Array.from({ length: count }, (_, i) => organization(`x${i}`, name)),
      );
    const of = (name: string, count: number, others: string) =>
      proposeMatches(network('a', [organization('p', name)]), many(count, others)).length;
    expect([of('Alder', 10, 'Alder'), of('Alder', 11, 'Alder')]).toEqual([10, 0]);
    const [name, others] = ['Alder Birch', 'Old Alder Birch'];
    expect([of(name, 10, others), of(name, 11, others)]).toEqual([10, 0]);
  });

  test('two words or more of a name are those of another, whichever is the longer', () => {
    const one = (name: string) => network('a', [organization('p', name)]);
    const other = (name: string) => network('b', [organization('x', name)]);
    const fits = (a: string, b: string) => proposeMatches(one(a), other(b)).length > 0;
    expect(fits('Alder Birch', 'Birch Old Alder')).toBe(true);
    expect(fits('Birch Old Alder', 'Alder Birch')).toBe(true);
    expect(fits('Alder Birch', 'Birch Alder')).toBe(true);
    expect(fits('Alder', 'Old Alder')).toBe(false);
    expect(fits('Old Alder', 'Alder')).toBe(false);
    expect(fits('Alder Birch', 'Alder Cedar Dogwood')).toBe(false);
  });

  test('the article and BACRIM2020', () => {
    const found = proposeMatches(shippedNetwork(), bacrim());
    expect(found.map(({ a, b, ground }) => `${a} = ${b} (${ground})`)).toEqual([
      'gulf = cartel-del-golfo (kept)',
      'knights-templar = caballeros-templarios (kept)',
      'la-linea = la-linea (id)',
      'beltran-leyva = cartel-de-los-beltran-leyva (name)',
      'juarez = cartel-de-juarez (name)',
      'sinaloa = cartel-de-sinaloa (name)',
      'zetas = los-zetas (name)',
      'cjng = cartel-jalisco-nueva-generacion-cjng (alias)',
      'la-familia-michoacana = la-nueva-familia-michoacana (words)',
    ]);
    const back = proposeMatches(bacrim(), shippedNetwork());
    expect(found.filter((one) => !isSure(one)).map(({ a }) => a)).toEqual([
      'la-familia-michoacana',
    ]);
    expect(back.map(({ a, b }) => [b, a]).sort()).toEqual(found.map(({ a, b }) => [a, b]).sort());
  });
});
