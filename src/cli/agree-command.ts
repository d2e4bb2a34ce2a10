/** `npm run agree`: how far two readings of one text agree, and where they differ. */
import { parseArgs } from 'node:util';
import { agreementOf } from '../analysis/agreement/agreement.ts';
import { classReadings } from '../analysis/agreement/class.ts';
import { words } from '../words/words.ts';
import { jsonAgreement, textAgreement } from './agreement-report.ts';
import { jsonClass, textClass } from './class-report.ts';
import { badUsage, type CommandResult, messageOf } from './command.ts';
import { readNetwork } from './folders.ts';

const USAGE = `Usage: npm run agree -- A B [--json]
       npm run agree -- KEY STUDENT STUDENT... [--json]

  A, B      two readings of one text: a network's folder, or a file saved with Export › JSON (explorer)
  KEY       a reading with which several others are compared, one by one and sentence by sentence
  --json    figures and differences as JSON

What is compared and how: docs/analysis.md. What was settled in A since counts as it was read.
Exits with 0 where nothing differs, 1 where something does, 2 where it cannot be run as given.`;

export async function agreeCommand(args: string[]): Promise<CommandResult> {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { json: { type: 'boolean', default: false } },
    });
    const [first, ...others] = positionals;
    if (!first || others.length === 0) return badUsage('Name two readings', USAGE);
    const read = [];
    for (const path of positionals) read.push(await readNetwork(path));
    const problems = read.flatMap((one) => (one.ok ? [] : one.problems));
    const [a, b, ...more] = read.flatMap((one) => (one.ok ? [one.value] : []));
    if (problems.length > 0 || !a || !b)
      return badUsage(problems.map(words.problem.line).join('\n'), USAGE);
    if (more.length > 0) {
      const found = classReadings(a, [b, ...more]);
      const differs = found.students.some(({ agreement }) => agreement.differences.length > 0);
      const output = values.json ? jsonClass(a, found) : textClass(a, found);
      return { exitCode: differs ? 1 : 0, output, errors: '' };
    }
    const readings = { a, b, agreement: agreementOf(a, b) };
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
