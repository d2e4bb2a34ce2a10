/** `npm run merge3`: three versions of a network, or of one of its files, merged record by record; also for git. */
import { readFile, rm, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { Outcome } from '../network/problems.ts';
import { parseJson } from '../network/read-network.ts';
import { type Conflict, mergeThree } from '../network/three-way.ts';
import { words } from '../words/words.ts';
import { badUsage, type CommandResult, messageOf } from './command.ts';

const USAGE = `Usage: npm run merge3 -- BASE OURS THEIRS [--out FILE] [--name NAME]

  BASE          the version that both come from; an empty file where both added it
  OURS, THEIRS  two versions: one file of a network's folder, or a network in one file
  --out FILE    where the merged version goes; OURS where nothing is said, as git has it
  --name NAME   what the file is called in messages, for git, which gives copies of other names

Both sides' changes of different records, fields and items of lists are taken. Where they contradict, OURS
stays, and what both say is listed here and in NAME.conflicts.txt (or FILE.conflicts.txt).
Exits with 0 where nothing contradicts, 1 where something does, 2 where it cannot be run as given.`;

export async function merge3Command(args: string[]): Promise<CommandResult> {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { out: { type: 'string' }, name: { type: 'string' } },
    });
    const [base, ours, theirs, ...others] = positionals;
    if (!base || !ours || !theirs || others.length > 0)
      return badUsage('Name three versions of a file', USAGE);
    const { out = ours, name = out } = values;
    const read = await Promise.all([base, ours, theirs].map(readVersion));
    const problems = read.flatMap((one) => (one.ok ? [] : one.problems));
    if (problems.length > 0) return badUsage(problems.map(words.problem.line).join('\n'), USAGE);
    const [was, own, other] = read.map((one) => (one.ok ? one.value : undefined));
    const { value, conflicts } = mergeThree(was, own, other);
    await writeFile(out, value === undefined ? '' : `${JSON.stringify(value, null, 2)}\n`);
    const listed = `${name}.conflicts.txt`;
    await rm(listed, { force: true });
    if (conflicts.length === 0) return { exitCode: 0, output: '', errors: '' };
    const lines = conflicts.map((one) => conflictLines(name, one)).join('\n');
    await writeFile(listed, `${lines}\n`);
    const count = conflicts.length === 1 ? '1 conflict' : `${conflicts.length} conflicts`;
    const remedy = `merge3: ${count} in ${name}; ours is kept. Settle them there, then delete ${listed}`;
    return { exitCode: 1, output: '', errors: `${lines}\n${remedy}\n` };
  } catch (error) {
    // An unknown option, a file that cannot be read or written.
    return badUsage(messageOf(error), USAGE);
  }
}

/** Git gives an empty file for a version that there is none of. */
async function readVersion(file: string): Promise<Outcome<unknown>> {
  const text = await readFile(file, 'utf8');
  return text.trim() === '' ? { ok: true, value: undefined, notes: [] } : parseJson(text, file);
}

function conflictLines(name: string, conflict: Conflict): string {
  const { path, field } = conflict;
  const place = [name, ...path, ...(field === null ? [] : [field])].join(' › ');
  const says = (version: 'base' | 'ours' | 'theirs') =>
    `  ${version}: ${version in conflict ? JSON.stringify(conflict[version]) : '(nothing)'}`;
  return [`conflict: ${place}`, says('base'), says('ours'), says('theirs')].join('\n');
}
