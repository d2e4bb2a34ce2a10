/** A joined network in files: both forms, what is refused, and what it has of its own. */
import { expect, test } from 'vitest';
import { checkFolder } from '../../../src/cli/check.ts';
import { writeExplorerJson } from '../../../src/exchange/formats/explorer/explorer-json.ts';
import { folderFiles } from '../../../src/exchange/formats/explorer/folder-files.ts';
import { importFiles } from '../../../src/exchange/opening/import.ts';
import { NO_CHOICES } from '../../../src/exchange/opening/import-result.ts';
import { zip } from '../../../src/exchange/zip.ts';
import { join, without } from '../../../src/network/joining/join.ts';
import { parseFolder, parseNetwork } from '../../../src/network/read-network.ts';
import type { Network, Same } from '../../../src/network/records.ts';
import { JSON_TEXT } from '../breaches.ts';

function read(json: string): Network {
  const parsed = parseNetwork(json, 'a.json');
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.value;
}

const SMALL = read(JSON_TEXT);
const A: Network = { ...SMALL, id: 'a' };
const B: Network = {
  ...SMALL,
  id: 'b',
  organizations: SMALL.organizations.map((one) =>
    one.id === 'alder-group' ? { ...one, name: 'Alder Gang', aliases: [] } : one,
  ),
  relations: SMALL.relations.map((one) =>
    one.id === 'alder-group-alliance-birch-cartel'
      ? { ...one, basis: 'implied', when: '2019', note: 'Read otherwise.' }
      : one,
  ),
};
const SAME: Same[] = SMALL.organizations.map(({ id }) => ({
  of: 'b',
  organization: id,
  network: 'a',
  other: id,
}));

function joined(networks: readonly Network[] = [A, B], same: readonly Same[] = SAME): Network {
  const outcome = join(networks, same);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value;
}

/** With a bloc, a step and a layout of a reader's. */
function withOwn(network: Network): Network {
  return {
    ...network,
    title: 'Both',
    blocs: [
      ...network.blocs,
      {
        id: 'own',
        name: 'Own',
        computedBy: 'by hand',
        evidence: [],
        members: [{ organization: 'alder-group' }, { organization: 'birch-cartel' }],
      },
    ],
    story: [{ id: 'step', text: 'One.', highlight: 'own', select: 'alder-group', evidence: [] }],
    layout: {
      method: 'by hand',
      seed: 0,
      positions: [{ organization: 'alder-group', x: 1, y: 2 }],
    },
  };
}

test('what is the same is one record, which keeps what each member says', () => {
  const network = joined();
  expect(network.organizations).toHaveLength(SMALL.organizations.length);
  expect(network.organizations.find(({ id }) => id === 'alder-group')).toMatchObject({
    name: 'Alder Group',
    aliases: ['Alder Group', 'Alder Gang'],
  });
  const relation = network.relations.find(({ id }) => id === 'alder-group-alliance-birch-cartel');
  const [own] = SMALL.relations.filter(({ id }) => id === relation?.id);
  expect(relation).toMatchObject({ basis: 'stated' });
  expect(relation?.evidence).toHaveLength(2 * (own?.evidence.length ?? 0));
  expect(relation?.evidence.map(({ judged }) => judged)).toContainEqual(
    expect.objectContaining({ network: 'b', basis: 'implied', note: 'Read otherwise.' }),
  );
  expect(relation?.evidence.at(-1)?.when).toBe('2019');
});

test('what only shares an id stays apart, with the member in front', () => {
  const network = joined([A, B], []);
  expect(network.organizations).toHaveLength(2 * SMALL.organizations.length);
  expect(network.organizations.map(({ id }) => id)).toContain('b-alder-group');
  expect(network.sources).toHaveLength(SMALL.sources.length);
});

test('both forms are read as they were written, by every way in', () => {
  const network = withOwn(joined());
  const json = writeExplorerJson(network);
  expect(JSON.parse(json)).not.toHaveProperty('relations');
  expect(JSON.parse(json).blocs).toHaveLength(1);
  expect(read(json)).toEqual(network);
  const files = folderFiles(network);
  expect([...files.keys()]).toEqual(
    expect.arrayContaining([
      'network.json',
      'joined.json',
      'blocs.json',
      'members/b/relations.json',
    ]),
  );
  expect(files.has('relations.json')).toBe(false);
  const folder = parseFolder(files);
  expect(folder.ok && writeExplorerJson(folder.value)).toBe(json);
  const bytes = zip([...files].map(([name, text]) => ({ name: `both/${name}`, text })));
  const opened = importFiles([{ name: 'both.zip', bytes }], NO_CHOICES);
  expect(opened.ok && writeExplorerJson(opened.proposal.network)).toBe(json);
});

