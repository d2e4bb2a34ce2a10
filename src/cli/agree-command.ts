/** `npm run agree`: how far two readings of one text agree, and where they differ. */
import { parseArgs } from 'node:util';
import { agreementOf } from '../analysis/agreement/agreement.ts';
import { words } from '../words/words.ts';
import { jsonAgreement, textAgreement } from './agreement-report.ts';
import { badUsage, type CommandResult, messageOf } from './command.ts';
import { readNetwork } from './folders.ts';

const USAGE = `Usage: npm run agree -- A B [--json]

  A, B     two readings of one text: a network's folder, or a file saved with Export › JSON (explorer)
  --json   figures and differences as JSON

What is compared and how: docs/analysis.md. What was settled in A since counts as it was read.
Exits with 0 where nothing differs, 1 where something does, 2 where it cannot be run as given.`;

export async function agreeCommand(args: string[]): Promise<CommandResult> {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { json: { type: 'boolean', default: false } },
    });
    const [one, other, ...others] = positionals;
    if (!one || !other || others.length > 0) return badUsage('Name two readings', USAGE);
    const [a, b] = [await readNetwork(one), await readNetwork(other)];
    const problems = [a, b].flatMap((read) => (read.ok ? [] : read.problems));
    if (!a.ok || !b.ok) return badUsage(problems.map(words.problem.line).join('\n'), USAGE);
    const readings = { a: a.value, b: b.value, agreement: agreementOf(a.value, b.value) };
    return {
      exitCode: readings.agreement.differences.length > 0 ? 1 : 0,
      output: values.json ? jsonAgreement(readings) : textAgreement(readings),
      errors: '',
    };
  } catch (error) {
    // An unknown option, or a file that cannot be read.
    return badUsage(messageOf(error), USAGE);
  }
}
