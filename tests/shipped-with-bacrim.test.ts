import { expect, test } from 'vitest';
import { matchNetworks } from '../src/analysis/matched-networks.ts';
import { crossCheck } from '../src/network/checks.ts';
import { voicesOf } from '../src/network/claims.ts';
import { drawnOrganizations } from '../src/network/drawn-organizations.ts';
import { FRAME_IDS } from '../src/network/frames.ts';
import { layoutIn } from '../src/network/layouts.ts';
import { bacrimNetwork } from '../src/shipped-bacrim.ts';
import { mexicoNetwork } from '../src/shipped-mexico.ts';
import { mexicoWithBacrim } from '../src/shipped-with-bacrim.ts';

const network = mexicoWithBacrim();

test('it has the seven sources and BACRIM2020 whole, joined by what was decided and nothing else', () => {
  const [mexico, bacrim] = [mexicoNetwork(), bacrimNetwork()];
  const { members = [], same = [] } = network.joined ?? {};
  expect(members).toHaveLength(8);
  for (const one of [...(mexico.joined?.members ?? []), bacrim])
    expect(members).toContainEqual(one);
  // No name that fits is left to be decided, and none was taken that nobody decided.
  const { rows } = matchNetworks([mexico, bacrim], { accepted: [], refused: [] });
  expect(rows.flatMap(({ others }) => others.filter((one) => !one.isRefused))).toEqual([]);
  expect(new Set(rows.flatMap(({ grounds }) => grounds))).toEqual(new Set(['kept']));
  const one = rows.filter((row) => row.one.length > 1).length;
  expect(network.organizations).toHaveLength(
    mexico.organizations.length + bacrim.organizations.length - one,
  );
  expect(same.some(({ other, organization }) => [other, organization].includes('rojos'))).toBe(
    false,
  );
});

test('it keeps the rules, and what it shows of itself names only what is there', () => {
  expect(crossCheck(network, String)).toEqual([]);
  const known = (id: string) => network.organizations.find((one) => one.id === id);
  expect(known('cartel-del-golfo')?.name).toBe('Gulf Cartel');
  expect(known('los-zetas')?.kind).toBe('cartel');
});

test('everybody has a place, on wide and on narrow screens', () => {
  const drawn = drawnOrganizations(network).map(({ id }) => id);
  for (const frame of FRAME_IDS) {
    const layout = layoutIn(network, frame);
    expect(layout?.frame).toBe(frame);
    const placed = new Set(layout?.positions.map(({ organization }) => organization));
    expect(drawn.filter((id) => !placed.has(id))).toEqual([]);
    expect(placed.size).toBe(layout?.positions.length);
  }
});

test('the article has Sinaloa and CJNG allied, and BACRIM2020 is one of those who say otherwise', () => {
  const names = new Map(network.organizations.map(({ id, name }) => [id, name]));
  const between = network.relations.filter(({ source, target }) =>
    [source, target].every((id) => ['CJNG', 'Sinaloa Cartel'].includes(names.get(id) ?? '')),
  );
  const rivalry = between.find(({ type }) => type === 'rivalry');
  const saying = rivalry?.evidence.map(({ judged }) => judged?.network);
  expect(saying).toEqual(expect.arrayContaining(['bacrim-2020', 'ucdp-ged-mexico']));
  const alliance = between.find(({ type }) => type === 'alliance');
  expect(alliance?.evidence.map(({ judged }) => judged?.network ?? 'ellis-2016')).toContain(
    'ellis-2016',
  );
  expect(voicesOf(network).get(alliance?.id ?? '')?.consensus).toBe('contested');
});
