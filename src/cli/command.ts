/** Commands for people and servers without a browser: arguments in, lines and an exit code out. */
import type { Problem } from '../network/problems.ts';
import { loadWords, WORD_PARTS, words } from '../words/words.ts';

export interface CommandResult {
  /** 0: all is well; 1: something was found; 2: the command cannot be run as given. */
  readonly exitCode: 0 | 1 | 2;
  readonly output: string;
  readonly errors: string;
}

export function badUsage(message: string, usage: string): CommandResult {
  return { exitCode: 2, output: '', errors: `${message}\n\n${usage}\n` };
}

/** Nothing was made, for what is wrong with what was read; hints say how it could be read. */
export function refused(
  problems: readonly Problem[],
  hints: readonly string[] = [],
): CommandResult {
  const lines = [...problems.map((problem) => words.problem.line(problem)), ...hints];
  const errors = lines.map((line) => `${line}\n`).join('');
  return { exitCode: 1, output: '', errors };
}

/** A word of a command line as it is typed, whatever is in it. */
export function inShell(word: string): string {
  return `'${word.replaceAll("'", "'\\''")}'`;
}

/** Takes a line that says how far a command is, while it runs. */
export type Tell = (line: string) => void;

export type Command = (args: string[], tell?: Tell) => Promise<CommandResult>;

/** Runs a command with the arguments of this process and leaves its exit code to the process. */
export async function runAsProcess(command: Command): Promise<void> {
  await loadWords(...WORD_PARTS);
  const tell: Tell = (line) => process.stderr.write(`${line}\n`);
  const { exitCode, output, errors } = await command(process.argv.slice(2), tell);
  process.stdout.write(output);
  process.stderr.write(errors);
  process.exitCode = exitCode;
}

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
