import { expect, test } from 'vitest';
import { writeMatrix } from '../../../../src/exchange/formats/matrix/matrix-writer.ts';
import { importFiles } from '../../../../src/exchange/opening/import.ts';
import { NO_CHOICES } from '../../../../src/exchange/opening/import-result.ts';
import type { Network } from '../../../../src/network/records.ts';
import { relationType } from '../../../../src/network/relation-types.ts';
import { shippedNetwork } from '../../../../src/shipped.ts';
import { smallNetwork } from '../../../fixtures/small-network.ts';

const rowsOf = (network: Network) =>
  writeMatrix(network)
    .slice(1)
    .trimEnd()
    .split('\r\n')
    .map((line) => line.split(','));

function between(types: readonly string[]): Network {
  const { organizations, relations, ...rest } = smallNetwork();
  const [relation] = relations;
  const [a, b] = organizations.map(({ id }) => id);
  if (!relation || a === undefined || b === undefined) throw new Error('too small');
  const made = types.map((type) => ({ ...relation, type, source: a, target: b }));
  return { ...rest, organizations, relations: made as unknown as Network['relations'] };
}

test('an alliance is 1 and a rivalry −1 in both halves, both are an empty cell, and no tie is 0', () => {
  const corner = (types: readonly string[]) => {
    const [, first, second] = rowsOf(between(types));
    return [first?.[1], first?.[2], second?.[1]];
  };
  expect(corner(['alliance'])).toEqual(['0', '1', '1']);
  expect(corner(['rivalry', 'rivalry'])).toEqual(['0', '-1', '-1']);
  expect(corner(['alliance', 'rivalry', 'alliance'])).toEqual(['0', '', '']);
  expect(corner(['rivalry', 'target-of'])).toEqual(['0', '-1', '-1']);
  expect(corner([])).toEqual(['0', '0', '0']);
});

test('where nothing has a sign, any relation is 1, in its direction', () => {
  const [, first, second] = rowsOf(between(['splinter-of']));
  expect([first?.[2], second?.[1]]).toEqual(['1', '0']);
});

test('it opens here as the same alliances and rivalries between the same organizations', () => {
  const network = shippedNetwork();
  const bytes = new TextEncoder().encode(writeMatrix(network));
  const result = importFiles([{ name: 'network.matrix.csv', bytes }], NO_CHOICES);
  if (!result.ok) throw new Error('not opened');
  const { organizations, relations } = result.proposal.network;
  expect(organizations.map(({ name }) => name).sort()).toEqual(
    network.organizations.map(({ name }) => name).sort(),
  );
  const told = ({ organizations: all, relations: of }: Network) => {
    const names = new Map(all.map(({ id, name }) => [id, name]));
    const signed = of.filter(({ type }) => typeof relationType(type).sign === 'number');
    return signed
      .map(({ type, source, target }) => [type, ...[names.get(source), names.get(target)].sort()])
      .map((one) => one.join());
  };
  const pairs = told(network).map((one) => one.replace(/^\w+,/, ''));
  const once = told(network).filter(
    (_, i) => pairs.indexOf(pairs[i] ?? '') === pairs.lastIndexOf(pairs[i] ?? ''),
  );
  expect(told({ ...network, organizations, relations }).sort()).toEqual(once.sort());
});
