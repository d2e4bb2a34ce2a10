/** Thousands of bad files of each format: none gets past the importer as an exception, or holds it up. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { SAVED_FORMATS } from '../../../src/exchange/formats.ts';
import { importFiles } from '../../../src/exchange/opening/import.ts';
import { type ImportResult, NO_CHOICES } from '../../../src/exchange/opening/import-result.ts';
import { zip } from '../../../src/exchange/zip.ts';
import { FILE_FORMATS, type FileFormatId } from '../../../src/network/file-formats.ts';
import { parseNetwork } from '../../../src/network/read-network.ts';
import { words } from '../../../src/words/words.ts';
import { smallNetwork } from '../../fixtures/small-network.ts';
import { processorTime } from '../../processor-time.ts';
import { mutant } from './mutate.ts';

const FILES = 2000;
/** Of the processor's time. */
const MOST_MS = 2000;

/** A file of another, cut after so many lines where only its kind of lines counts. */
export function fixture(path: string, lines = Number.POSITIVE_INFINITY): Uint8Array {
  const bytes = new Uint8Array(readFileSync(new URL(`../../fixtures/${path}`, import.meta.url)));
  if (lines === Number.POSITIVE_INFINITY) return bytes;
  const text = new TextDecoder().decode(bytes);
  return new TextEncoder().encode(text.split('\n').slice(0, lines).join('\n'));
}

const DAY = '2026-11-25';

function ownFiles(id: FileFormatId): Uint8Array[] {
  const format = SAVED_FORMATS.find((one) => one.id === id);
  if (format === undefined) return [];
  if ('archive' in format) return [zip(format.archive(smallNetwork(), new Map()))];
  const ours =
    'write' in format
      ? [format.write(smallNetwork(), new Map(), DAY)]
      : format.bundle(smallNetwork(), new Map()).map(({ text }) => text);
  const encoder = new TextEncoder();
  return ours.map((text) => encoder.encode(text));
}

/** In milliseconds of the processor, which is asked only where the clock says that it may be too much. */
function workOf(act: () => unknown): number {
  const from = processorTime();
  act();
  return processorTime() - from;
}

/** What is amiss in what was made of a file: what is let in is a network by all the rules, what is not has a reason. */
function faultsOf(result: ImportResult, name: string): string[] {
  if (result.ok) {
    const again = parseNetwork(JSON.stringify(result.proposal.network), name);
    return again.ok ? [] : again.problems.map(({ code }) => `opened with ${code}`);
  }
  if (result.problems.length === 0) return ['refused without a reason'];
  return result.problems.flatMap((problem) => {
    const { message, remedy } = words.problem.said(problem);
    return message && remedy ? [] : [`${problem.code} is not said`];
  });
}

/**
 * The test of a format.
 * @param others good files of others; our own, where it is written too, is always among them
 */
export function testBadFiles(id: FileFormatId, ...others: readonly Uint8Array[]): void {
  test(`${FILES} bad files of ${id} are opened or refused with a reason, each within ${MOST_MS} ms`, () => {
    const seeds = [...ownFiles(id), ...others];
    const name = `bad.${FILE_FORMATS[id].endings[0]}`;
    const faults: string[] = [];
    let opened = 0;
    let slowest = 0;
    for (let n = 1; n <= FILES; n++) {
      const { bytes, done } = mutant(seeds, n);
      const from = performance.now();
      const result = importFiles([{ name, bytes }], NO_CHOICES);
      const took = performance.now() - from;
      if (took > MOST_MS && workOf(() => importFiles([{ name, bytes }], NO_CHOICES)) > MOST_MS)
        faults.push(`${n}: ${done}: takes too long`);
      slowest = Math.max(slowest, took);
      if (result.ok) opened++;
      faults.push(...faultsOf(result, name).map((fault) => `${n}: ${done}: ${fault}`));
    }
    expect(faults).toEqual([]);
    expect('polluted' in {}).toBe(false);
    console.info(
      `${id}: ${FILES} bad files, ${opened} opened, ${FILES - opened} refused, none thrown, slowest ${Math.ceil(slowest)} ms`,
    );
  });
}
