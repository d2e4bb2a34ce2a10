/** Files that others wrote: each opens, or is refused with a reason and a place. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { importFiles } from '../../../src/exchange/opening/import.ts';
import { NO_CHOICES } from '../../../src/exchange/opening/import-result.ts';
import type { Network } from '../../../src/network/records.ts';
import { relationType } from '../../../src/network/relation-types.ts';
import { words } from '../../../src/words/words.ts';
import { messageOf } from '../../said.ts';

const ROOT = new URL('../../fixtures/', import.meta.url);
const read = (path: string) => ({
  name: path.replace(/^.*\//, ''),
  bytes: new Uint8Array(readFileSync(new URL(path, ROOT))),
});
const filesIn = (folder: string) =>
  readdirSync(new URL(`${folder}/`, ROOT))
    .filter((name) => /\.(gexf|graphml|cx2|json|sif|csv)$/.test(name))
    .map((name) => `${folder}/${name}`);

const FILES = ['gexf', 'graphml', 'cx2', 'graphology', 'signed', 'bacrim2020'].flatMap(filesIn);
/** A table of years and numbers, which is no network. */
const NO_NETWORK = 'bacrim2020/Trends2012_2021.csv';

function opened(...paths: readonly string[]): Network {
  const result = importFiles(paths.map(read), NO_CHOICES);
  if (!result.ok) throw new Error(messageOf(result.problems));
  return result.proposal.network;
}

describe('files of others', () => {
  const good = FILES.filter((path) => !path.includes('.invalid.') && path !== NO_NETWORK);
  test.each(good)('%s opens', (path) => {
    expect(opened(path).organizations.length >= 0).toBe(true);
  });

  test.each([
    ['cx2/duplicate-node-ids.invalid.cx2', /another node’s already/, true],
    ['cx2/invalid-edge-reference.invalid.cx2', /99999/, true],
    ['cx2/wrong-version.invalid.cx2', /version/i, false],
    ['cx2/truncated.invalid.cx2', /cut off at line 1/, false],
    [NO_NETWORK, /table/, false],
  ])('%s is refused with a reason', (path, message, hasPlace) => {
    const result = importFiles([read(path)], NO_CHOICES);
    const [problem] = result.ok ? [] : result.problems;
    expect(problem ? words.problem.line(problem) : '').toMatch(message);
    if (hasPlace) expect(problem?.record).not.toBeNull();
  });

  test.each([
    ['gexf/les_miserables_graphology.gexf', 77, 254],
    ['graphml/graphology-test_miserables.graphml', 77, 254],
    ['cx2/medium-network.valid.cx2', 100, 200],
    ['graphology/metrics-test_clique3.json', 12, 21],
    ['signed/tribes_signed_edges.csv', 16, 58],
  ])('%s: %d organizations and %d relations', (path, organizations, relations) => {
    const network = opened(path);
    expect([network.organizations.length, network.relations.length]).toEqual([
      organizations,
      relations,
    ]);
  });
});

const bySign = (network: Network, sign: 1 | -1) =>
  network.relations.filter(({ type }) => relationType(type).sign === sign);

describe('known answers', () => {
  test('the tribes’ signs are 29 alliances and 29 rivalries', () => {
    const tribes = opened('signed/tribes_signed_edges.csv', 'signed/tribes_signed_nodes.csv');
    expect(tribes.organizations).toHaveLength(16);
    expect([bySign(tribes, 1).length, bySign(tribes, -1).length]).toEqual([29, 29]);
  });

  test('BACRIM2020: three tables are 150 organizations, 91 alliances and 92 rivalries', () => {
    const tables = ['Nodes', 'Alliances', 'Rivals'].map(
      (name) => `bacrim2020/BACRIM2020_${name}.csv`,
    );
    for (const order of [tables, [...tables].reverse()]) {
      const network = opened(...order);
      const [allies, rivals] = [bySign(network, 1), bySign(network, -1)];
      expect(network.organizations).toHaveLength(150);
      expect([allies.length, rivals.length]).toEqual([91, 92]);
      expect(network.relations).toHaveLength(183);

      const pairs = (relations: Network['relations']) =>
        relations.map(({ source, target }) => `${source} ${target}`);
      const both = new Set(pairs(rivals));
      expect(pairs(allies).filter((pair) => both.has(pair))).toHaveLength(5);
      // 52 of 91 and 57 of 92 pairs stand in one row, the others in two.
      const rows = (relations: Network['relations']) =>
        relations.map(({ evidence }) => evidence.length);
      expect(rows(allies).filter((n) => n === 1)).toHaveLength(52);
      expect(rows(rivals).filter((n) => n === 1)).toHaveLength(57);
      const tied = new Set(network.relations.flatMap(({ source, target }) => [source, target]));
      expect(network.organizations.filter(({ id }) => !tied.has(id))).toHaveLength(36);
      expect(network.organizations.map(({ name }) => name)).toContain('Cártel del Golfo');
    }
  });
});
