import { describe, expect, test } from 'vitest';
import { quoteCommand } from '../../src/cli/quote-command.ts';

const TEXT = 'tests/fixtures/networks/small.txt';
const run = (...args: string[]) =>
  quoteCommand(['--text', TEXT, '--source', 'rowan-2019', ...args]);

describe('quote', () => {
  test('prints evidence that can be pasted', async () => {
    const { exitCode, output } = await run('once the armed wing of the Birch Cartel');
    expect(exitCode).toBe(0);
    const evidence = JSON.parse(output);
    expect(evidence).toMatchObject({ source: 'rowan-2019', role: 'supports', paragraph: 2 });
    const [quote, position] = evidence.selector;
    expect(quote).toMatchObject({ exact: 'once the armed wing of the Birch Cartel' });
    expect(quote.prefix.endsWith('Cedar Command, ')).toBe(true);
    expect(position.end - position.start).toBe(quote.exact.length);
  });

  test('lists several places, and takes the one that is chosen', async () => {
    const several = await run('the Birch Cartel');
    expect(several.exitCode).toBe(1);
    expect(several.errors).toContain('--at 3  ¶2');
    const chosen = await run('--at', '3', 'the Birch Cartel');
    expect(JSON.parse(chosen.output)).toMatchObject({ paragraph: 2 });
    expect((await run('--at', '4', 'the Birch Cartel')).exitCode).toBe(1);
  });

  test('says what is near where the words stand nowhere', async () => {
    const { exitCode, errors } = await run('once the armed wing of the Beech Cartel');
    expect(exitCode).toBe(1);
    expect(errors).toContain('[-Beech-]{+Birch+}');
  });

  test.each<[string, string[]]>([
    ['no words', ['--text', TEXT, '--source', 'a']],
    ['words without quotation marks', ['--text', TEXT, '--source', 'a', 'two', 'words']],
    ['no source', ['--text', TEXT, 'words']],
    ['a source that is no id', ['--text', TEXT, '--source', 'A b', 'words']],
    ['a place before the first', ['--text', TEXT, '--source', 'a', '--at', '0', 'words']],
    ['a file that is not there', ['--text', 'no-such-file', '--source', 'a', 'words']],
  ])('%s is bad usage', async (_, args) => {
    const { exitCode, errors } = await quoteCommand(args);
    expect(exitCode).toBe(2);
    expect(errors).toContain('Usage: npm run quote');
  });
});
