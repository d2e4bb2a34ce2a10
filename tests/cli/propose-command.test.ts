import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { proposeCommand } from '../../src/cli/propose-command.ts';

const NETWORK = 'tests/fixtures/networks/small.json';
const SOURCES = 'tests/fixtures/networks';
const run = (...args: string[]) => proposeCommand([NETWORK, '--sources', SOURCES, ...args]);

describe('propose', () => {
  test('gives names, sentences and suggestions with positions that hold', async () => {
    const { exitCode, output } = await run('--json');
    expect(exitCode).toBe(0);
    const [{ source, known, units }] = JSON.parse(output).sources;
    expect(source).toBe('rowan-2019');
    const text = [...(await readFile('tests/fixtures/networks/small.txt', 'utf8'))];
    const at = ({ start, end }: { start: number; end: number }) => text.slice(start, end).join('');
    expect(at(known[0])).toBe('Alder Group');
    for (const unit of units) {
      expect(at(unit)).toBe(unit.exact);
      for (const { cue } of unit.suggestion.ties) expect(unit.exact).toContain(at(cue));
    }
    const suggested = units.flatMap(
      ({
        suggestion,
      }: {
        suggestion: { ties: { type: string; cue: { start: number; end: number } }[] };
      }) => suggestion.ties.map(({ type, cue }) => `${type}: ${at(cue)}`),
    );
    expect(suggested).toEqual([
      'alliance: allied',
      'alliance: working with',
      'splinter-of: armed wing',
      'rivalry: fought',
      'target-of: attacked',
      'target-of: arrested',
    ]);
  });

  test('says in lines what is open', async () => {
    const { output } = await run();
    expect(output).toContain('sentences to decide');
  });

  test.each<[string, string[], 1 | 2]>([
    ['no network', ['--sources', SOURCES], 2],
    ['no texts', [NETWORK], 2],
    ['texts of others', [NETWORK, '--sources', 'tests/cli'], 2],
    ['an unknown option', [NETWORK, '--all'], 2],
    ['a network that is none', ['graph-data', '--sources', SOURCES], 1],
  ])('refuses %s', async (_, args, exitCode) => {
    const result = await proposeCommand(args);
    expect(result.exitCode).toBe(exitCode);
    expect(result.errors).not.toBe('');
  });
});
