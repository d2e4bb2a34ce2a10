import { expect, test } from 'vitest';
import { join } from '../../src/network/joining/join.ts';
import { writtenPart } from '../../src/network/joining/own-part.ts';
import { assembleNetwork, checkNetwork, folderFile, inOneFile } from '../../src/network/network.ts';
import { parseFolder, parseNetwork } from '../../src/network/read-network.ts';
import type { Network } from '../../src/network/records.ts';
import { smallNetwork } from '../fixtures/small-network.ts';

const small = smallNetwork();
const { sources, organizations, relations, blocs: _, disputes: __, story: ___, ...head } = small;
const filesOf = (folder: string, id: string): [string, string][] => [
  [`${folder}network.json`, JSON.stringify({ ...head, id })],
  [`${folder}sources.json`, JSON.stringify(sources)],
  [`${folder}organizations.json`, JSON.stringify(organizations)],
  [`${folder}relations.json`, JSON.stringify(relations)],
];
const members = [...filesOf('members/b/', 'b'), ...filesOf('members/a/', 'a')];
const joined = (...changes: [string, string][]) => {
  const { layout: _, ...rest } = head;
  const all = [
    ['network.json', JSON.stringify({ ...rest, id: 'all' })] as const,
    ...members,
    ...changes,
  ];
  return parseFolder(new Map(all));
};

test('each section has a file of its own, the other fields share one', () => {
  expect([folderFile('relations'), folderFile('title'), folderFile('relations', 'a')]).toEqual([
    ...['relations.json', 'network.json', 'members/a/relations.json'],
  ]);
});

test('a folder is read with the sections that it has', () => {
  const parsed = parseFolder(new Map(filesOf('', 'small')));
  if (!parsed.ok) throw new Error('the folder is sound');
  expect(parsed.value).not.toHaveProperty('story');
  expect(assembleNetwork(small, { title: undefined })).toMatchObject({
    ok: true,
    value: { title: small.title },
  });
});

test('a folder with members is a joined network, of which each has what its files have', () => {
  const parsed = joined();
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  expect(parsed.value.joined?.members.map(({ id }) => id)).toEqual(['a', 'b']);
  expect(parsed.value.joined?.members[0]).not.toHaveProperty('story');
  // One member alone is too few to be joined.
  const one = new Map([
    ['network.json', JSON.stringify({ ...head, id: 'all' })],
    ...filesOf('members/a/', 'a'),
  ] as [string, string][]);
  const alone = parseFolder(one);
  expect(alone.ok ? [] : alone.problems.map(({ field }) => field)).toContain('joined.members');
  const nobody = joined([
    'joined.json',
    JSON.stringify({ same: [{ of: 'a', organization: 'x', network: 'b', other: 'y' }] }),
  ]);
  expect(nobody.ok).toBe(false);
});

test('what is wrong in the files of members is told in their order, and all of it', () => {
  const parsed = joined(['members/b/relations.json', '['], ['members/a/sources.json', '{']);
  const told = (outcome: ReturnType<typeof joined>) =>
    outcome.ok ? [] : outcome.problems.map(({ file, code }) => `${file} ${code}`);
  expect(told(parsed)).toEqual([
    'members/a/sources.json json-cut-off',
    'members/b/relations.json json-cut-off',
  ]);
  expect(told(joined(['members/b/relations.json', '[']))).toEqual([
    'members/b/relations.json json-cut-off',
  ]);
});

test('the place of what is wrong in JSON is counted from its first character', () => {
  const place = (text: string) => {
    const parsed = parseNetwork(text, 'a.json');
    return parsed.ok ? null : parsed.problems[0]?.params;
  };
  expect(place('\n{x: 1}')).toEqual({ line: 2, column: 2 });
  expect(place('{\n\nx: 1}')).toEqual({ line: 3, column: 1 });
});

test('a joined network whose members are no networks is refused', () => {
  const data = {
    ...JSON.parse(JSON.stringify(writtenPart(small))),
    joined: { same: [], members: [null, 3] },
  };
  for (const section of [
    'sources',
    'organizations',
    'relations',
    'disputes',
    'coverage',
    'readings',
  ])
    delete data[section];
  const checked = checkNetwork(data, inOneFile('a.json'));
  expect(checked.ok ? [] : checked.problems.map(({ file }) => file)).toEqual([
    ...['a.json › 0', 'a.json › 1'],
  ]);
});

test('a joined network is written without what its members say, and read back the same', () => {
  const networks = ['a', 'b'].map((id): Network => ({ ...small, id }));
  const outcome = join(networks);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  const written = writtenPart(outcome.value);
  expect(Object.keys(written)).not.toContain('blocs');
  expect(Object.keys(written)).not.toContain('relations');
  expect(parseNetwork(JSON.stringify(written), 'a.json')).toEqual({
    ...{ ok: true, value: outcome.value, notes: [] },
  });
  const own = { id: 'own', name: 'Own', members: [], evidence: [], computedBy: 'by hand' };
  const more = { ...outcome.value, blocs: [...outcome.value.blocs, own] };
  expect(writtenPart(more)).toMatchObject({ blocs: [own] });
  expect(writtenPart(small)).toBe(small);
});
