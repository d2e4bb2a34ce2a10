/** `npm run diff`: what changed from one version of a network to another, record by record. */
import { changeList, type RecordChange } from '../analysis/change-list.ts';
import { words } from '../words/words.ts';
import type { CommandResult } from './command.ts';
import { compareCommand } from './compare-command.ts';

const USAGE = `Usage: npm run diff -- BEFORE AFTER [--json]

  BEFORE, AFTER   two versions of a network: a folder, or a file saved with Export › JSON (explorer)
  --json          the list of changes as JSON

Exits with 0 where nothing differs, 1 where something does, 2 where it cannot be run as given.`;

export function diffCommand(args: string[]): Promise<CommandResult> {
  const how = { usage: USAGE, name: 'Name two networks', most: 2 };
  return compareCommand(args, how, ([before, after], asJson) => {
    const titlesOf = words.reads.titles;
    const titles = new Map([...titlesOf(before), ...titlesOf(after)]);
    const changes = changeList(before, after, titlesOf).map((change) =>
      withSentences(change, (id) => titles.get(id) ?? id),
    );
    const output = asJson ? `${JSON.stringify(changes, null, 2)}\n` : textChanges(changes);
    return { differs: changes.length > 0, output };
  });
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
