/** The readings of a class as JSON for programs and as lines for people. */
import type { ClassReadings } from '../analysis/agreement/class.ts';
import type { Network } from '../network/records.ts';
import { words } from '../words/words.ts';
import { estimate, placed, quoted } from './agreement-report.ts';

/** One JSON object, indented: the figures of each student, then the sentences. */
export function jsonClass(key: Network, { students, sentences, among }: ClassReadings): string {
  const named = ({ id, title, coder }: Network) => ({ id, title, coder });
  const report = {
    key: named(key),
    students: students.map(({ network, agreement: { levels, differences } }) => ({
      ...named(network),
      levels,
      differences: differences.length,
    })),
    among,
    sentences: sentences.map(({ sentence, read, differing }) => ({
      ...placed(sentence),
      units: sentence.units[0].map(({ id }) => id),
      read,
      differing,
    })),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}

/** Each student with a line for each figure, then the sentences. */
export function textClass(key: Network, { students, sentences, among }: ClassReadings): string {
  const say = words.agreement;
  const lines = [
    `${key.title} [${key.id}]`,
    ...students.flatMap(({ name, agreement }) => [
      name,
      ...agreement.levels.map(({ concerns, same, units, share, kappa }) =>
        [
          `  ${say.concerns[concerns]}: ${say.same(same, units)}, ${estimate(share, say.share)}`,
          ...(units > 0 ? [`kappa ${estimate(kappa, say.figure)}`] : []),
        ].join('; '),
      ),
    ]),
    `${say.among}: alpha ${estimate(among, say.figure)}`,
    `${say.oftenDiffer}:`,
    ...sentences.map(
      ({ sentence, read, differing }) =>
        `  ${quoted(key, sentence)}: ${say.readDifferently(differing, read)}`,
    ),
  ];
  return `${lines.join('\n')}\n`;
}
