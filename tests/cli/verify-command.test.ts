import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { networkFoldersIn } from '../../src/cli/folders.ts';
import { verifyCommand } from '../../src/cli/verify-command.ts';

const SMALL = 'tests/fixtures/networks/small';
let root = '';

/** Writes the fixture as a folder of its own, with one change made to its records. */
async function folderWith(change: (network: Fixture) => void = () => {}): Promise<string> {
  const network: Fixture = JSON.parse(await readFile(`${SMALL}.json`, 'utf8'));
  change(network);
  const folder = await mkdtemp(join(root, 'network-'));
  const { sources, organizations, relations, blocs, disputes, layout, ...head } = network;
  const files = { network: head, sources, organizations, relations, blocs, disputes, layout };
  for (const [name, records] of Object.entries(files))
    if (records) await writeFile(join(folder, `${name}.json`), JSON.stringify(records));
  return folder;
}

async function textsWith(change: (text: string) => string = (text) => text): Promise<string> {
  const folder = await mkdtemp(join(root, 'texts-'));
  await writeFile(join(folder, 'any name'), change(await readFile(`${SMALL}.txt`, 'utf8')));
  return folder;
}

interface Fixture extends Record<string, unknown> {
  sources: { custom?: { text?: { codePoints: number } } }[];
  relations: {
    source: string;
    evidence: {
      paragraph?: number;
      selector: { start?: number; end?: number; exact?: string }[];
    }[];
  }[];
}

const firstQuote = (network: Fixture) => network.relations[0]?.evidence[0];

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'verify-'));
});
afterAll(() => rm(root, { recursive: true }));

describe('without texts', () => {
  test('a sound network passes, and the closing line says what was not checked', async () => {
    const { exitCode, output } = await verifyCommand(['--network', await folderWith()]);
    expect(output).toMatch(
      /^verify: 1 network, 0 problems; \d+ quotes and hedges not checked against their texts \(give --sources DIR\), 0 in tables\n$/,
    );
    expect(exitCode).toBe(0);
  });

  test('a breach fails, with file, record, field and rule', async () => {
    const folder = await folderWith(({ relations }) => {
      for (const relation of relations.slice(0, 1)) relation.source = 'nobody';
    });
    const { exitCode, output } = await verifyCommand(['--network', folder]);
    expect(exitCode).toBe(1);
    expect(output).toContain(
      `${folder}/relations.json › alder-group-alliance-birch-cartel › source`,
    );
    expect(output).toContain('(F4)');
  });

  test('several networks are each checked', async () => {
    const folders = [await folderWith(), await folderWith()];
    const { output } = await verifyCommand(folders.flatMap((folder) => ['--network', folder]));
    expect(output).toContain('verify: 2 networks, 0 problems');
  });

  test('a folder that is no network breaks F1', async () => {
    const { exitCode, output } = await verifyCommand(['--network', await textsWith()]);
    expect(exitCode).toBe(1);
    expect(output).toContain('network.json: The folder has no network.json (F1)');
  });
});

