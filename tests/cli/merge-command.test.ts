import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readNetwork } from '../../src/cli/folders.ts';
import { mergeCommand } from '../../src/cli/merge-command.ts';
import { verifyCommand } from '../../src/cli/verify-command.ts';
import type { Network } from '../../src/network/records.ts';

const ARTICLE = 'graph-data/ellis-2016';
const BACRIM = 'graph-data/bacrim-2020';
const FIRST = 'graph-data/ellis-2016-first';
const SMALL = 'tests/fixtures/networks/small.json';
let root = '';
const at = (name: string) => join(root, name);

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'merge-'));
  const small = JSON.parse(await readFile(SMALL, 'utf8'));
  await writeFile(at('small.json'), JSON.stringify(small));
  await writeFile(at('other.json'), JSON.stringify({ ...small, id: 'other' }));
  await writeFile(at('changed.json'), JSON.stringify({ ...small, title: 'Changed' }));
});
afterAll(() => rm(root, { recursive: true }));

async function networkAt(name: string): Promise<Network> {
  const read = await readNetwork(at(name));
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value;
}

const matches = async (name: string, list: unknown): Promise<string> => {
  await writeFile(at(name), JSON.stringify(list));
  return at(name);
};

describe('merge', () => {
  test('joins by the networks’ own matches, and proposes the rest', async () => {
    const { exitCode, output } = await mergeCommand([ARTICLE, BACRIM, '--out', at('both')]);
    expect(exitCode).toBe(0);
    expect(output).toMatch(/^joined bacrim-2020:cartel-del-golfo = ellis-2016:gulf \(as told\)$/m);
    expect(output).toMatch(/^proposed bacrim-2020:\S+ \? ellis-2016:\S+ \(same name\)$/m);
    const both = await networkAt('both');
    expect(both.joined?.members.map(({ id }) => id)).toEqual(['bacrim-2020', 'ellis-2016']);
    expect(both.joined?.same).toHaveLength(2);
    expect(both.joined?.members[1]).toEqual(
      ((await readNetwork(ARTICLE)) as { value: Network }).value,
    );
    expect((await verifyCommand(['--network', at('both')])).exitCode).toBe(0);
  });

  test('takes organizations of one id as the same only where that is asked for', async () => {
    const two = [SMALL, at('other.json')];
    const small = await networkAt('small.json');
    const [proposed, joined] = ['?', '='].map(
      (how) => `other:alder-group ${how} ${small.id}:alder-group (same id)\n`,
    );
    const apart = await mergeCommand([...two, '--out', at('apart')]);
    expect(apart.output).toContain(`proposed ${proposed}`);
    const together = await mergeCommand([...two, '--same-ids', '--out', at('together')]);
    expect(together.output).toContain(`joined ${joined}`);
    const network = await networkAt('together');
    expect(network.organizations.length).toBe(small.organizations.length);
    const one = network.relations.find(({ id }) => id === 'alder-group-alliance-birch-cartel');
    expect(new Set(one?.evidence.map(({ judged }) => judged?.network)).size).toBe(2);
  });

  test('never joins what was refused, nor by way of a third; nor two of one network', async () => {
    const [small, other] = ['small', 'other'];
    const [alder, birch] = ['alder-group', 'birch-cartel'];
    const read = await readNetwork(SMALL);
    const id = read.ok ? read.value.id : small;
    const file = await matches('told.json', [
      { of: id, organization: alder, network: other, other: alder, refused: true },
      { organization: birch, network: other, other: alder },
      { of: other, organization: birch, network: id, other: birch },
      { of: other, organization: 'nobody', network: id, other: alder },
    ]);
    const args = [SMALL, at('other.json'), '--matches', file, '--same-ids', '--out', at('told')];
    const { exitCode, output } = await mergeCommand(args);
    expect(exitCode).toBe(0);
    expect(output).toContain(`apart ${id}:${alder} ≠ other:${alder} (refused)`);
    expect(output).toContain(`joined ${id}:${birch} = other:${alder} (as told)`);
    expect(output).toContain('apart other:birch-cartel ≠ ');
    expect(output).toContain('two organizations of one network would be one');
    expect(output).toContain('no such organization');
    const { joined } = await networkAt('told');
    expect(joined?.same.filter((one) => one.organization === alder || one.other === alder)).toEqual(
      [expect.objectContaining({ organization: alder, other: birch })],
    );
  });

  test('joins what is joined already with more', async () => {
    await mergeCommand([SMALL, at('other.json'), '--same-ids', '--out', at('two')]);
    const { output } = await mergeCommand([at('two'), FIRST, '--out', at('three')]);
    expect(output).toMatch(/^merge: 3 networks, /m);
    const [two, three] = [await networkAt('two'), await networkAt('three')];
    expect(three.joined?.same).toEqual(expect.arrayContaining([...(two.joined?.same ?? [])]));
  });

  test('two different networks of one id are not joined', async () => {
    const { exitCode, errors } = await mergeCommand([SMALL, at('changed.json'), '--out', at('no')]);
    expect(exitCode).toBe(1);
    expect(errors).toMatch(/Two different networks .* \(F10\)\. Give one of them another id/);
  });

  test.each<[string[], RegExp]>([
    [[SMALL], /^Name two networks/],
    [[SMALL, SMALL], /^Name the folder/],
    [[SMALL, SMALL, '--out', 'DIR'], /^All that is named is one network/],
    [[SMALL, 'nowhere', '--out', 'DIR'], /ENOENT/],
    [[SMALL, 'package.json', '--out', 'DIR'], /npm run import -- 'package\.json'/],
    [[SMALL, ARTICLE, '--out', 'src'], /src is not empty/],
  ])('%j is bad usage', async (args, message) => {
    const { exitCode, errors } = await mergeCommand(
      args.map((one) => (one === 'DIR' ? at('x') : one)),
    );
    expect([exitCode, errors]).toEqual([2, expect.stringMatching(message)]);
  });

  test.each<[string, unknown, RegExp]>([
    ['no list', { a: 1 }, /matches.*Expected Array/],
    [
      'a field missing',
      [{ organization: 'a', network: 'b' }],
      /matches\[0\].*other.*A field is missing/,
    ],
    [
      'of nobody knows which',
      [{ organization: 'a', network: 'c', other: 'b' }],
      /matches\[0\].*Add "of"/,
    ],
  ])('a file of matches with %s is refused with its place', async (_, list, message) => {
    const file = await matches('bad.json', list);
    const args = [SMALL, at('other.json'), '--matches', file, '--out', at('bad')];
    const { exitCode, errors } = await mergeCommand(args);
    expect([exitCode, errors]).toEqual([2, expect.stringMatching(message)]);
  });
});
