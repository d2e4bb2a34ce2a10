/** Commands that compare networks: their arguments, the networks, and an exit code that says whether they differ. */
import { parseArgs } from 'node:util';
import type { Network } from '../network/records.ts';
import { words } from '../words/words.ts';
import { badUsage, type CommandResult, messageOf } from './command.ts';
import { readNetwork } from './folders.ts';

interface Comparing {
  readonly usage: string;
  /** What is said where there are too few networks, or too many. */
  readonly name: string;
  /** How many there can be at the most. */
  readonly most: number;
}

interface Compared {
  readonly differs: boolean;
  readonly output: string;
}

/** Reads the networks that the arguments name, and writes what `compare` says of them, with `--json` for programs. */
export async function compareCommand(
  args: string[],
  { usage, name, most }: Comparing,
  compare: (networks: readonly [Network, Network, ...Network[]], asJson: boolean) => Compared,
): Promise<CommandResult> {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { json: { type: 'boolean', default: false } },
    });
    if (positionals.length < 2 || positionals.length > most) return badUsage(name, usage);
    const read = [];
    for (const path of positionals) read.push(await readNetwork(path));
    const problems = read.flatMap((one) => (one.ok ? [] : one.problems));
    const [a, b, ...more] = read.flatMap((one) => (one.ok ? [one.value] : []));
    if (problems.length > 0 || !a || !b)
      return badUsage(problems.map(words.problem.line).join('\n'), usage);
    const { differs, output } = compare([a, b, ...more], values.json);
    return { exitCode: differs ? 1 : 0, output, errors: '' };
  } catch (error) {
    // An unknown option, or a file that cannot be read.
    return badUsage(messageOf(error), usage);
  }
}
