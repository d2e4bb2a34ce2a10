/** Thousands of bad files of each format: none gets past the importer as an exception, or holds it up. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { SAVED_FORMATS } from '../../../src/exchange/formats.ts';
import { importFiles } from '../../../src/exchange/opening/import.ts';
import { NO_CHOICES } from '../../../src/exchange/opening/import-result.ts';
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

/**
 * The test of a format.
 * @param others good files of others; our own, where it is written too, is always among them
 */
export function testBadFiles(id: FileFormatId, ...others: readonly Uint8Array[]): void {
  test(`${FILES} bad files of ${id} are opened or refused with a reason, each within ${MOST_MS} ms`, () => {
    const seeds = [...ownFiles(id), ...others];
    const name = `bad.${FILE_FORMATS[id].endings[0]}`;
    let opened = 0;
    let slowest = 0;
    for (let n = 1; n <= FILES; n++) {
      const { bytes, done } = mutant(seeds, n);
      const from = processorTime();
      const result = importFiles([{ name, bytes }], NO_CHOICES);
      slowest = Math.max(slowest, processorTime() - from);
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
  });
}
