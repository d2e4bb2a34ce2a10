import { expect, test } from 'vitest';
import { voicesOf } from '../../../src/network/claims.ts';
import { ORGANIZATIONS_TABLE } from '../../../src/panels/drawer/organizations-table.ts';
import { RELATIONS_TABLE } from '../../../src/panels/drawer/relations-table.ts';
import { shippedNetwork } from '../../../src/shipped.ts';

const network = shippedNetwork();

/** The numbers of an organization's row that are not 0, by the titles of their columns. */
function counted(organization: string): Record<string, string> {
  const row = ORGANIZATIONS_TABLE.rows(network, new Map(), voicesOf(network)).find(
    ({ key }) => key === organization,
  );
  const counts = Object.entries(ORGANIZATIONS_TABLE.columns).flatMap(([id, { title, look }]) => {
    const text = row?.cells[id as keyof typeof row.cells].text ?? '';
    return look === 'number' && text !== '0' ? [[title(), text] as const] : [];
  });
  return Object.fromEntries(counts);
}

test('relations of an organization are counted by their direction', () => {
  expect(counted('cjng')).toEqual({
    Relations: '5',
    'Allied with': '2',
    'Attacked or pursued': '2',
    'Attacked or pursued by': '1',
  });
  expect(counted('gulf')).toEqual({ Relations: '4', 'Allied with': '2', 'Parent of': '2' });
});

test('a row of a relation says what its readers differed on', () => {
  const rows = RELATIONS_TABLE.rows(network, new Map(), voicesOf(network));
  const differed = rows.filter(({ cells }) => cells.differed.text !== '');
  expect(differed.map(({ key, cells }) => [key, cells.differed.text])).toEqual([
    ['sinaloa-target-of-mexican-government', 'a sentence'],
  ]);
});

test('a row of a relation says the same act in its sentence and as its type', () => {
  const row = RELATIONS_TABLE.rows(network, new Map(), voicesOf(network)).find(
    ({ key }) => key === 'mexican-government-target-of-zetas',
  );
  expect(row?.cells.relation.text).toBe('Los Zetas attacked Mexican government');
  expect(row?.cells.type.text).toBe('Attacked or pursued');
});