test('a member changed in its folder is seen in the joined records', () => {
  const files = folderFiles(joined());
  files.set('members/b/disputes.json', '[]');
  const parsed = parseFolder(files);
  expect(parsed.ok && parsed.value.disputes).toEqual(A.disputes);
});

test('what a reader made goes along with more members, and with fewer', () => {
  const C: Network = { ...SMALL, id: '0' };
  const more = joined([withOwn(joined()), C], []);
  expect(more.organizations.map(({ id }) => id)).toContain('a-alder-group');
  const own = { highlight: 'own', select: 'a-alder-group' };
  expect(more.story).toEqual([{ id: 'step', text: 'One.', ...own, evidence: [] }]);
  expect(more.blocs.at(-1)?.members[0]).toEqual({ organization: 'a-alder-group' });
  expect(more.layout?.positions).toEqual([{ organization: 'a-alder-group', x: 1, y: 2 }]);
  expect(without(more, '0').story?.[0]).toMatchObject({ select: 'alder-group' });
  const left = without(more, 'a');
  expect(left.story?.[0]).toMatchObject({ select: 'b-alder-group' });
  expect(without(left, '0')).toEqual(B);
});

test.each<[string, (json: ReturnType<typeof JSON.parse>) => void, object]>([
  [
    'a record of its own',
    (json) => Object.assign(json, { relations: [] }),
    { rule: 'F10', code: 'joined-with-records', params: { section: 'relations' } },
  ],
  [
    'one member',
    (json) => Object.assign(json.joined, { members: [A], same: [] }),
    { rule: 'F2', field: 'joined.members' },
  ],
  [
    'a member that breaks a rule',
    (json) => Object.assign(json.joined.members[1].relations[0], { target: 'nobody' }),
    { rule: 'F4', file: 'a.json › b', field: 'target' },
  ],
  [
    'two members of one id',
    (json) => Object.assign(json.joined.members[1], { id: 'a' }),
    { rule: 'F10', code: 'member-twice' },
  ],
  [
    'a member that is joined itself',
    (json) => json.joined.members.push({ ...JSON.parse(writeExplorerJson(joined())), id: 'c' }),
    { rule: 'F10', code: 'member-joined', record: 'c' },
  ],
  [
    'a pair with nobody',
    (json) => Object.assign(json.joined.same[0], { other: 'nobody' }),
    { rule: 'F4', record: 'same[0]', field: 'other', params: { id: 'nobody', to: 'organization' } },
  ],
  [
    'a pair with no member',
    (json) => Object.assign(json.joined.same[0], { network: 'c' }),
    { rule: 'F4', field: 'network', params: { id: 'c', to: 'network' } },
  ],
  [
    'two of one member made one',
    (json) => json.joined.same.push({ ...SAME[1], of: 'a', network: 'b', other: SAME[0]?.other }),
    { rule: 'F10', code: 'same-in-one-network', record: 'alder-group', field: 'same' },
  ],
  [
    'a step that points at nothing',
    (json) => Object.assign(json, { story: [{ id: 's', text: 't', select: 'x', evidence: [] }] }),
    { rule: 'F4', record: 's', field: 'select' },
  ],
])('%s is refused', (_, change, problem) => {
  const json = JSON.parse(writeExplorerJson(joined()));
  change(json);
  const parsed = parseNetwork(JSON.stringify(json), 'a.json');
  expect(parsed.ok ? [] : parsed.problems).toContainEqual(expect.objectContaining(problem));
});

test('verify checks the quotes of each member where they stand', () => {
  const files = folderFiles(joined());
  const [own, a, b] = checkFolder('both', files, []);
  expect(own).toMatchObject({ folder: 'both', problems: [], quotes: [] });
  expect([a, b].map((one) => one?.folder)).toEqual(['both/members/a', 'both/members/b']);
  expect(b?.quotes.length).toBeGreaterThan(0);
  expect(b?.problems[0]).toMatchObject({ file: 'both/members/b/sources.json' });
});
