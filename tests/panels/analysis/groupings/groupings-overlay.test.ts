import { expect, test } from 'vitest';
import {
  groupingOverlay,
  MOST_HULLS,
} from '../../../../src/panels/analysis/groupings/groupings-overlay.ts';
import { shippedNetwork } from '../../../../src/shipped.ts';

const network = shippedNetwork();
const BLOC = 'sinaloa-cjng-gulf';
const grouping = (...groups: string[][]) => ({ method: 'balance', groups }) as const;

test('a group that is the author’s bloc has one hull, with both names', () => {
  const { groups } = groupingOverlay(grouping(['sinaloa', 'gulf', 'cjng']), network, null);
  expect(groups).toMatchObject([
    {
      id: BLOC,
      label: 'group by balance = “Sinaloa-CJNG alliance”',
      members: ['cjng', 'gulf', 'sinaloa'],
    },
  ]);
});

test('another group stands beside the author’s bloc, unless that is highlighted already', () => {
  const found = grouping(['cjng', 'gulf'], ['sinaloa']);
  const labels = (highlighted: string | null) =>
    groupingOverlay(found, network, highlighted).groups.map(({ label }) => label);
  expect(labels(null)).toEqual([
    'group by balance 1',
    'group by balance 2',
    '“Sinaloa-CJNG alliance”',
  ]);
  expect(labels(BLOC)).toEqual(['group by balance 1', 'group by balance 2']);
});

test('only alliances inside a group stand out', () => {
  const { emphasized } = groupingOverlay(
    grouping(['cjng', 'gulf', 'los-zetas'], ['sinaloa']),
    network,
    null,
  );
  expect([...emphasized]).toEqual(['cjng-alliance-gulf']);
});

test('of many groups the largest are shown', () => {
  const many = Array.from({ length: MOST_HULLS + 5 }, (_, i) => [`o${i}`]);
  expect(
    groupingOverlay(grouping(...many), { organizations: [], relations: [], blocs: [] }, null)
      .groups,
  ).toHaveLength(MOST_HULLS);
});

test('groups at war never share a colour, also with the bloc that is highlighted', () => {
  const foes = grouping(['zetas'], ['knights-templar'], ['la-familia-michoacana']);
  for (const highlighted of [null, BLOC]) {
    const { groups, numbers } = groupingOverlay(foes, network, highlighted);
    const tones = groups.map(({ tone }) => tone);
    expect(new Set(tones).size).toBe(tones.length);
    if (highlighted) expect(tones).not.toContain(0);
    expect(numbers).toBeNull();
  }
});

test('where there are too few colours the groups have numbers, and the legend names them', () => {
  const ids = Array.from({ length: 8 }, (_, i) => `o${i}`);
  const [like] = network.relations.filter(({ type }) => type === 'rivalry');
  if (!like) throw new Error('no rivalry');
  const relations = ids.flatMap((source, i) =>
    ids.slice(i + 1).map((target) => ({ ...like, id: `${source}-${target}`, source, target })),
  );
  const many = grouping(...ids.map((id) => [id]));
  const { numbers } = groupingOverlay(many, { organizations: [], relations, blocs: [] }, null);
  expect([...(numbers?.of ?? [])]).toEqual(ids.map((id, i) => [id, [i + 1]]));
  expect(numbers?.meanings.get(8)).toBe('group by balance 8');
});
