/** `npm run agree`: how far two readings of one text agree, and where they differ. */
import { agreementOf } from '../analysis/agreement/agreement.ts';
import { classReadings } from '../analysis/agreement/class.ts';
import { jsonAgreement, textAgreement } from './agreement-report.ts';
import { jsonClass, textClass } from './class-report.ts';
import type { CommandResult } from './command.ts';
import { compareCommand } from './compare-command.ts';

const USAGE = `Usage: npm run agree -- A B [--json]
       npm run agree -- KEY STUDENT STUDENT... [--json]

  A, B      two readings of one text: a network's folder, or a file saved with Export › JSON (explorer)
  KEY       a reading with which several others are compared, one by one and sentence by sentence
  --json    figures and differences as JSON

What is compared and how: docs/analysis.md. What was settled in A since counts as it was read.
Exits with 0 where nothing differs, 1 where something does, 2 where it cannot be run as given.`;

export function agreeCommand(args: string[]): Promise<CommandResult> {
  const how = { usage: USAGE, name: 'Name two readings', most: Number.POSITIVE_INFINITY };
  return compareCommand(args, how, ([a, b, ...more], asJson) => {
    if (more.length > 0) {
      const found = classReadings(a, [b, ...more]);
      const differs = found.students.some(({ agreement }) => agreement.differences.length > 0);
      return { differs, output: asJson ? jsonClass(a, found) : textClass(a, found) };
    }
    const readings = { a, b, agreement: agreementOf(a, b) };
    const output = asJson ? jsonAgreement(readings) : textAgreement(readings);
    return { differs: readings.agreement.differences.length > 0, output };
  });
}
