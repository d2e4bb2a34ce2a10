import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { Sheet } from '../../../../src/exchange/formats/sheet.ts';
import { readXlsx } from '../../../../src/exchange/formats/spreadsheet/xlsx.ts';
import {
  type WrittenSheet,
  writeXlsx,
} from '../../../../src/exchange/formats/spreadsheet/xlsx-writer.ts';
import { SAVED_FORMATS } from '../../../../src/exchange/formats.ts';
import { importFiles } from '../../../../src/exchange/opening/import.ts';
import { NO_CHOICES } from '../../../../src/exchange/opening/import-result.ts';
import { withoutGuard } from '../../../../src/exchange/tables.ts';
import { zip } from '../../../../src/exchange/zip.ts';
import type { Network } from '../../../../src/network/records.ts';
import { shippedNetwork } from '../../../../src/shipped.ts';
import { smallNetwork } from '../../../fixtures/small-network.ts';
import { messageOf } from '../../../said.ts';
import { networks } from '../../generated-networks.ts';

function sheetsOf(sheets: readonly WrittenSheet[]): readonly Sheet[] {
  const read = readXlsx(new Map(Object.entries(unzipSync(zip(writeXlsx(sheets))))), 'a.xlsx');
  if (!read.ok) throw new Error(messageOf(read.problems));
  return read.value;
}

const format = SAVED_FORMATS.find(({ id }) => id === 'xlsx');

function again(network: Network): Network {
  if (!format || !('archive' in format)) throw new Error('no workbook');
  const bytes = zip(format.archive(network, new Map()));
  const result = importFiles([{ name: 'network.xlsx', bytes }], NO_CHOICES);
  if (!result.ok) throw new Error(messageOf(result.problems));
  expect(result.proposal.format).toBe('xlsx');
  return result.proposal.network;
}

/** Lists in a cell are normalized (NFC). */
function canonical(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value).normalize('NFC'));
}

describe('a workbook', () => {
  test('gives back every cell as it was', () => {
    const cell = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.double({ noNaN: true }).map(String),
      fc.constantFrom('007', '1.10', '-0', '=1+1', "'=1", '_x000D_', ' a ', '\r\n', 'true', '1e5'),
    );
    const row = fc.array(cell, { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(row, fc.array(row, { maxLength: 3 }), (head, rows) => {
        const [sheet] = sheetsOf([{ name: 'one', head, rows }]);
        const padded = (sheet?.rows ?? []).map((cells) => [...cells, '', '', ''].slice(0, 3));
        const all = [head, ...rows];
        while (all.at(-1)?.every((one) => one === '')) all.pop();
        expect(padded.map((cells) => cells.map(withoutGuard))).toEqual(all);
      }),
    );
  });

  test('has columns beyond Z, numbers as numbers and nothing that runs', () => {
    const head = Array.from({ length: 30 }, (_, i) => `c${i}`);
    const [, , , , , sheet] = writeXlsx([
      { name: 'one', head, rows: [head.map((_, i) => `${i}`)] },
    ]);
    expect(sheet?.text).toContain('r="AD2"><v>29</v>');
    expect(writeXlsx([{ name: 'a', head: ['=1+1'], rows: [['=1+1']] }]).at(-1)?.text).not.toMatch(
      /<f|<v/,
    );
  });
});

describe('a network as a workbook, opened again', () => {
  test('has its organizations, relations and quotes', () => {
    fc.assert(
      fc.property(networks, (network) => {
        const bare = network.organizations.map((organization) => ({
          ...organization,
          attributes: organization.attributes.map((one) => ({ ...one, evidence: [] })),
        }));
        const back = again(network);
        expect(canonical(back.organizations)).toEqual(canonical(bare));
        expect(canonical(back.relations)).toEqual(canonical(network.relations));
      }),
      { numRuns: 25 },
    );
    expect(again(smallNetwork()).relations).toEqual(smallNetwork().relations);
    expect(again(shippedNetwork()).relations).toEqual(shippedNetwork().relations);
  });
});
