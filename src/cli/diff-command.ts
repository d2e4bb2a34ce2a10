/** `npm run diff`: what changed from one version of a network to another, record by record. */
import { parseArgs } from 'node:util';
import { changeList, type RecordChange } from '../analysis/change-list.ts';
import { words } from '../words/words.ts';
import { badUsage, type CommandResult, messageOf } from './command.ts';
import { readNetwork } from './folders.ts';

const USAGE = `Usage: npm run diff -- BEFORE AFTER [--json]

  BEFORE, AFTER   two versions of a network: a folder, or a file saved with Export › JSON (explorer)
  --json          the list of changes as JSON

Exits with 0 where nothing differs, 1 where something does, 2 where it cannot be run as given.`;

export async function diffCommand(args: string[]): Promise<CommandResult> {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { json: { type: 'boolean', default: false } },
    });
    const [before, after, ...others] = positionals;
    if (!before || !after || others.length > 0) return badUsage('Name two networks', USAGE);
    const [old, young] = [await readNetwork(before), await readNetwork(after)];
    const problems = [old, young].flatMap((one) => (one.ok ? [] : one.problems));
    if (!old.ok || !young.ok) return badUsage(problems.map(words.problem.line).join('\n'), USAGE);
    const titlesOf = words.reads.titles;
    const titles = new Map([...titlesOf(old.value), ...titlesOf(young.value)]);
    const changes = changeList(old.value, young.value, titlesOf).map((change) =>
      withSentences(change, (id) => titles.get(id) ?? id),
    );
    const output = values.json ? `${JSON.stringify(changes, null, 2)}\n` : textChanges(changes);
    return { exitCode: changes.length > 0 ? 1 : 0, output, errors: '' };
  } catch (error) {
    // An unknown option, or a file that cannot be read.
    return badUsage(messageOf(error), USAGE);
  }
}

const MARKS = { added: '+', changed: '~', removed: '-' } as const;

/** A change with what it says to people. */
type SaidChange = RecordChange & { readonly says: string; readonly details: readonly string[] };

function withSentences(change: RecordChange, nameOf: (id: string) => string): SaidChange {
  const { headline, details } = words.changes;
  return { ...change, says: headline(change), details: details(change, nameOf) };
}

function textChanges(changes: readonly SaidChange[]): string {
  const lines = changes.flatMap(({ kind, record, says, details }) => [
    `${MARKS[kind]} ${says}${says.endsWith(record) ? '' : ` [${record}]`}`,
    ...details.map((sentence) => `    ${sentence}`),
  ]);
  const count = (kind: RecordChange['kind']) => changes.filter((one) => one.kind === kind).length;
  const total = `diff: ${count('added')} added, ${count('changed')} changed, ${count('removed')} removed`;
  return `${[...lines, total].join('\n')}\n`;
}
