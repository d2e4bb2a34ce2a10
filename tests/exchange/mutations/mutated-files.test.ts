/** Thousands of bad files of each format: none gets past the importer as an exception, or holds it up. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { SAVED_FORMATS } from '../../../src/exchange/formats.ts';
import { importFiles } from '../../../src/exchange/opening/import.ts';
import { NO_CHOICES } from '../../../src/exchange/opening/import-result.ts';
import { FILE_FORMATS, type FileFormatId } from '../../../src/network/file-formats.ts';
import { parseNetwork } from '../../../src/network/network.ts';
import { words } from '../../../src/words/words.ts';
import { smallNetwork } from '../../fixtures/small-network.ts';
import { mutant } from './mutate.ts';

const FILES = 2000;
const MOST_MS = 2000;
/** Of all files of a format together, on a slow machine. */
const TIMEOUT_MS = 120_000;

const fixture = (path: string) =>
  new Uint8Array(readFileSync(new URL(`../../fixtures/${path}`, import.meta.url)));

/** By format: good files of others; our own, where it is written too, is always among them. */
const SEEDS: Readonly<Partial<Record<FileFormatId, readonly string[]>>> = {
  explorer: ['networks/small.json'],
  graphology: ['graphology/metrics-test_clique3.json'],
  cytoscape: [],
  cx2: ['cx2/minimal.valid.cx2', 'cx2/rich-edge-attributes.valid.cx2'],
  gexf: ['gexf/graphology-test_data.gexf', 'gexf/graphology-test_v1_3.gexf'],
  graphml: [
    'graphml/graphology-test_mixed_multigraph.graphml',
    'graphml/graphology-test_attributes.graphml',
  ],
  sif: [],
  'node-link': ['node-link/networkx_links.json', 'node-link/crimenet_six-edges.json'],
  gml: ['gml/networkx.gml', 'gml/igraph.gml'],
  pajek: ['pajek/networkx.net', 'pajek/times-and-relations.net'],
  dot: ['dot/igraph.dot', 'dot/clusters.gv'],
  ucinet: ['ucinet/four-groups.dl'],
  xlsx: ['spreadsheet/grupos.xlsx', 'spreadsheet/signos.xlsx'],
  csv: ['signed/tribes_signed_edges.csv', 'bacrim2020/BACRIM2020_Alliances.csv'],
};

const DAY = '2026-11-25';

function seedsOf(id: FileFormatId): Uint8Array[] {
  const format = SAVED_FORMATS.find((one) => one.id === id);
  const ours =
    format === undefined
      ? []
      : 'write' in format
        ? [format.write(smallNetwork(), new Map(), DAY)]
        : format.bundle(smallNetwork(), new Map()).map(({ text }) => text);
  const encoder = new TextEncoder();
  return [...ours.map((text) => encoder.encode(text)), ...(SEEDS[id] ?? []).map(fixture)];
}

describe.each(Object.keys(SEEDS) as FileFormatId[])('%s', (id) => {
  test(
    `${FILES} bad files are opened or refused with a reason, each within ${MOST_MS} ms`,
    () => {
      const seeds = seedsOf(id);
      const name = `bad.${FILE_FORMATS[id].endings[0]}`;
      let opened = 0;
      let slowest = 0;
      for (let n = 1; n <= FILES; n++) {
        const { bytes, done } = mutant(seeds, n);
        const from = performance.now();
        const result = importFiles([{ name, bytes }], NO_CHOICES);
        slowest = Math.max(slowest, performance.now() - from);
        if (result.ok) {
          opened++;
          // What is let in is a network by all the rules.
          const json = JSON.stringify(result.proposal.network);
          const again = parseNetwork(json, name);
          expect(again.ok ? [] : again.problems, `${n}: ${done}`).toEqual([]);
        } else {
          expect(result.problems.length, `${n}: ${done}`).toBeGreaterThan(0);
          for (const problem of result.problems) {
            const { message, remedy } = words.problem.said(problem);
            expect(message).not.toBe('');
            expect(remedy).not.toBe('');
          }
        }
      }
      expect('polluted' in {}).toBe(false);
      expect(slowest).toBeLessThan(MOST_MS);
      console.info(
        `${id}: ${FILES} bad files, ${opened} opened, ${FILES - opened} refused, none thrown, slowest ${Math.ceil(slowest)} ms`,
      );
    },
    TIMEOUT_MS,
  );
});