describe('with texts', () => {
  test('one line a quote, and a closing line with the counts', async () => {
    const folder = await folderWith();
    const { exitCode, output } = await verifyCommand([
      '--network',
      folder,
      '--sources',
      await textsWith(),
    ]);
    const lines = output.trimEnd().split('\n');
    expect(lines).toContain(
      'verified     alder-group-alliance-birch-cartel evidence.0  ¶1 0–92  “In the north of the invented coast, the …”',
    );
    expect(lines.at(-1)).toBe(
      `verify: 1 network, 0 problems; quotes and hedges: ${lines.length - 1} verified, 0 in place, 0 moved, 0 ambiguous, 0 changed, 0 not checked, 0 in tables`,
    );
    expect(exitCode).toBe(0);
  });

  test('texts may lie in several folders', async () => {
    const nothing = await mkdtemp(join(root, 'texts-'));
    const folders = [nothing, await textsWith()].flatMap((folder) => ['--sources', folder]);
    const { exitCode } = await verifyCommand(['--network', await folderWith(), ...folders]);
    expect(exitCode).toBe(0);
  });

  test('a copy in other bytes is the same text', async () => {
    const texts = await textsWith((text) => `\uFEFF${text.replaceAll('\n', '\r\n')}`);
    const { exitCode } = await verifyCommand(['--network', await folderWith(), '--sources', texts]);
    expect(exitCode).toBe(0);
  });

  test.each<[string, (network: Fixture) => void, string]>([
    [
      'F7: a wrong position',
      (network) => {
        for (const one of firstQuote(network)?.selector ?? []) if (one.end) one.end -= 1;
      },
      'relations.json › alder-group-alliance-birch-cartel › evidence.0.selector: The words stand at 0–92, not at 0–91 (F7)',
    ],
    [
      'F7: wrong words',
      (network) => {
        for (const one of firstQuote(network)?.selector ?? [])
          if (one.exact) one.exact = one.exact.replace('north', 'south');
      },
      '[-south-]{+north+}',
    ],
    [
      'F7: a wrong paragraph',
      (network) => {
        const quote = firstQuote(network);
        if (quote) quote.paragraph = 3;
      },
      'evidence.0.paragraph: The quote stands in paragraph 1, not 3 (F7)',
    ],
    [
      'F7: a text that is not as long as recorded',
      ({ sources: [first] }) => {
        if (first?.custom?.text) first.custom.text.codePoints = 1;
      },
      'sources.json › rowan-2019 › custom.text.codePoints: The text has 526, not 1 (F7)',
    ],
    [
      'F7: quotes from a source of which no text is recorded',
      ({ sources: [first] }) => {
        delete first?.custom;
      },
      'sources.json › rowan-2019 › custom.text: Its words are quoted, but no text is recorded',
    ],
  ])('%s fails', async (_, change, message) => {
    const folder = await folderWith(change);
    const { exitCode, output } = await verifyCommand([
      '--network',
      folder,
      '--sources',
      await textsWith(),
    ]);
    expect(output).toContain(message);
    expect(exitCode).toBe(1);
  });

  test('F7: a folder without the coded text fails, and no quote is called verified', async () => {
    const texts = await textsWith((text) => text.replace('Alder', 'Elder'));
    const { exitCode, output } = await verifyCommand([
      '--network',
      await folderWith(),
      '--sources',
      texts,
    ]);
    expect(exitCode).toBe(1);
    expect(output).toContain(
      'sources.json › rowan-2019 › custom.text.sha256: No file in the folder',
    );
    expect(output).toContain('by its words another edition of it is there (1 of 1 files)');
    expect(output).toContain('quotes and hedges: 0 verified');
  });

  test.each(['', 'Lorem ipsum dolor sit amet, consectetur adipiscing elit.', '\u0001\u0002\uE000'])(
    'F7: a folder that has nothing of the text says so (%j)',
    async (text) => {
      const texts = await textsWith(() => text);
      const { exitCode, output } = await verifyCommand([
        '--network',
        await folderWith(),
        '--sources',
        texts,
      ]);
      expect(exitCode).toBe(1);
      expect(output).toContain('none shares eight words in a row with its quotes either');
      expect(output).toContain('0 changed');
    },
  );
});

describe('for programs', () => {
  const run = async (format: string, change?: (network: Fixture) => void) => {
    const args = ['--network', await folderWith(change), '--sources', await textsWith()];
    return (await verifyCommand([...args, '--format', format])).output;
  };
  const wrong = (network: Fixture) => {
    for (const one of firstQuote(network)?.selector ?? []) if (one.exact) one.exact = 'a < "b" & c';
  };

  test('JSON carries the state of every quote', async () => {
    const right = JSON.parse(await run('json'));
    expect(right).toMatchObject({ passed: true, withTexts: true, problems: 0 });
    const { passed, states, networks } = JSON.parse(await run('json', wrong));
    expect(passed).toBe(false);
    expect(states).toEqual({ ...right.states, verified: right.states.verified - 1, changed: 1 });
    const record = 'alder-group-alliance-birch-cartel';
    const found = { record, field: 'evidence.0', state: 'changed' };
    expect(networks[0].quotes).toContainEqual(expect.objectContaining(found));
    expect(networks[0].problems[0]).toMatchObject({ rule: 'F7', field: 'evidence.0.selector' });
  });

  test('JUnit has a case for each quote and a failure for each that is wrong', async () => {
    expect(await run('junit')).toMatch(
      /<testsuite name="[^"]+" tests="\d+" failures="0" skipped="0">/,
    );
    const xml = await run('junit', wrong);
    expect(xml).toContain('failures="1"');
    expect(xml).toContain(`name="alder-group-alliance-birch-cartel evidence.0"><failure type="F7"`);
  });
});

test('networks are found at any depth, members of joined ones inside these', async () => {
  const top = await mkdtemp(join(root, 'networks-'));
  for (const path of ['one', 'more/two', 'more/two/members/three']) {
    await mkdir(join(top, path), { recursive: true });
    await writeFile(join(top, path, 'network.json'), '{}');
  }
  expect(await networkFoldersIn(top)).toEqual([join(top, 'more/two'), join(top, 'one')]);
});

test.each<[string, string[], string]>([
  ['an unknown option', ['--network', 'x', '--fast'], '--fast'],
  ['an unknown format', ['--format', 'yaml'], 'There is no format “yaml”'],
  ['a folder that is not there', ['--network', 'no-such-folder'], 'no-such-folder'],
])('%s is bad usage', async (_, args, message) => {
  const { exitCode, output, errors } = await verifyCommand(args);
  expect(exitCode).toBe(2);
  expect(output).toBe('');
  expect(errors).toContain(message);
  expect(errors).toContain('Usage: npm run verify');
});
